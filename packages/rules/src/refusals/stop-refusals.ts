import { formatDayChinese } from '../day.ts';
import type { RefusalEntries } from './refusal.ts';

const DECK = '培训课件·停保登记·常见提示信息';

/** The refusals of a stop, S3 and S5 of the training deck to the character. */
export const STOP_REFUSALS: RefusalEntries<'DATE_OUT_OF_RANGE' | 'RETIRED' | 'INVALID_CHANGE_DATE'> = {
  DATE_OUT_OF_RANGE: {
    message: () => '减员时间范围是:上月末或本月末!',
    remedy: ({ from, to }) => `变更时间请选择${formatDayChinese(from)}至${formatDayChinese(to)}之间的日期,默认为今天。`,
    field: 'changeDate',
    decidedBy: 'browser',
    source: `${DECK}(3)`,
  },
  RETIRED: {
    message: () => '处理失败!退休人员不允许停保。',
    remedy: () => '退休人员的待遇终止请到医保经办机构柜台办理。',
    field: 'idNo',
    decidedBy: 'server',
    source: `${DECK}(5)`,
  },
  INVALID_CHANGE_DATE: {
    message: () => '变更时间不是有效的日期',
    remedy: () => '请按“年-月-日”填写变更时间,例如2022-09-21;不填时为今天。',
    field: 'changeDate',
    decidedBy: 'browser',
    source: '申报表填写要求',
  },
};
