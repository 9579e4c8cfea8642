import { personTypeName } from '@canbao/rules';
import type { DuplicatePersonsQuery } from '@canbao/schema/documents';
import { COVERAGES, MERGE } from './texts.ts';

export type PersonRecord = DuplicatePersonsQuery['duplicatePersons']['items'][number]['records'][number];

/** One line of the comparison: what each record says, and whether they say different things. */
export interface ComparedLine {
  readonly label: string;
  readonly values: readonly string[];
  readonly differs: boolean;
}

/** 并列比较: the records of one person, field by field. */
export function compareRecords(records: readonly PersonRecord[]): ComparedLine[] {
  return LINES.map(([label, read]) => {
    const values = records.map((record) => read(record) || MERGE.nothing);
    return { label, values, differs: new Set(values).size > 1 };
  });
}

/** Where each record has an open enrolment; those of several stand in the way of a merge. */
export function openUnits(records: readonly PersonRecord[]): PersonRecord['enrolments'] {
  const open = records.map(({ enrolments }) => enrolments.filter(({ endMonth }) => !endMonth));
  return open.filter((own) => own.length > 0).length > 1 ? open.flat() : [];
}

const LINES: readonly (readonly [string, (record: PersonRecord) => string])[] = [
  ['证件号码', ({ idNo }) => idNo],
  ['姓名', ({ name }) => name],
  ['出生日期', ({ birthDate }) => birthDate],
  ['人员类型', ({ personType }) => personTypeName(personType)],
  ['联系电话', ({ phone }) => phone ?? ''],
  ['居住地', ({ residence }) => residence ?? ''],
  ['参加工作时间', ({ workStartDate }) => workStartDate ?? ''],
  ['原法定退休年龄', ({ originalRetirementAge }) => String(originalRetirementAge ?? '')],
  [
    '参保关系',
    ({ enrolments }) =>
      enrolments
        .map(({ unitName, startMonth, endMonth }) => `${unitName} ${startMonth}至${endMonth ?? MERGE.open}`)
        .join('；'),
  ],
  [
    '其他参保',
    ({ coverages }) =>
      coverages
        .map(({ kind, fromMonth, toMonth }) => `${COVERAGES[kind]} ${fromMonth}至${toMonth ?? MERGE.open}`)
        .join('；'),
  ],
  ['应缴明细', ({ charges, charged }) => `${MERGE.months(charges)}，合计${charged}元`],
];
