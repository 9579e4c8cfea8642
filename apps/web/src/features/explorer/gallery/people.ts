import type { GalleryExample } from './example.ts';
import { nothing, unitAlone, unitAndMonth } from './terms.ts';

/** 人数、人员: how many, and who. */
export const PEOPLE: readonly GalleryExample[] = [
  {
    question: '某单位在职人数的走势？',
    topic: '人数',
    query: `query HeadcountByMonth($unitNo: ID!) {
  bills(unitNo: $unitNo, options: { take: 24, sort: [{ field: "feeMonth" }] }) {
    items {
      feeMonth
      persons
      totalBase
    }
  }
}
`,
    variables: unitAlone,
  },
  {
    question: '某月增员、减员各多少人？',
    topic: '人数',
    query: `query Movement($unitNo: ID!, $feeMonth: Month!) {
  movement(unitNo: $unitNo, feeMonth: $feeMonth) {
    feeMonth
    start
    joined
    left
    end
  }
}
`,
    variables: unitAndMonth,
  },
  {
    question: '有哪些单位，各有多少参保人？',
    topic: '人数',
    query: `query Units {
  units(options: { take: 100, sort: [{ field: "name" }] }) {
    totalItems
    items {
      unitNo
      name
      unitTypeName
      headcount
      registeredOn
      insuranceTypes {
        name
        compulsory
      }
    }
  }
}
`,
    variables: nothing,
  },
  {
    question: '在保人员按缴费基数从高到低是谁？',
    topic: '人员',
    query: `query RosterByBase($unitNo: ID!) {
  roster(
    unitNo: $unitNo
    filter: { state: OPEN }
    options: { take: 100, sort: [{ field: "contributionBase", descending: true }] }
  ) {
    totalItems
    items {
      personNo
      sex
      age
      personType
      startMonth
      declaredWage
      contributionBase
      insuranceTypes
    }
  }
}
`,
    variables: unitAlone,
  },
  {
    question: '离退休人员有多少，生存状态如何？',
    topic: '人员',
    query: `query Retirees($unitNo: ID!) {
  retirees(unitNo: $unitNo, options: { take: 500, sort: [{ field: "retirementMonth" }] }) {
    totalItems
    items {
      personNo
      personType
      retirementMonth
      livingStatus
    }
  }
}
`,
    variables: unitAlone,
  },
];
