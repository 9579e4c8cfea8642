import { chargeKindName } from '../charge-kind.ts';
import { chargeLineKey } from '../charge-line-key.ts';
import type { ChargeKind } from '../charge-kind.ts';
import { insuranceTypeName } from '../insurance-type.ts';
import { formatDayChinese } from '../day.ts';
import type { Day } from '../day.ts';
import type { InsuranceType } from '../insurance-type.ts';
import type { Fen } from '../money.ts';
import { formatMonthChinese, printedMonth } from '../month.ts';
import type { Month } from '../month.ts';
import { count, FORM_TITLES, money, text, textFact } from './form.ts';
import type { Form, FormCell } from './form.ts';

/** What a line of the statement and its last line both add up. */
export interface StatementSums {
  readonly persons: number;
  readonly base: Fen;
  readonly wage: Fen;
  readonly employerPaid: Fen;
  readonly personalPaid: Fen;
  /** 划入个人账户金额 */
  readonly accountCredit: Fen;
  readonly lateFee: Fen;
}

/** An insurance type, covered month and kind of charge. */
export interface StatementLineFacts extends StatementSums {
  readonly insuranceType: InsuranceType;
  readonly coveredMonth: Month;
  readonly kind: ChargeKind;
  /** 缴费比例或定额标准, in words */
  readonly employerStandard: string;
  readonly personalStandard: string;
}

export interface StatementFacts {
  readonly unitNo: string;
  readonly unitName: string;
  readonly feeMonth: Month;
  /** null for all */
  readonly insuranceType: InsuranceType | null;
  readonly settled: boolean;
  /** the day through which the late fee is worked out */
  readonly through: Day;
  readonly lines: readonly StatementLineFacts[];
  readonly total: StatementSums;
}

/** 单位缴费查询表 of a unit's fee month. */
export function statementForm(statement: StatementFacts): Form {
  const { unitNo, unitName, feeMonth, insuranceType, settled } = statement;
  return {
    kind: 'STATEMENT',
    title: FORM_TITLES.STATEMENT,
    across: true,
    boxed: false,
    head: [
      textFact('单位编号', unitNo),
      textFact('费款所属期', printedMonth(feeMonth)),
      textFact('单位名称', unitName),
      textFact('险种', insuranceType === null ? '全部险种' : insuranceTypeName(insuranceType)),
    ],
    tableTitle: null,
    columns: STATEMENT_COLUMNS,
    rows: statement.lines.map((line) => rowOf(unitNo, line)),
    totals: totalsOf(statement.total),
    sums: [],
    foot: [],
    notes: [
      ...(settled ? [] : [`${formatMonthChinese(feeMonth)}尚未结算,表中只有已核定的补缴。`]),
      ...(statement.total.lateFee > 0 ? [`滞纳金按欠缴金额算至${formatDayChinese(statement.through)}。`] : []),
      '合计中的缴费人数、缴费基数和职工工资,每人每月只计一次。',
    ],
    seal: '医保经办机构(盖章)',
  };
}

const STATEMENT_COLUMNS: Form['columns'] = [
  { label: '单位编号', width: 94 },
  { label: '险种', width: 74 },
  { label: '单位缴费比例或定额标准', width: 46 },
  { label: '单位缴费基数总额', width: 68, number: true },
  { label: '单位实缴金额', width: 62, number: true },
  { label: '对应费款所属期', width: 40 },
  { label: '个人缴费比例或定额标准', width: 50 },
  { label: '个人缴费基数总额', width: 68, number: true },
  { label: '个人实缴金额', width: 62, number: true },
  { label: '划入个人账户金额', width: 54, number: true },
  { label: '缴费类型', width: 42 },
  { label: '缴费人数', width: 34, number: true, opens: true },
  { label: '职工工资总额', width: 68, number: true },
  { label: '滞纳金', width: 48, number: true },
];

function rowOf(unitNo: string, line: StatementLineFacts): Form['rows'][number] {
  const [type, kind] = [insuranceTypeName(line.insuranceType), chargeKindName(line.kind)];
  const month = printedMonth(line.coveredMonth);
  const standards: [string, string] = [line.employerStandard, line.personalStandard];
  return {
    key: chargeLineKey(line),
    name: `${type} ${month} ${kind}`,
    cells: cellsOf([unitNo, type], standards, [month, kind], line),
  };
}

function totalsOf(total: StatementSums): Form['totals'] {
  return { key: 'TOTAL', name: '合计', cells: cellsOf(['合计', ''], ['', ''], ['', ''], total) };
}

/** The fourteen cells in the order of the columns. */
function cellsOf(
  [unit, type]: readonly [string, string],
  [employerStandard, personalStandard]: readonly [string, string],
  [month, kind]: readonly [string, string],
  sums: StatementSums,
): FormCell[] {
  const [base, wage] = [money(sums.base), money(sums.wage)];
  return [
    text(unit),
    text(type),
    ...[text(employerStandard), base, money(sums.employerPaid)],
    text(month),
    ...[text(personalStandard), base, money(sums.personalPaid)],
    money(sums.accountCredit),
    text(kind),
    count(sums.persons),
    wage,
    money(sums.lateFee),
  ];
}
