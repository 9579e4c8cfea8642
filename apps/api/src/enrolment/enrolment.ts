import { currentBase, fen, insuranceTypesFromBits } from '@canbao/rules';
import type { Moment, PersonType } from '@canbao/rules';
import { monthOfDate } from '../platform/database/month-column.ts';
import { batchLoader } from '../platform/graphql/batch-loader.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { policyOfArea } from '../policy/index.ts';
import { enrolmentsById } from './enrolment.store.ts';
import type { EnrolmentRow } from './enrolment.store.ts';
import type { Enrolment } from './enrolment.type.ts';

/** 参保关系 by its number; null for one that row security hides. */
export async function enrolmentOf(context: RequestContext, id: number): Promise<Enrolment | null> {
  const row = await batchLoader(context, 'enrolment.by-id', enrolmentsById, (found) => found.id).load(id);
  return row === null ? null : shownEnrolment(row, context.clock.moment());
}

/** An enrolment referred to by another graph. Errors: UNAUTHENTICATED, FORBIDDEN. */
export async function resolveEnrolmentReference(
  { id }: Record<string, unknown>,
  context: RequestContext,
): Promise<Enrolment | null> {
  context.mayRead('enrolment');
  // A router may send an ID as a number.
  const text = typeof id === 'string' || typeof id === 'number' ? String(id) : '';
  return /^\d{1,15}$/.test(text) ? enrolmentOf(context, Number(text)) : null;
}

function shownEnrolment(row: EnrolmentRow, now: Moment): Enrolment {
  const declaredWage = fen(row.declared_wage_fen);
  return {
    id: row.id,
    unitNo: row.unit_no,
    personId: row.person_id,
    startMonth: monthOfDate(row.start_month),
    endMonth: row.end_month === null ? null : monthOfDate(row.end_month),
    personType: row.person_type as PersonType,
    insuranceTypes: insuranceTypesFromBits(row.insurance_types),
    declaredWage,
    contributionBase: currentBase(policyOfArea(row.area), now)(declaredWage),
    declarationId: row.declaration_id,
  };
}
