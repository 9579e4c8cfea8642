/** 险种: an insurance type, in the order of the public schema. */
export type InsuranceType =
  | 'BASIC_MEDICAL'
  | 'LARGE_AMOUNT'
  | 'LOCAL_SUPPLEMENT'
  | 'MATERNITY'
  | 'LONG_TERM_CARE'
  | 'CRITICAL_ILLNESS'
  | 'CIVIL_SERVANT'
  | 'RETIRED_CADRE'
  | 'DISABLED_VETERAN';

/** The types in which somebody can be enrolled through an employer; the other two stand on the certificate only. */
export type ContributoryType = Exclude<InsuranceType, 'RETIRED_CADRE' | 'DISABLED_VETERAN'>;

export interface InsuranceTypeInfo {
  /** 国家险种编码; null where the type is the area's own. */
  readonly code: string | null;
  /** The name on forms and bills. */
  readonly name: string;
  /** The name on the unit's certificate, where long-term care goes by another. */
  readonly certificateName: string;
  /** As clerks say it, where many stand side by side. */
  readonly shortName: string;
  /** Place on the bill and the notice, from 1. */
  readonly billOrder: number;
}

/** Names, national codes and places on the bill (the training deck's notice: 大额, 生育, 基本, 地方补充). */
export const INSURANCE_TYPES: Readonly<Record<InsuranceType, InsuranceTypeInfo>> = {
  BASIC_MEDICAL: named('310', '职工基本医疗保险', '基本', 3),
  LARGE_AMOUNT: named('330', '大额医疗费用补助', '大额', 1),
  LOCAL_SUPPLEMENT: named(null, '地方补充医疗保险', '补充', 4),
  MATERNITY: named('510', '生育保险', '生育', 2),
  LONG_TERM_CARE: { ...named('410', '长期护理保险', '长护', 6), certificateName: '长期照护保险' },
  CRITICAL_ILLNESS: named(null, '职工大病医疗保险', '大病', 7),
  CIVIL_SERVANT: named('320', '公务员医疗保险', '公务员', 5),
  RETIRED_CADRE: named('340', '离休人员医疗保障', '离休', 8),
  DISABLED_VETERAN: named('350', '一至六级残疾军人医疗保险', '残疾军人', 9),
};

function named(code: string | null, name: string, shortName: string, billOrder: number): InsuranceTypeInfo {
  return { code, name, certificateName: name, shortName, billOrder };
}

export const ALL_INSURANCE_TYPES: readonly InsuranceType[] = [
  'BASIC_MEDICAL',
  'LARGE_AMOUNT',
  'LOCAL_SUPPLEMENT',
  'MATERNITY',
  'LONG_TERM_CARE',
  'CRITICAL_ILLNESS',
  'CIVIL_SERVANT',
  'RETIRED_CADRE',
  'DISABLED_VETERAN',
];

export const CONTRIBUTORY_TYPES: readonly ContributoryType[] = [
  'BASIC_MEDICAL',
  'LARGE_AMOUNT',
  'LOCAL_SUPPLEMENT',
  'MATERNITY',
  'LONG_TERM_CARE',
  'CRITICAL_ILLNESS',
  'CIVIL_SERVANT',
];

export function isInsuranceType(text: string): text is InsuranceType {
  return Object.hasOwn(INSURANCE_TYPES, text);
}

export function insuranceTypeName(type: InsuranceType): string {
  return INSURANCE_TYPES[type].name;
}

/** "基本、大额、生育": several types in a narrow place, in the order of the schema. */
export function insuranceTypesInShort(types: readonly InsuranceType[]): string {
  return ALL_INSURANCE_TYPES.filter((type) => types.includes(type))
    .map((type) => INSURANCE_TYPES[type].shortName)
    .join('、');
}

export function compareOnBill(a: InsuranceType, b: InsuranceType): number {
  return INSURANCE_TYPES[a].billOrder - INSURANCE_TYPES[b].billOrder;
}

/** The bit of a type in a stored set: BASIC_MEDICAL is 1, LARGE_AMOUNT 2, and so on in the order of the schema. */
export function insuranceTypeBit(type: InsuranceType): number {
  return 1 << ALL_INSURANCE_TYPES.indexOf(type);
}

/** A set of insurance types as one small integer, as enrolments store it. */
export function insuranceTypesToBits(types: Iterable<InsuranceType>): number {
  let bits = 0;
  for (const type of types) bits |= insuranceTypeBit(type);
  return bits;
}

/** The types of a stored set, in the order of the schema. Throws a RangeError for bits that no type has. */
export function insuranceTypesFromBits(bits: number): InsuranceType[] {
  const all = (1 << ALL_INSURANCE_TYPES.length) - 1;
  if (!Number.isInteger(bits) || bits < 0 || bits > all) throw new RangeError(`not a set of insurance types: ${bits}`);
  return ALL_INSURANCE_TYPES.filter((type) => (bits & insuranceTypeBit(type)) !== 0);
}
