import { compileMonth, isRefusal, periodOfFeeMonth } from '@canbao/rules';
import type { Day, Month, Refusal } from '@canbao/rules';
import type pg from 'pg';
import { keepPolicyBases } from '../ledger/index.ts';
import type { Clock } from '../platform/clock/clock.ts';
import { tellClock } from '../platform/database/entering.ts';
import { firstDay } from '../platform/database/month-column.ts';
import type { SystemPool } from '../platform/database/system-pool.ts';
import { codeOf } from '../platform/start-failure.ts';
import { policyOfArea } from '../policy/index.ts';
import { copyCharges, issueBills, lockUnits, unsettledUnits } from './settlement.store.ts';
import type { UnsettledUnit } from './settlement.store.ts';

/** Which month is settled for whom, on whose request. */
export interface SettlementOrder {
  readonly feeMonth: Month;
  /** null: every unit */
  readonly unitId: number | null;
  /** the officer's account; null for demonstration data */
  readonly requestedBy: number | null;
  /** business time, RFC 3339 */
  readonly requestedAt: string;
  readonly issuedOn: Day;
  /** runs on while units are settled, each bill being known from when it was stored; without it from when it was requested */
  readonly clock?: Clock;
}

export interface SettlementOutcome {
  readonly settledUnits: readonly number[];
  readonly persons: number;
}

/** unique_violation: while the chunk was charged, another unit back-paid the same month for somebody in it. */
const OVERTAKEN = '23505';

/** So many enrolments are settled in one transaction at most, unless one unit alone has more. */
const CHUNK_MEMBERS = 50_000;
const LOCK_SPACE = 7_205_732;

/**
 * 结算征集: charges everybody enrolled in the fee month and issues the bills. Units are settled in chunks, each in one
 * transaction, so that a settlement which is cut off leaves whole units behind and is simply run again: units that have
 * their bill are passed over. Settlements of one month wait for each other. One that was overtaken by an enrolment
 * elsewhere is run again by itself, and then leaves that person out.
 * Refusal: POLICY_NOT_PUBLISHED, before anything is stored.
 */
export async function settleMonth(system: SystemPool, order: SettlementOrder): Promise<SettlementOutcome | Refusal> {
  const done: Done = { settledUnits: [], persons: 0 };
  const refusal = await settleLocked(system, order, done).catch((error: unknown) => {
    if (codeOf(error) !== OVERTAKEN) throw error;
    return settleLocked(system, order, done);
  });
  return refusal ?? done;
}

/** What has been settled and committed so far. */
interface Done {
  readonly settledUnits: number[];
  persons: number;
}

async function settleLocked(system: SystemPool, order: SettlementOrder, done: Done): Promise<Refusal | null> {
  const [reader, writer] = [await system.connect(), await system.connect()];
  const lock = [LOCK_SPACE, Number(order.feeMonth.replace('-', ''))];
  let broken: Error | undefined;
  try {
    await writer.query('/* settlement.lock-month */ SELECT pg_advisory_lock($1, $2)', lock);
    return await settleUnits(reader, writer, order, done);
  } catch (error) {
    broken = error instanceof Error ? error : new Error(String(error));
    throw error;
  } finally {
    if (broken === undefined)
      await writer.query('/* settlement.unlock-month */ SELECT pg_advisory_unlock($1, $2)', lock);
    // Connections on which something failed are not used again: their transaction and lock end with them.
    reader.release(broken);
    writer.release(broken);
  }
}

async function settleUnits(
  reader: pg.PoolClient,
  writer: pg.PoolClient,
  order: SettlementOrder,
  done: Done,
): Promise<Refusal | null> {
  const units = await unsettledUnits(writer, order.feeMonth, order.unitId);
  const terms = new Map<string, AreaTerms>();
  for (const area of new Set(units.map((unit) => unit.area))) {
    const found = await termsOfArea(writer, area, order.feeMonth);
    if (isRefusal(found)) return found;
    terms.set(area, found);
  }
  if (units.length === 0) return null;
  const settlementId = await openSettlement(writer, order);
  for (const chunk of chunksOf(units)) {
    const { feeMonth, issuedOn, clock } = order;
    const areaTerms = terms.get(chunk[0]!.area)!;
    await writer.query('BEGIN');
    if (clock !== undefined) await writer.query(tellClock(clock.now()));
    const unitIds = await lockUnits(
      writer,
      feeMonth,
      chunk.map(({ id }) => id),
    );
    let persons = 0;
    if (unitIds.length > 0) {
      persons = await copyCharges(reader, writer, { feeMonth, unitIds, settlementId, ...areaTerms });
      await issueBills(writer, { feeMonth, unitIds, settlementId }, { issuedOn, dueOn: areaTerms.dueOn });
    }
    await writer.query('COMMIT');
    done.persons += persons;
    done.settledUnits.push(...unitIds);
  }
  await writer.query('/* settlement.finish */ UPDATE canbao.settlement SET finished_at = $2 WHERE id = $1', [
    settlementId,
    order.requestedAt,
  ]);
  return null;
}

interface AreaTerms {
  readonly compiled: Exclude<ReturnType<typeof compileMonth>, Refusal>;
  readonly policyBasisId: number;
  readonly dueOn: Day;
}

async function termsOfArea(client: pg.ClientBase, area: string, feeMonth: Month): Promise<AreaTerms | Refusal> {
  const policy = policyOfArea(area);
  const compiled = compileMonth(policy, feeMonth);
  if (isRefusal(compiled)) return compiled;
  const period = periodOfFeeMonth(policy, feeMonth);
  if (isRefusal(period)) return period;
  const query = async <Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
    (await client.query(text, [...values])).rows as Row[];
  const once = <Row>(_name: string, text: string, values?: readonly unknown[]): Promise<Row[]> =>
    query<Row>(text, values);
  const bases = await keepPolicyBases({ query, prepared: once }, policy, [feeMonth]);
  if (isRefusal(bases)) return bases;
  return { compiled, policyBasisId: bases.get(feeMonth)!, dueOn: period.dueOn };
}

async function openSettlement(client: pg.ClientBase, order: SettlementOrder): Promise<number> {
  const { rows } = await client.query<{ id: number }>(
    `/* settlement.open */ INSERT INTO canbao.settlement (fee_month, unit_id, requested_by, requested_at)
     VALUES ($1, $2, $3, $4) RETURNING id`,
    [firstDay(order.feeMonth), order.unitId, order.requestedBy, order.requestedAt],
  );
  return rows[0]!.id;
}

/** Units of one area, a transaction's worth at a time. */
function* chunksOf(units: readonly UnsettledUnit[]): Generator<UnsettledUnit[]> {
  let chunk: UnsettledUnit[] = [];
  let members = 0;
  for (const unit of units) {
    const full = members + unit.members > CHUNK_MEMBERS || chunk[0]?.area !== unit.area;
    if (chunk.length > 0 && full) {
      yield chunk;
      chunk = [];
      members = 0;
    }
    chunk.push(unit);
    members += unit.members;
  }
  if (chunk.length > 0) yield chunk;
}
