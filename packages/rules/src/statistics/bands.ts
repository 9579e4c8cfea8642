import { fen } from '../money.ts';
import type { Fen } from '../money.ts';

/** 年龄段, in full years in the covered month: the month of the birthday counts as reached. */
export const AGE_BANDS = [
  { band: 'AGE_UNDER_20', name: '不满20岁', from: 0 },
  { band: 'AGE_20_24', name: '20—24岁', from: 20 },
  { band: 'AGE_25_29', name: '25—29岁', from: 25 },
  { band: 'AGE_30_34', name: '30—34岁', from: 30 },
  { band: 'AGE_35_39', name: '35—39岁', from: 35 },
  { band: 'AGE_40_44', name: '40—44岁', from: 40 },
  { band: 'AGE_45_49', name: '45—49岁', from: 45 },
  { band: 'AGE_50_54', name: '50—54岁', from: 50 },
  { band: 'AGE_55_59', name: '55—59岁', from: 55 },
  { band: 'AGE_60_64', name: '60—64岁', from: 60 },
  { band: 'AGE_65_UP', name: '65岁及以上', from: 65 },
] as const;

export type AgeBand = (typeof AGE_BANDS)[number]['band'];

/** 缴费基数段: the contribution base in yuan, its lower end included. */
export const BASE_BANDS = [
  { band: 'BASE_UNDER_5000', name: '不满5000元', from: fen(0) },
  { band: 'BASE_5000_5999', name: '5000元至不满6000元', from: fen(500_000) },
  { band: 'BASE_6000_7999', name: '6000元至不满8000元', from: fen(600_000) },
  { band: 'BASE_8000_9999', name: '8000元至不满10000元', from: fen(800_000) },
  { band: 'BASE_10000_14999', name: '10000元至不满15000元', from: fen(1_000_000) },
  { band: 'BASE_15000_19999', name: '15000元至不满20000元', from: fen(1_500_000) },
  { band: 'BASE_20000_UP', name: '20000元及以上', from: fen(2_000_000) },
] as const satisfies readonly { readonly from: Fen; readonly [key: string]: unknown }[];

export type BaseBand = (typeof BASE_BANDS)[number]['band'];
