import { lastDay, months, periodAt, plus, settleable } from './calendar.ts';
import { assess } from './contribution.ts';
import { inForce, wageIn } from './records.ts';
import type { Bill, Charge, Enrolment } from './records.ts';
import { barredFrom } from './retirement.ts';
import { billOf, regularCharge, regularCharges } from './settlement.ts';

/** What an operation came to: its outcome, and by how much the ledger and the next settlement of the unit change. */
export interface Answer {
  readonly outcome: string;
  /** the month in whose declaration period it was asked for; of a deletion alone */
  readonly feeMonth?: string;
  readonly added: readonly Charge[];
  readonly removed: readonly Charge[];
  /** what settlement would charge the person for the fee month in this unit, before and after */
  readonly regular: readonly [before: Charge | null, after: Charge | null];
  /** of an enrolment: months that lie too far back, and months that have been charged already */
  readonly leftOut?: { readonly tooOld: readonly string[]; readonly charged: readonly string[] };
}

/** One person in one unit, as every operation names them. */
export interface Who {
  readonly unitNo: string;
  readonly idNo: string;
}

/** The hall of domain.md as plain lists, each question answered by reading through them. */
export class ModelHall {
  moment: string;
  readonly names = new Map<string, string>();
  readonly enrolments = new Map<string, Enrolment[]>();
  charges: Charge[] = [];
  bills: Bill[] = [];

  constructor(moment: string) {
    this.moment = moment;
  }

  /** §4: outcomes E1, E2, E3, E5, E7, E9 and the settlement window. */
  enrol(input: Who & { name: string; start: string; wage: number; civilServant: boolean }): Answer {
    const { unitNo, idNo, name, start, wage, civilServant } = input;
    const { feeMonth } = periodAt(this.moment);
    const refusal = this.#closed(unitNo) ?? this.#notEnrollable(idNo, name, start, feeMonth);
    if (refusal !== null) return refused(refusal);
    const before = this.#regular(input);
    const earlier = months(start, plus(feeMonth, -1));
    const open = earlier.filter((month) => !this.#isCharged(idNo, month));
    const tooOld = open.filter((month) => month < plus(feeMonth, -6));
    const added = open
      .filter((month) => !tooOld.includes(month))
      .map((month) => backPay(input, feeMonth, month, wage, civilServant));
    this.names.set(idNo, this.names.get(idNo) ?? name);
    this.enrolments.set(idNo, [
      ...this.of(idNo),
      { unitNo, start, civilServant, end: null, terms: [{ from: start, wage }] },
    ]);
    this.charges.push(...added);
    const outcome = added.length > 0 ? 'ENROLLED_WITH_BACK_PAY' : 'ENROLLED';
    const leftOut = { tooOld, charged: earlier.filter((month) => !open.includes(month)) };
    return { outcome, added, removed: [], regular: [before, this.#regular(input)], leftOut };
  }

  /** §6: ends the open enrolment with the month of the change date, and removes no charge. S1, S2, S3. */
  stop(input: Who & { changeDate: string | null }): Answer {
    const today = this.moment.slice(0, 10);
    const changeDate = input.changeDate ?? today;
    const refusal = this.#closed(input.unitNo) ?? this.#notMember(input);
    if (refusal !== null) return refused(refusal);
    const month = today.slice(0, 7);
    if (changeDate < lastDay(plus(month, -1)) || changeDate > lastDay(month)) return refused('DATE_OUT_OF_RANGE');
    const before = this.#regular(input);
    this.#open(input)!.end = changeDate.slice(0, 7);
    return { outcome: 'STOPPED', added: [], removed: [], regular: [before, this.#regular(input)] };
  }

  /** §7: another wage from the fee month on; while the annual declaration is open (January's period) only that changes wages. */
  adjustWage(input: Who & { wage: number }): Answer {
    const { feeMonth, open } = periodAt(this.moment);
    if (open && feeMonth.endsWith('-01')) return refused('ANNUAL_DECLARATION_OPEN');
    const refusal = this.#closed(input.unitNo) ?? this.#notMember(input);
    if (refusal !== null) return refused(refusal);
    const enrolment = this.#open(input)!;
    const from = enrolment.start > feeMonth ? enrolment.start : feeMonth;
    if (wageIn(enrolment, from) === input.wage) return refused('WAGE_UNCHANGED');
    const before = this.#regular(input);
    enrolment.terms = [...enrolment.terms.filter((term) => term.from < from), { from, wage: input.wage }];
    return { outcome: 'WAGE_ADJUSTED', added: [], removed: [], regular: [before, this.#regular(input)] };
  }

  /** §7: months of the last six in which the person was enrolled here and nobody was charged; all of them or none. */
  assessBackPay(input: Who & { months: readonly string[] }): Answer {
    const { unitNo, idNo } = input;
    const { feeMonth } = periodAt(this.moment);
    const asked = [...new Set(input.months)].sort();
    const refusal =
      this.#closed(unitNo) ??
      this.#neverMember(input) ??
      first(asked, (month) => this.#notOwed(input, month, feeMonth));
    if (refusal !== null) return refused(refusal);
    const regular = this.#regular(input);
    const added = asked.map((month) => {
      const enrolment = this.#here(input).find((each) => inForce(each, month))!;
      return backPay({ unitNo, idNo }, feeMonth, month, wageIn(enrolment, month), enrolment.civilServant);
    });
    this.charges.push(...added);
    return { outcome: 'BACK_PAY_ASSESSED', added, removed: [], regular: [regular, this.#regular(input)] };
  }

  /** §7: takes back-pay away that no bill carries yet; all of the months or none. */
  deleteBackPay(input: Who & { months: readonly string[] }): Answer {
    const asked = [...new Set(input.months)].sort();
    const standing = this.charges.filter(
      ({ unitNo, idNo, kind }) => unitNo === input.unitNo && idNo === input.idNo && kind === 'BACK_PAY',
    );
    const refusal =
      this.#closed(input.unitNo) ??
      this.#neverMember(input) ??
      first(asked, (month) => this.#notDeletable(standing.find(({ coveredMonth }) => coveredMonth === month)));
    if (refusal !== null) return refused(refusal);
    const before = this.#regular(input);
    const removed = standing
      .filter(({ coveredMonth }) => asked.includes(coveredMonth))
      .sort((a, b) => (a.coveredMonth < b.coveredMonth ? -1 : 1));
    this.charges = this.charges.filter((charge) => !removed.includes(charge));
    const { feeMonth } = periodAt(this.moment);
    return { outcome: 'BACK_PAY_DELETED', feeMonth, added: [], removed, regular: [before, this.#regular(input)] };
  }

  /** Issues the bill of a unit's month, once; nothing for a unit with nobody to charge. */
  settle(unitNo: string, feeMonth: string): void {
    if (!settleable(feeMonth, this.moment)) throw new RangeError(`${feeMonth} cannot be settled yet`);
    if (this.bill(unitNo, feeMonth) !== undefined) return;
    const anybody = [...this.enrolments.values()].flat().some((e) => e.unitNo === unitNo && inForce(e, feeMonth));
    const charged = this.charges.some((charge) => charge.unitNo === unitNo && charge.feeMonth === feeMonth);
    if (!anybody && !charged) return;
    this.charges.push(...regularCharges(unitNo, feeMonth, this.enrolments, this.charges));
    this.bills.push(billOf(unitNo, feeMonth, this.charges));
  }

  pay(unitNo: string, feeMonth: string, amount: number): void {
    this.bill(unitNo, feeMonth)!.paid += amount;
  }

  /** Moves the clock. Going back takes back what was settled for months that are not due then (the demonstration's rule). */
  moveTo(moment: string): void {
    this.moment = moment;
    const { feeMonth, open } = periodAt(moment);
    const lastDue = open ? plus(feeMonth, -1) : feeMonth;
    this.bills = this.bills.filter((bill) => bill.feeMonth <= lastDue);
    this.charges = this.charges.filter((charge) => charge.feeMonth <= lastDue || charge.kind === 'BACK_PAY');
  }

  bill(unitNo: string, feeMonth: string): Bill | undefined {
    return this.bills.find((bill) => bill.unitNo === unitNo && bill.feeMonth === feeMonth);
  }

  /** The enrolments of a person, oldest first. */
  of(idNo: string): readonly Enrolment[] {
    return this.enrolments.get(idNo) ?? [];
  }

  #here({ unitNo, idNo }: Who): readonly Enrolment[] {
    return this.of(idNo).filter((each) => each.unitNo === unitNo);
  }

  #open(who: Who): Enrolment | undefined {
    return this.#here(who).find(({ end }) => end === null);
  }

  #isCharged(idNo: string, month: string): boolean {
    return this.charges.some((charge) => charge.idNo === idNo && charge.coveredMonth === month);
  }

  #regular({ unitNo, idNo }: Who): Charge | null {
    return regularCharge(unitNo, idNo, periodAt(this.moment).feeMonth, this.of(idNo), this.charges);
  }

  #closed(unitNo: string): string | null {
    const { feeMonth, open } = periodAt(this.moment);
    if (!open) return 'SETTLEMENT_WINDOW';
    return this.bill(unitNo, feeMonth) === undefined ? null : 'FEE_MONTH_SETTLED';
  }

  #notEnrollable(idNo: string, name: string, start: string, feeMonth: string): string | null {
    if (start > feeMonth) return 'MONTH_NOT_OPEN';
    if ((this.names.get(idNo) ?? name) !== name) return 'NAME_MISMATCH';
    const today = this.moment.slice(0, 10);
    if (barredFrom(idNo, today) <= today) return 'REACHED_RETIREMENT_AGE';
    return this.of(idNo).some(({ end }) => end === null) ? 'ALREADY_ENROLLED' : null;
  }

  #notMember(who: Who): string | null {
    if (!this.names.has(who.idNo)) return 'PERSON_NOT_FOUND';
    return this.#open(who) === undefined ? 'NOT_ENROLLED_HERE' : null;
  }

  #neverMember(who: Who): string | null {
    if (!this.names.has(who.idNo)) return 'PERSON_NOT_FOUND';
    return this.#here(who).length === 0 ? 'NOT_ENROLLED_HERE' : null;
  }

  #notOwed(who: Who, month: string, feeMonth: string): string | null {
    if (!this.#here(who).some((each) => inForce(each, month))) return 'BACK_PAY_MONTH_NOT_ENROLLED';
    if (this.#isCharged(who.idNo, month)) return 'BACK_PAY_MONTH_CHARGED';
    if (month >= feeMonth) return 'BACK_PAY_MONTH_NOT_PAST';
    return month < plus(feeMonth, -6) ? 'BACK_PAY_MONTH_TOO_OLD' : null;
  }

  #notDeletable(charge: Charge | undefined): string | null {
    if (charge === undefined) return 'BACK_PAY_NOT_CHARGED';
    const bill = this.bill(charge.unitNo, charge.feeMonth);
    if (bill === undefined) return null;
    return bill.paid >= bill.amount ? 'BACK_PAY_PAID' : 'BACK_PAY_BILLED';
  }
}

function refused(outcome: string): Answer {
  return { outcome, added: [], removed: [], regular: [null, null] };
}

function backPay({ unitNo, idNo }: Who, feeMonth: string, month: string, wage: number, civilServant: boolean): Charge {
  return { unitNo, idNo, feeMonth, coveredMonth: month, kind: 'BACK_PAY', wage, ...assess(wage, month, civilServant) };
}

/** The first answer that is none of null. */
function first(asked: readonly string[], question: (month: string) => string | null): string | null {
  return asked.map(question).find((answer) => answer !== null) ?? null;
}
