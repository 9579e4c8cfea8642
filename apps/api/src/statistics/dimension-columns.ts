import {
  AGE_BANDS,
  BASE_BANDS,
  chargeKindName,
  industryName,
  insuranceTypeName,
  personTypeName,
  printedMonth,
  sexName,
  unitTypeName,
} from '@canbao/rules';
import type { SheetColumn } from '@canbao/rules';
import type { ChargeDimension } from './charge-dimension.ts';
import type { ChargeStatistic } from './charge-statistic.type.ts';

/** A column that tells of which group a row is. */
export interface GroupColumn {
  readonly column: SheetColumn;
  readonly of: (statistic: ChargeStatistic) => string;
}

const text = (heading: string, width: number, of: GroupColumn['of']): GroupColumn => ({
  column: { heading, width, format: 'text' },
  of,
});

const UNREGISTERED = '未登记';

const bandName = (bands: readonly { readonly band: string; readonly name: string }[], band?: string): string =>
  bands.find((one) => one.band === band)?.name ?? '';

/** The columns of each dimension in a file; a cell of the dimension has all that they read. */
export const DIMENSION_COLUMNS: Readonly<Record<ChargeDimension, readonly GroupColumn[]>> = {
  INSURANCE_TYPE: [text('险种', 20, ({ insuranceType }) => insuranceTypeName(insuranceType!))],
  FEE_MONTH: [text('费款所属期', 12, ({ feeMonth }) => printedMonth(feeMonth!))],
  COVERED_MONTH: [text('对应费款所属期', 15, ({ coveredMonth }) => printedMonth(coveredMonth!))],
  KIND: [text('缴费类型', 10, ({ kind }) => chargeKindName(kind!))],
  AREA: [text('统筹区', 10, ({ area }) => area!)],
  INDUSTRY: [text('行业', 30, ({ industry }) => (industry ? industryName(industry) : UNREGISTERED))],
  UNIT_TYPE: [text('单位类型', 14, ({ unitType }) => unitTypeName(unitType!))],
  UNIT: [text('单位编号', 20, ({ unitNo }) => unitNo!), text('单位名称', 36, ({ unitName }) => unitName!)],
  PERSON_TYPE: [text('人员类型', 14, ({ personType }) => personTypeName(personType!))],
  SEX: [text('性别', 6, ({ sex }) => sexName(sex!))],
  AGE_BAND: [text('年龄段', 12, ({ ageBand }) => bandName(AGE_BANDS, ageBand))],
  BASE_BAND: [text('缴费基数段', 22, ({ baseBand }) => bandName(BASE_BANDS, baseBand))],
};
