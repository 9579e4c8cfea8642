export const MERGE = {
  title: '重复人员',
  lead: '同一证件号码（含15位旧号）登记了多条人员信息；合并后按一人办理，两条信息的参保和应缴经历均保留。',
  none: '没有重复的人员信息。',
  field: '项目',
  differs: '不同',
  keep: (personNo: string): string => `保留 ${personNo}`,
  ask: (keep: string, merge: string): string => `将${merge}并入${keep}，合并后不能撤回。确定吗？`,
  yes: '确定合并',
  no: '取消',
  sending: '正在合并…',
  done: (name: string, personNo: string): string => `已合并：${name}，个人编号${personNo}。`,
  nothing: '—',
  open: '至今',
  months: (charges: number): string => `${charges}笔`,
} as const;

export const COVERAGES = { FLEXIBLE_EMPLOYMENT: '灵活就业参保', RESIDENTS: '居民医保' } as const;
