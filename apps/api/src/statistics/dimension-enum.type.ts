import type { Dimension } from './dimension.ts';

const ENGLISH: Readonly<Record<string, string>> = {
  INSURANCE_TYPE: 'Insurance type; totals never go across it.',
  FEE_MONTH: 'The month whose bill carries it.',
  COVERED_MONTH: 'The month that it insures.',
  KIND: 'Why it exists.',
  AREA: 'Pooling area.',
  INDUSTRY: 'Industry of the unit.',
  UNIT_TYPE: 'Type of the unit.',
  UNIT: 'Unit.',
  PERSON_TYPE: 'Type of the person in that month.',
  SEX: 'Sex.',
  AGE_BAND: 'Age in that month.',
  BASE_BAND: 'Contribution base.',
};

/** The names of dimensions as an enum of the schema, and what each says. */
export function dimensionEnum<Name extends string>(
  dimensions: Readonly<Record<Name, Dimension>>,
): { values: { [N in Name]: N }; config: Record<Name, { description: string }> } {
  const names = Object.keys(dimensions) as Name[];
  const described = (name: Name): string => `${dimensions[name].name}。${ENGLISH[name]!}`;
  return {
    values: Object.fromEntries(names.map((name) => [name, name])) as { [N in Name]: N },
    config: Object.fromEntries(names.map((name) => [name, { description: described(name) }])) as Record<
      Name,
      { description: string }
    >,
  };
}
