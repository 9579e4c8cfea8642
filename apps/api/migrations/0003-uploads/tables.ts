/**
 * 上传的文件: the cells of an uploaded file as texts, until the jobs' retention deletes them. Only the account that uploaded a
 * file sees it: before it is submitted under a unit, it belongs to nobody else. `created_at` is the machine's time.
 */
export const TABLES = /* sql */ `
CREATE TABLE canbao.upload (
  id uuid CONSTRAINT upload_pkey PRIMARY KEY,
  account_id integer NOT NULL CONSTRAINT upload_account_id_fkey REFERENCES canbao.account (id),
  kind text NOT NULL,
  file_name text NOT NULL,
  -- of the file as it came
  bytes integer NOT NULL,
  -- those to be submitted; the example row is kept among the cells all the same
  rows integer NOT NULL,
  headings text[] NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT upload_kind_is_known CHECK (kind IN ('ENROL', 'STOP', 'ADJUST_WAGE', 'BACK_PAY'))
);
CREATE INDEX upload_account_id_created_at ON canbao.upload (account_id, created_at DESC);
CREATE INDEX upload_created_at ON canbao.upload (created_at);

CREATE TABLE canbao.upload_row (
  upload_id uuid NOT NULL CONSTRAINT upload_row_upload_id_fkey REFERENCES canbao.upload (id) ON DELETE CASCADE,
  -- as the clerk sees it in the file
  row_no integer NOT NULL,
  -- by the place of their heading; rows may end early
  cells text[] NOT NULL,
  CONSTRAINT upload_row_pkey PRIMARY KEY (upload_id, row_no)
);
`;

const MY_ACCOUNT = '(SELECT canbao.current_account())';

export const ISOLATION = /* sql */ `
${['upload', 'upload_row']
  .map(
    (table) =>
      `ALTER TABLE canbao.${table} ENABLE ROW LEVEL SECURITY; ALTER TABLE canbao.${table} FORCE ROW LEVEL SECURITY;`,
  )
  .join('\n')}
CREATE POLICY of_my_account ON canbao.upload USING (account_id = ${MY_ACCOUNT});
CREATE POLICY of_my_account ON canbao.upload_row
  USING (upload_id IN (SELECT id FROM canbao.upload WHERE account_id = ${MY_ACCOUNT}));

GRANT SELECT, INSERT, DELETE ON canbao.upload, canbao.upload_row TO canbao_app;
GRANT SELECT, INSERT, DELETE ON canbao.upload, canbao.upload_row TO canbao_system;
`;
