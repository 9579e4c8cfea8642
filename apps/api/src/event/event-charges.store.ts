import { CHARGE_COLUMNS, CHARGE_ROW_JOINS } from '../ledger/index.ts';
import type { ChargeRow } from '../ledger/index.ts';
import type { Scoped } from '../platform/database/transaction.ts';

/** Which charges of which events: from behind one of them on, so many of each event at most. */
export interface WantedCharges {
  readonly positions: readonly number[];
  /** the number and insurance type of the last charge that was read; null for the first page */
  readonly after: readonly [chargeId: number, insuranceType: string] | null;
  readonly take: number;
}

/** A charge and the event whose it is. */
export type EventChargeRow = [position: number, ...charge: ChargeRow];

/** A unit's settled month has its own settlement's charges, so that one settled anew does not give them to both. */
const SETTLED = `SELECT c.id FROM canbao.charge c WHERE e.type = 'CHARGED' AND c.unit_id = e.unit_id AND c.fee_month = e.fee_month
    AND c.settlement_id = e.settlement_id AND c.kind = 10 AND c.id >= $2`;
const BACK_PAID = `SELECT c.id FROM canbao.charge c WHERE e.type = 'CHARGED' AND c.unit_id = e.unit_id AND c.fee_month = e.fee_month
    AND c.person_id = e.person_id AND c.declaration_id = e.declaration_id AND c.kind = 31 AND c.id >= $2`;
const WITHDRAWN = `SELECT w.id FROM canbao.withdrawn_charge w WHERE w.unit_id = e.unit_id AND w.id >= $2
    AND (e.type = 'CHARGED' AND w.declaration_id = e.declaration_id
         OR e.type = 'WITHDRAWN' AND w.withdrawn_declaration_id = e.declaration_id)`;

const LINE = `charge_id, insurance_type, person_id, unit_id, fee_month, covered_month, kind, wage_fen, base_fen, personal_fen,
  employer_fen, policy_basis_id, declaration_id`;

/**
 * The charges that entered or left the ledger with events, by number and insurance type; those that were withdrawn later are
 * among what their own event charged. One statement for all of the events.
 */
export function chargesOfEvents(scoped: Scoped, { positions, after, take }: WantedCharges): Promise<EventChargeRow[]> {
  return scoped.rows(
    'event.charges',
    `SELECT e.position, ${CHARGE_COLUMNS} FROM canbao.event e
      CROSS JOIN LATERAL (
        SELECT line.* FROM (
            SELECT id FROM (${SETTLED} UNION ALL ${BACK_PAID} UNION ALL ${WITHDRAWN}) AS own ORDER BY id) AS first
          CROSS JOIN LATERAL (
            SELECT ${LINE} FROM canbao.charge_line WHERE charge_id = first.id
            UNION ALL SELECT ${LINE} FROM canbao.withdrawn_charge_line WHERE charge_id = first.id) AS line
         WHERE line.charge_id > $2 OR line.insurance_type > $3
         ORDER BY first.id, line.insurance_type LIMIT $4) AS l
      ${CHARGE_ROW_JOINS}
      WHERE e.position = ANY ($1) ORDER BY e.position, l.charge_id, l.insurance_type`,
    [positions, after?.[0] ?? 0, after?.[1] ?? '', take],
  );
}
