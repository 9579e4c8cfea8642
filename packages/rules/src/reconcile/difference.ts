import type { BatchKind } from '../batch/batch-kind.ts';
import type { BaseLimit } from '../contribution/contribution-base.ts';
import type { Fen } from '../money.ts';
import type { PersonType } from '../person-type.ts';

/** How a payroll and the records of a unit can differ over one person. */
export type DifferenceKind = 'MISSING' | 'EXTRA' | 'WAGE' | 'DUPLICATE' | 'NAME' | 'RETIRED';

/**
 * In the order in which they are shown. RETIRED is no difference to be mended: the unit keeps its retired persons on its
 * books, and they are on nobody's payroll.
 */
export const DIFFERENCE_KINDS: Readonly<Record<DifferenceKind, { readonly name: string }>> = {
  MISSING: { name: '未参保' },
  EXTRA: { name: '不在工资表' },
  WAGE: { name: '工资不同' },
  DUPLICATE: { name: '重复出现' },
  NAME: { name: '姓名不同' },
  RETIRED: { name: '退休人员' },
};

export const ALL_DIFFERENCE_KINDS = Object.keys(DIFFERENCE_KINDS) as readonly DifferenceKind[];

export function differenceKindName(kind: DifferenceKind): string {
  return DIFFERENCE_KINDS[kind].name;
}

/** Somebody with an open enrolment in the unit; two records that were merged are one of these. */
export interface EnrolledMember {
  /** of 18 characters, also where an old one is on record */
  readonly idNo: string;
  readonly name: string;
  readonly declaredWage: Fen;
  readonly personType: PersonType;
}

/** The bases that the wage on record and the wage on the payroll give in the current fee month. */
export interface ComparedBases {
  readonly before: Fen;
  readonly after: Fen;
  /** the limit to which both are held when the base stays the same; else null */
  readonly bothHeldTo: BaseLimit | null;
}

/** One difference over one person. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly idNo: string;
  /** where in the payroll; of an EXTRA person, rows that may be meant for him or her */
  readonly rowNos: readonly number[];
  /** null where the payroll does not tell it */
  readonly payrollName: string | null;
  readonly payrollWage: Fen | null;
  /** null for whoever is not enrolled in this unit: of others nothing is told */
  readonly recordName: string | null;
  readonly declaredWage: Fen | null;
  readonly bases: ComparedBases | null;
  /** the batch that mends it; null where none can, and `advice` says what can */
  readonly batchKind: BatchKind | null;
  /** what it means and what to do, in whole sentences */
  readonly advice: string;
}
