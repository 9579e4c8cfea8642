import { formatMonthChinese } from '../month.ts';
import { personTypeName } from '../person-type.ts';
import { unitTypeName } from '../unit-type.ts';
import type { RefusalEntries } from './refusal.ts';

const DECK = '培训课件·参保登记·参保险种';
const BILLS_STAY = '已产生的应缴明细不因人员类型变更而改动';

/** Changes between 职工在职 and 公务员在职. */
export const PERSON_TYPE_REFUSALS: RefusalEntries<
  | 'INVALID_PERSON_TYPE'
  | 'CIVIL_SERVANT_NOT_OFFERED'
  | 'PERSON_TYPE_UNCHANGED'
  | 'CHANGE_MONTH_PASSED'
  | 'CHANGE_MONTH_NOT_OPEN'
> = {
  INVALID_PERSON_TYPE: {
    message: ({ given }) => `人员类型不能变更为“${personTypeName(given)}”`,
    remedy: () => '网上只办理职工在职与公务员在职之间的变更;退休等其他变更请到医保经办机构柜台办理。',
    field: 'personType',
    decidedBy: 'browser',
    source: DECK,
  },
  CIVIL_SERVANT_NOT_OFFERED: {
    message: ({ unitType }) => `处理失败!单位类型为${unitTypeName(unitType)},不能变更为公务员在职!`,
    remedy: () => '只有机关和事业单位可以参加公务员医疗保险;单位类型有误的,请到医保经办机构核实。',
    field: 'personType',
    decidedBy: 'browser',
    source: DECK,
  },
  PERSON_TYPE_UNCHANGED: {
    message: ({ personType }) => `处理失败!该人员的人员类型已经是${personTypeName(personType)},没有变化!`,
    remedy: () => '无需重复申报;请核对证件号码和所选人员类型。',
    field: 'personType',
    decidedBy: 'server',
    source: '没有变化的申报不予登记',
  },
  CHANGE_MONTH_PASSED: {
    message: ({ first }) => `处理失败!人员类型只能自${formatMonthChinese(first)}起变更,以前月份的应缴明细不再改动!`,
    remedy: ({ first }) => `请改选${formatMonthChinese(first)};以前月份险种有误的,请到医保经办机构柜台办理。`,
    field: 'fromMonth',
    decidedBy: 'browser',
    source: BILLS_STAY,
  },
  CHANGE_MONTH_NOT_OPEN: {
    message: () => '处理失败!当月结算期之前,变更月份不可选择为下个月!',
    remedy: ({ last }) => `当前申报期只能选${formatMonthChinese(last)},请改选该月,或在下一个申报期再提交。`,
    field: 'fromMonth',
    decidedBy: 'browser',
    source: '医保网厅申报日历:不可提前申报',
  },
};
