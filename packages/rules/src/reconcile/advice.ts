import { formatYuanGrouped } from '../money.ts';
import type { Fen } from '../money.ts';
import { refuse } from '../refusals/refusal.ts';
import type { ComparedBases } from './difference.ts';

// What a difference means and what to do about it, each said once.

export function adviceOnMissing(isWhole: boolean, rowNos: readonly number[]): string {
  if (isWhole) return '可以批量增员;能否参保,由提交前的核对说明。';
  if (rowNos.length > 1) return '工资表中几行的内容不同或有误。请先在工资表中合并为一行,再重新核对。';
  return '工资表中的姓名或工资有误。请先改正该行,再重新核对。';
}

export function adviceOnExtra(doubtful: readonly number[]): string {
  if (doubtful.length === 0) return '已离职的可以批量减员;仍在职的请补入工资表。';
  return `工资表${rowsText(doubtful)}姓名相同而证件号码有误,可能就是此人,因此不列入减员。请先改正该行,再重新核对。`;
}

/** S5 of the stop, told beforehand. */
export function adviceOnRetired(onPayroll: boolean): string {
  if (onPayroll)
    return `${refuse('MEMBER_RETIRED', { change: 'WAGE' }).message.replace('处理失败!', '')}工资不作比较。`;
  const { message, remedy } = refuse('RETIRED', {});
  return `不在工资表中属正常情况,无需减员:${message.replace('处理失败!', '')}${remedy}`;
}

export function adviceOnWage({ before, after, bothHeldTo }: ComparedBases): string {
  if (bothHeldTo === null) return `缴费基数由${yuan(before)}变为${yuan(after)}。`;
  const side = bothHeldTo === 'FLOOR' ? '低于缴费基数下限' : '高于缴费基数上限';
  return `两个工资都${side},缴费基数同为${yuan(before)},每月应缴金额不变。`;
}

export function adviceOnDuplicate(rowNos: readonly number[], areOne: boolean): string {
  const where = `同一证件号码出现在${rowsText(rowNos)}。`;
  if (areOne) return `${where}按一人核对;请在工资表中只保留一行。`;
  return `${where}各行的姓名或工资不同、有误,合并之前不比较工资。请在工资表中合并为一行,再重新核对。`;
}

export function adviceOnName(): string {
  return '请对照身份证原件:工资表写错的,在工资表中改正;参保登记写错的,办理人员信息维护。';
}

function rowsText(rowNos: readonly number[]): string {
  return `第${rowNos.join('、')}行`;
}

function yuan(amount: Fen): string {
  return `${formatYuanGrouped(amount)}元`;
}
