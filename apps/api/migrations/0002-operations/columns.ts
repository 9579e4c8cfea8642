/** What operations other than enrolment need to remember. */
export const COLUMNS = /* sql */ `
-- A record that was merged into another stays with its history; whoever asks for the ID number is told of the other.
ALTER TABLE canbao.person ADD COLUMN merged_into bigint CONSTRAINT person_merged_into_fkey REFERENCES canbao.person (id);

ALTER TABLE canbao.enrolment ADD COLUMN end_declaration_id bigint
  CONSTRAINT enrolment_end_declaration_id_fkey REFERENCES canbao.declaration (id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE canbao.declaration
  ADD COLUMN reviewed_by integer CONSTRAINT declaration_reviewed_by_fkey REFERENCES canbao.account (id),
  ADD COLUMN reviewed_at timestamptz,
  ADD COLUMN review_comment text,
  ADD COLUMN reverses_id bigint CONSTRAINT declaration_reverses_id_fkey REFERENCES canbao.declaration (id),
  ADD CONSTRAINT declaration_review_is_whole CHECK ((reviewed_by IS NULL) = (reviewed_at IS NULL));
CREATE INDEX declaration_pending ON canbao.declaration (submitted_at) WHERE state = 'PENDING';
CREATE INDEX declaration_reverses_id ON canbao.declaration (reverses_id) WHERE reverses_id IS NOT NULL;

-- Members' terms and ends change by declarations of their own unit; what began an enrolment does not.
GRANT UPDATE (end_month, end_declaration_id, declared_wage_fen, insurance_types, person_type, terms_from,
  terms_declaration_id) ON canbao.enrolment TO canbao_app;
GRANT UPDATE (declared_wage_fen, insurance_types, person_type, declaration_id) ON canbao.enrolment_term TO canbao_app;
GRANT UPDATE (state, outcome, message, person_id, enrolment_id, fee_month, before, after, refusals, result, reviewed_by, reviewed_at,
  review_comment) ON canbao.declaration TO canbao_app;

-- What was decided stays as it was told; only a declaration that waits is still open.
CREATE FUNCTION canbao.refuse_change_of_declaration() RETURNS trigger LANGUAGE plpgsql SET search_path = canbao, pg_temp AS $$
BEGIN
  RAISE restrict_violation USING MESSAGE = 'a declaration that has been decided stays as it is';
END $$;
CREATE TRIGGER decided_declarations_stay BEFORE UPDATE ON canbao.declaration
  FOR EACH ROW WHEN (OLD.state <> 'PENDING' AND NOT canbao.may_unsettle())
  EXECUTE FUNCTION canbao.refuse_change_of_declaration();
`;
