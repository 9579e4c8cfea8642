import type { Arguments, FieldCosts, RowsOf } from './platform/graphql/query-cost.ts';

/** The rows of a table that belong to one unit, on average. */
const ofUnit = (rowsOf: RowsOf, table: string): number => rowsOf(table) / Math.max(rowsOf('unit'), 1);

/** How many fee months a unit has bills of, on average. */
const monthsOf = (rowsOf: RowsOf): number => Math.max(ofUnit(rowsOf, 'bill'), 1);

/** Whether one of a filter's fields is given. */
function narrows({ filter }: Arguments, ...fields: readonly string[]): boolean {
  const given = (filter ?? {}) as Record<string, unknown>;
  return fields.some((field) => (given[field] ?? null) !== null);
}

/** A unit's charges are read by month or by person where the filter allows it, all of them otherwise. */
function chargesOfUnit(given: Arguments, rowsOf: RowsOf): number {
  const all = ofUnit(rowsOf, 'charge');
  const ofMonth = narrows(given, 'feeMonth', 'coveredMonth') ? all / monthsOf(rowsOf) : all;
  const persons = Math.max(ofUnit(rowsOf, 'enrolment'), 1);
  return narrows(given, 'idNo', 'personNo') ? ofMonth / persons : ofMonth;
}

const membersOfUnit = (_given: Arguments, rowsOf: RowsOf): { rows: number } => ({ rows: ofUnit(rowsOf, 'enrolment') });

const monthOfCharges = (_given: Arguments, rowsOf: RowsOf): { rows: number } => ({
  rows: ofUnit(rowsOf, 'charge') / monthsOf(rowsOf),
});

/** A statistic goes through a table, or through one month of it. */
const statisticOf =
  (table: string, orderable = false): FieldCosts[string] =>
  (given, rowsOf) => ({
    rows: narrows(given, 'feeMonth', 'coveredMonth') ? rowsOf(table) / monthsOf(rowsOf) : rowsOf(table),
    helps: ['filter.feeMonth'],
    // a file is of what is known when it is made
    orderable: orderable && (given['asOf'] ?? null) === null,
  });

/**
 * What the fields cost that read more rows than they show. A query that is added here says how many rows its statements go
 * through, and which of its arguments would make them fewer; `rowsOf` gives PostgreSQL's estimate of a table's rows.
 */
export const QUERY_COSTS: FieldCosts = {
  'Query.units': (_given, rowsOf) => ({ rows: rowsOf('unit') }),
  'Query.charges': (given, rowsOf) => ({
    rows: chargesOfUnit(given, rowsOf),
    helps: ['filter.feeMonth', 'filter.coveredMonth', 'filter.idNo'],
  }),
  'Query.chargeStatistics': statisticOf('charge', true),
  'Query.movementStatistics': statisticOf('declaration'),
  'Query.arrearsStatistics': statisticOf('bill'),
  'Query.declarations': (given, rowsOf) => ({
    rows: narrows(given, 'unitNo') ? ofUnit(rowsOf, 'declaration') : rowsOf('declaration'),
    helps: ['filter.unitNo', 'filter.feeMonth', 'filter.from'],
  }),
  'Query.movement': (_given, rowsOf) => ({ rows: ofUnit(rowsOf, 'declaration') }),
  'Query.roster': membersOfUnit,
  'Query.retirees': membersOfUnit,
  'Query.reachingRetirement': membersOfUnit,
  'Query.unitCertificate': membersOfUnit,
  'Query.reconciliation': membersOfUnit,
  // What would be charged is worked out for each member.
  'Query.billForecast': (_given, rowsOf) => ({ rows: 3 * ofUnit(rowsOf, 'enrolment') }),
  'BillForecast.changes': monthOfCharges,
  'Query.contributionStatement': monthOfCharges,
  'Query.bills': (_given, rowsOf) => ({ rows: ofUnit(rowsOf, 'bill') }),
  'Query.jobs': (_given, rowsOf) => ({ rows: rowsOf('job') }),
  'Job.rows': (_given, rowsOf) => ({ rows: rowsOf('batch_row') / Math.max(rowsOf('job'), 1) }),
  'Query.settlementOverview': (_given, rowsOf) => ({ rows: 2 * rowsOf('unit') }),
  'Query.duplicatePersons': (_given, rowsOf) => ({ rows: rowsOf('person') }),
  'Query.personMerges': (_given, rowsOf) => ({ rows: rowsOf('person_merge') }),
  'Query.webhookDeliveries': (_given, rowsOf) => ({ rows: rowsOf('webhook_delivery') }),
  'Query.tokens': (_given, rowsOf) => ({ rows: rowsOf('access_token') }),
  'Query.refusals': () => ({ rows: 0, items: 150 }),
  'Query._entities': ({ representations }) => ({
    rows: 0,
    items: (representations as readonly unknown[]).length,
    helps: ['representations'],
  }),
};
