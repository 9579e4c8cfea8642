import type { Day } from '../day.ts';

/** 参保人员基础信息 that the person's unit may keep up to date. */
export interface PersonParticulars {
  readonly name: string;
  readonly phone: string | null;
  readonly residence: string | null;
  readonly workStartDate: Day | null;
  /** 原法定退休年龄; null when none is on record: then it is the usual one */
  readonly originalRetirementAge: number | null;
}

export type PersonField = keyof PersonParticulars;

/** The names of the fields, in the order in which they are shown. */
export const PERSON_FIELD_NAMES: Readonly<Record<PersonField, string>> = {
  name: '姓名',
  phone: '联系电话',
  residence: '居住地',
  workStartDate: '参加工作时间',
  originalRetirementAge: '原法定退休年龄',
};

/** A value as records of changes show it; null for none. */
export function personFieldText(field: PersonField, value: string | number | null): string | null {
  if (value === null) return null;
  return field === 'originalRetirementAge' ? `${value}周岁` : String(value);
}
