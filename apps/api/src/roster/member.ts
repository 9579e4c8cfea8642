import {
  ageOn,
  contributionBase,
  fen,
  insuranceTypesFromBits,
  isRefusal,
  maskIdNumber,
  monthOf,
  policyOf,
  policyRowAt,
} from '@canbao/rules';
import type { Day, Fen, InsuranceType, PersonType, Sex } from '@canbao/rules';
import { MASKED_NAME } from '../person/index.ts';
import { monthOfDate } from '../platform/database/month-column.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { seesIdentity } from '../platform/identity/viewer.ts';
import type { Member } from './member.type.ts';
import type { MemberRow } from './roster.store.ts';

/**
 * Shows enrolments of one unit as members: what all of them have in common – the day, the limits of the month, whether the
 * viewer sees identities – is worked out once.
 */
export function memberShower(context: RequestContext, unitId: number, area: string): (row: MemberRow) => Member {
  const today = context.clock.today();
  const open = seesIdentity(context.signedIn());
  const hold = baseHolder(area, today);
  const typesOf = remembering(insuranceTypesFromBits);
  return (row) => ({
    enrolmentId: row[0],
    personId: row[1],
    unitId,
    personNo: row[2],
    name: open ? row[3] : MASKED_NAME,
    maskedIdNo: maskIdNumber(row[4]),
    idNo: open ? row[4] : null,
    sex: row[5] as Sex,
    birthDate: row[6] as Day,
    age: ageOn(row[6] as Day, today),
    personType: row[7] as PersonType,
    phone: open ? row[8] : null,
    residence: open ? row[9] : null,
    workStartDate: row[10] as Day | null,
    startMonth: monthOfDate(row[11]),
    endMonth: row[12] === null ? null : monthOfDate(row[12]),
    insuranceTypes: typesOf(row[13]),
    declaredWage: row[14] as Fen,
    contributionBase: hold(row[14]),
  });
}

/** 缴费基数 of the current month; the wage itself where no limits have been published. */
function baseHolder(area: string, today: Day): (wage: number) => Fen {
  const policy = policyOf(area);
  const limits = policy === null ? null : policyRowAt(policy, 'baseLimits', monthOf(today));
  if (limits === null || isRefusal(limits)) return (wage) => fen(wage);
  return (wage) => contributionBase(fen(wage), limits.value).base;
}

function remembering(read: (bits: number) => InsuranceType[]): (bits: number) => InsuranceType[] {
  const known = new Map<number, InsuranceType[]>();
  return (bits) => {
    const found = known.get(bits) ?? read(bits);
    known.set(bits, found);
    return found;
  };
}
