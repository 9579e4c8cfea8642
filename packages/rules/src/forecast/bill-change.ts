import type { Fen } from '../money.ts';

/** Why a bill differs from the one before it. */
export type BillChangeKind =
  'JOINED' | 'LEFT' | 'WAGE' | 'INSURANCE_TYPES' | 'POLICY' | 'BACK_PAY' | 'FORMER_BACK_PAY' | 'CORRECTION';

interface BillChangeInfo {
  readonly name: string;
  /** what is counted under it */
  readonly meaning: string;
}

/** In the order in which they are told. */
export const BILL_CHANGES: Readonly<Record<BillChangeKind, BillChangeInfo>> = {
  JOINED: { name: '新增人员', meaning: '上一期没有正常应缴、本期有的人员,按本期应缴全额计' },
  LEFT: { name: '减少人员', meaning: '上一期有正常应缴、本期没有的人员,按上一期应缴全额减' },
  WAGE: { name: '工资变化', meaning: '申报工资变了,按上一期的险种和政策计算的差额' },
  INSURANCE_TYPES: { name: '险种变化', meaning: '参保险种变了,按本期工资和上一期的政策计算的差额' },
  POLICY: { name: '政策变化', meaning: '费率、定额或缴费基数上下限变了,按本期工资和险种计算的差额' },
  BACK_PAY: { name: '本期补缴', meaning: '计入本期的补缴' },
  FORMER_BACK_PAY: { name: '上期补缴', meaning: '上一期的补缴已经出账,本期不再计' },
  CORRECTION: { name: '调整和退费', meaning: '两期调整和退费的差额' },
};

export function isBillChangeKind(text: string): text is BillChangeKind {
  return Object.hasOwn(BILL_CHANGES, text);
}

/** What one person moves a bill by, in fen; below zero where the bill gets smaller. */
export interface PersonChange {
  readonly personId: number;
  readonly personal: Fen;
  readonly employer: Fen;
}

/** One cause of a difference, with everybody behind it. */
export interface BillChange {
  readonly kind: BillChangeKind;
  readonly persons: readonly PersonChange[];
  readonly personal: Fen;
  readonly employer: Fen;
  readonly amount: Fen;
}
