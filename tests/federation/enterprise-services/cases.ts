/** 工单: what the portal has in its books. */
export interface CaseRecord {
  readonly caseNo: string;
  readonly title: string;
  readonly unitNo: string;
  readonly feeMonth: string | null;
  readonly refusal: { readonly code: string; readonly message: string; readonly remedy: string } | null;
}

const HOSPITAL = '32059900000000117';
const COMPANY = '32059900000000225';

export const CASES: readonly CaseRecord[] = [
  { caseNo: 'A-1', title: '8月应缴为什么比7月多', unitNo: HOSPITAL, feeMonth: '2022-08', refusal: null },
  {
    caseNo: 'A-2',
    title: '新员工参保办不了',
    unitNo: HOSPITAL,
    feeMonth: null,
    refusal: { code: 'MONTH_NOT_OPEN', message: '参保月份尚未开放', remedy: '请在该月申报期内办理。' },
  },
  { caseNo: 'B-1', title: '请开具8月通知单', unitNo: COMPANY, feeMonth: '2022-08', refusal: null },
];

export const CONTACTS: Readonly<Record<string, { readonly name: string; readonly phone: string }>> = {
  [HOSPITAL]: { name: '王经理', phone: '0512-55550001' },
  [COMPANY]: { name: '李经理', phone: '0512-55550002' },
};

/** Whoever is signed in to the portal, and the units for which they act there. */
export interface PortalUser {
  readonly userId: string;
  readonly unitNos: readonly string[];
}

/** By the token of the portal's own session, which Canbao never sees. */
const SESSIONS: Readonly<Record<string, PortalUser>> = {
  'session-of-wang': { userId: 'wang', unitNos: [HOSPITAL] },
  'session-of-li': { userId: 'li', unitNos: [COMPANY] },
};

export function userOf(authorization: string | null | undefined): PortalUser | null {
  const token = /^Bearer (.+)$/.exec(authorization ?? '')?.[1] ?? '';
  return Object.hasOwn(SESSIONS, token) ? SESSIONS[token]! : null;
}
