import type { SystemPool } from '../platform/database/system-pool.ts';
import { Conditions } from '../platform/database/conditions.ts';
import type { Scoped } from '../platform/database/transaction.ts';
import type { Instant } from '../platform/clock/clock.ts';
import type { EventType } from './event-kind.type.ts';

export interface EventRow {
  position: number;
  type: EventType;
  unit_no: string | null;
  occurred_at: Instant;
  fee_month: string | null;
  person_no: string | null;
  kept_person_no: string | null;
  enrolment_id: number | null;
  declaration_id: number | null;
  start_month: string | null;
  end_month: string | null;
  notice_no: string | null;
  personal_fen: number | null;
  employer_fen: number | null;
  amount_fen: number | null;
  reference: string | null;
  paid_on: string | null;
}

const ROWS = `SELECT e.position, e.type, u.unit_no, e.occurred_at, e.fee_month, p.person_no, k.person_no AS kept_person_no,
    e.enrolment_id, e.declaration_id, e.start_month, e.end_month, e.notice_no, e.personal_fen, e.employer_fen, e.amount_fen,
    e.reference, e.paid_on
  FROM canbao.event e LEFT JOIN canbao.unit u ON u.id = e.unit_id
  LEFT JOIN canbao.person p ON p.id = e.person_id LEFT JOIN canbao.person k ON k.id = e.kept_person_id`;

/** From where the feed is read, and what of it. */
export interface WantedEvents {
  readonly after: number;
  readonly types: readonly EventType[] | null;
  /** of these units alone; whose reader sees no others says so, too, because an index serves that and not row security */
  readonly unitIds: readonly number[] | null;
  readonly take: number;
}

/** The next events that row security shows, in the order of the feed. */
export function eventsAfter(scoped: Scoped, { after, types, unitIds, take }: WantedEvents): Promise<EventRow[]> {
  const conditions = new Conditions()
    .add(after, (position) => `e.position > ${position}`)
    .add(types, (wanted) => `e.type = ANY (${wanted})`)
    .add(unitIds, (units) => `e.unit_id = ANY (${units})`);
  const most = conditions.parameter(take);
  return scoped.query(
    `/* event.after */ ${ROWS} ${conditions.where} ORDER BY e.position LIMIT ${most}`,
    conditions.values,
  );
}

/** Events by their places, as far as row security shows them. */
export function eventsByPosition(scoped: Scoped, positions: readonly number[]): Promise<EventRow[]> {
  return scoped.query(`/* event.by-position */ ${ROWS} WHERE e.position = ANY ($1)`, [positions]);
}

/** The last place that had been given when the transaction began to read: the feed holds nothing new before it. */
export async function lastEvent(scoped: Scoped): Promise<number> {
  const [row] = await scoped.rows<[number]>('event.last', 'SELECT canbao.last_event()');
  return row![0];
}

/** Gives places to what was committed since the last time, so many at most; gives how many there were. */
export async function placeEvents(system: SystemPool, most: number): Promise<number> {
  const { rows } = await system.query<{ placed: number }>(
    '/* event.place */ SELECT canbao.place_events($1) AS placed',
    [most],
  );
  return rows[0]!.placed;
}
