/** The words of the printed form. */
export const FORM = {
  title: '征集缴费通知单',
  unitNo: '单位编号',
  unitName: '单位名称',
  feeMonth: '费用所属期',
  noticeNo: '通知单据号',
  seq: '序号',
  insuranceType: '险种类型',
  kind: '缴费类型',
  subtotal: '小计',
  total: '核定征集总额',
  inCapitals: '（大写）',
  persons: '缴费人数',
  dueOn: '缴款截止日期',
  clerk: '经办人',
  printedOn: '制表日期',
  code: '验证码',
  check: '核验',
  seal: '医保经办机构（盖章）',
  explain: '，查看明细：',
} as const;

/** The amounts of a line in the form's order; those that charges make up open to them. */
export const AMOUNT_COLUMNS_OF_NOTICE = [
  { key: 'personal', label: '个人缴费金额', opens: true },
  { key: 'employer', label: '单位缴费金额', opens: true },
  { key: 'interest', label: '利息', opens: false },
  { key: 'lateFee', label: '滞纳金', opens: false },
  { key: 'other', label: '其他缴费金额', opens: false },
  { key: 'amount', label: '金额', opens: true },
] as const;
