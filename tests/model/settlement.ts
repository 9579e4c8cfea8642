import { assess, BILLED_TYPES, totalOf } from './contribution.ts';
import { inForce, wageIn } from './records.ts';
import type { Bill, BillLine, Charge, Enrolment } from './records.ts';

/** Everybody's enrolments by ID number, oldest first. */
export type Enrolments = ReadonlyMap<string, readonly Enrolment[]>;

/** The charges of a unit and a fee month that settlement makes: everybody in force there whom nobody was charged for yet. */
export function regularCharges(
  unitNo: string,
  feeMonth: string,
  enrolments: Enrolments,
  charges: readonly Charge[],
): Charge[] {
  return [...enrolments].flatMap(([idNo, held]) => regularCharge(unitNo, idNo, feeMonth, held, charges) ?? []);
}

/**
 * What settlement charges one person for in a unit, or null: nothing without an enrolment in force, nothing a second time,
 * and of two enrolments in force the earlier one is charged, wherever it is.
 */
export function regularCharge(
  unitNo: string,
  idNo: string,
  feeMonth: string,
  held: readonly Enrolment[],
  charges: readonly Charge[],
): Charge | null {
  const enrolment = held.find((each) => inForce(each, feeMonth));
  const charged = charges.some((charge) => charge.idNo === idNo && charge.coveredMonth === feeMonth);
  if (enrolment?.unitNo !== unitNo || charged) return null;
  const wage = wageIn(enrolment, feeMonth);
  const assessed = assess(wage, feeMonth, enrolment.civilServant);
  return { unitNo, idNo, feeMonth, coveredMonth: feeMonth, kind: 'REGULAR', wage, ...assessed };
}

/** The bill over all charges of a unit and a fee month; its total base is that of the month itself. */
export function billOf(unitNo: string, feeMonth: string, all: readonly Charge[]): Bill {
  const charges = all.filter((charge) => charge.unitNo === unitNo && charge.feeMonth === feeMonth);
  const lines = (['REGULAR', 'BACK_PAY'] as const).flatMap((kind) =>
    BILLED_TYPES.flatMap((type) => billLine(charges, kind, type) ?? []),
  );
  const totalBase = charges.filter(({ kind }) => kind === 'REGULAR').reduce((sum, { base }) => sum + base, 0);
  const persons = new Set(charges.map(({ idNo }) => idNo)).size;
  return { unitNo, feeMonth, persons, totalBase, ...totalOf(lines), lines, paid: 0 };
}

function billLine(charges: readonly Charge[], kind: Charge['kind'], type: string): BillLine | null {
  const charged = charges
    .filter((charge) => charge.kind === kind)
    .flatMap(({ idNo, lines }) => lines.filter((line) => line.type === type).map((line) => ({ idNo, ...line })));
  if (charged.length === 0) return null;
  const { personal, employer } = totalOf(charged);
  return { kind, type, persons: new Set(charged.map(({ idNo }) => idNo)).size, personal, employer };
}
