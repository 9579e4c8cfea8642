import { compileBasis, fen, insuranceTypesToBits, linesOfColumns, readPolicyBasis, totalsOf } from '@canbao/rules';
import type { BilledMember, CompiledMonth, FormerBill, Month, OtherCharge } from '@canbao/rules';
import type pg from 'pg';
import { chargeKindOf, LEDGER_COLUMNS } from '../ledger/index.ts';
import { firstDay, monthOfDate } from '../platform/database/month-column.ts';

/** The unit's newest bill of a month before this one, and whether this month has one. */
export async function billsBefore(
  client: pg.ClientBase,
  unitId: number,
  feeMonth: Month,
): Promise<{ former: Month | null; settled: boolean }> {
  const { rows } = await client.query<{ former: string | null; settled: boolean | null }>(
    `/* forecast.former */ SELECT max(fee_month) FILTER (WHERE fee_month < $2) AS former, bool_or(fee_month = $2) AS settled
       FROM canbao.bill WHERE unit_id = $1`,
    [unitId, firstDay(feeMonth)],
  );
  const { former, settled } = rows[0]!;
  return { former: former === null ? null : monthOfDate(former), settled: settled ?? false };
}

/** person, kind of charge, policy basis, wage in fen, and the amount columns of the ledger */
type StoredCharge = (number | null)[];
const FIRST_AMOUNT = 4;

/** What was charged to a unit in a fee month, ready to be compared; person ids are those of the records that were kept. */
export async function chargesOfMonth(client: pg.ClientBase, unitId: number, feeMonth: Month): Promise<FormerBill> {
  const { rows } = await client.query<StoredCharge>({
    text: `/* forecast.charges */ SELECT coalesce(p.merged_into, c.person_id), c.kind, c.policy_basis_id, c.wage_fen,
         ${LEDGER_COLUMNS.map((column) => `c.${column}`).join(', ')}
       FROM canbao.charge c JOIN canbao.person p ON p.id = c.person_id WHERE c.unit_id = $1 AND c.fee_month = $2`,
    values: [unitId, firstDay(feeMonth)],
    rowMode: 'array',
  });
  const policies = await policiesOf(client, rows);
  const members: BilledMember[] = [];
  const others: OtherCharge[] = [];
  for (const row of rows) {
    const [personId, code, basisId, declaredWage] = row;
    const kind = chargeKindOf(code!);
    const lines = linesOfColumns(row.slice(FIRST_AMOUNT));
    const { personal, employer } = totalsOf(lines);
    if (kind !== 'REGULAR') {
      others.push({ personId: personId!, kind, personal, employer });
      continue;
    }
    const insuranceTypes = insuranceTypesToBits(lines.map(({ insuranceType }) => insuranceType));
    const policy = policies.get(basisId!)!;
    members.push({ personId: personId!, declaredWage: fen(declaredWage!), insuranceTypes, personal, employer, policy });
  }
  return { members, others };
}

async function policiesOf(
  client: pg.ClientBase,
  charges: readonly StoredCharge[],
): Promise<Map<number, CompiledMonth>> {
  const ids = [...new Set(charges.map((charge) => charge[2]!))];
  const { rows } = await client.query<{ id: number; rows: unknown }>(
    '/* forecast.bases */ SELECT id, rows FROM canbao.policy_basis WHERE id = ANY ($1)',
    [ids],
  );
  return new Map(rows.map(({ id, rows: kept }) => [id, compileBasis(readPolicyBasis(kept))]));
}

/** Which record was kept in place of each that was merged. */
export async function keptRecords(client: pg.ClientBase): Promise<Map<number, number>> {
  const { rows } = await client.query<[number, number]>({
    text: '/* forecast.merged */ SELECT id, merged_into FROM canbao.person WHERE merged_into IS NOT NULL',
    rowMode: 'array',
  });
  return new Map(rows);
}
