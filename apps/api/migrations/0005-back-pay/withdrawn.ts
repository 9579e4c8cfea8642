/**
 * 补缴删除: what is withdrawn leaves the ledger, so that every sum and every "already charged" is right without knowing of it,
 * and stays beside it, so that whoever asks what a declaration once charged still gets the same answer.
 */
export const WITHDRAWN = /* sql */ `
CREATE TABLE canbao.withdrawn_charge (
  withdrawn_declaration_id bigint NOT NULL CONSTRAINT withdrawn_charge_withdrawn_declaration_id_fkey
    REFERENCES canbao.declaration (id) DEFERRABLE INITIALLY DEFERRED,
  LIKE canbao.charge,
  CONSTRAINT withdrawn_charge_pkey PRIMARY KEY (id),
  CONSTRAINT withdrawn_charge_is_back_pay CHECK (kind = 31)
);
CREATE INDEX withdrawn_charge_declaration_id ON canbao.withdrawn_charge (declaration_id);
CREATE INDEX withdrawn_charge_withdrawn_declaration_id ON canbao.withdrawn_charge (withdrawn_declaration_id);
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON canbao.withdrawn_charge
  FOR EACH STATEMENT EXECUTE FUNCTION canbao.refuse_truncation();

ALTER TABLE canbao.withdrawn_charge ENABLE ROW LEVEL SECURITY;
ALTER TABLE canbao.withdrawn_charge FORCE ROW LEVEL SECURITY;
CREATE POLICY of_my_unit ON canbao.withdrawn_charge USING ((SELECT canbao.agency_reach())
  OR unit_id = ANY ((SELECT canbao.current_units())::integer[]));

-- As canbao.charge_line shows the ledger.
CREATE VIEW canbao.withdrawn_charge_line WITH (security_invoker = true) AS
SELECT withdrawn.id AS charge_id, withdrawn.unit_id, withdrawn.person_id, withdrawn.enrolment_id, withdrawn.fee_month,
       withdrawn.covered_month, withdrawn.kind, withdrawn.policy_basis_id, withdrawn.wage_fen, withdrawn.base_fen,
       withdrawn.declaration_id, withdrawn.settlement_id, line.insurance_type, line.personal_fen, line.employer_fen,
       withdrawn.withdrawn_declaration_id
  FROM canbao.withdrawn_charge AS withdrawn
 CROSS JOIN LATERAL (VALUES
   ('BASIC_MEDICAL', basic_personal, basic_employer),
   ('LARGE_AMOUNT', large_personal, large_employer),
   ('LOCAL_SUPPLEMENT', local_personal, local_employer),
   ('MATERNITY', maternity_personal, maternity_employer),
   ('LONG_TERM_CARE', care_personal, care_employer),
   ('CRITICAL_ILLNESS', illness_personal, illness_employer),
   ('CIVIL_SERVANT', civil_personal, civil_employer)
 ) AS line (insurance_type, personal_fen, employer_fen)
 WHERE line.personal_fen IS NOT NULL;

GRANT SELECT ON canbao.withdrawn_charge, canbao.withdrawn_charge_line TO canbao_app, canbao_system;
GRANT INSERT, UPDATE, DELETE ON canbao.withdrawn_charge TO canbao_system;

-- The only way in which the server takes anything out of the ledger: back-pay of a unit in reach, whose bill has not been
-- issued (the trigger on the ledger holds that), and never without the declaration that withdrew it.
CREATE FUNCTION canbao.withdraw_back_pay(p_unit_id integer, p_charge_ids bigint[], p_declaration_id bigint)
RETURNS TABLE (withdrawn integer)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = canbao, pg_temp AS $$
BEGIN
  PERFORM canbao.require_reach(p_unit_id);
  RETURN QUERY
  WITH gone AS (DELETE FROM charge WHERE id = ANY (p_charge_ids) AND unit_id = p_unit_id AND kind = 31 RETURNING charge.*),
       kept AS (INSERT INTO withdrawn_charge SELECT p_declaration_id, gone.* FROM gone RETURNING 1)
  SELECT count(*)::integer FROM kept;
END $$;
REVOKE ALL ON FUNCTION canbao.withdraw_back_pay(integer, bigint[], bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION canbao.withdraw_back_pay(integer, bigint[], bigint) TO canbao_app;
GRANT CREATE ON SCHEMA canbao TO canbao_system;
ALTER FUNCTION canbao.withdraw_back_pay(integer, bigint[], bigint) OWNER TO canbao_system;
REVOKE CREATE ON SCHEMA canbao FROM canbao_system;
`;
