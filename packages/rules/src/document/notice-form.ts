import { formatDayChinese } from '../day.ts';
import type { Day } from '../day.ts';
import { amountInCapitals } from '../amount-in-capitals.ts';
import { chargeKindName } from '../charge-kind.ts';
import { chargeLineKey } from '../charge-line-key.ts';
import type { ChargeKind } from '../charge-kind.ts';
import { insuranceTypeName } from '../insurance-type.ts';
import type { InsuranceType } from '../insurance-type.ts';
import type { Fen } from '../money.ts';
import { printedMonth } from '../month.ts';
import type { Month } from '../month.ts';
import { count, FORM_TITLES, money, text, textFact } from './form.ts';
import type { Form, FormCell } from './form.ts';

/** The amounts of a line, and of the whole bill. */
export interface NoticeAmounts {
  readonly personal: Fen;
  readonly employer: Fen;
  readonly interest: Fen;
  readonly lateFee: Fen;
  readonly other: Fen;
  readonly amount: Fen;
}

/** An issued bill as its notice tells it. */
export interface NoticeFacts extends NoticeAmounts {
  readonly unitNo: string;
  readonly unitName: string;
  readonly feeMonth: Month;
  readonly noticeNo: string;
  readonly persons: number;
  readonly dueOn: Day;
}

/** A line of it. */
export interface NoticeLine extends NoticeAmounts {
  readonly insuranceType: InsuranceType;
  readonly kind: ChargeKind;
}

const COLUMNS: Form['columns'] = [
  { label: '序号', width: 36 },
  { label: '险种类型', width: 118 },
  { label: '缴费类型', width: 66 },
  { label: '个人缴费金额', width: 96, number: true, opens: true },
  { label: '单位缴费金额', width: 96, number: true, opens: true },
  { label: '利息', width: 70, number: true },
  { label: '滞纳金', width: 70, number: true },
  { label: '其他缴费金额', width: 96, number: true },
  { label: '金额', width: 109, number: true, opens: true },
];

/** 征集缴费通知单 of an issued bill. */
export function noticeForm(bill: NoticeFacts, lines: readonly NoticeLine[]): Form {
  return {
    kind: 'NOTICE',
    title: FORM_TITLES.NOTICE,
    across: true,
    boxed: false,
    head: [
      textFact('单位编号', bill.unitNo),
      textFact('费用所属期', printedMonth(bill.feeMonth)),
      textFact('单位名称', bill.unitName),
      textFact('通知单据号', bill.noticeNo),
    ],
    tableTitle: null,
    columns: COLUMNS,
    rows: lines.map((line, index) => {
      const [type, kind] = [insuranceTypeName(line.insuranceType), chargeKindName(line.kind)];
      return {
        key: chargeLineKey({ ...line, coveredMonth: null }),
        name: `${type} ${kind}`,
        cells: [count(index + 1), text(type), text(kind), ...amountsOf(line)],
      };
    }),
    totals: { key: 'TOTAL', name: '小计', cells: [text('小计'), text(''), text(''), ...amountsOf(bill)] },
    sums: [
      { label: '核定征集总额', cell: money(bill.amount) },
      textFact('核定征集总额(大写)', amountInCapitals(bill.amount)),
    ],
    foot: [{ label: '缴费人数', cell: count(bill.persons) }, textFact('缴款截止日期', formatDayChinese(bill.dueOn))],
    notes: [],
    seal: '医保经办机构(盖章)',
  };
}

function amountsOf({ personal, employer, interest, lateFee, other, amount }: NoticeAmounts): FormCell[] {
  return [personal, employer, interest, lateFee, other, amount].map(money);
}
