/**
 * 导出任务: what is exported, and the pieces of the file that it has become. A file is kept in the database like all else of
 * a job: it goes with it, and whichever server is asked has it.
 */
export const TABLES = /* sql */ `
ALTER TABLE canbao.job DROP CONSTRAINT job_kind_is_known;
ALTER TABLE canbao.job ADD CONSTRAINT job_kind_is_known CHECK (kind IN ('ENROL', 'STOP', 'ADJUST_WAGE', 'BACK_PAY',
  'EXPORT_CHARGES', 'EXPORT_ROSTER', 'EXPORT_DECLARATIONS', 'EXPORT_RETIREES'));

CREATE TABLE canbao.export (
  job_id bigint CONSTRAINT export_pkey PRIMARY KEY CONSTRAINT export_job_id_fkey REFERENCES canbao.job (id) ON DELETE CASCADE,
  format text NOT NULL,
  -- what was asked for, in the schema's own form, without what was left out
  filter jsonb NOT NULL,
  -- of the request; null for none
  idempotency_key text,
  CONSTRAINT export_format_is_known CHECK (format IN ('XLSX', 'CSV'))
);
CREATE INDEX export_idempotency_key ON canbao.export (idempotency_key) WHERE idempotency_key IS NOT NULL;

CREATE TABLE canbao.export_part (
  job_id bigint NOT NULL CONSTRAINT export_part_job_id_fkey REFERENCES canbao.export (job_id) ON DELETE CASCADE,
  seq integer NOT NULL,
  content bytea NOT NULL,
  CONSTRAINT export_part_pkey PRIMARY KEY (job_id, seq)
);
-- A workbook is compressed already, and a text is read once.
ALTER TABLE canbao.export_part ALTER COLUMN content SET STORAGE EXTERNAL;
`;

const OF_MY_UNIT = `((SELECT canbao.agency_reach())
  OR job_id IN (SELECT id FROM canbao.job WHERE unit_id = ANY ((SELECT canbao.current_units())::integer[])))`;

/** As of the job itself; a file is written and taken away, never changed. */
export const ISOLATION = /* sql */ `
${['export', 'export_part']
  .map(
    (
      table,
    ) => `ALTER TABLE canbao.${table} ENABLE ROW LEVEL SECURITY; ALTER TABLE canbao.${table} FORCE ROW LEVEL SECURITY;
CREATE POLICY of_my_unit ON canbao.${table} USING (${OF_MY_UNIT});`,
  )
  .join('\n')}
GRANT SELECT, INSERT, DELETE ON canbao.export, canbao.export_part TO canbao_app, canbao_system;
GRANT UPDATE (total) ON canbao.job TO canbao_app;
`;
