import { lastDay, months, periodAt, plus } from '../model/calendar.ts';
import type { ModelHall } from '../model/model-hall.ts';
import { inForce, wageIn } from '../model/records.ts';
import type { Person } from './people.ts';
import type { Random } from './random.ts';
import type { Step } from './step.ts';

/** A unit of the histories; civil servants' insurance is offered in the first alone. */
export interface Unit {
  readonly unitNo: string;
  readonly offersCivilServant: boolean;
}

/** What to try next with somebody: mostly what makes sense as things stand, and now and then what cannot be. */
export function chooseStep({ idNo, name, random }: Person, hall: ModelHall, units: readonly Unit[]): Step {
  const held = hall.of(idNo);
  const open = held.find(({ end }) => end === null);
  const anyUnit = random.one(units);
  const home = open ?? (held.length > 0 && random.chance(0.8) ? held.at(-1)! : anyUnit);
  const unitNo = random.chance(0.05) ? anyUnit.unitNo : home.unitNo;
  const who = { unitNo, idNo };
  switch (random.weighted(weightsFor(held.length > 0, open !== undefined))) {
    case 'ENROL':
      return enrolment(random, hall, open === undefined || random.chance(0.5) ? anyUnit : home, { idNo, name });
    case 'STOP':
      return { kind: 'STOP', ...who, changeDate: changeDate(random, hall.moment) };
    case 'ADJUST_WAGE':
      return { kind: 'ADJUST_WAGE', ...who, wage: adjusted(random, hall, idNo) };
    case 'BACK_PAY':
      return { kind: 'BACK_PAY', ...who, months: missed(random, hall, who) };
    case 'DELETE_BACK_PAY':
      return { kind: 'DELETE_BACK_PAY', ...who, months: deletable(random, hall, who) };
  }
}

/** Whom nobody knows is asked for rarely: few such questions are answered in an hour. */
function weightsFor(known: boolean, enrolled: boolean): Record<Step['kind'], number> {
  if (!known) return { ENROL: 97, STOP: 1, ADJUST_WAGE: 1, BACK_PAY: 1, DELETE_BACK_PAY: 0 };
  return enrolled
    ? { ENROL: 8, STOP: 25, ADJUST_WAGE: 32, BACK_PAY: 15, DELETE_BACK_PAY: 20 }
    : { ENROL: 60, STOP: 5, ADJUST_WAGE: 5, BACK_PAY: 15, DELETE_BACK_PAY: 15 };
}

function enrolment(
  random: Random,
  hall: ModelHall,
  unit: Unit | { unitNo: string },
  person: { idNo: string; name: string },
): Step {
  const { feeMonth } = periodAt(hall.moment);
  const back = random.weighted({ now: 35, lately: 40, long: 18, ahead: 7 });
  const months = { now: 0, lately: -random.between(1, 5), long: -random.between(6, 8), ahead: 1 }[back];
  const known = hall.names.has(person.idNo);
  return {
    kind: 'ENROL',
    unitNo: unit.unitNo,
    idNo: person.idNo,
    name: known && random.chance(0.02) ? '王误写' : person.name,
    start: plus(feeMonth, months),
    wage: wage(random),
    civilServant: 'offersCivilServant' in unit && unit.offersCivilServant && random.chance(0.3),
  };
}

/** Any wage: to the fen between the limits, and now and then far below or above them, or on a round number. */
function wage(random: Random): number {
  const kind = random.weighted({ usual: 70, round: 10, low: 10, high: 10 });
  if (kind === 'low') return random.between(1, 480_000);
  if (kind === 'high') return random.between(2_100_000, 9_000_000);
  return kind === 'round' ? random.between(40, 250) * 10_000 : random.between(420_000, 2_460_000);
}

function adjusted(random: Random, hall: ModelHall, idNo: string): number {
  const last = hall.of(idNo).at(-1);
  return last !== undefined && random.chance(0.1) ? wageIn(last, periodAt(hall.moment).feeMonth) : wage(random);
}

function changeDate(random: Random, moment: string): string | null {
  const month = moment.slice(0, 7);
  switch (random.weighted({ today: 45, lastMonth: 28, thisMonth: 15, tooEarly: 6, tooLate: 6 })) {
    case 'today':
      return null;
    case 'lastMonth':
      return lastDay(plus(month, -1));
    case 'thisMonth':
      return lastDay(month);
    case 'tooEarly':
      return `${plus(month, -1)}-27`;
    case 'tooLate':
      return `${plus(month, 1)}-01`;
  }
}

function missed(random: Random, hall: ModelHall, { unitNo, idNo }: { unitNo: string; idNo: string }): string[] {
  const { feeMonth } = periodAt(hall.moment);
  const held = hall.of(idNo).filter((each) => each.unitNo === unitNo);
  const charged = hall.charges.filter((charge) => charge.idNo === idNo).map(({ coveredMonth }) => coveredMonth);
  const open = months(plus(feeMonth, -6), plus(feeMonth, -1)).filter(
    (month) => !charged.includes(month) && held.some((each) => inForce(each, month)),
  );
  const unlikely = months(plus(feeMonth, -8), plus(feeMonth, 1));
  if (open.length === 0) return [random.one(unlikely)];
  return random.chance(0.1) ? [...random.some(open), random.one(unlikely)] : random.some(open);
}

function deletable(random: Random, hall: ModelHall, { unitNo, idNo }: { unitNo: string; idNo: string }): string[] {
  const backPay = hall.charges.filter(
    (charge) => charge.kind === 'BACK_PAY' && charge.idNo === idNo && charge.unitNo === unitNo,
  );
  const open = backPay.filter((charge) => hall.bill(unitNo, charge.feeMonth) === undefined);
  const month = (charge: { coveredMonth: string }): string => charge.coveredMonth;
  if (open.length > 0 && random.chance(0.85)) return random.some(open.map(month));
  const { feeMonth } = periodAt(hall.moment);
  return [random.one([...backPay.map(month), plus(feeMonth, -random.between(0, 3))])];
}
