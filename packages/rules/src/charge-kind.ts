/** 缴费类型: why a charge exists. */
export type ChargeKind = 'REGULAR' | 'BACK_PAY' | 'ADJUSTMENT' | 'REFUND';

export interface ChargeKindInfo {
  readonly name: string;
  /** 国家缴费类型编码; null where the national list has none. */
  readonly code: string | null;
  /** Place among the kinds of one insurance type on a bill. */
  readonly billOrder: number;
}

/** National codes: 10 正常应缴, 20 退收, 31 中断补收. */
export const CHARGE_KINDS: Readonly<Record<ChargeKind, ChargeKindInfo>> = {
  REGULAR: { name: '正常应缴', code: '10', billOrder: 1 },
  BACK_PAY: { name: '补缴', code: '31', billOrder: 2 },
  ADJUSTMENT: { name: '调整', code: null, billOrder: 3 },
  REFUND: { name: '退费', code: '20', billOrder: 4 },
};

export function chargeKindName(kind: ChargeKind): string {
  return CHARGE_KINDS[kind].name;
}
