import type { GalleryExample } from './example.ts';
import { monthAlone, nothing } from './terms.ts';

/** 统计: sums over all the units that whoever asks can see, by dimensions of their choice; docs/analysts.md has twenty more. */
export const STATISTICS: readonly GalleryExample[] = [
  {
    question: '某月各险种有多少人缴费，个人和单位各缴多少？',
    topic: '统计',
    query: `query ChargesByInsuranceType($feeMonth: Month!) {
  chargeStatistics(groupBy: [INSURANCE_TYPE], filter: { feeMonth: $feeMonth }) {
    insuranceType
    persons
    personal
    employer
    amount
    withheld
    asOf
  }
}
`,
    variables: monthAlone,
  },
  {
    question: '某月缴费人员的性别和年龄结构如何？',
    topic: '统计',
    query: `query PersonsBySexAndAge($feeMonth: Month!) {
  chargeStatistics(groupBy: [SEX, AGE_BAND], filter: { coveredMonth: $feeMonth }) {
    sex
    ageBand
    persons
    withheld
  }
}
`,
    variables: monthAlone,
  },
  {
    question: '各月增员、减员和净增各多少？',
    topic: '统计',
    query: `query MovementByMonth {
  movementStatistics(groupBy: [FEE_MONTH], totals: true) {
    groupedBy
    feeMonth
    joined
    left
    net
    withheld
  }
}
`,
    variables: nothing,
  },
];
