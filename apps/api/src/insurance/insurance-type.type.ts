import { INSURANCE_TYPES } from '@canbao/rules';
import type { InsuranceType } from '@canbao/rules';
import { registerEnumType } from 'type-graphql';

const ENGLISH: Readonly<Record<InsuranceType, string>> = {
  BASIC_MEDICAL: 'Basic medical insurance of employees.',
  LARGE_AMOUNT: 'Supplement for large medical expenses.',
  LOCAL_SUPPLEMENT: 'Local supplementary medical insurance.',
  MATERNITY: 'Maternity insurance.',
  LONG_TERM_CARE: 'Long-term care insurance.',
  CRITICAL_ILLNESS: 'Critical illness insurance of employees.',
  CIVIL_SERVANT: 'Medical insurance of civil servants; optional, for state organs and public institutions.',
  RETIRED_CADRE: 'Medical cover of retired cadres.',
  DISABLED_VETERAN: 'Medical insurance of disabled servicemen of grades one to six.',
};

const types = Object.keys(ENGLISH) as InsuranceType[];

/** 险种 as an enum of the schema. */
export const InsuranceTypeEnum = Object.fromEntries(types.map((type) => [type, type])) as {
  [T in InsuranceType]: T;
};

registerEnumType(InsuranceTypeEnum, {
  name: 'InsuranceType',
  description: '险种。Insurance type.',
  valuesConfig: Object.fromEntries(
    types.map((type) => {
      const { name, code } = INSURANCE_TYPES[type];
      return [type, { description: `${name}${code === null ? '' : `(${code})`}。${ENGLISH[type]}` }];
    }),
  ),
});
