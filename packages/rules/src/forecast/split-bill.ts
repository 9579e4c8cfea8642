import type { ChargeKind } from '../charge-kind.ts';
import { assessInto, AMOUNT_COLUMNS, NOT_CHARGED } from '../contribution/compile-month.ts';
import type { CompiledMonth } from '../contribution/compile-month.ts';
import { fen } from '../money.ts';
import type { Fen } from '../money.ts';
import { BILL_CHANGES } from './bill-change.ts';
import type { BillChange, BillChangeKind, PersonChange } from './bill-change.ts';

/** Whom a month is charged for, on which terms. Records that were merged bear one person's id. */
export interface ChargedMember {
  readonly personId: number;
  /** in fen */
  readonly declaredWage: number;
  /** a set of types as bits */
  readonly insuranceTypes: number;
}

/** 正常应缴 as it stands on a bill, with the policy that it was made by. */
export interface BilledMember extends ChargedMember {
  readonly personal: number;
  readonly employer: number;
  readonly policy: CompiledMonth;
}

/** A charge of another kind on a bill. */
export interface OtherCharge {
  readonly personId: number;
  readonly kind: Exclude<ChargeKind, 'REGULAR'>;
  readonly personal: number;
  readonly employer: number;
}

/** The bill that was issued last; empty lists where there was none. */
export interface FormerBill {
  readonly members: readonly BilledMember[];
  readonly others: readonly OtherCharge[];
}

/** The bill that is to come. */
export interface ComingBill {
  readonly policy: CompiledMonth;
  readonly members: readonly ChargedMember[];
  readonly others: readonly OtherCharge[];
}

interface Shares {
  readonly personal: number;
  readonly employer: number;
}

/**
 * 变动原因: splits the difference between two bills by its causes, person by person. Whoever is on both is taken from the old
 * amount to the new one in steps, each of which changes one thing: the wage under the former types and policy, then the types,
 * then the policy. Every step is an assessment rounded as charges are, so the causes add up to the difference to the fen.
 * Causes that move nothing are left out; the rest stand in the order of {@link BILL_CHANGES}.
 */
export function splitBill(former: FormerBill, coming: ComingBill): BillChange[] {
  const split = new Split();
  const waiting = byPerson(former.members);
  for (const member of coming.members) {
    const before = waiting.get(member.personId)?.pop();
    if (before === undefined) split.add('JOINED', member.personId, NOTHING, assess(coming.policy, member));
    else stayed(split, before, member, coming.policy);
  }
  for (const left of waiting.values()) for (const member of left) split.add('LEFT', member.personId, member, NOTHING);
  for (const charge of former.others) split.add(causeOf(charge, 'FORMER_BACK_PAY'), charge.personId, charge, NOTHING);
  for (const charge of coming.others) split.add(causeOf(charge, 'BACK_PAY'), charge.personId, NOTHING, charge);
  return split.changes();
}

function stayed(split: Split, before: BilledMember, now: ChargedMember, policy: CompiledMonth): void {
  const { personId, declaredWage } = now;
  const sameWage = before.declaredWage === declaredWage;
  const otherWage = sameWage ? before : assess(before.policy, { ...before, declaredWage });
  const otherTypes = assess(before.policy, now);
  split.add('WAGE', personId, before, otherWage);
  split.add('INSURANCE_TYPES', personId, otherWage, otherTypes);
  split.add('POLICY', personId, otherTypes, assess(policy, now));
}

function causeOf({ kind }: OtherCharge, backPay: BillChangeKind): BillChangeKind {
  return kind === 'BACK_PAY' ? backPay : 'CORRECTION';
}

function byPerson(members: readonly BilledMember[]): Map<number, BilledMember[]> {
  const found = new Map<number, BilledMember[]>();
  for (const member of members) {
    const known = found.get(member.personId);
    if (known === undefined) found.set(member.personId, [member]);
    else known.push(member);
  }
  return found;
}

const NOTHING: Shares = { personal: 0, employer: 0 };
const columns = new Int32Array(AMOUNT_COLUMNS.length);

function assess(policy: CompiledMonth, { declaredWage, insuranceTypes }: Omit<ChargedMember, 'personId'>): Shares {
  assessInto(policy, columns, 0, declaredWage, insuranceTypes);
  let [personal, employer] = [0, 0];
  for (let column = 0; column < columns.length; column += 2) {
    if (columns[column] === NOT_CHARGED) continue;
    personal += columns[column]!;
    employer += columns[column + 1]!;
  }
  return { personal, employer };
}

/** Collects what each person moves the bill by under each cause. */
class Split {
  readonly #moved = new Map<BillChangeKind, Map<number, { personal: number; employer: number }>>();

  add(kind: BillChangeKind, personId: number, from: Shares, to: Shares): void {
    const [personal, employer] = [to.personal - from.personal, to.employer - from.employer];
    if (personal === 0 && employer === 0) return;
    const persons = this.#moved.get(kind) ?? new Map<number, { personal: number; employer: number }>();
    this.#moved.set(kind, persons);
    const known = persons.get(personId);
    if (known === undefined) persons.set(personId, { personal, employer });
    else {
      known.personal += personal;
      known.employer += employer;
    }
  }

  changes(): BillChange[] {
    return (Object.keys(BILL_CHANGES) as BillChangeKind[]).flatMap((kind) => {
      const moved = this.#moved.get(kind);
      return moved === undefined ? [] : [changeOf(kind, moved)];
    });
  }
}

function changeOf(kind: BillChangeKind, moved: ReadonlyMap<number, Shares>): BillChange {
  const persons: PersonChange[] = [];
  let [personal, employer] = [0, 0];
  for (const [personId, shares] of moved) {
    persons.push({ personId, personal: fen(shares.personal), employer: fen(shares.employer) });
    personal += shares.personal;
    employer += shares.employer;
  }
  const amount: Fen = fen(personal + employer);
  return { kind, persons, personal: fen(personal), employer: fen(employer), amount };
}
