export const CERTIFICATE = {
  title: '单位参保证明',
  lead: '按目前的登记信息出具，可打印、下载；收到的人可凭验证码核验。',
  print: '打印',
  pdf: '下载 PDF',
  xlsx: '下载 XLSX',
} as const;
