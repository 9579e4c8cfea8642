import type pg from 'pg';
import { DEMO_ACCOUNTS, DEMO_UNITS } from './demo-units.ts';

export async function hasDemoData(client: pg.ClientBase): Promise<boolean> {
  const { rowCount } = await client.query('/* demo.present */ SELECT FROM canbao.account WHERE demo LIMIT 1');
  return rowCount !== 0;
}

/** The demonstration's units and accounts. @returns ids by unit number and by username */
export async function recordRegistry(
  client: pg.ClientBase,
  area: string,
  passwordHash: string,
): Promise<{ units: Map<string, number>; accounts: Map<string, number> }> {
  const units = await client.query<{ id: number; unit_no: string }>(
    `/* demo.units */ INSERT INTO canbao.unit (unit_no, name, unit_type, industry, credit_code, notice_prefix, area, address, phone,
       legal_representative, legal_representative_id_no, legal_representative_phone, bank_name, bank_account_name,
       bank_account, registered_on)
     SELECT "unitNo", name, "unitType", industry, "creditCode", "noticePrefix", $2, '苏州市示范路1号', '0512-00000000', '郑示范',
            '320599197001010012', '13800000000',
            '示范银行苏州分行', name, '32050000000' || substr("unitNo", 12), '2001-12-01'
       FROM jsonb_to_recordset($1)
            AS u ("unitNo" text, name text, "unitType" text, industry text, "creditCode" text, "noticePrefix" text)
     RETURNING id, unit_no`,
    [JSON.stringify(DEMO_UNITS), area],
  );
  const accounts = await client.query<{ id: number; username: string }>(
    `/* demo.accounts */ INSERT INTO canbao.account (username, password_hash, display_name, roles, scopes, demo)
     SELECT username, $2, "displayName", roles, scopes, true
       FROM jsonb_to_recordset($1) AS a (username text, "displayName" text, roles text[], scopes text[])
     RETURNING id, username`,
    [JSON.stringify(DEMO_ACCOUNTS), passwordHash],
  );
  await client.query(
    `/* demo.account-units */ INSERT INTO canbao.account_unit (account_id, unit_id)
     SELECT a.id, u.id FROM jsonb_to_recordset($1) AS d (username text, units text[])
       JOIN canbao.account a ON a.username = d.username JOIN canbao.unit u ON u.unit_no = ANY (d.units)`,
    [JSON.stringify(DEMO_ACCOUNTS)],
  );
  return {
    units: new Map(units.rows.map((row) => [row.unit_no, row.id])),
    accounts: new Map(accounts.rows.map((row) => [row.username, row.id])),
  };
}
