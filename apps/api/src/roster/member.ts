import {
  ageOn,
  currentBase,
  fen,
  insuranceTypesFromBits,
  isRefusal,
  maskIdNumber,
  monthOf,
  retirementOn,
  yearOf,
} from '@canbao/rules';
import type {
  Day,
  Fen,
  InsuranceType,
  LivingStatus,
  Month,
  Policy,
  PersonType,
  RetirementPerson,
  Sex,
} from '@canbao/rules';
import { birthYearOf, MASKED_NAME } from '../person/index.ts';
import type { Instant } from '../platform/clock/clock.ts';
import { monthOfDate } from '../platform/database/month-column.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { seesIdentity } from '../platform/identity/viewer.ts';
import type { ReachableUnit } from '../platform/identity/viewer.ts';
import { policyOfArea } from '../policy/index.ts';
import type { Member, Retiree } from './member.type.ts';
import type { MemberColumn, MemberRows } from './roster.store.ts';

/** What all members of one answer have in common, worked out once. */
interface Showing {
  readonly unitId: number;
  /** the past moment as of which they are told; null: as things stand */
  readonly known: Instant | null;
  readonly today: Day;
  /** whether the viewer sees identities */
  readonly open: boolean;
  /** 缴费基数 of the current fee month */
  readonly hold: (wage: Fen) => Fen;
  readonly retirementOf: RetirementDates;
  readonly typesOf: (bits: string) => InsuranceType[];
  readonly places: MemberRows['places'];
}

/**
 * A member over the row that it was read from. A list is long and a question asks for few of the fields: each is worked out
 * when it is read, and those that nobody reads cost nothing.
 */
class ShownMember implements Member, Retiree {
  private readonly row: readonly string[];
  private readonly showing: Showing;

  constructor(row: readonly string[], showing: Showing) {
    this.row = row;
    this.showing = showing;
  }

  private text(column: MemberColumn): string {
    const place = this.showing.places[column];
    if (place === undefined) throw new Error(`the column ${column} was not read`);
    return this.row[place]!;
  }

  private textOrNull(column: MemberColumn): string | null {
    return this.text(column) || null;
  }

  get enrolmentId(): number {
    return Number(this.text('enrolmentId'));
  }

  get personId(): number {
    return Number(this.text('personId'));
  }

  get unitId(): number {
    return this.showing.unitId;
  }

  get known(): Instant | null {
    return this.showing.known;
  }

  get personNo(): string {
    return this.text('personNo');
  }

  get name(): string {
    return this.showing.open ? this.text('name') : MASKED_NAME;
  }

  get maskedIdNo(): string {
    return maskIdNumber(this.text('idNo'));
  }

  get idNo(): string | null {
    return this.showing.open ? this.text('idNo') : null;
  }

  get sex(): Sex {
    return this.text('sex') as Sex;
  }

  /** for what is worked out from it; who may not see identities is told the year */
  private get born(): Day {
    return this.text('birthDate') as Day;
  }

  get birthDate(): Day | null {
    return this.showing.open ? this.born : null;
  }

  get birthYear(): number {
    return birthYearOf(this.born);
  }

  get age(): number {
    const { open, today } = this.showing;
    return open ? ageOn(this.born, today) : yearOf(monthOf(today)) - this.birthYear;
  }

  get personType(): PersonType {
    return this.text('personType') as PersonType;
  }

  get phone(): string | null {
    return this.showing.open ? this.textOrNull('phone') : null;
  }

  get residence(): string | null {
    return this.showing.open ? this.textOrNull('residence') : null;
  }

  get workStartDate(): Day | null {
    return this.showing.open ? (this.textOrNull('workStartDate') as Day | null) : null;
  }

  get originalRetirementAge(): number | null {
    const age = this.textOrNull('originalRetirementAge');
    return age === null ? null : Number(age);
  }

  get livingStatus(): LivingStatus {
    return this.text('livingStatus') as LivingStatus;
  }

  get retirementDate(): Day | null {
    if (!this.showing.open) return null;
    const { sex, born: birthDate, originalRetirementAge: originalAge } = this;
    return this.showing.retirementOf({ sex, birthDate, originalAge });
  }

  get retirementMonth(): Month | null {
    const from = this.textOrNull('retirementMonth');
    return from === null ? null : monthOfDate(from);
  }

  get startMonth(): Month {
    return monthOfDate(this.text('startMonth'));
  }

  get endMonth(): Month | null {
    const end = this.textOrNull('endMonth');
    return end === null ? null : monthOfDate(end);
  }

  get insuranceTypes(): InsuranceType[] {
    return this.showing.typesOf(this.text('insuranceTypes'));
  }

  get declaredWage(): Fen {
    return fen(Number(this.text('declaredWage')));
  }

  get contributionBase(): Fen {
    return this.showing.hold(this.declaredWage);
  }
}

/** When somebody reaches the age of retirement; null where no terms tell. */
export type RetirementDates = (person: RetirementPerson) => Day | null;

/** Shows enrolments of one unit as members, as the viewer may see them; their retirement by today's terms unless told. */
export function showMembers(
  context: RequestContext,
  unit: ReachableUnit,
  { places, rows }: MemberRows,
  retirementOf?: RetirementDates,
): (Member & Retiree)[] {
  const today = context.clock.today();
  const policy = policyOfArea(unit.area);
  const showing: Showing = {
    unitId: unit.id,
    known: context.known,
    today,
    open: seesIdentity(context.signedIn()),
    hold: currentBase(policy, context.clock.moment()),
    retirementOf: retirementOf ?? retirementsBy(policy, today),
    typesOf: remembering((bits) => insuranceTypesFromBits(Number(bits))),
    places,
  };
  return rows.map((row) => new ShownMember(row, showing));
}

function retirementsBy(policy: Policy, today: Day): RetirementDates {
  return (person) => {
    const retirement = retirementOn(person, today, policy);
    return isRefusal(retirement) ? null : retirement.date;
  };
}

function remembering(read: (bits: string) => InsuranceType[]): (bits: string) => InsuranceType[] {
  const known = new Map<string, InsuranceType[]>();
  return (bits) => {
    const found = known.get(bits) ?? read(bits);
    known.set(bits, found);
    return found;
  };
}
