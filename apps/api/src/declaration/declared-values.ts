import { PERSON_FIELD_NAMES, UNIT_FIELD_NAMES } from '@canbao/rules';
import { MASKED_NAME } from '../person/index.ts';
import type { Json } from './declaration.entity.ts';

const { name: unitName, ...OF_A_UNIT } = UNIT_FIELD_NAMES;

/** The fields that declarations record before and after, under the names that people read. */
const LABELS = {
  enrolment: '参保状态',
  startMonth: '参保月份',
  changeDate: '变更时间',
  endMonth: '停保月份',
  declaredWage: '申报工资',
  contributionBase: '缴费基数',
  personType: '人员类型',
  insuranceTypes: '险种',
  backPayMonths: '补缴月份',
  backPayAmount: '补缴金额',
  unitName,
  ...OF_A_UNIT,
  ...PERSON_FIELD_NAMES,
} as const;

/** What tells who somebody is or how to reach them: masked for whoever may not see identities. */
const IDENTIFYING: ReadonlySet<string> = new Set<DeclaredField>([
  'name',
  'phone',
  'residence',
  'legalRepresentativeIdNo',
  'legalRepresentativePhone',
  'bankAccountName',
  'bankAccount',
]);

export type DeclaredField = keyof typeof LABELS;

/** Values by field, as text that people can read; null is "none". */
export type DeclaredValues = Partial<Record<DeclaredField, string | null>>;

/** A stored set of values, in the order of the labels; `open` when the viewer may see identities. */
export function shownValues(stored: Json, open: boolean): { field: string; label: string; value: string | null }[] {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return [];
  return (Object.keys(LABELS) as DeclaredField[])
    .filter((field) => field in stored)
    .map((field) => {
      const value = stored[field];
      const masked = !open && IDENTIFYING.has(field) && value !== null;
      return { field, label: LABELS[field], value: masked ? MASKED_NAME : typeof value === 'string' ? value : null };
    });
}
