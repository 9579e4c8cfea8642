import type { InsuranceType } from './insurance-type.ts';

/** 人员类型: what somebody is to medical insurance, with the national code. */
export type PersonType = 'EMPLOYEE' | 'CIVIL_SERVANT' | 'RETIRED_EMPLOYEE' | 'RETIRED_CIVIL_SERVANT' | 'RETIRED_CADRE';

export const PERSON_TYPES: Readonly<Record<PersonType, { readonly code: string; readonly name: string }>> = {
  EMPLOYEE: { code: '1101', name: '职工在职' },
  CIVIL_SERVANT: { code: '1102', name: '公务员在职' },
  RETIRED_EMPLOYEE: { code: '1201', name: '职工退休' },
  RETIRED_CIVIL_SERVANT: { code: '1202', name: '公务员退休' },
  RETIRED_CADRE: { code: '1300', name: '离休' },
};

export function personTypeName(type: PersonType): string {
  return PERSON_TYPES[type].name;
}

/** 离退休: no longer at work, so that nobody contributes for them any more. */
export function isRetired(type: PersonType): boolean {
  return type !== 'EMPLOYEE' && type !== 'CIVIL_SERVANT';
}

/** With civil servants' insurance somebody at work is 公务员在职, without it 职工在职 (training deck, part 1). */
export function personTypeFor(insuranceTypes: readonly InsuranceType[]): PersonType {
  return insuranceTypes.includes('CIVIL_SERVANT') ? 'CIVIL_SERVANT' : 'EMPLOYEE';
}
