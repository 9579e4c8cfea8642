import type { GalleryExample } from './example.ts';
import { unitAlone, unitAndMonth } from './terms.ts';

/** 应收: what is owed, and what was paid. */
export const AMOUNTS: readonly GalleryExample[] = [
  {
    question: '某月各险种应收多少？',
    topic: '应收',
    query: `query ChargesByType($unitNo: ID!, $feeMonth: Month!) {
  contributionStatement(unitNo: $unitNo, feeMonth: $feeMonth) {
    unitName
    feeMonth
    lines {
      insuranceTypeName
      kindName
      coveredMonth
      persons
      base
      personal
      employer
    }
    total {
      persons
      personal
      employer
    }
  }
}
`,
    variables: unitAndMonth,
  },
  {
    question: '某单位各月的应收和实缴怎样变化？',
    topic: '应收',
    query: `query BillsByMonth($unitNo: ID!) {
  bills(unitNo: $unitNo, options: { take: 24, sort: [{ field: "feeMonth" }] }) {
    totalItems
    items {
      feeMonth
      noticeNo
      persons
      personal
      employer
      amount
      paid
      dueOn
    }
  }
}
`,
    variables: unitAlone,
  },
  {
    question: '历月通知单按险种怎样构成？',
    topic: '应收',
    query: `query BillLines($unitNo: ID!) {
  bills(unitNo: $unitNo, options: { take: 12, sort: [{ field: "feeMonth", descending: true }] }) {
    items {
      feeMonth
      lines {
        insuranceTypeName
        kindName
        persons
        personal
        employer
        amount
      }
    }
  }
}
`,
    variables: unitAlone,
  },
  {
    question: '某月基本医疗应收最多的是哪些人？',
    topic: '应收',
    query: `query LargestCharges($unitNo: ID!, $feeMonth: Month!, $insuranceType: InsuranceType) {
  charges(
    unitNo: $unitNo
    filter: { feeMonth: $feeMonth, insuranceType: $insuranceType }
    options: { take: 100, sort: [{ field: "amount", descending: true }] }
  ) {
    totalItems
    persons
    amount
    items {
      personNo
      coveredMonth
      base
      personal
      employer
      amount
    }
  }
}
`,
    variables: (terms) => ({ ...unitAndMonth(terms), insuranceType: 'BASIC_MEDICAL' }),
  },
  {
    question: '补缴了哪些月份，各多少？',
    topic: '应收',
    query: `query BackPay($unitNo: ID!) {
  charges(
    unitNo: $unitNo
    filter: { kind: BACK_PAY }
    options: { take: 500, sort: [{ field: "coveredMonth", descending: true }] }
  ) {
    totalItems
    amount
    items {
      personNo
      feeMonth
      coveredMonth
      insuranceType
      base
      personal
      employer
      amount
    }
  }
}
`,
    variables: unitAlone,
  },
  {
    question: '一笔应收是怎么算出来的？',
    topic: '应收',
    query: `query Working($unitNo: ID!, $feeMonth: Month!) {
  charges(unitNo: $unitNo, filter: { feeMonth: $feeMonth, insuranceType: BASIC_MEDICAL }, options: { take: 5 }) {
    items {
      personNo
      declaredWage
      base
      amount
      explanation {
        floor
        ceiling
        limits {
          name
          source
        }
        text
      }
    }
  }
}
`,
    variables: unitAndMonth,
  },
  {
    question: '下一期预计应收多少，为什么变？',
    topic: '应收',
    query: `query Forecast($unitNo: ID!) {
  billForecast(unitNo: $unitNo) {
    feeMonth
    persons
    amount
    difference
    previous {
      feeMonth
      amount
    }
    changes {
      kind
      name
      persons
      personal
      employer
      amount
    }
  }
}
`,
    variables: unitAlone,
  },
];
