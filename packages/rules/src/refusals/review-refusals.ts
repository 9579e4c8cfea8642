import type { RefusalEntries } from './refusal.ts';

const REVIEW = '申报审核规则';

/** Reviews by the agency, and what a declaration is told when its review failed. */
export const REVIEW_REFUSALS: RefusalEntries<
  'REVIEW_REJECTED' | 'DECLARATION_NOT_PENDING' | 'OWN_DECLARATION' | 'INVALID_REVIEW_COMMENT'
> = {
  REVIEW_REJECTED: {
    message: ({ comment }) => `审核未通过:${comment}`,
    remedy: () => '请按审核意见修改后重新提交;有疑问请联系医保经办机构。',
    field: null,
    decidedBy: 'server',
    source: REVIEW,
  },
  DECLARATION_NOT_PENDING: {
    message: () => '该申报不在待审核状态,不能再审核',
    remedy: () => '请刷新待审核列表;已审核的结果可在“已审核数据查询”中查看。',
    field: null,
    decidedBy: 'server',
    source: REVIEW,
  },
  OWN_DECLARATION: {
    message: () => '不能审核本人提交的申报',
    remedy: () => '请由另一位经办人员审核。',
    field: null,
    decidedBy: 'server',
    source: REVIEW,
  },
  INVALID_REVIEW_COMMENT: {
    message: ({ longest }) => `不予通过时须填写审核意见,不超过${longest}个字`,
    remedy: () => '请写明不予通过的原因,以便单位修改后重新提交。',
    field: 'comment',
    decidedBy: 'browser',
    source: REVIEW,
  },
};
