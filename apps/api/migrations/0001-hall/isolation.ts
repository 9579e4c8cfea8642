/**
 * Who sees and writes what. Row security is forced on every table, so that it binds the owner too, and a table without
 * a policy shows nothing to anybody but canbao_system. What a transaction may touch is told by three settings that live
 * as long as the transaction: canbao.units, canbao.agency, canbao.account; without them nothing is visible.
 */

/** Every table, also those that no policy opens. */
const ALL = [
  'unit',
  'person',
  'coverage_elsewhere',
  'account',
  'account_unit',
  'session',
  'lookup_failure',
  'declaration',
  'enrolment',
  'enrolment_term',
  'policy_basis',
  'settlement',
  'charge',
  'bill',
  'bill_line',
  'idempotency_key',
  'document',
  'demo_clock',
];

/** Tables whose rows belong to the unit in unit_id. */
const OF_A_UNIT = ['declaration', 'enrolment', 'settlement', 'charge', 'bill', 'document'];

// As scalar subqueries the settings are read once a statement, not once a row, and still serve as index conditions.
const MY_UNITS = '((SELECT canbao.current_units())::integer[])';
const AGENCY = '(SELECT canbao.agency_reach())';
const MY_ACCOUNT = '(SELECT canbao.current_account())';

export const ISOLATION = /* sql */ `
CREATE FUNCTION canbao.current_units() RETURNS integer[] LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT coalesce(nullif(current_setting('canbao.units', true), ''), '{}')::integer[] $$;
CREATE FUNCTION canbao.agency_reach() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT coalesce(current_setting('canbao.agency', true), '') = 'on' $$;
CREATE FUNCTION canbao.current_account() RETURNS integer LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT nullif(current_setting('canbao.account', true), '')::integer $$;

${ALL.map(
  (table) =>
    `ALTER TABLE canbao.${table} ENABLE ROW LEVEL SECURITY; ALTER TABLE canbao.${table} FORCE ROW LEVEL SECURITY;`,
).join('\n')}

CREATE POLICY of_my_unit ON canbao.unit USING (${AGENCY} OR id = ANY (${MY_UNITS}));
${OF_A_UNIT.map(
  (table) => `CREATE POLICY of_my_unit ON canbao.${table} USING (${AGENCY} OR unit_id = ANY (${MY_UNITS}));`,
).join('\n')}
CREATE POLICY of_my_unit ON canbao.enrolment_term USING (${AGENCY}
  OR enrolment_id IN (SELECT id FROM canbao.enrolment WHERE unit_id = ANY (${MY_UNITS})));
CREATE POLICY of_my_unit ON canbao.bill_line USING (${AGENCY}
  OR bill_id IN (SELECT id FROM canbao.bill WHERE unit_id = ANY (${MY_UNITS})));
-- A unit sees whoever is or was enrolled in it.
CREATE POLICY of_my_unit ON canbao.person USING (${AGENCY}
  OR id IN (SELECT person_id FROM canbao.enrolment WHERE unit_id = ANY (${MY_UNITS})));
CREATE POLICY of_my_account ON canbao.idempotency_key USING (account_id = ${MY_ACCOUNT});
CREATE POLICY of_my_account ON canbao.lookup_failure USING (account_id = ${MY_ACCOUNT});
-- The law of a month is nobody's secret, nor is the demonstration's date.
CREATE POLICY for_everybody ON canbao.policy_basis USING (true);
CREATE POLICY for_everybody ON canbao.demo_clock USING (true);
-- Regular charges come from settlement alone, which copies in as canbao_system and issues the bill last. What an
-- operation charges goes to a month whose bill has not been issued.
CREATE POLICY before_the_bill ON canbao.charge AS RESTRICTIVE FOR INSERT TO canbao_app WITH CHECK (kind <> 10 AND NOT EXISTS
  (SELECT FROM canbao.bill WHERE bill.unit_id = charge.unit_id AND bill.fee_month = charge.fee_month));

-- Ad-hoc reading goes across units, and nothing in it tells who somebody is.
${['unit', 'person', 'enrolment', 'enrolment_term', 'charge', 'bill', 'bill_line']
  .map((table) => `CREATE POLICY for_analysts ON canbao.${table} FOR SELECT TO canbao_analyst USING (true);`)
  .join('\n')}
`;

export const GRANTS = /* sql */ `
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA canbao FROM PUBLIC;
GRANT USAGE ON SCHEMA canbao TO canbao_app, canbao_system, canbao_analyst;
GRANT EXECUTE ON FUNCTION canbao.current_units(), canbao.agency_reach(), canbao.current_account()
  TO canbao_app, canbao_system, canbao_analyst;

GRANT SELECT ON canbao.unit, canbao.person, canbao.enrolment, canbao.enrolment_term, canbao.policy_basis,
  canbao.declaration, canbao.settlement, canbao.charge, canbao.charge_line, canbao.bill, canbao.bill_line,
  canbao.idempotency_key, canbao.lookup_failure, canbao.document, canbao.demo_clock TO canbao_app;
GRANT INSERT ON canbao.enrolment, canbao.enrolment_term, canbao.policy_basis, canbao.declaration, canbao.charge,
  canbao.idempotency_key, canbao.lookup_failure, canbao.document TO canbao_app;
GRANT UPDATE (declaration_id) ON canbao.idempotency_key TO canbao_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA canbao TO canbao_app;

GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA canbao TO canbao_system;
GRANT USAGE, UPDATE ON ALL SEQUENCES IN SCHEMA canbao TO canbao_system;

GRANT SELECT (id, unit_type, area, registered_on) ON canbao.unit TO canbao_analyst;
GRANT SELECT (id, sex, birth_date, person_type, living_status) ON canbao.person TO canbao_analyst;
GRANT SELECT ON canbao.enrolment, canbao.enrolment_term, canbao.policy_basis, canbao.charge, canbao.charge_line,
  canbao.bill, canbao.bill_line TO canbao_analyst;
`;
