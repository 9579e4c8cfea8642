import { formatDayChinese, printedMonth } from '@canbao/rules';
import type { Day, Fen } from '@canbao/rules';
import type { Bill, BillLine } from '../bill/index.ts';

/** The words of the 征集缴费通知单, each once. */
export const NOTICE_TEXTS = {
  title: '征集缴费通知单',
  columns: ['序号', '险种类型', '缴费类型', '个人缴费金额', '单位缴费金额', '利息', '滞纳金', '其他缴费金额', '金额'],
  subtotal: '小计:',
} as const;

export type NoticeCell = { readonly text: string } | { readonly money: Fen };

/** 征集缴费通知单: everything that stands on it, ready to be drawn on paper or in a worksheet. */
export interface NoticeModel {
  readonly title: string;
  readonly head: readonly { readonly label: string; readonly value: string }[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly NoticeCell[])[];
  readonly subtotal: readonly NoticeCell[];
  readonly total: Fen;
  readonly totalInCapitals: string;
  readonly foot: readonly { readonly label: string; readonly value: string }[];
  readonly verificationCode: string;
  readonly verifyAt: string;
}

/** Builds the model from the stored bill; nothing is computed here. */
export function noticeModel(
  bill: Bill,
  lines: readonly BillLine[],
  printed: { by: string; on: Day; verificationCode: string; origin: string },
): NoticeModel {
  return {
    title: NOTICE_TEXTS.title,
    head: [
      { label: '单位编号', value: bill.unitNo },
      { label: '费用所属期', value: printedMonth(bill.feeMonth) },
      { label: '单位名称', value: bill.unitName },
      { label: '通知单据号', value: bill.noticeNo },
    ],
    columns: NOTICE_TEXTS.columns,
    rows: lines.map((line, index) => [
      { text: String(index + 1) },
      { text: line.insuranceTypeName },
      { text: line.kindName },
      ...amountsOf(line),
    ]),
    subtotal: [{ text: NOTICE_TEXTS.subtotal }, { text: '' }, { text: '' }, ...amountsOf(bill)],
    total: bill.amount,
    totalInCapitals: bill.amountInCapitals,
    foot: [
      { label: '缴费人数', value: String(bill.persons) },
      { label: '缴款截止', value: formatDayChinese(bill.dueOn) },
      { label: '经办人', value: printed.by },
      { label: '制表日期', value: formatDayChinese(printed.on) },
    ],
    verificationCode: printed.verificationCode,
    verifyAt: `${printed.origin}/verify/${printed.verificationCode.replaceAll('-', '')}`,
  };
}

function amountsOf(
  amounts: Pick<Bill, 'personal' | 'employer' | 'interest' | 'lateFee' | 'other' | 'amount'>,
): NoticeCell[] {
  const { personal, employer, interest, lateFee, other, amount } = amounts;
  return [personal, employer, interest, lateFee, other, amount].map((money) => ({ money }));
}
