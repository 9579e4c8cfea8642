import type { Json } from './declaration.entity.ts';

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
} as const;

export type DeclaredField = keyof typeof LABELS;

/** Values by field, as text that people can read; null is "none". */
export type DeclaredValues = Partial<Record<DeclaredField, string | null>>;

/** A stored set of values, in the order of the labels. */
export function shownValues(stored: Json): { field: string; label: string; value: string | null }[] {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return [];
  return (Object.keys(LABELS) as DeclaredField[])
    .filter((field) => field in stored)
    .map((field) => {
      const value = stored[field];
      return { field, label: LABELS[field], value: typeof value === 'string' ? value : null };
    });
}
