import { AGE_BANDS, BASE_BANDS } from '@canbao/rules';
import type { AgeBand, BaseBand } from '@canbao/rules';
import { registerEnumType } from 'type-graphql';

/** 年龄段 as an enum of the schema. */
export const AgeBandEnum = Object.fromEntries(AGE_BANDS.map(({ band }) => [band, band])) as { [B in AgeBand]: B };

registerEnumType(AgeBandEnum, {
  name: 'AgeBand',
  description:
    '年龄段:对应费款所属期的周岁,生日所在的月份即算已满。Years of age in the covered month; the month of the birthday counts as reached.',
  valuesConfig: Object.fromEntries(
    AGE_BANDS.map(({ band, name, from }) => [band, { description: `${name}。From ${from} years on.` }]),
  ),
});

/** 缴费基数段 as an enum of the schema. */
export const BaseBandEnum = Object.fromEntries(BASE_BANDS.map(({ band }) => [band, band])) as { [B in BaseBand]: B };

registerEnumType(BaseBandEnum, {
  name: 'BaseBand',
  description: '缴费基数段,含下端。Contribution bases, the lower end included.',
  valuesConfig: Object.fromEntries(
    BASE_BANDS.map(({ band, name, from }) => [band, { description: `${name}。From ${from / 100} yuan on.` }]),
  ),
});
