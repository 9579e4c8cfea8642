export const MERGE = {
  title: '重复人员',
  lead: '同一证件号码（含15位旧号）登记了多条人员信息；合并后按一人办理，两条信息的参保和应缴经历均保留。正在参保的一条须保留。',
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
  open: '今',
  months: (charges: number): string => `${charges}笔`,
  bothEnrolled: '不止一条信息正在参保，须先在其中一家单位停保，才能合并：',
  stop: (unitName: string): string => `在${unitName}停保`,
  history: '合并记录',
  noHistory: '还没有合并过。',
  when: '合并时间',
  who: '经办人',
  idNo: '证件号码',
  kept: '保留',
  merged: '并入',
  filled: '补全的项目',
} as const;

/** What a merge can fill in, in words. */
export const FILLED: Readonly<Record<string, string>> = {
  idNo: '证件号码（改为18位）',
  phone: '联系电话',
  residence: '居住地',
  workStartDate: '参加工作时间',
  originalRetirementAge: '原法定退休年龄',
};

export const COVERAGES = { FLEXIBLE_EMPLOYMENT: '灵活就业参保', RESIDENTS: '居民医保' } as const;
