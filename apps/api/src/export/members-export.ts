import {
  currentBase,
  fen,
  formatYuan,
  insuranceTypeName,
  insuranceTypesFromBits,
  lastFourOfIdNumber,
  livingStatusName,
  maskIdNumber,
  personTypeName,
  sexName,
} from '@canbao/rules';
import type { LivingStatus, PersonType, Sex } from '@canbao/rules';
import { monthOfDate } from '../platform/database/month-column.ts';
import { listingOfMembers, listingOfRetirees } from '../roster/index.ts';
import type { MemberColumn, RetireeFilter, RosterFilter } from '../roster/index.ts';
import { amountColumn, textColumn } from './export-source.ts';
import type { OpenSource } from './export-source.ts';

const ROSTER_READ: readonly MemberColumn[] = [
  'personNo',
  'name',
  'idNo',
  'sex',
  'birthDate',
  'personType',
  'declaredWage',
  'insuranceTypes',
  'startMonth',
  'endMonth',
  'phone',
  'residence',
  'workStartDate',
];

const ROSTER_COLUMNS = [
  textColumn('个人编号', 13),
  textColumn('姓名', 12),
  textColumn('证件号码', 21),
  textColumn('性别', 6),
  textColumn('出生日期', 12),
  textColumn('人员类型', 14),
  amountColumn('缴费工资'),
  amountColumn('缴费基数'),
  textColumn('险种', 60),
  textColumn('参保月份', 10),
  textColumn('停保月份', 10),
  textColumn('联系电话', 15),
  textColumn('居住地', 30),
  textColumn('参加工作时间', 13),
];

/** 单位花名册导出: each enrolment with its wage, and the base that it gives in the fee month of the export. */
export const rosterExport: OpenSource<RosterFilter> = ({ unit, policy, moment }, filter) => {
  const hold = currentBase(policy, moment);
  const typeNames = remembering((bits) => insuranceTypesFromBits(Number(bits)).map(insuranceTypeName).join('、'));
  return {
    columns: ROSTER_COLUMNS,
    listing: listingOfMembers(unit.id, filter, ROSTER_READ),
    cells: (_scoped, rows) =>
      rows.map((row) => {
        const [personNo, name, idNo, sex, birthDate, personType, wage, types, start, end, ...contact] = row;
        const declared = fen(Number(wage));
        return [
          personNo!,
          name!,
          idNo!,
          sexName(sex as Sex),
          birthDate!,
          personTypeName(personType as PersonType),
          formatYuan(declared),
          formatYuan(hold(declared)),
          typeNames(types!),
          monthOfDate(start!),
          end === '' ? '' : monthOfDate(end!),
          ...contact,
        ];
      }),
  };
};

const RETIREE_READ: readonly MemberColumn[] = [
  'idNo',
  'name',
  'retirementMonth',
  'workStartDate',
  'phone',
  'residence',
  'livingStatus',
];

const RETIREE_COLUMNS = [
  textColumn('序号', 8),
  textColumn('证件号码', 21),
  textColumn('姓名', 12),
  textColumn('退休年月', 10),
  textColumn('参加工作时间', 13),
  textColumn('联系电话', 15),
  textColumn('居住地', 30),
  textColumn('生存状态', 10),
];

/** 离退休人员导出: the columns of the query, ID numbers masked as there, with the last four to tell people apart. */
export const retireesExport: OpenSource<RetireeFilter> = ({ unit }, filter) => {
  let number = 0;
  return {
    columns: RETIREE_COLUMNS,
    listing: listingOfRetirees(unit.id, filter, RETIREE_READ),
    cells: (_scoped, rows) =>
      rows.map(([idNo, name, retired, workStart, phone, residence, status]) => [
        String((number += 1)),
        `${maskIdNumber(idNo!)}${lastFourOfIdNumber(idNo!)}`,
        name!,
        retired === '' ? '' : monthOfDate(retired!),
        workStart!,
        phone!,
        residence!,
        livingStatusName(status as LivingStatus),
      ]),
  };
};

function remembering(work: (key: string) => string): (key: string) => string {
  const known = new Map<string, string>();
  return (key) => {
    const found = known.get(key) ?? work(key);
    known.set(key, found);
    return found;
  };
}
