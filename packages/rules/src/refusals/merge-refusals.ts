import type { RefusalEntries } from './refusal.ts';

const MERGE = '人员信息合并规则';

/** Why two records of persons are not merged; for officers, who may read of which units. */
export const MERGE_REFUSALS: RefusalEntries<
  'RECORD_NOT_FOUND' | 'SAME_RECORD' | 'NOT_SAME_PERSON' | 'ALREADY_MERGED' | 'BOTH_ENROLLED' | 'KEEP_ENROLLED_RECORD'
> = {
  RECORD_NOT_FOUND: {
    message: ({ personNo }) => `没有个人编号为${personNo}的人员信息`,
    remedy: () => '请从重复人员列表中选择要合并的两条信息。',
    field: null,
    decidedBy: 'server',
    source: MERGE,
  },
  SAME_RECORD: {
    message: () => '保留的和并入的是同一条人员信息',
    remedy: () => '请选择两条不同的人员信息。',
    field: 'merge',
    decidedBy: 'browser',
    source: MERGE,
  },
  NOT_SAME_PERSON: {
    message: () => '两条人员信息的证件号码不同,不能合并',
    remedy: () => '请先核实证件号码;15位号码与其18位形式视为同一号码。',
    field: 'merge',
    decidedBy: 'server',
    source: MERGE,
  },
  ALREADY_MERGED: {
    message: ({ personNo }) => `个人编号${personNo}的人员信息已经合并`,
    remedy: () => '请刷新重复人员列表。',
    field: 'merge',
    decidedBy: 'server',
    source: MERGE,
  },
  BOTH_ENROLLED: {
    message: ({ units }) => `两条人员信息均有仍在生效的参保关系(${units.join('、')}),不能合并`,
    remedy: () => '请先在其中一家单位办理停保(由经办机构办理,不受重复信息限制),再合并,以免同一月份重复征缴。',
    field: null,
    decidedBy: 'server',
    source: MERGE,
  },
  KEEP_ENROLLED_RECORD: {
    message: ({ personNo }) => `个人编号${personNo}的人员信息名下有仍在生效的参保关系,不能并入其他信息`,
    remedy: ({ personNo }) => `请改为保留${personNo},将另一条信息并入;需要更正的内容合并后再维护。`,
    field: 'merge',
    decidedBy: 'server',
    source: MERGE,
  },
};
