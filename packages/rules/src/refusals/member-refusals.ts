import type { RefusalEntries } from './refusal.ts';

const DECK = '培训课件·停保登记·常见提示信息';

/** Who somebody is to a unit, for every operation on a member: S1 and S2 of the training deck, to the character. */
export const MEMBER_REFUSALS: RefusalEntries<'NOT_ENROLLED_HERE' | 'PERSON_NOT_FOUND'> = {
  NOT_ENROLLED_HERE: {
    message: () => '职工未在本单位下正常参保,无法办理!',
    remedy: () => '请核对证件号码,并在花名册中查询该人员是否已经停保。',
    field: 'idNo',
    decidedBy: 'server',
    source: `${DECK}(1)`,
  },
  PERSON_NOT_FOUND: {
    message: () => '未获取到人员基础信息,无法办理!',
    remedy: () => '请对照身份证原件核对证件号码;新入职人员请先办理参保登记。',
    field: 'idNo',
    decidedBy: 'server',
    source: `${DECK}(2)`,
  },
};
