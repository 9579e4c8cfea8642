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
