/** Sets of dimensions over two years of the whole city, none of which makes more cells than an answer may have. */
const SETS = [
  ['FEE_MONTH'],
  ['SEX', 'AGE_BAND'],
  ['FEE_MONTH', 'SEX'],
  ['INSURANCE_TYPE', 'FEE_MONTH'],
  ['BASE_BAND'],
  ['UNIT'],
  ['AREA', 'AGE_BAND', 'BASE_BAND'],
  ['FEE_MONTH', 'BASE_BAND'],
  ['UNIT_TYPE', 'PERSON_TYPE'],
  ['FEE_MONTH', 'SEX', 'AGE_BAND'],
] as const;

/** City-wide group-bys without a filter, each by other dimensions than the one before it, every other round with totals. */
export function* groupBys(): Generator<string, never> {
  for (let round = 0; ; round += 1) {
    for (const set of SETS) {
      yield `{ chargeStatistics(groupBy: [${set.join(', ')}], totals: ${round % 2 === 1}) {
        groupedBy persons charges personMonths base personal employer amount averageBase withheld } }`;
    }
  }
}
