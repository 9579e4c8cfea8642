import { INDUSTRIES } from '@canbao/rules';
import type { Industry } from '@canbao/rules';
import { registerEnumType } from 'type-graphql';

const ENGLISH: Readonly<Record<Industry, string>> = {
  AGRICULTURE: 'Agriculture, forestry, animal husbandry, fishery.',
  MINING: 'Mining.',
  MANUFACTURING: 'Manufacturing.',
  UTILITIES: 'Electricity, heat, gas and water.',
  CONSTRUCTION: 'Construction.',
  WHOLESALE_RETAIL: 'Wholesale and retail.',
  TRANSPORT: 'Transport, storage and post.',
  ACCOMMODATION_CATERING: 'Accommodation and catering.',
  INFORMATION: 'Information transmission, software and IT services.',
  FINANCE: 'Finance.',
  REAL_ESTATE: 'Real estate.',
  LEASING_BUSINESS: 'Leasing and business services.',
  RESEARCH: 'Scientific research and technical services.',
  ENVIRONMENT: 'Water conservancy, environment and public facilities.',
  RESIDENT_SERVICES: 'Resident services, repair and other services.',
  EDUCATION: 'Education.',
  HEALTH: 'Health and social work.',
  CULTURE: 'Culture, sports and entertainment.',
  PUBLIC_ADMINISTRATION: 'Public administration, social security and social organisations.',
  INTERNATIONAL: 'International organisations.',
};

const industries = Object.keys(ENGLISH) as Industry[];

/** 国民经济行业门类 as an enum of the schema. */
export const IndustryEnum = Object.fromEntries(industries.map((industry) => [industry, industry])) as {
  [I in Industry]: I;
};

registerEnumType(IndustryEnum, {
  name: 'Industry',
  description: '国民经济行业门类(GB/T 4754—2017)。The sections of the national classification of industries.',
  valuesConfig: Object.fromEntries(
    industries.map((industry) => {
      const { code, name } = INDUSTRIES[industry];
      return [industry, { description: `${name}(${code})。${ENGLISH[industry]}` }];
    }),
  ),
});
