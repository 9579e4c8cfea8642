import { declarationKindName } from '../declaration-kind.ts';
import { insuranceTypeName } from '../insurance-type.ts';
import { formatPercent, formatYuan, formatYuanGrouped } from '../money.ts';
import type { Fen } from '../money.ts';
import { formatTimeOfDay } from '../moment.ts';
import { formatMonthChinese } from '../month.ts';
import { unitTypeName } from '../unit-type.ts';
import { parameterName } from './parameter-name.ts';
import type { PolicyParameter, PolicyRow, PolicyStatus, PolicyValues, RateTerms, RetirementGroup } from './policy.ts';

/** 正式 / 暂定, as pages and explanations mark a row. */
export const POLICY_STATUS_NAMES: Readonly<Record<PolicyStatus, string>> = { official: '正式', assumed: '暂定' };

/** The Chinese name of the parameter that a row belongs to. */
export function policyRowName(row: PolicyRow): string {
  return parameterName(row.parameter);
}

/** The value of a row in one Chinese phrase, for people: "下限 4,250.00 元,上限 21,821.00 元". */
export function policyRowValue(row: PolicyRow): string {
  return describeValue(row.parameter, row.value);
}

function describeValue<P extends PolicyParameter>(parameter: P, value: PolicyValues[P]): string {
  const describe = DESCRIPTIONS[parameter] as (value: PolicyValues[P]) => string;
  return describe(value);
}

const yuan = (amount: Fen): string => `${formatYuanGrouped(amount)}元`;

const DESCRIPTIONS: { readonly [P in PolicyParameter]: (value: PolicyValues[P]) => string } = {
  baseLimits: ({ floor, ceiling }) => `下限${yuan(floor)},上限${yuan(ceiling)}`,
  declarationCalendar: (terms) =>
    `${terms.closesDay}日${formatTimeOfDay(terms.closesMinute)}截止申报,结算至${terms.settledThroughDay}日,` +
    `次日开始下月申报;${terms.noticeFromDay}日起打印通知单,${terms.dueDay}日前缴款`,
  backPayLimit: ({ months }) => `最多补缴${months}个月`,
  retirementAges: ({ groups }) => groups.map(describeGroup).join(';'),
  insuranceSet: ({ compulsory, optional }) =>
    [
      `必选:${compulsory.map(insuranceTypeName).join('、')}`,
      ...optional.map(
        (offer) => `${offer.unitTypes.map(unitTypeName).join('、')}可选:${insuranceTypeName(offer.insuranceType)}`,
      ),
    ].join(';'),
  lateFee: ({ dailyRate }) => `每日加收${formatPercent(dailyRate)}`,
  annualDeclaration: ({ feeMonthNumber }) => `每年${feeMonthNumber}月费款的申报期内办理`,
  approval: ({ kinds }) => (kinds.length === 0 ? '无需审核' : kinds.map(declarationKindName).join('、')),
  'rates.BASIC_MEDICAL': describeRateTerms,
  'rates.LARGE_AMOUNT': describeRateTerms,
  'rates.LOCAL_SUPPLEMENT': describeRateTerms,
  'rates.MATERNITY': describeRateTerms,
  'rates.LONG_TERM_CARE': describeRateTerms,
  'rates.CRITICAL_ILLNESS': describeRateTerms,
  'rates.CIVIL_SERVANT': describeRateTerms,
};

/** 缴费标准 in one phrase: "单位6%,个人2%", "个人每月5.00元", "单位和个人均不缴费". */
export function describeRateTerms(terms: RateTerms): string {
  const parts: string[] = [];
  if (Number(terms.unitRate) > 0) parts.push(`单位${formatPercent(terms.unitRate)}`);
  if (Number(terms.personRate) > 0) parts.push(`个人${formatPercent(terms.personRate)}`);
  if (terms.personFixed > 0) parts.push(`个人每月${formatYuan(terms.personFixed)}元`);
  if (parts.length === 0) parts.push('单位和个人均不缴费');
  if (terms.fundTransfer > 0) parts.push(`由个人账户划转${formatYuan(terms.fundTransfer)}元`);
  return parts.join(',');
}

function describeGroup(group: RetirementGroup): string {
  const who = `${group.sex === 'M' ? '男' : '女'}(原${group.originalAge}周岁)`;
  if (group.delay === null) return `${who}${group.age}周岁`;
  const { firstBirthMonth, step, cap } = group.delay;
  const rule = `${formatMonthChinese(firstBirthMonth)}起出生的每${step}个月延迟1个月,最多${cap}个月`;
  return `${who}${group.age}周岁,${rule}`;
}
