import { formatMonthChinese } from '../month.ts';
import type { RefusalEntries } from './refusal.ts';

const ACCESS = '访问控制';
const REQUEST = '接口约定';
/** For whoever wrote a request; GraphQL's own words stand beside it as detail. */
const COMPARE = '请对照接口定义(schema)修改请求。';

/** Requests that the server turns away before or beside the rules of the business. */
export const REQUEST_REFUSALS: RefusalEntries<
  | 'UNAUTHENTICATED'
  | 'SIGN_IN_FAILED'
  | 'TOO_MANY_ATTEMPTS'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'UNIT_NOT_FOUND'
  | 'LOOKUP_BUDGET_EXCEEDED'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'MONTH_NOT_SETTLEABLE'
  | 'BAD_USER_INPUT'
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'OPERATION_RESOLUTION_FAILURE'
  | 'BAD_REQUEST'
  | 'PAGE_OUT_OF_RANGE'
  | 'UNKNOWN_SORT_KEY'
  | 'OPERATION_NOT_KNOWN'
  | 'DEMO_ONLY'
  | 'BUSY'
  | 'INTERNAL'
> = {
  UNAUTHENTICATED: {
    message: () => '尚未登录,或登录已过期',
    remedy: () => '请登录后再试。',
    field: null,
    decidedBy: 'server',
    source: ACCESS,
  },
  SIGN_IN_FAILED: {
    message: () => '用户名或密码不正确',
    remedy: () => '请核对后重新输入;忘记密码请联系医保经办机构。',
    field: null,
    decidedBy: 'server',
    source: ACCESS,
  },
  TOO_MANY_ATTEMPTS: {
    message: () => '登录失败次数过多,请稍后再试',
    remedy: ({ minutes }) => `请在${minutes}分钟后再试。`,
    field: null,
    decidedBy: 'server',
    source: ACCESS,
  },
  FORBIDDEN: {
    message: () => '当前账号没有办理此项业务的权限',
    remedy: () => '请换用有权限的账号,或联系医保经办机构开通。',
    field: null,
    decidedBy: 'server',
    source: ACCESS,
  },
  NOT_FOUND: {
    message: ({ what }) => `没有找到${what}`,
    remedy: () => '请核对查询条件;也可能是当前账号无权查看。',
    field: null,
    decidedBy: 'server',
    source: ACCESS,
  },
  UNIT_NOT_FOUND: {
    message: () => '没有找到该单位',
    remedy: () => '请核对单位编号;也可能是当前账号无权办理该单位的业务。',
    field: 'unitNo',
    decidedBy: 'server',
    source: ACCESS,
  },
  LOOKUP_BUDGET_EXCEEDED: {
    message: () => '姓名与证件号码不一致的次数过多,已暂停受理',
    remedy: ({ budget }) => `每小时最多允许${budget}次不一致的核对,请核实材料后在一小时后再试。`,
    field: 'idNo',
    decidedBy: 'server',
    source: '个人信息保护:限制以试错方式查询他人信息',
  },
  IDEMPOTENCY_KEY_REUSED: {
    message: () => '同一提交编号已用于另一份申报',
    remedy: () => '请为新的申报使用新的提交编号。',
    field: 'idempotencyKey',
    decidedBy: 'server',
    source: REQUEST,
  },
  MONTH_NOT_SETTLEABLE: {
    message: ({ feeMonth }) => `${formatMonthChinese(feeMonth)}的申报期尚未结束,不能结算征集`,
    remedy: ({ from }) => `请于${from}之后再办理结算征集。`,
    field: 'feeMonth',
    decidedBy: 'browser',
    source: '医保网厅申报日历',
  },
  BAD_USER_INPUT: {
    message: ({ reason }) => reason,
    remedy: () => '请按提示修改后重新提交。',
    field: null,
    decidedBy: 'server',
    source: REQUEST,
  },
  GRAPHQL_PARSE_FAILED: {
    message: () => '查询语句有语法错误',
    remedy: () => COMPARE,
    field: null,
    decidedBy: 'server',
    source: REQUEST,
  },
  GRAPHQL_VALIDATION_FAILED: {
    message: () => '查询不符合接口定义',
    remedy: () => COMPARE,
    field: null,
    decidedBy: 'server',
    source: REQUEST,
  },
  OPERATION_RESOLUTION_FAILURE: {
    message: () => '没有找到要执行的操作',
    remedy: () => COMPARE,
    field: null,
    decidedBy: 'server',
    source: REQUEST,
  },
  BAD_REQUEST: {
    message: () => '请求格式不正确',
    remedy: () => COMPARE,
    field: null,
    decidedBy: 'server',
    source: REQUEST,
  },
  PAGE_OUT_OF_RANGE: {
    message: ({ most }) => `每次最多可取${most}条记录,起始位置不能小于0`,
    remedy: ({ most }) => `请分页查询,每页不超过${most}条。`,
    field: 'options',
    decidedBy: 'server',
    source: REQUEST,
  },
  UNKNOWN_SORT_KEY: {
    message: ({ field }) => `列表不能按“${field}”排序`,
    remedy: ({ known }) => `可用的排序字段:${known.join('、')}。`,
    field: 'options',
    decidedBy: 'server',
    source: REQUEST,
  },
  OPERATION_NOT_KNOWN: {
    message: () => '网页只能运行本网厅页面登记的查询',
    remedy: () => '请刷新页面后重试;要运行自己编写的查询,请使用分析账号,或由程序以访问令牌提交。',
    field: null,
    decidedBy: 'server',
    source: REQUEST,
  },
  DEMO_ONLY: {
    message: () => '此功能仅在演示环境中可用',
    remedy: () => '请在启用演示数据的环境中使用。',
    field: null,
    decidedBy: 'server',
    source: REQUEST,
  },
  BUSY: {
    message: () => '系统繁忙,请稍后再试',
    remedy: () => '请稍后重新提交;同一份申报重复提交不会重复办理。',
    field: null,
    decidedBy: 'server',
    source: REQUEST,
  },
  INTERNAL: {
    message: () => '系统出现故障,本次操作未完成',
    remedy: () => '请稍后再试;多次出现请联系技术支持并提供时间和操作内容。',
    field: null,
    decidedBy: 'server',
    source: REQUEST,
  },
};
