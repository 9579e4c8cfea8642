import type { Day } from '../day.ts';
import { formatYuanGrouped } from '../money.ts';
import type { Fen } from '../money.ts';

/** 单据: what the hall prints. */
export type FormKind = 'NOTICE' | 'STATEMENT' | 'CERTIFICATE';

export const FORM_TITLES: Readonly<Record<FormKind, string>> = {
  NOTICE: '征集缴费通知单',
  STATEMENT: '单位缴费查询表',
  CERTIFICATE: '单位参保证明表',
};

/** What stands in one place of a form: an amount in fen, a number of things, or words. Plain JSON, as the whole form is. */
export type FormCell = { readonly money: Fen } | { readonly count: number } | { readonly text: string };

/** A thing that a form says beside its table. */
export interface FormFact {
  readonly label: string;
  readonly cell: FormCell;
  /** stands in its place for whoever checks the form by its code: what only the holder of the paper should read */
  readonly masked?: string;
  /** takes a whole line */
  readonly wide?: true;
}

export interface FormColumn {
  readonly label: string;
  /** its share of the sheet's width */
  readonly width: number;
  /** numbers stand on the right */
  readonly number?: true;
  /** its amounts open to the charges that they are made of */
  readonly opens?: true;
}

export interface FormRow {
  /** tells its charges or its insurance type to programs: "BASIC_MEDICAL-REGULAR" */
  readonly key: string;
  /** tells it to people: "职工基本医疗保险 正常应缴" */
  readonly name: string;
  readonly cells: readonly FormCell[];
}

/**
 * A form's content: everything that stands on it but for whoever printed it, when, and under which code. It is drawn on the
 * screen, on paper and in a worksheet, kept as it was printed, and compared later; so each of its words is written once.
 */
export interface Form {
  readonly kind: FormKind;
  readonly title: string;
  /** A4 across */
  readonly across: boolean;
  /** the head stands in boxes, as on a certificate, rather than in lines */
  readonly boxed: boolean;
  readonly head: readonly FormFact[];
  /** a heading of the table; none where the title says it */
  readonly tableTitle: string | null;
  readonly columns: readonly FormColumn[];
  readonly rows: readonly FormRow[];
  /** 小计, 合计; its first cell is its name */
  readonly totals: FormRow | null;
  /** what the table comes to */
  readonly sums: readonly FormFact[];
  readonly foot: readonly FormFact[];
  /** how to read it */
  readonly notes: readonly string[];
  /** where the seal goes, and whose it is */
  readonly seal: string;
}

/** A form on its way to paper. */
export interface PrintedForm extends Form {
  /** 经办人 */
  readonly by: string;
  /** 制表日期 */
  readonly on: Day;
  /** 验证码, four by four */
  readonly code: string;
  /** where anybody can check it; what its QR code says */
  readonly verifyAt: string;
}

/** The words that every form has. */
export const FORM_TEXTS = {
  by: '经办人',
  on: '制表日期',
  code: '验证码',
  verifyAt: '核验地址',
  scan: (address: string): string => `扫码或在 ${address} 核验真伪`,
  page: (page: number, of: number): string => `第 ${page} 页 共 ${of} 页`,
} as const;

/** As it is printed: amounts in yuan with two digits and commas. */
export function formCellText(cell: FormCell): string {
  if ('money' in cell) return formatYuanGrouped(cell.money);
  return 'count' in cell ? String(cell.count) : cell.text;
}

export const money = (amount: Fen): FormCell => ({ money: amount });
export const count = (number: number): FormCell => ({ count: number });
export const text = (words: string): FormCell => ({ text: words });

/** A fact whose words may be missing on record. */
export function textFact(label: string, words: string | null): FormFact {
  return { label, cell: text(words ?? '—') };
}
