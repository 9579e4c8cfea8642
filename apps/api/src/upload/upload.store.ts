import type { SheetRow, SheetTable } from '@canbao/rules';
import type { SystemPool } from '../platform/database/system-pool.ts';
import type { Scoped } from '../platform/database/transaction.ts';
import type { UploadKind } from './upload-kind.ts';

/** What stands between the cells of a row, and between rows, in one long text: characters that no cell holds. */
const BETWEEN_CELLS = '\x1f';
const BETWEEN_ROWS = '\x1e';

/** A file that has been read. */
export interface NewUpload {
  readonly id: string;
  readonly kind: UploadKind;
  readonly fileName: string;
  readonly bytes: number;
  readonly rows: number;
  readonly headings: readonly string[];
  /** the rows, by {@link linesOf} */
  readonly lines: string;
}

export interface StoredUpload {
  readonly id: string;
  readonly kind: UploadKind;
  readonly fileName: string;
  readonly rows: number;
  readonly headings: readonly string[];
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Rows as {@link keepUpload} takes them. */
export function linesOf(rows: readonly SheetRow[]): string {
  return rows.map(({ rowNo, cells }) => [rowNo, ...cells].join(BETWEEN_CELLS)).join(BETWEEN_ROWS);
}

/** Of one account; what has been submitted is a job and no longer needs its file. */
const KEPT_UPLOADS = 20;

/**
 * Keeps a file for the account whose transaction this is, all its rows in one statement, in the place of its oldest where
 * there are too many.
 */
export async function keepUpload(scoped: Scoped, accountId: number, upload: NewUpload): Promise<void> {
  const { id, kind, fileName, bytes, rows, headings, lines } = upload;
  await forgetOlderUploads(scoped, accountId, KEPT_UPLOADS - 1);
  await scoped.query(
    `/* upload.keep */ INSERT INTO canbao.upload (id, account_id, kind, file_name, bytes, rows, headings)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [id, accountId, kind, fileName, bytes, rows, headings],
  );
  await scoped.query(
    `/* upload.keep-rows */ INSERT INTO canbao.upload_row (upload_id, row_no, cells)
     SELECT $1, fields[1]::integer, fields[2:]
       FROM (SELECT string_to_array(line, $3) AS fields FROM string_to_table($2, $4) AS line) AS split`,
    [id, lines, BETWEEN_CELLS, BETWEEN_ROWS],
  );
}

/** Deletes an account's files but for the newest ones, so that nobody fills the disk before the day is over. */
async function forgetOlderUploads(scoped: Scoped, accountId: number, kept: number): Promise<void> {
  await scoped.query(
    `/* upload.forget-older */ DELETE FROM canbao.upload WHERE account_id = $1 AND id NOT IN
       (SELECT id FROM canbao.upload WHERE account_id = $1 ORDER BY created_at DESC LIMIT $2)`,
    [accountId, kept],
  );
}

/** A file of the account whose transaction this is, or null; also null for a text that is no id. */
export async function findUpload(scoped: Scoped, id: string): Promise<StoredUpload | null> {
  if (!UUID.test(id)) return null;
  const [found] = await scoped.query<StoredUpload>(
    `/* upload.find */ SELECT id, kind, file_name AS "fileName", rows, headings FROM canbao.upload WHERE id = $1`,
    [id],
  );
  return found ?? null;
}

/** The file's sheet as it was read, for the rules' `readBatchTable`. */
export async function tableOfUpload(scoped: Scoped, { id, headings }: StoredUpload): Promise<SheetTable> {
  const lines = await scoped.table(
    'upload.table',
    ['row_no', `array_to_string(cells, E'\\x1d')`],
    'FROM canbao.upload_row WHERE upload_id = $1 ORDER BY row_no',
    [id],
  );
  return { headings, rows: lines.map(([rowNo, cells]) => ({ rowNo: Number(rowNo), cells: cells!.split('\x1d') })) };
}

/** As {@link tableOfUpload}, as the text that goes over the wire. */
export async function tableJsonOfUpload(scoped: Scoped, { id, headings }: StoredUpload): Promise<string> {
  const [found] = await scoped.query<{ rows: string | null }>(
    `/* upload.table-json */ SELECT json_agg(json_build_object('rowNo', row_no, 'cells', cells) ORDER BY row_no)::text AS rows
       FROM canbao.upload_row WHERE upload_id = $1`,
    [id],
  );
  return `{"headings":${JSON.stringify(headings)},"rows":${found?.rows ?? '[]'}}`;
}

/** Takes away the files, whoever's, that came more than so many hours ago. */
export async function discardUploads(system: SystemPool, hours: number): Promise<number> {
  const { rowCount } = await system.query(
    '/* upload.discard */ DELETE FROM canbao.upload WHERE created_at <= now() - make_interval(hours => $1)',
    [hours],
  );
  return rowCount ?? 0;
}
