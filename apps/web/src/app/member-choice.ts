import { checkIdNumber, isRefusal, lastFourOfIdNumber, maskIdNumber, parseDay, readIdNumber } from '@canbao/rules';
import type { MemberChoicesQuery } from '@canbao/schema/documents';

/** A member of the unit as the picker knows them: the open enrolment, or else the last one. */
export type PickedMember = MemberChoicesQuery['roster']['items'][number] & { readonly idNo: string };

/** One line that can be chosen: a member, or an ID number that is nobody's in the roster. */
export interface MemberOption {
  readonly idNo: string;
  readonly member: PickedMember | null;
}

/** The old form, and whatever is as long as the new one: worth judging, while anything shorter may still grow. */
const WHOLE_NUMBER = /^(?:\d{15}|\d{17}[\dXx]\d*)$/;

/**
 * What can be chosen for what was typed: who was found, one line a person, and the number itself where it could be right but
 * is not among them, so that the agency's records can be asked about it.
 */
export function memberOptions(
  found: readonly MemberChoicesQuery['roster']['items'][number][],
  typed: string,
  today: string,
): MemberOption[] {
  const members = new Map<string, PickedMember>();
  for (const { idNo, ...member } of found) {
    const known = idNo ? members.get(idNo) : undefined;
    if (idNo && (known === undefined || isLater(member, known))) members.set(idNo, { ...member, idNo });
  }
  const options = [...members.values()].map((member): MemberOption => ({ idNo: member.idNo, member }));
  const day = parseDay(today.slice(0, 'YYYY-MM-DD'.length));
  const number = day === null ? null : checkIdNumber(typed, day);
  if (!number?.ok || members.has(number.idNo)) return options;
  return [...options, { idNo: number.idNo, member: null }];
}

/** Whether one enrolment of a person is to be shown before another: the open one, then the one that ended last. */
function isLater(one: Pick<PickedMember, 'endMonth'>, than: Pick<PickedMember, 'endMonth'>): boolean {
  if (!one.endMonth || !than.endMonth) return !one.endMonth;
  return one.endMonth > than.endMonth;
}

/** What is wrong with a number that was typed to its end; null while it is not, and for a name. */
export function numberFault(typed: string, today: string): string | null {
  const text = typed.trim();
  const day = parseDay(today.slice(0, 'YYYY-MM-DD'.length));
  if (day === null || !WHOLE_NUMBER.test(text)) return null;
  const read = readIdNumber(text, day);
  return isRefusal(read) ? read.message : null;
}

/** Masked but for its last four, by which two people of one name are told apart. */
export function recognisable(idNo: string): string {
  return `${maskIdNumber(idNo)}${lastFourOfIdNumber(idNo)}`;
}
