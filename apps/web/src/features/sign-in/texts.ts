export const SIGN_IN = {
  title: '单位医保网厅',
  lead: '用人单位参保登记、缴费核定与通知单打印',
  username: '用户名',
  password: '密码',
  submit: '登录',
  submitting: '正在登录…',
  back: '登录后回到刚才的页面。',
  verify: '收到打印的单据？',
  verifyLink: '核验单据真伪',
} as const;
