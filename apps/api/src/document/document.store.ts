import type { Day, Form, FormKind, InsuranceType, Month } from '@canbao/rules';
import { firstDay } from '../platform/database/month-column.ts';
import type { Asking } from '../platform/database/transaction.ts';

/** What a form is about: enough to make it anew from the records. */
export interface FormSubject {
  readonly unitId: number;
  /** null for a certificate */
  readonly feeMonth: Month | null;
  /** a notice's bill */
  readonly billId: number | null;
  /** a statement's one insurance type */
  readonly insuranceType: InsuranceType | null;
}

export interface NewDocument extends FormSubject {
  readonly code: string;
  readonly contentHash: string;
  readonly printed: Form;
  readonly printedOn: Day;
}

/** The code under which this content was printed before; null when it never was. */
export async function codeOfContent(
  asking: Asking,
  unitId: number,
  kind: FormKind,
  contentHash: string,
): Promise<string | null> {
  const [kept] = await asking.query<{ code: string }>(
    `/* document.code */ SELECT code FROM canbao.document WHERE unit_id = $1 AND kind = $2 AND content_hash = $3`,
    [unitId, kind, contentHash],
  );
  return kept?.code ?? null;
}

/** Stores a document unless the same content was printed in the meantime; {@link codeOfContent} tells which code counts. */
export async function keepDocument(asking: Asking, entry: NewDocument): Promise<void> {
  await asking.query(
    `/* document.keep */ INSERT INTO canbao.document (code, kind, unit_id, fee_month, bill_id, insurance_type, content_hash,
                                                      printed, printed_on)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (unit_id, kind, content_hash) DO NOTHING`,
    [
      entry.code,
      entry.printed.kind,
      entry.unitId,
      entry.feeMonth === null ? null : firstDay(entry.feeMonth),
      entry.billId,
      entry.insuranceType,
      entry.contentHash,
      JSON.stringify(entry.printed),
      entry.printedOn,
    ],
  );
}

export interface VerifiedRow {
  code: string;
  kind: FormKind;
  unit_id: number;
  unit_no: string;
  unit_name: string;
  fee_month: string | null;
  insurance_type: string | null;
  printed: unknown;
  printed_on: string;
}

/** Whatever was printed under this code; the one question that needs no account. */
export async function documentByCode(asking: Asking, code: string): Promise<VerifiedRow | null> {
  const [row] = await asking.query<VerifiedRow>(
    `/* document.verify */ SELECT code, kind, unit_id, unit_no, unit_name, fee_month, insurance_type, printed, printed_on
       FROM canbao.verify_document($1)`,
    [code],
  );
  return row ?? null;
}
