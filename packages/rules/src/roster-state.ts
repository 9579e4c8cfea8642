/** 参保状态: which enrolments of a unit are asked for. */
export type RosterState = 'OPEN' | 'ENDED' | 'ALL';

export const ROSTER_STATES: Readonly<Record<RosterState, { readonly name: string }>> = {
  OPEN: { name: '在保' },
  ENDED: { name: '已停保' },
  ALL: { name: '全部' },
};
