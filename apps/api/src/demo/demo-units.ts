import type { Industry, PersonType, UnitType } from '@canbao/rules';

/** A unit of the demonstration. Every name in it is invented. */
export interface DemoUnit {
  readonly unitNo: string;
  readonly name: string;
  readonly unitType: UnitType;
  readonly industry: Industry;
  readonly creditCode: string;
  readonly noticePrefix: string;
  readonly personType: PersonType;
}

/** The unit of the training deck's notice: 1,480 persons, notice 1040352208. */
export const HOSPITAL: DemoUnit = {
  unitNo: '32059900000000117',
  name: '苏州示范市立医院',
  unitType: 'PUBLIC_INSTITUTION',
  industry: 'HEALTH',
  creditCode: '12320599466000010C',
  noticePrefix: '104035',
  personType: 'EMPLOYEE',
};

export const COMPANY: DemoUnit = {
  unitNo: '32059900000000225',
  name: '苏州示范电子有限公司',
  unitType: 'ENTERPRISE',
  industry: 'MANUFACTURING',
  creditCode: '91320599MA1TEXT06P',
  noticePrefix: '104036',
  personType: 'EMPLOYEE',
};

export const BUREAU: DemoUnit = {
  unitNo: '32059900000000333',
  name: '苏州示范区档案局',
  unitType: 'STATE_ORGAN',
  industry: 'PUBLIC_ADMINISTRATION',
  creditCode: '1132059901400001X5',
  noticePrefix: '104037',
  personType: 'CIVIL_SERVANT',
};

export const DEMO_UNITS = [HOSPITAL, COMPANY, BUREAU] as const;

export const DEMO_PASSWORD = 'canbao-demo';

/** The demonstration's accounts; they work only while demonstration data are on. */
export const DEMO_ACCOUNTS = [
  { username: 'clerk', displayName: '陈示范(单位经办人)', roles: ['CLERK'], scopes: [], units: [HOSPITAL.unitNo] },
  { username: 'clerk2', displayName: '林示范(单位经办人)', roles: ['CLERK'], scopes: [], units: [COMPANY.unitNo] },
  { username: 'officer', displayName: '周示范(医保经办机构)', roles: ['OFFICER'], scopes: [], units: [] },
  { username: 'analyst', displayName: '吴示范(数据分析)', roles: ['ANALYST'], scopes: [], units: [] },
  {
    username: 'portal',
    displayName: '企业服务平台(示范)',
    roles: ['PORTAL'],
    scopes: ['unit:read', 'bill:read', 'charge:read', 'enrolment:read', 'event:read', 'payment:write'],
    units: [],
  },
] as const;
