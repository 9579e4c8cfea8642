import { formatMonthChinese } from '../month.ts';
import { personTypeName } from '../person-type.ts';
import type { PersonTypePlan } from './decide-person-type.ts';

/** What a change of person type will and will not change, in sentences for the clerk. */
export function describePersonType({ from, personType, known }: PersonTypePlan): string[] {
  const month = formatMonthChinese(from);
  const insured = personType === 'CIVIL_SERVANT' ? '增加公务员医疗保险' : '不再参加公务员医疗保险';
  const before = known === null ? '' : `由${personTypeName(known.change.before.personType)}`;
  const sentences = [
    `${month}起,人员类型${before}变更为${personTypeName(personType)},${insured}。`,
    '申报工资和其他险种不变。',
  ];
  if (known?.effect.regularAfter === null) {
    sentences.push(`${formatMonthChinese(known.effect.feeMonth)}的费用已经计收,不随本次变更改动。`);
  }
  sentences.push(`${month}以前月份的应缴明细和补缴仍按原险种,不作改动。`);
  return sentences;
}
