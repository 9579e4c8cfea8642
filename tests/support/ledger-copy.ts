import type { Client } from './client.ts';
import type { TestDatabase } from './database.ts';
import { until } from './until.ts';

/** One step by which a reader's copy of the ledger changes; doing it twice is doing it once. */
export type Change =
  | { readonly put: string; readonly value: unknown }
  | { readonly drop: string }
  /** a demonstration took a unit's settled month back */
  | { readonly takeBack: readonly [unitNo: string, feeMonth: string] };

export interface WireEvent {
  readonly id: string;
  readonly type: string;
  readonly unitNo: string | null;
  readonly feeMonth: string | null;
  readonly personNo: string | null;
  readonly enrolmentId: string | null;
  readonly startMonth: string | null;
  readonly endMonth: string | null;
  readonly noticeNo: string | null;
  readonly amount: string | null;
  readonly reference: string | null;
  readonly charges: WireCharges;
}

interface WireCharges {
  readonly items: readonly (Record<string, string> & { id: string })[];
  readonly nextCursor: string | null;
  readonly hasMore: boolean;
}

export interface WirePage {
  readonly items: readonly WireEvent[];
  readonly nextCursor: string;
  readonly hasMore: boolean;
}

const CHARGES = `items { id unitNo personNo feeMonth coveredMonth insuranceType kind base personal employer }
  nextCursor hasMore`;
const PAGE = `query ($after: ID, $take: Int, $charges: Int) { events(after: $after, take: $take) { nextCursor hasMore items {
  id type unitNo feeMonth personNo enrolmentId startMonth endMonth noticeNo amount reference
  charges(take: $charges) { ${CHARGES} } } } }`;
const MORE = `query ($id: ID!, $after: ID, $take: Int) { event(id: $id) { charges(after: $after, take: $take) { ${CHARGES} } } }`;

/** How much is asked for at once. */
export interface PageSizes {
  readonly take: number;
  readonly charges: number;
}

/** A page of the feed, each event with the first of its charges. */
export async function readPage(as: Client, after: string | null, { take, charges }: PageSizes): Promise<WirePage> {
  return (await as.ask<{ events: WirePage }>(PAGE, { after, take, charges })).events;
}

/** An event with all of its charges. */
export async function wholeEvent(as: Client, event: WireEvent, { charges: take }: PageSizes): Promise<WireEvent> {
  const { id, charges } = event;
  const all = [...charges.items];
  for (let page = charges; page.hasMore;) {
    const { event } = await as.ask<{ event: { charges: WireCharges } }>(MORE, { id, after: page.nextCursor, take });
    page = event.charges;
    all.push(...page.items);
  }
  return { ...event, charges: { items: all, nextCursor: null, hasMore: false } };
}

/** What an event changes in a copy of the ledger. */
export function changesOf(event: WireEvent): Change[] {
  const { type, unitNo, feeMonth, noticeNo, amount, reference, charges } = event;
  switch (type) {
    case 'CHARGED':
      return charges.items.map(({ id, ...charge }) => ({ put: `charge ${id}`, value: charge }));
    case 'WITHDRAWN':
      return charges.items.map(({ id }) => ({ drop: `charge ${id}` }));
    case 'BILLED':
      return [{ put: `bill ${unitNo} ${feeMonth}`, value: { noticeNo, amount } }];
    case 'PAID':
      return [{ put: `payment ${unitNo} ${feeMonth} ${reference}`, value: { amount } }];
    case 'TAKEN_BACK':
      return [{ takeBack: [unitNo!, feeMonth!] }];
    case 'ENROLLED':
    case 'STOPPED': {
      const { enrolmentId, personNo, startMonth, endMonth } = event;
      return [{ put: `enrolment ${enrolmentId}`, value: { unitNo, personNo, startMonth, endMonth } }];
    }
    default:
      return [];
  }
}

/** 台账的副本: charges, bills, payments and enrolments by their keys, as somebody rebuilds them from the feed alone. */
export class LedgerCopy {
  readonly entries = new Map<string, unknown>();

  apply(change: Change): void {
    if ('put' in change) this.entries.set(change.put, change.value);
    else if ('drop' in change) this.entries.delete(change.drop);
    else this.#takeBack(...change.takeBack);
  }

  #takeBack(unitNo: string, feeMonth: string): void {
    const gone = (key: string, value: unknown): boolean => {
      const charge = value as Record<string, string>;
      if (key.startsWith('charge ')) {
        return charge['unitNo'] === unitNo && charge['feeMonth'] === feeMonth && charge['kind'] === 'REGULAR';
      }
      return key === `bill ${unitNo} ${feeMonth}` || key.startsWith(`payment ${unitNo} ${feeMonth} `);
    };
    for (const [key, value] of this.entries) if (gone(key, value)) this.entries.delete(key);
  }
}

/** Reads the feed from the beginning to its present end. */
export async function replay(as: Client, sizes: PageSizes): Promise<LedgerCopy> {
  const copy = new LedgerCopy();
  let after: string | null = null;
  for (;;) {
    const page: WirePage = await readPage(as, after, sizes);
    for (const event of page.items) {
      for (const change of changesOf(await wholeEvent(as, event, sizes))) copy.apply(change);
    }
    if (!page.hasMore) return copy;
    after = page.nextCursor;
  }
}

const MONTH = (day: string): string => `to_char(${day}, 'YYYY-MM')`;
const YUAN = (fen: string): string => `to_char(${fen} / 100.0, 'FM9999999990.00')`;

/** The same from the tables, by plain SQL. */
export async function ledgerInTables(database: TestDatabase): Promise<Map<string, unknown>> {
  const rows = await database.query<{ key: string; value: unknown }>(
    `SELECT 'charge ' || l.charge_id || '-' || l.insurance_type AS key, json_build_object('unitNo', u.unit_no,
            'personNo', p.person_no, 'feeMonth', ${MONTH('l.fee_month')}, 'coveredMonth', ${MONTH('l.covered_month')},
            'insuranceType', l.insurance_type, 'kind', CASE l.kind WHEN 10 THEN 'REGULAR' WHEN 31 THEN 'BACK_PAY' END,
            'base', ${YUAN('l.base_fen')}, 'personal', ${YUAN('l.personal_fen')}, 'employer', ${YUAN('l.employer_fen')}) AS value
       FROM canbao.charge_line l JOIN canbao.unit u ON u.id = l.unit_id JOIN canbao.person p ON p.id = l.person_id
     UNION ALL
     SELECT 'bill ' || u.unit_no || ' ' || ${MONTH('b.fee_month')},
            json_build_object('noticeNo', b.notice_no, 'amount', ${YUAN('b.amount_fen')})
       FROM canbao.bill b JOIN canbao.unit u ON u.id = b.unit_id
     UNION ALL
     SELECT 'payment ' || u.unit_no || ' ' || ${MONTH('b.fee_month')} || ' ' || y.reference,
            json_build_object('amount', ${YUAN('y.amount_fen')})
       FROM canbao.payment y JOIN canbao.bill b ON b.id = y.bill_id JOIN canbao.unit u ON u.id = y.unit_id
     UNION ALL
     SELECT 'enrolment ' || e.id, json_build_object('unitNo', u.unit_no, 'personNo', p.person_no,
            'startMonth', ${MONTH('e.start_month')}, 'endMonth', ${MONTH('e.end_month')})
       FROM canbao.enrolment e JOIN canbao.unit u ON u.id = e.unit_id JOIN canbao.person p ON p.id = e.person_id`,
  );
  return new Map(rows.map(({ key, value }) => [key, value]));
}

/** Where a copy differs from the tables: a few entries as [key, in the copy, in the tables]. */
export function differences(copy: LedgerCopy, tables: ReadonlyMap<string, unknown>): unknown[] {
  const keys = new Set([...copy.entries.keys(), ...tables.keys()]);
  return [...keys]
    .map((key) => [key, copy.entries.get(key), tables.get(key)] as const)
    .filter(([, copied, stored]) => JSON.stringify(copied) !== JSON.stringify(stored))
    .slice(0, 10);
}

/** Waits until everything that has been committed by now has its place in the feed; gives the last one. */
export async function feedOf(database: TestDatabase): Promise<number> {
  return until('every event has its place', async () => {
    const [row] = await database.query<{ waiting: number; last: number }>(
      `SELECT count(*) FILTER (WHERE position IS NULL)::integer AS waiting, coalesce(max(position), 0)::integer AS last
         FROM canbao.event`,
    );
    return row!.waiting === 0 && row!.last;
  });
}
