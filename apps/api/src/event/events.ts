import { fen, isInsuranceType } from '@canbao/rules';
import type { Day } from '@canbao/rules';
import { shownCharge } from '../ledger/index.ts';
import { monthOfDate } from '../platform/database/month-column.ts';
import { batchLoader } from '../platform/graphql/batch-loader.ts';
import { pageOf } from '../platform/graphql/list-options.input.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { requestError } from '../platform/graphql/request-error.ts';
import { hasRole } from '../platform/identity/viewer.ts';
import type { Viewer } from '../platform/identity/viewer.ts';
import { chargesOfEvents } from './event-charges.store.ts';
import type { EventChargeRow } from './event-charges.store.ts';
import type { EventType } from './event-kind.type.ts';
import { eventsAfter, eventsByPosition, lastEvent } from './event.store.ts';
import type { EventRow } from './event.store.ts';
import type { Event, EventCharges, EventPage } from './event.type.ts';

const USUAL_PAGE = 100;
const LARGEST_PAGE = 500;
const USUAL_CHARGES = 500;

/** What is asked of the feed. */
export interface EventsAsked {
  readonly after: string | null;
  readonly take: number | null;
  readonly types: readonly EventType[] | null;
  readonly unitNo: string | null;
}

/**
 * 业务事件 after a cursor, in the order of the feed, as far as the viewer may see them. The next cursor also passes over what was
 * left out. Errors: UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, BAD_USER_INPUT, EVENT_CURSOR_AHEAD, PAGE_OUT_OF_RANGE.
 */
export async function events(context: RequestContext, asked: EventsAsked): Promise<EventPage> {
  const viewer = context.mayRead('event');
  const after = asked.after === null ? 0 : positionOf(asked.after);
  const { take } = pageOf({ take: asked.take ?? USUAL_PAGE }, LARGEST_PAGE);
  const unitIds = asked.unitNo === null ? unitsOf(viewer) : [(await context.requireUnit(asked.unitNo, 'event')).id];
  const scoped = await context.reading();
  const [last, rows] = await Promise.all([
    lastEvent(scoped),
    eventsAfter(scoped, { after, types: asked.types, unitIds, take: take + 1 }),
  ]);
  if (after > last) throw requestError('EVENT_CURSOR_AHEAD', {});
  const items = rows.slice(0, take);
  const hasMore = rows.length > take;
  const reached = hasMore ? (items.at(-1)?.position ?? after) : last;
  return { items: items.map(shownEvent), nextCursor: String(reached), hasMore };
}

/** The units beyond which the viewer sees no events, as row security has it; null for whoever sees all. */
function unitsOf(viewer: Viewer): number[] | null {
  const own = viewer.units.map(({ id }) => id);
  if (!viewer.agency) return own;
  return own.length > 0 && hasRole(viewer, 'PORTAL') && !hasRole(viewer, 'OFFICER') ? own : null;
}

/** One event; null for one that there is not, or that the viewer may not see. Errors: UNAUTHENTICATED, FORBIDDEN, BAD_USER_INPUT. */
export async function eventOf(context: RequestContext, id: string): Promise<Event | null> {
  context.mayRead('event');
  const row = await batchLoader(context, 'event.by-position', eventsByPosition, (found) => found.position).load(
    positionOf(id),
  );
  return row === null ? null : shownEvent(row);
}

/** The row as the schema shows it. */
export function shownEvent(row: EventRow): Event {
  const { position, type, enrolment_id: enrolmentId, declaration_id: declarationId } = row;
  const month = (day: string | null): Event['feeMonth'] => (day === null ? null : monthOfDate(day));
  const amount = (sum: number | null): Event['amount'] => (sum === null ? null : fen(sum));
  return {
    id: String(position),
    type,
    occurredAt: row.occurred_at,
    unitNo: row.unit_no,
    feeMonth: month(row.fee_month),
    personNo: row.person_no,
    keptPersonNo: row.kept_person_no,
    enrolmentId: enrolmentId === null ? null : String(enrolmentId),
    declarationId: declarationId === null ? null : String(declarationId),
    startMonth: month(row.start_month),
    endMonth: month(row.end_month),
    noticeNo: row.notice_no,
    personal: amount(row.personal_fen),
    employer: amount(row.employer_fen),
    amount: amount(row.amount_fen),
    reference: row.reference,
    paidOn: row.paid_on as Day | null,
  };
}

/**
 * 事件的应缴明细: what entered the ledger with the event or left it. Errors: FORBIDDEN for a portal without charge:read,
 * BAD_USER_INPUT, PAGE_OUT_OF_RANGE.
 */
export async function chargesOfEvent(
  context: RequestContext,
  event: Event,
  after: string | null,
  asked: number | null,
): Promise<EventCharges> {
  const viewer = context.mayRead('charge');
  if (event.type !== 'CHARGED' && event.type !== 'WITHDRAWN') return { items: [], nextCursor: null, hasMore: false };
  const { take } = pageOf({ take: asked ?? USUAL_CHARGES });
  const wanted = { after: after === null ? null : chargeAt(after), take: take + 1 };
  const loader = batchLoader<number, [number, EventChargeRow[]]>(
    context,
    `event.charges ${after ?? ''} ${take}`,
    async (scoped, positions) => [
      ...Map.groupBy(await chargesOfEvents(scoped, { ...wanted, positions }), ([at]) => at),
    ],
    ([at]) => at,
  );
  const [, rows] = (await loader.load(Number(event.id))) ?? [0, []];
  const items = rows.slice(0, take).map(([, ...row]) => shownCharge(viewer, row));
  return { items, nextCursor: items.at(-1)?.id ?? null, hasMore: rows.length > take };
}

/** The place that a cursor or number names. Error: BAD_USER_INPUT. */
export function positionOf(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw requestError('BAD_USER_INPUT', { reason: '事件的序号和游标是数字' });
  return Number(text);
}

function chargeAt(id: string): readonly [number, string] {
  const [, number, type] = /^(\d{1,15})-([A-Z_]+)$/.exec(id) ?? [];
  if (number === undefined || type === undefined || !isInsuranceType(type)) {
    throw requestError('BAD_USER_INPUT', { reason: '明细的游标应为上一页最后一条明细的编号' });
  }
  return [Number(number), type];
}
