import { AGE_BANDS, BASE_BANDS } from '@canbao/rules';

/**
 * What can be asked of a row beyond its own columns, as SQL. The row goes by the alias l and has unit_id, person_id and
 * enrolment_id; p is its person, m that one's record if it was merged,
 * u its unit, e its enrolment with t, the terms before the present ones.
 */
export const TRAITS = {
  unitType: 'u.unit_type',
  area: 'u.area',
  industry: 'u.industry',
  unitNo: 'u.unit_no',
  sex: 'p.sex',
  personType: 'coalesce(t.person_type, e.person_type)',
  /** the place of the base among BASE_BANDS */
  baseBand: `width_bucket(l.base_fen, ARRAY[${BASE_BANDS.slice(1)
    .map(({ from }) => from)
    .join(', ')}])`,
} as const;

/** Those that depend on the month of the row, which is an expression of months as first days. */
export function traitsIn(month: string): { readonly ageBand: string } {
  const months = (date: string): string => `extract(year FROM ${date}) * 12 + extract(month FROM ${date})`;
  const starts = AGE_BANDS.slice(1).map(({ from }) => from * 12);
  return {
    /** the place of the age among AGE_BANDS */
    ageBand: `width_bucket((${months(month)} - (${months('p.birth_date')}))::integer, ARRAY[${starts.join(', ')}])`,
  };
}

/** Whose a row is: records that were merged are one person. */
export const ACTUAL_PERSON = 'coalesce(m.merged_into, l.person_id)';

/** The joins that these expressions need, with the terms that were in force in a month. */
export function joinsFor(expressions: string, month: string): string {
  const needs = (alias: string): boolean => new RegExp(String.raw`\b${alias}\.`).test(expressions);
  return [
    needs('u') ? 'JOIN canbao.unit u ON u.id = l.unit_id' : '',
    needs('p') ? 'JOIN canbao.person p ON p.id = l.person_id' : '',
    // few were ever merged: the partial index has them all
    needs('m') ? 'LEFT JOIN canbao.person m ON m.id = l.person_id AND m.merged_into IS NOT NULL' : '',
    needs('e')
      ? `JOIN canbao.enrolment e ON e.id = l.enrolment_id
         LEFT JOIN LATERAL (SELECT former.person_type FROM canbao.enrolment_term former
               WHERE former.enrolment_id = e.id AND former.from_month <= ${month}
               ORDER BY former.from_month DESC LIMIT 1) t ON e.terms_from > ${month}`
      : '',
  ].join(' ');
}
