/** The words of the shell around the pages. */
export const SHELL = {
  product: '单位医保网厅',
  skip: '跳到正文',
  menu: '菜单',
  navigation: '主导航',
  unit: '当前单位',
  signOut: '退出',
  noUnit: '当前账号没有经办的单位。',
  noUnitRemedy: '请联系医保经办机构开通。',
  notFound: '没有这个页面',
  notFoundRemedy: '地址可能写错了，或者页面已经搬走。',
  backHome: '回到首页',
  pageOf: (title: string | undefined): string => (title === undefined ? SHELL.product : `${title} · ${SHELL.product}`),
} as const;

/** From a list to the page where it is made a file. */
export const EXPORT_LINK = '导出';

/** 参保人员: whom an operation is about. */
export const PICKER = {
  label: '参保人员',
  placeholder: '姓名或证件号码',
  hint: '输入姓名、证件号码或其中一部分，从本单位人员中选择',
  searching: '正在查找…',
  nobody: '本单位没有这样的人员；要办理花名册以外的人员，请输入完整的18位证件号码',
  more: (count: number): string => (count > 0 ? `还有${count}人符合，请输入得更具体` : ''),
  byNumber: (idNo: string): string => `花名册中没有，按证件号码 ${idNo} 办理`,
  notInRoster: '本单位的在保人员中没有此证件号码',
  another: '换一人',
  wage: '申报工资',
  since: (from: string, to: string | null): string => (to === null ? `${from} 起参保` : `${from} 至 ${to} 参保`),
  ended: (month: string): string => `已于 ${month} 停保`,
} as const;

/** 年度缴费申报: when everybody's wages are declared anew. */
export const ANNUAL = {
  title: '年度缴费申报',
  states: { open: '正在申报期内', closed: '未到申报期' },
  closed: (opens: string, month: string): string =>
    `每年集中申报一次全体人员的工资，批量办理。下一次自${opens}开始，所报工资自${month}起执行。`,
  open: (closes: string, month: string): string =>
    `正在办理：${closes}之前通过批量申报报送，所报工资自${month}起执行。此期间不办理零星基数调整。`,
  resumes: (day: string): string => `零星基数调整自${day}起恢复。`,
  assumed: '申报时间尚未见到正式公布，以公布的为准。',
  batches: '批量申报',
} as const;

export const DEMO = {
  label: '演示环境',
  date: '演示日期',
  invented: '人员和金额均为虚构',
  change: '更改演示日期',
  shared: '所有账号看到同一个日期。回到较早的日期时，其后月份的结算会撤销，可以重新办理。',
  other: '其他日期',
  time: '时刻（北京时间）',
  set: '设为此时刻',
  setting: '正在更改…',
  cancel: '取消',
} as const;

export interface DemoMoment {
  readonly day: string;
  readonly time: string;
  readonly what: string;
}

/** The moments of the training deck's calendar that a trainer walks through. */
export const DEMO_MOMENTS: readonly DemoMoment[] = [
  { day: '2022-08-01', time: '09:00', what: '8月申报期内，选9月参保会被拒' },
  { day: '2022-08-06', time: '16:00', what: '8月申报截止前一小时' },
  { day: '2022-08-06', time: '17:00', what: '8月申报截止，进入结算期' },
  { day: '2022-08-11', time: '09:00', what: '9月申报期开始' },
  { day: '2022-09-06', time: '09:00', what: '9月申报期最后一天' },
  { day: '2022-09-20', time: '09:00', what: '演示起点：10月申报期内' },
  { day: '2022-10-08', time: '09:00', what: '10月结算期，可办结算征集' },
];

/** 单据 on the screen, beside the words that are printed on it. */
export const FORM_SHEET = {
  empty: '没有应缴记录',
  check: '在线核验',
  explain: (row: string, column: string): string => `，查看明细：${row} ${column}`,
} as const;

/** What the pages of a list are turned by is called, where several lists stand on one page. */
export const turnOf = (list: string): string => `${list}翻页`;
