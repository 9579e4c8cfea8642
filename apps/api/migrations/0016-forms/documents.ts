/** What a printed form is about: a notice a bill, a statement a fee month and perhaps one insurance type, a certificate its unit. */
export const DOCUMENTS = /* sql */ `
ALTER TABLE canbao.document
  ALTER COLUMN fee_month DROP NOT NULL,
  ALTER COLUMN bill_id DROP NOT NULL,
  ADD COLUMN insurance_type text,
  DROP CONSTRAINT document_kind_bill_id_content_hash_key,
  DROP CONSTRAINT document_kind_is_known,
  ADD CONSTRAINT document_unit_id_kind_content_hash_key UNIQUE (unit_id, kind, content_hash),
  ADD CONSTRAINT document_kind_is_known CHECK (kind IN ('NOTICE', 'STATEMENT', 'CERTIFICATE')),
  ADD CONSTRAINT document_notice_has_its_bill CHECK ((kind = 'NOTICE') = (bill_id IS NOT NULL)),
  ADD CONSTRAINT document_has_its_month CHECK ((kind = 'CERTIFICATE') = (fee_month IS NULL));

-- A function can only be made by its owner.
GRANT CREATE ON SCHEMA canbao TO canbao_system;
SET LOCAL ROLE canbao_system;
DROP FUNCTION canbao.verify_document(text);
CREATE FUNCTION canbao.verify_document(p_code text)
RETURNS TABLE (code text, kind text, unit_id integer, unit_no text, unit_name text, fee_month date, insurance_type text, printed jsonb,
               printed_on date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = canbao, pg_temp AS $$
  SELECT document.code, document.kind, unit.id, unit.unit_no, unit.name, document.fee_month, document.insurance_type,
         document.printed, document.printed_on
    FROM document JOIN unit ON unit.id = document.unit_id
   WHERE document.code = p_code
$$;
REVOKE ALL ON FUNCTION canbao.verify_document(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION canbao.verify_document(text) TO canbao_app;

SET LOCAL ROLE canbao_owner;
REVOKE CREATE ON SCHEMA canbao FROM canbao_system;
`;
