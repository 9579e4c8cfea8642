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
  const [row] = await scoped.rows<[number, number]>(
    'operation.numbers',
    `SELECT nextval(pg_get_serial_sequence('canbao.enrolment', 'id')),
            nextval(pg_get_serial_sequence('canbao.declaration', 'id')), set_config('lock_timeout', $1, true)`,
    [LONGEST_WAIT],
  );
  return { enrolmentId: row![0], declarationId: row![1] };
}
