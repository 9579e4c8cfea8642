import { Kind, OperationTypeNode, parse, valueFromASTUntyped } from 'graphql';
import type { FieldNode } from 'graphql';
import type { ChargeMeasure, ChargeStatisticsExport } from '@canbao/schema/documents';
import { operationIn } from './answer-shape.ts';
import type { Answer } from './ask-question.ts';
import type { Asked } from './editors/editor-desk.ts';

/** A statistic of charges as it is ordered for a file. */
export type StatisticOrder = ChargeStatisticsExport;

/** The refusals that a file is the way out of. */
const TOO_MUCH: readonly unknown[] = [
  'QUERY_TOO_EXPENSIVE',
  'QUERY_TOO_SLOW',
  'STATISTICS_TOO_FINE',
  'STATISTICS_BUSY',
];

/** The measures by the fields of an answer. */
const MEASURES: Readonly<Record<string, ChargeMeasure>> = {
  persons: 'PERSONS',
  charges: 'CHARGES',
  personMonths: 'PERSON_MONTHS',
  base: 'BASE',
  personal: 'PERSONAL',
  employer: 'EMPLOYER',
  amount: 'AMOUNT',
  averageBase: 'AVERAGE_BASE',
};

/** What was asked as an order of a file: one `chargeStatistics` alone that was too much for an answer; null for all else. */
export function statisticOrder(asked: Asked | null, answer: Answer | null): StatisticOrder | null {
  const tooMuch = answer?.errors?.some(({ extensions }) => TOO_MUCH.includes(extensions?.['code'])) ?? false;
  if (asked === null || !tooMuch) return null;
  try {
    return orderIn(asked);
  } catch {
    return null;
  }
}

function orderIn({ query, variables, operationName }: Asked): StatisticOrder | null {
  const operation = operationIn(parse(query), operationName);
  const [field, ...others] = operation?.selectionSet.selections ?? [];
  if (operation?.operation !== OperationTypeNode.QUERY || others.length > 0) return null;
  if (field?.kind !== Kind.FIELD || field.name.value !== 'chargeStatistics') return null;
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)]],
  );
  const given = { ...(Object.fromEntries(defaults) as object), ...(variables as object | null | undefined) };
  const told = (field.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value, { ...given })]);
  // a file is of what is known when it is made
  if (told.some(([name, value]) => name === 'asOf' && value !== null)) return null;
  const measures = measuresIn(field);
  return { ...(Object.fromEntries(told) as StatisticOrder), ...(measures.length > 0 && { measures }) };
}

/** The measures that were asked for; none where a fragment asks for them, which is as good as all. */
function measuresIn({ selectionSet }: FieldNode): ChargeMeasure[] {
  const selections = selectionSet?.selections ?? [];
  if (selections.some(({ kind }) => kind !== Kind.FIELD)) return [];
  return selections.flatMap((one) => (one.kind === Kind.FIELD ? (MEASURES[one.name.value] ?? []) : []));
}
