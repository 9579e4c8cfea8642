import { AGE_BANDS, BASE_BANDS } from '@canbao/rules';
import { chargeKindOf, TRAITS, traitsIn } from '../ledger/index.ts';
import { monthOfDate } from '../platform/database/month-column.ts';
import type { CubeCell } from './cube.store.ts';

type Value = CubeCell['group'][number];

/** 统计维度: by what a statistic can be grouped. */
export interface Dimension {
  /** its Chinese name */
  readonly name: string;
  /** what a refusal advises to narrow down */
  readonly filter: string;
  /** what rows are grouped by; ordered as the values are to be */
  readonly sql: string;
  /** the fields of a cell that tell its value */
  readonly show: (value: Value) => object;
}

/** A dimension whose value is shown as it is stored, in the field of that name. */
function plain(name: string, field: string, filter: string, sql: string): Dimension {
  return { name, filter, sql, show: (value) => ({ [field]: value }) };
}

function monthly(name: string, field: string, sql: string): Dimension {
  return { name, filter: field, sql, show: (value) => ({ [field]: monthOfDate(String(value)) }) };
}

function banded(name: string, field: string, sql: string, bands: readonly { readonly band: string }[]): Dimension {
  return { name, filter: `${field}s`, sql, show: (value) => ({ [field]: bands[Number(value)]!.band }) };
}

/** By the fee month; rows go by the alias l, as in {@link TRAITS}. */
export const FEE_MONTH = monthly('费款所属期', 'feeMonth', 'l.fee_month');

/** By the unit and what is told of it. */
export const OF_UNIT = {
  AREA: plain('统筹区', 'area', 'areas', TRAITS.area),
  INDUSTRY: plain('行业', 'industry', 'industries', TRAITS.industry),
  UNIT_TYPE: plain('单位类型', 'unitType', 'unitTypes', TRAITS.unitType),
  UNIT: {
    name: '单位',
    filter: 'unitNos',
    // the number has 17 digits: it keeps units apart and in order, the name is only shown
    sql: `${TRAITS.unitNo} || u.name`,
    show: (value) => ({ unitNo: String(value).slice(0, 17), unitName: String(value).slice(17) }),
  },
} as const satisfies Record<string, Dimension>;

/** By the person and what is told of them in a month, which is an expression of the row. */
export function ofPersonIn(month: string): Readonly<Record<'PERSON_TYPE' | 'SEX' | 'AGE_BAND', Dimension>> {
  return {
    PERSON_TYPE: plain('人员类型', 'personType', 'personTypes', TRAITS.personType),
    SEX: plain('性别', 'sex', 'sex', TRAITS.sex),
    AGE_BAND: banded('年龄段', 'ageBand', traitsIn(month).ageBand, AGE_BANDS),
  };
}

/** By what only charges have; the insurance types have columns of their own and are told apart beside these. */
export const OF_CHARGE = {
  COVERED_MONTH: monthly('对应费款所属期', 'coveredMonth', 'l.covered_month'),
  KIND: {
    name: '缴费类型',
    filter: 'kind',
    sql: 'l.kind',
    show: (value) => ({ kind: chargeKindOf(Number(value)) }),
  },
  BASE_BAND: banded('缴费基数段', 'baseBand', TRAITS.baseBand, BASE_BANDS),
} as const satisfies Record<string, Dimension>;

/** The dimensions that were asked for, each once and in the order of the list, whatever the order of asking. */
export function inOrder<Name extends string>(all: Readonly<Record<Name, unknown>>, asked: readonly Name[]): Name[] {
  return (Object.keys(all) as Name[]).filter((name) => asked.includes(name));
}
