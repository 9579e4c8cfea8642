import { comparableName, sameName } from '../identity/person-name.ts';
import type { Fen } from '../money.ts';
import { isRetired } from '../person-type.ts';
import {
  adviceOnDuplicate,
  adviceOnExtra,
  adviceOnMissing,
  adviceOnName,
  adviceOnRetired,
  adviceOnWage,
} from './advice.ts';
import type { PayrollRow } from './check-payroll-row.ts';
import { ALL_DIFFERENCE_KINDS } from './difference.ts';
import type { ComparedBases, Difference, DifferenceKind, EnrolledMember } from './difference.ts';

/** What a payroll and a unit's records differ in. */
export interface PayrollComparison {
  /** by kind, then by their place in the payroll, then by ID number */
  readonly differences: readonly Difference[];
  /** persons on the payroll whose number can be read */
  readonly persons: number;
  readonly members: number;
}

/** All rows of one person. */
interface Paid {
  readonly idNo: string;
  readonly rows: readonly PayrollRow[];
  readonly name: string | null;
  /** null when it cannot be read, or the rows disagree */
  readonly wage: Fen | null;
}

/**
 * 核对工资表: compares a payroll with the open enrolments of one unit, person by person. Numbers decide who is who; names are
 * compared of this unit's members alone, and only with their own. Whoever's row has a wage or a name that cannot be read is
 * on the payroll all the same, and nobody is taken for a leaver while a row with a faulty number bears the same name.
 * @param baseOf the contribution base that a wage gives in the current fee month
 */
export function comparePayroll(
  rows: readonly PayrollRow[],
  members: readonly EnrolledMember[],
  baseOf: (wage: Fen) => Fen,
): PayrollComparison {
  const payroll = paidPersons(rows);
  const enrolled = new Map(members.map((member) => [member.idNo, member]));
  const doubtful = namesWithoutNumber(rows);
  const rowsNaming = (name: string): readonly number[] =>
    doubtful.size === 0 ? [] : (doubtful.get(comparableName(name)) ?? []);
  const found: Difference[] = [];
  for (const paid of payroll.values()) {
    const member = enrolled.get(paid.idNo);
    if (paid.rows.length > 1) found.push(duplicate(paid, member));
    if (member === undefined) found.push(missing(paid));
    else found.push(...ofMember(paid, member, baseOf));
  }
  for (const member of enrolled.values()) {
    if (!payroll.has(member.idNo)) found.push(notPaid(member, rowsNaming(member.name)));
  }
  return { differences: inOrder(found), persons: payroll.size, members: enrolled.size };
}

function paidPersons(rows: readonly PayrollRow[]): Map<string, Paid> {
  const groups = new Map<string, PayrollRow[]>();
  for (const row of rows) {
    if (row.idNo === null) continue;
    const group = groups.get(row.idNo);
    if (group === undefined) groups.set(row.idNo, [row]);
    else group.push(row);
  }
  return new Map([...groups].map(([idNo, own]) => [idNo, paidOf(idNo, own)]));
}

function paidOf(idNo: string, rows: readonly PayrollRow[]): Paid {
  const [first] = rows;
  const wage = rows.every((row) => row.wage === first!.wage) ? first!.wage : null;
  return { idNo, rows, name: rows.find(({ name }) => name !== null)?.name ?? null, wage };
}

/** Rows that nobody can be found by, under the name that stands in them. */
function namesWithoutNumber(rows: readonly PayrollRow[]): Map<string, number[]> {
  const names = new Map<string, number[]>();
  for (const { rowNo, idNo, name } of rows) {
    if (idNo !== null || name === null) continue;
    const key = comparableName(name);
    names.set(key, [...(names.get(key) ?? []), rowNo]);
  }
  return names;
}

function rowNosOf(rows: readonly PayrollRow[]): number[] {
  return rows.map(({ rowNo }) => rowNo);
}

/** What every difference of somebody on the payroll tells. */
function told(
  { idNo, rows, name, wage }: Paid,
  member: EnrolledMember | undefined,
): Omit<Difference, 'kind' | 'advice'> {
  return {
    idNo,
    rowNos: rowNosOf(rows),
    payrollName: name,
    payrollWage: wage,
    recordName: member?.name ?? null,
    declaredWage: member?.declaredWage ?? null,
    bases: null,
    batchKind: null,
  };
}

function duplicate(paid: Paid, member: EnrolledMember | undefined): Difference {
  const areOne = paid.wage !== null && (member !== undefined || agreeInName(paid));
  const advice = adviceOnDuplicate(rowNosOf(paid.rows), areOne);
  return { ...told(paid, member), kind: 'DUPLICATE', advice };
}

function missing(paid: Paid): Difference {
  const isWhole = paid.wage !== null && paid.name !== null && agreeInName(paid);
  const advice = adviceOnMissing(isWhole, rowNosOf(paid.rows));
  return { ...told(paid, undefined), kind: 'MISSING', batchKind: isWhole ? 'ENROL' : null, advice };
}

function agreeInName({ rows, name }: Paid): boolean {
  return name !== null && rows.every((row) => row.name !== null && sameName(row.name, name));
}

function ofMember(paid: Paid, member: EnrolledMember, baseOf: (wage: Fen) => Fen): Difference[] {
  const found: Difference[] = [];
  const otherwise = paid.rows.filter(({ name }) => name !== null && !sameName(name, member.name));
  if (otherwise.length > 0) {
    const own = { rowNos: rowNosOf(otherwise), payrollName: otherwise[0]!.name };
    found.push({ ...told(paid, member), ...own, kind: 'NAME', advice: adviceOnName() });
  }
  const { wage } = paid;
  if (wage === null || wage === member.declaredWage) return found;
  if (isRetired(member.personType)) {
    return [...found, { ...told(paid, member), kind: 'RETIRED', advice: adviceOnRetired(true) }];
  }
  const bases = comparedBases(member.declaredWage, wage, baseOf);
  const advice = adviceOnWage(bases);
  return [...found, { ...told(paid, member), kind: 'WAGE', bases, batchKind: 'ADJUST_WAGE', advice }];
}

/** Different wages have one base only where both are held to the same limit. */
function comparedBases(declared: Fen, wage: Fen, baseOf: (wage: Fen) => Fen): ComparedBases {
  const [before, after] = [baseOf(declared), baseOf(wage)];
  if (before !== after) return { before, after, bothHeldTo: null };
  return { before, after, bothHeldTo: before > declared ? 'FLOOR' : 'CEILING' };
}

function notPaid(member: EnrolledMember, doubtful: readonly number[]): Difference {
  const { idNo, name: recordName, declaredWage } = member;
  const common = { idNo, recordName, declaredWage, payrollName: null, payrollWage: null, bases: null } as const;
  if (isRetired(member.personType)) {
    return { ...common, kind: 'RETIRED', rowNos: [], batchKind: null, advice: adviceOnRetired(false) };
  }
  const batchKind = doubtful.length === 0 ? 'STOP' : null;
  return { ...common, kind: 'EXTRA', rowNos: doubtful, batchKind, advice: adviceOnExtra(doubtful) };
}

const PLACES: ReadonlyMap<DifferenceKind, number> = new Map(ALL_DIFFERENCE_KINDS.map((kind, place) => [kind, place]));

function inOrder(found: Difference[]): Difference[] {
  return found.sort(
    (one, other) =>
      PLACES.get(one.kind)! - PLACES.get(other.kind)! ||
      (one.rowNos[0] ?? 0) - (other.rowNos[0] ?? 0) ||
      (one.idNo < other.idNo ? -1 : 1),
  );
}
