import { CONTRIBUTORY_TYPES, insuranceTypeName } from '../insurance-type.ts';
import type { ContributoryType } from '../insurance-type.ts';
import type { PolicyParameter, RateParameter } from './policy.ts';

type PlainParameter = Exclude<PolicyParameter, RateParameter>;

const PLAIN_NAMES: Readonly<Record<PlainParameter, string>> = {
  baseLimits: '缴费基数上下限',
  declarationCalendar: '申报与结算日历',
  backPayLimit: '补缴月数上限',
  retirementAges: '法定退休年龄',
  insuranceSet: '参保险种',
  lateFee: '滞纳金比例',
  annualDeclaration: '年度缴费申报时间',
  approval: '需审核的业务',
};

/** The parameters that every policy file must carry, rates apart. */
export const PLAIN_PARAMETERS = Object.keys(PLAIN_NAMES) as readonly PlainParameter[];

export const POLICY_PARAMETERS: readonly PolicyParameter[] = [
  ...PLAIN_PARAMETERS,
  ...CONTRIBUTORY_TYPES.map(rateParameter),
];

export function rateParameter(type: ContributoryType): RateParameter {
  return `rates.${type}`;
}

/** The Chinese name of a parameter: "缴费基数上下限", "生育保险缴费标准". */
export function parameterName(parameter: PolicyParameter): string {
  if (isPlain(parameter)) return PLAIN_NAMES[parameter];
  return `${insuranceTypeName(parameter.slice('rates.'.length) as ContributoryType)}缴费标准`;
}

function isPlain(parameter: PolicyParameter): parameter is PlainParameter {
  return Object.hasOwn(PLAIN_NAMES, parameter);
}
