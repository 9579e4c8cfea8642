import { AMOUNT_COLUMNS, fen, insuranceTypesFromBits, linesOfColumns } from '@canbao/rules';
import type { ChargedBackPay, HeldEnrolment, MemberFacts, Month, PersonType } from '@canbao/rules';
import { firstDay, monthOfDate } from '../platform/database/month-column.ts';
import type { Scoped } from '../platform/database/transaction.ts';
import { feeMonthOf } from './submission.ts';
import type { Submission } from './submission.ts';

/** The facts for the rules, and the person's record for storing; null for somebody who was never enrolled in the unit. */
export interface MemberRecords {
  readonly facts: MemberFacts;
  readonly personId: number | null;
  /** whether the number is nobody's who ever was in the unit: a look-up that counts against the account */
  readonly isStranger: boolean;
}

interface FactsRow {
  records: number;
  person_id: number | null;
  person_name: string | null;
  person_type: PersonType | null;
  enrolments: StoredEnrolment[];
  charged_months: string[];
  back_pay: StoredBackPay[];
  fee_month_settled: boolean;
}

interface StoredEnrolment extends Omit<HeldEnrolment, 'terms'> {
  terms: { from: Month; declaredWage: number; insuranceTypes: number; personType: PersonType; declarationId: number }[];
}

interface StoredBackPay extends Omit<ChargedBackPay, 'lines' | 'base'> {
  base: number;
  /** in the order of AMOUNT_COLUMNS */
  amounts: (number | null)[];
}

/**
 * What the records know of a person as a member of the submitting unit. With `hold` the unit is held against settlement and
 * the ID number against every other operation, until the transaction ends.
 */
export async function loadMemberFacts(
  scoped: Scoped,
  submission: Submission,
  idNo: string,
  hold: boolean,
): Promise<MemberRecords> {
  const [row] = await scoped.prepared<FactsRow>(
    'operation.member-facts',
    'SELECT * FROM canbao.member_facts($1, $2, $3, $4)',
    [submission.unit.id, idNo, firstDay(feeMonthOf(submission)), hold],
  );
  return { facts: factsOf(row!), personId: row!.person_id, isStranger: row!.person_id === null };
}

function factsOf(row: FactsRow): MemberFacts {
  const { person_name: name, person_type: personType } = row;
  return {
    records: row.records,
    person: name === null || personType === null ? null : { name, personType },
    enrolments: row.enrolments.map(enrolmentOf),
    chargedMonths: row.charged_months.map(monthOfDate),
    backPay: row.back_pay.map(backPayOf),
    feeMonthSettled: row.fee_month_settled,
  };
}

function enrolmentOf({ terms, ...enrolment }: StoredEnrolment): HeldEnrolment {
  return {
    ...enrolment,
    terms: terms.map((term) => ({
      ...term,
      declaredWage: fen(term.declaredWage),
      insuranceTypes: insuranceTypesFromBits(term.insuranceTypes),
    })),
  };
}

function backPayOf({ amounts, base, ...charge }: StoredBackPay): ChargedBackPay {
  if (amounts.length !== AMOUNT_COLUMNS.length) throw new RangeError('the ledger has other columns than the rules');
  return { ...charge, base: fen(base), lines: linesOfColumns(amounts) };
}
