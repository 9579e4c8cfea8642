import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from './client.ts';
import type { TestDatabase } from './database.ts';
import { HOSPITAL } from './demo-unit.ts';

export const EVENTS = `query ($after: ID, $take: Int, $types: [EventType!], $unitNo: ID) {
  events(after: $after, take: $take, types: $types, unitNo: $unitNo) { nextCursor hasMore items { id type unitNo feeMonth personNo keptPersonNo
    startMonth endMonth noticeNo personal employer amount reference declarationId
    declaration { id kind reverses } bill { noticeNo } } } }`;

export interface EventPage {
  nextCursor: string;
  hasMore: boolean;
  items: (Record<string, string | null> & { id: string; type: string; declaration: { kind: string } | null })[];
}

/** A page of the feed. */
export async function readEvents(as: Client, variables: object = {}): Promise<EventPage> {
  return (await as.ask<{ events: EventPage }>(EVENTS, { ...variables })).events;
}

/** A declaration that changed a unit's particulars, as an operation stores it. */
const DECLARED = `INSERT INTO canbao.declaration (unit_id, kind, state, outcome, message, fee_month, submitted_by, submitted_at)
  SELECT u.id, 'UPDATE_UNIT', 'APPROVED', 'UNIT_UPDATED', $1, '2022-10-01', a.id, now()
    FROM canbao.unit u, canbao.account a WHERE u.unit_no = '${HOSPITAL}' AND a.username = 'clerk' RETURNING id`;

/**
 * Declares eight times, the sixth time in vain. Each writes its event at once, long before it commits, so that the numbers of
 * the rows are in no order of the commits; the first of all rounds is the slowest.
 */
export async function declareSlowly(database: TestDatabase, round: number): Promise<void> {
  await database.as('admin', async (client) => {
    for (let turn = 0; turn < 8; turn += 1) {
      await client.query('BEGIN');
      await client.query(DECLARED, [`${round}/${turn}`]);
      await client.query('SET CONSTRAINTS ALL IMMEDIATE');
      await sleep(round === 0 ? 400 : (round * 37 + turn * 11) % 120);
      await client.query(turn === 5 ? 'ROLLBACK' : 'COMMIT');
    }
  });
}
