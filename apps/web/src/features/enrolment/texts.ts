import type { RefusalCode } from '@canbao/rules';

/** What only the agency's records can tell, in the words of the form. */
export const UNDECIDED_NAMES: Partial<Record<RefusalCode, string>> = {
  NAME_MISMATCH: '姓名与证件号码是否一致',
  DUPLICATE_PERSON: '是否有重复的人员信息',
  REACHED_RETIREMENT_AGE: '是否已到退休年龄',
  FLEXIBLE_EMPLOYMENT_OPEN: '有无灵活就业参保',
  ALREADY_ENROLLED: '是否已在单位参保',
  TRANSFERRED: '本年度有无居民医保',
  FEE_MONTH_SETTLED: '本单位当月是否已结算',
};
