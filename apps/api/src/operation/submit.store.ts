import type { Scoped } from '../platform/database/transaction.ts';

// A settlement holds its units for less; whoever waits holds a connection that others need.
const LONGEST_WAIT = '5s';

/** Numbers taken before anything is stored: of the declaration, and of an enrolment if it begins one. */
export interface Numbers {
  readonly enrolmentId: number;
  readonly declarationId: number;
}

/** Begins an operation: its numbers, and how long it may wait for whoever holds the unit, the person or the key. */
export async function takeNumbers(scoped: Scoped): Promise<Numbers> {
  const [numbers] = await takeManyNumbers(scoped, 1);
  return numbers!;
}

/** Begins several operations in one transaction. */
export async function takeManyNumbers(scoped: Scoped, count: number): Promise<Numbers[]> {
  const rows = await scoped.rows<[number, number]>(
    'operation.numbers',
    `SELECT nextval(pg_get_serial_sequence('canbao.enrolment', 'id')),
            nextval(pg_get_serial_sequence('canbao.declaration', 'id')), set_config('lock_timeout', $1, true)
       FROM generate_series(1, $2::integer)`,
    [LONGEST_WAIT, count],
  );
  return rows.map(([enrolmentId, declarationId]) => ({ enrolmentId, declarationId }));
}
