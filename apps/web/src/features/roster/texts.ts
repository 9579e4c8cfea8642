export const ROSTER_STATES = [
  { value: 'OPEN', label: '在保' },
  { value: 'ENDED', label: '已停保' },
  { value: 'ALL', label: '全部' },
] as const;

export const ROSTER_SORTS = [
  { value: 'name', label: '姓名' },
  { value: '-startMonth', label: '参保月份(近的在前)' },
  { value: 'startMonth', label: '参保月份(早的在前)' },
  { value: '-contributionBase', label: '缴费基数(高的在前)' },
  { value: 'contributionBase', label: '缴费基数(低的在前)' },
] as const;
