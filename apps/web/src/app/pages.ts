import {
  Avatar,
  Calendar,
  CircleClose,
  Coin,
  Connection,
  DataAnalysis,
  DocumentAdd,
  DocumentChecked,
  DocumentCopy,
  DocumentDelete,
  Download,
  EditPen,
  Finished,
  Histogram,
  HomeFilled,
  List,
  Lock,
  Memo,
  Money,
  OfficeBuilding,
  Postcard,
  Promotion,
  Reading,
  School,
  Stamp,
  Switch,
  Tickets,
  TrendCharts,
  User,
  UserFilled,
} from '@element-plus/icons-vue';
import type { Component } from 'vue';
import type { RouteRecordRaw } from 'vue-router';
import { DATA_PAGES } from './data-pages.ts';
import type { Audience } from './session.ts';

/** The headings of the navigation, in their order: what is declared, kept, looked up, what the agency does, what programs ask. */
export const SECTIONS = ['业务申报', '信息维护', '查询打印', '经办机构', '数据接口'] as const;
export type Section = (typeof SECTIONS)[number];

declare module 'vue-router' {
  interface RouteMeta {
    /** opens without signing in */
    public?: boolean;
    title?: string;
    /** who may open it */
    for?: Audience;
    /** stands in the navigation with this picture */
    icon?: Component;
    /** under which heading of the navigation; at its top without one */
    section?: Section;
  }
}

/** The pages within the hall, in the order of its navigation. */
export const PAGES: RouteRecordRaw[] = [
  {
    path: '',
    name: 'home',
    component: () => import('../features/home/HomePage.vue'),
    meta: { title: '首页', for: 'EVERYBODY', icon: HomeFilled },
  },
  {
    path: 'enrolment',
    name: 'enrolment',
    component: () => import('../features/enrolment/EnrolPage.vue'),
    meta: { title: '参保登记', for: 'CLERK', icon: EditPen, section: '业务申报' },
  },
  {
    path: 'stop',
    name: 'stop',
    component: () => import('../features/stop/StopPage.vue'),
    meta: { title: '停保', for: 'CLERK_OR_OFFICER', icon: CircleClose, section: '业务申报' },
  },
  {
    path: 'wage',
    name: 'wage',
    component: () => import('../features/wage/WagePage.vue'),
    meta: { title: '工资调整', for: 'CLERK', icon: Coin, section: '业务申报' },
  },
  {
    path: 'back-pay',
    name: 'back-pay',
    component: () => import('../features/back-pay/BackPayPage.vue'),
    meta: { title: '单独补缴', for: 'CLERK', icon: DocumentAdd, section: '业务申报' },
  },
  {
    path: 'back-pay-deletion',
    name: 'back-pay-deletion',
    component: () => import('../features/back-pay/BackPayDeletionPage.vue'),
    meta: { title: '补缴删除', for: 'CLERK', icon: DocumentDelete, section: '业务申报' },
  },
  {
    path: 'batches',
    name: 'batches',
    component: () => import('../features/batch/BatchPage.vue'),
    meta: { title: '批量申报', for: 'CLERK', icon: DocumentCopy, section: '业务申报' },
  },
  {
    path: 'reconcile',
    name: 'reconcile',
    component: () => import('../features/reconcile/ReconcilePage.vue'),
    meta: { title: '核对工资表', for: 'CLERK', icon: DocumentChecked, section: '业务申报' },
  },
  {
    path: 'unit',
    name: 'unit',
    component: () => import('../features/unit/UnitPage.vue'),
    meta: { title: '单位信息', for: 'CLERK', icon: OfficeBuilding, section: '信息维护' },
  },
  {
    path: 'person',
    name: 'person',
    component: () => import('../features/person/PersonPage.vue'),
    meta: { title: '人员信息', for: 'CLERK', icon: User, section: '信息维护' },
  },
  {
    path: 'person-type',
    name: 'person-type',
    component: () => import('../features/person-type-change/PersonTypePage.vue'),
    meta: { title: '人员类型变更', for: 'CLERK', icon: Switch, section: '信息维护' },
  },
  {
    path: 'roster',
    name: 'roster',
    component: () => import('../features/roster/RosterPage.vue'),
    meta: { title: '花名册', for: 'EVERYBODY', icon: UserFilled, section: '查询打印' },
  },
  {
    path: 'member',
    name: 'member',
    component: () => import('../features/member/MemberPage.vue'),
    meta: { title: '参保人员信息', for: 'CLERK_OR_OFFICER', icon: Postcard, section: '查询打印' },
  },
  {
    path: 'unit-facts',
    name: 'unit-facts',
    component: () => import('../features/unit/UnitFactsPage.vue'),
    meta: { title: '单位登记信息', for: 'EVERYBODY', icon: School, section: '查询打印' },
  },
  {
    path: 'retirees',
    name: 'retirees',
    component: () => import('../features/retirement/RetireePage.vue'),
    meta: { title: '离退休人员', for: 'EVERYBODY', icon: Avatar, section: '查询打印' },
  },
  {
    path: 'reaching-retirement',
    name: 'reaching-retirement',
    component: () => import('../features/retirement/ReachingPage.vue'),
    meta: { title: '退休到龄', for: 'CLERK_OR_OFFICER', icon: Calendar, section: '查询打印' },
  },
  {
    path: 'charges',
    name: 'charges',
    component: () => import('../features/charges/ChargePage.vue'),
    meta: { title: '缴费明细', for: 'EVERYBODY', icon: Memo, section: '查询打印' },
  },
  {
    path: 'notices',
    name: 'notices',
    component: () => import('../features/notice/NoticeListPage.vue'),
    meta: { title: '缴费通知单', for: 'EVERYBODY', icon: Tickets, section: '查询打印' },
  },
  {
    path: 'notices/:feeMonth',
    name: 'notice',
    component: () => import('../features/notice/NoticePage.vue'),
    meta: { title: '缴费通知单', for: 'EVERYBODY' },
  },
  {
    path: 'forecast',
    name: 'forecast',
    component: () => import('../features/forecast/ForecastPage.vue'),
    meta: { title: '下期应缴预测', for: 'EVERYBODY', icon: TrendCharts, section: '查询打印' },
  },
  {
    path: 'statement',
    name: 'statement',
    component: () => import('../features/statement/StatementPage.vue'),
    meta: { title: '单位缴费查询', for: 'EVERYBODY', icon: DataAnalysis, section: '查询打印' },
  },
  {
    path: 'trend',
    name: 'trend',
    component: () => import('../features/trend/TrendPage.vue'),
    meta: { title: '趋势', for: 'EVERYBODY', icon: Histogram, section: '查询打印' },
  },
  {
    path: 'certificate',
    name: 'certificate',
    component: () => import('../features/certificate/CertificatePage.vue'),
    meta: { title: '单位参保证明', for: 'CLERK_OR_OFFICER', icon: Stamp, section: '查询打印' },
  },
  {
    path: 'declarations',
    name: 'declarations',
    component: () => import('../features/declaration/DeclarationPage.vue'),
    meta: { title: '业务申报记录', for: 'EVERYBODY', icon: List, section: '查询打印' },
  },
  {
    path: 'exports',
    name: 'exports',
    component: () => import('../features/export/ExportPage.vue'),
    meta: { title: '导出任务', for: 'HAS_JOBS', icon: Download, section: '查询打印' },
  },
  {
    path: 'reviews',
    name: 'reviews',
    component: () => import('../features/declaration/DeclarationPage.vue'),
    props: { waiting: true },
    meta: { title: '待审核', for: 'OFFICER', icon: Finished, section: '经办机构' },
  },
  {
    path: 'merge',
    name: 'merge',
    component: () => import('../features/merge/MergePage.vue'),
    meta: { title: '重复人员', for: 'OFFICER', icon: Connection, section: '经办机构' },
  },
  {
    path: 'settlement',
    name: 'settlement',
    component: () => import('../features/settlement/SettlementPage.vue'),
    meta: { title: '结算征集', for: 'OFFICER', icon: Money, section: '经办机构' },
  },
  {
    path: 'webhooks',
    name: 'webhooks',
    component: () => import('../features/webhook/WebhookPage.vue'),
    meta: { title: '事件推送', for: 'OFFICER', icon: Promotion, section: '经办机构' },
  },
  {
    path: 'portals',
    name: 'portals',
    component: () => import('../features/portal/PortalPage.vue'),
    meta: { title: '平台公钥', for: 'OFFICER', icon: Lock, section: '经办机构' },
  },
  {
    path: 'policy',
    name: 'policy',
    component: () => import('../features/policy/PolicyPage.vue'),
    meta: { title: '政策参数', for: 'EVERYBODY', icon: Reading, section: '查询打印' },
  },
  ...DATA_PAGES,
];
