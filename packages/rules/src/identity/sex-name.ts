import type { Sex } from './id-number.ts';

/** 性别 as it is shown. */
export function sexName(sex: Sex): string {
  return sex === 'M' ? '男' : '女';
}
