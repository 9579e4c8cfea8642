import type { Day, Month } from '@canbao/rules';
import { firstDay } from '../platform/database/month-column.ts';
import type { Scoped } from '../platform/database/transaction.ts';

/** What a notice says, as it is printed and as it is checked later. Amounts in fen. */
export interface PrintedNotice {
  readonly unitNo: string;
  readonly unitName: string;
  readonly feeMonth: Month;
  readonly noticeNo: string;
  readonly persons: number;
  readonly personal: number;
  readonly employer: number;
  readonly amount: number;
  readonly issuedOn: Day;
  readonly lines: readonly {
    readonly insuranceType: string;
    readonly kind: string;
    readonly personal: number;
    readonly employer: number;
    readonly amount: number;
  }[];
}

export interface NewDocument {
  readonly code: string;
  readonly unitId: number;
  readonly billId: number;
  readonly feeMonth: Month;
  readonly contentHash: string;
  readonly printed: PrintedNotice;
  readonly printedOn: Day;
}

/** The codes of what has been printed of these bills. */
export function codesOfBills(
  scoped: Scoped,
  billIds: readonly number[],
): Promise<{ bill_id: number; content_hash: string; code: string }[]> {
  return scoped.query(
    `/* document.codes */ SELECT bill_id, content_hash, code FROM canbao.document
      WHERE kind = 'NOTICE' AND bill_id = ANY ($1)`,
    [billIds],
  );
}

/** Stores a document unless the same content has been printed before, and gives the code that counts. */
export async function keepDocument(scoped: Pick<Scoped, 'query'>, entry: NewDocument): Promise<string> {
  await scoped.query(
    `/* document.keep */ INSERT INTO canbao.document (code, kind, unit_id, fee_month, bill_id, content_hash, printed, printed_on)
     VALUES ($1, 'NOTICE', $2, $3, $4, $5, $6, $7) ON CONFLICT (kind, bill_id, content_hash) DO NOTHING`,
    [
      entry.code,
      entry.unitId,
      firstDay(entry.feeMonth),
      entry.billId,
      entry.contentHash,
      JSON.stringify(entry.printed),
      entry.printedOn,
    ],
  );
  const [kept] = await scoped.query<{ code: string }>(
    `/* document.kept */ SELECT code FROM canbao.document WHERE kind = 'NOTICE' AND bill_id = $1 AND content_hash = $2`,
    [entry.billId, entry.contentHash],
  );
  return kept!.code;
}

export interface VerifiedRow {
  code: string;
  printed: PrintedNotice;
  printed_on: string;
  bill: { personal_fen: number; employer_fen: number; amount_fen: number; persons: number; notice_no: string };
}

/** Whatever was printed under this code; the one question that needs no account. */
export async function documentByCode(scoped: Scoped, code: string): Promise<VerifiedRow | null> {
  const [row] = await scoped.query<VerifiedRow>(
    '/* document.verify */ SELECT code, printed, printed_on, bill FROM canbao.verify_document($1)',
    [code],
  );
  return row ?? null;
}
