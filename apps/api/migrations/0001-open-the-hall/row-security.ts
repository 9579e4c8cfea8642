/** The tables that hold a unit's own data: one column tells whose a row is. */
const UNIT_TABLES = ['enrolment', 'enrolment_term', 'declaration', 'charge', 'bill', 'bill_line', 'document'] as const;

const ownRows = 'unit_id = ANY (canbao.current_units()) OR canbao.agency_reach()';

/**
 * Each transaction is told which units it may reach (set_config('canbao.units', '{3,7}', true)), or that it acts for the
 * agency. Told nothing, it sees nothing. FORCE binds the tables' owner too; canbao_system alone passes over it.
 */
export const ROW_SECURITY = /* sql */ `
CREATE FUNCTION canbao.current_units() RETURNS int[] LANGUAGE sql STABLE PARALLEL SAFE
  RETURN coalesce(nullif(current_setting('canbao.units', true), '')::int[], '{}');
CREATE FUNCTION canbao.agency_reach() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN coalesce(current_setting('canbao.agency', true) = 'on', false);
CREATE FUNCTION canbao.current_account() RETURNS int LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('canbao.account', true), '')::int;

GRANT USAGE ON SCHEMA canbao TO canbao_app, canbao_system, canbao_analyst;
GRANT ALL ON ALL TABLES IN SCHEMA canbao TO canbao_system;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA canbao TO canbao_app, canbao_system;

ALTER TABLE unit ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY reach ON unit USING (id = ANY (canbao.current_units()) OR canbao.agency_reach());
-- UPDATE lets a declaration lock its unit's row; no column is granted that it could change
GRANT SELECT, UPDATE (name) ON unit TO canbao_app;
GRANT SELECT ON unit TO canbao_analyst;

${UNIT_TABLES.map(
  (table) => `
ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY reach ON ${table} USING (${ownRows}) WITH CHECK (${ownRows});
GRANT SELECT ON ${table} TO canbao_analyst;`,
).join('\n')}

GRANT SELECT, INSERT, UPDATE ON enrolment, enrolment_term, declaration, document TO canbao_app;
GRANT SELECT, INSERT ON charge TO canbao_app;
GRANT SELECT ON bill, bill_line TO canbao_app;
-- regular charges come from settlement alone
CREATE POLICY not_regular ON charge AS RESTRICTIVE FOR INSERT TO canbao_app WITH CHECK (kind <> 10);

ALTER TABLE person ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY reach ON person USING (
  canbao.agency_reach()
  OR id IN (SELECT e.person_id FROM canbao.enrolment e WHERE e.unit_id = ANY (canbao.current_units()))
);
GRANT SELECT ON person TO canbao_app;

ALTER TABLE idempotency_key ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON idempotency_key USING (account_id = canbao.current_account());
GRANT SELECT, INSERT ON idempotency_key TO canbao_app;

ALTER TABLE lookup_failure ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON lookup_failure USING (account_id = canbao.current_account());
GRANT SELECT, INSERT ON lookup_failure TO canbao_app;

-- what residents' and flexible-employment insurance know is told by canbao.enrolment_facts alone
ALTER TABLE coverage_elsewhere ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

-- accounts and sessions are reached by the sign-in functions alone
ALTER TABLE account ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE account_unit ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE session ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT ON policy_basis TO canbao_app;
GRANT SELECT ON policy_basis, settlement TO canbao_analyst;
ALTER TABLE settlement ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY agency ON settlement USING (canbao.agency_reach());
GRANT SELECT ON settlement TO canbao_app;
GRANT SELECT ON demo_clock TO canbao_app;
`;
