import {
  AMOUNT_COLUMNS,
  BATCH_COLUMNS,
  fen,
  insuranceTypesFromBits,
  linesOfColumns,
  maskIdNumber,
} from '@canbao/rules';
import type { BatchKind } from '@canbao/rules';
import { previewedCharges } from '../enrolment/index.ts';
import { shownUntil } from '../job/index.ts';
import { monthOfDate } from '../platform/database/month-column.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import type { BatchFault, BatchQuote, BatchQuotePerson, BatchQuoteTotal } from './batch-check.type.ts';
import { quoteById } from './quote-shown.store.ts';
import type { FaultRow, QuotedPersonRow, QuoteTotalRow } from './quote-shown.store.ts';

/** A quote by its number; null for one that is unknown, gone, or out of sight. Errors: UNAUTHENTICATED, FORBIDDEN. */
export async function quoteOf(context: RequestContext, id: number): Promise<BatchQuote | null> {
  context.signedInAs('CLERK', 'OFFICER');
  const row = await quoteById(await context.reading(), id);
  if (row === null) return null;
  return {
    id: row.id,
    kind: row.kind as BatchKind,
    unitNo: row.unit_no,
    uploadId: row.upload_id,
    startMonth: row.start_month === null ? null : monthOfDate(row.start_month),
    insuranceTypes: row.insurance_types === null ? null : insuranceTypesFromBits(row.insurance_types),
    changeDate: row.change_date,
    judgedAt: row.judged_at,
    keptUntil: shownUntil(context.clock, row.kept_until),
    total: row.total,
    ok: row.total - row.faulty,
    faulty: row.faulty,
    personal: fen(row.personal_fen),
    employer: fen(row.employer_fen),
    amount: fen(row.personal_fen + row.employer_fen),
  };
}

/** A row of a quote as the schema shows it. */
export function shownPerson(row: QuotedPersonRow): BatchQuotePerson {
  const width = AMOUNT_COLUMNS.length;
  const charges = row.months.flatMap((month, place) => {
    const amounts = row.amounts.slice(place * width, (place + 1) * width);
    return previewedCharges({
      coveredMonth: monthOfDate(month),
      base: fen(row.bases[place]!),
      lines: linesOfColumns(amounts),
    });
  });
  return {
    row: row.row_no,
    name: row.person_name,
    maskedIdNo: row.id_no === null ? null : maskIdNumber(row.id_no),
    ok: row.ok,
    outcome: row.outcome,
    message: row.message,
    charges,
    personal: fen(row.personal_fen),
    employer: fen(row.employer_fen),
    amount: fen(row.personal_fen + row.employer_fen),
  };
}

export function shownTotal(row: QuoteTotalRow): BatchQuoteTotal {
  return {
    coveredMonth: monthOfDate(row.covered_month),
    insuranceType: AMOUNT_COLUMNS[2 * (row.type_no - 1)]!.insuranceType,
    persons: row.persons,
    personal: fen(row.personal_fen),
    employer: fen(row.employer_fen),
    amount: fen(row.personal_fen + row.employer_fen),
  };
}

/** A fault at its cell, under the heading that the clerk knows it by. */
export function shownFault(kind: BatchKind, { row_no: row, field, code, message, remedy }: FaultRow): BatchFault {
  const heading = BATCH_COLUMNS[kind].find(({ key }) => key === field)?.heading ?? null;
  return { row, column: field, heading, code, message, remedy };
}
