export const STATEMENT = {
  title: '单位缴费查询',
  lead: '按费款所属期和险种查询缴费汇总，可打印、下载；每份都有验证码。',
  feeMonth: '费款所属期',
  insuranceType: '险种',
  all: '全部险种',
  print: '打印',
  pdf: '下载 PDF',
  xlsx: '下载 XLSX',
} as const;
