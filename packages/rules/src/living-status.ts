/** 生存状态, with the national code. */
export type LivingStatus = 'LIVING' | 'DECEASED' | 'MISSING' | 'UNKNOWN';

export const LIVING_STATUSES: Readonly<Record<LivingStatus, { readonly code: string; readonly name: string }>> = {
  LIVING: { code: '1', name: '正常' },
  DECEASED: { code: '2', name: '死亡' },
  MISSING: { code: '4', name: '失踪' },
  UNKNOWN: { code: '9', name: '状态不明' },
};

export function livingStatusName(status: LivingStatus): string {
  return LIVING_STATUSES[status].name;
}
