import type { GalleryExample } from './example.ts';
import { nothing, unitAndMonth } from './terms.ts';

/** 业务、政策: what was declared, and by which terms. */
export const BUSINESS: readonly GalleryExample[] = [
  {
    question: '某月哪些申报没有办成，为什么？',
    topic: '业务',
    query: `query RefusedDeclarations($unitNo: ID!, $feeMonth: Month!) {
  declarations(
    filter: { unitNo: $unitNo, feeMonth: $feeMonth, succeeded: false }
    options: { take: 100, sort: [{ field: "submittedAt", descending: true }] }
  ) {
    totalItems
    items {
      submittedAt
      kindName
      message
      refusals {
        code
        message
        remedy
      }
    }
  }
}
`,
    variables: unitAndMonth,
  },
  {
    question: '某一时刻所知的通知单是什么样的？',
    topic: '业务',
    query: `query BillAsKnown($unitNo: ID!, $feeMonth: Month!, $known: DateTime!) {
  bill(unitNo: $unitNo, feeMonth: $feeMonth, asOf: { known: $known }) {
    noticeNo
    unitName
    amount
    paid
    lines {
      insuranceTypeName
      kindName
      persons
      amount
    }
  }
}
`,
    variables: ({ unitNo, feeMonth }) => ({ unitNo, feeMonth, known: `${feeMonth}-10T09:00:00+08:00` }),
  },
  {
    question: '现在是哪个申报期，何时截止？',
    topic: '业务',
    query: `query Period {
  declarationPeriod {
    feeMonth
    opens
    closes
    isOpen
    dueOn
  }
  annualDeclaration {
    feeMonth
    opens
    closes
  }
}
`,
    variables: nothing,
  },
  {
    question: '不予办理的原因有哪些？',
    topic: '业务',
    query: `query Refusals {
  refusals {
    code
    subject
    messages
    remedies
    source
  }
}
`,
    variables: nothing,
  },
  {
    question: '某日执行的费率和基数上下限是什么，依据是什么？',
    topic: '政策',
    query: `query Policy($on: Date) {
  policy(on: $on) {
    areaName
    on
    rows {
      name
      value
      unit
      from
      to
      status
      source
    }
  }
}
`,
    variables: ({ feeMonth }) => ({ on: `${feeMonth}-01` }),
  },
];
