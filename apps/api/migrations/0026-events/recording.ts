/**
 * Each cause writes its events when its transaction ends: a number drawn then is later than that of everything which the
 * transaction waited for. The functions read what the transaction leaves behind, so that they serve what was there before
 * the feed began as well.
 */
export const RECORDING = /* sql */ `
GRANT CREATE ON SCHEMA canbao TO canbao_system;
SET LOCAL ROLE canbao_system;

-- 申报: what it changed, what it charged, what it withdrew. Charges that were withdrawn since are counted as they were made.
CREATE FUNCTION canbao.record_declaration(p_id bigint) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = canbao, pg_temp AS $$
  INSERT INTO event (type, unit_id, occurred_at, fee_month, person_id, enrolment_id, declaration_id, start_month, end_month,
                     personal_fen, employer_fen, amount_fen)
  SELECT told.type, d.unit_id, coalesce(d.reviewed_at, d.submitted_at), d.fee_month, d.person_id, d.enrolment_id, d.id,
         CASE WHEN told.type IN ('ENROLLED', 'STOPPED') THEN e.start_month END,
         CASE WHEN told.type IN ('ENROLLED', 'STOPPED') THEN e.end_month END, told.personal, told.employer, told.personal + told.employer
    FROM declaration d LEFT JOIN enrolment e ON e.id = d.enrolment_id
   CROSS JOIN LATERAL (
     SELECT 1 AS place, CASE d.kind WHEN 'ENROL' THEN 'ENROLLED' WHEN 'STOP' THEN 'STOPPED' ELSE 'CORRECTED' END AS type,
            NULL::bigint AS personal, NULL::bigint AS employer
      WHERE d.kind NOT IN ('BACK_PAY', 'DELETE_BACK_PAY')
     UNION ALL
     SELECT 2, 'CHARGED', sum(made.personal_fen), sum(made.employer_fen)
       FROM (SELECT personal_fen, employer_fen FROM charge_line
              WHERE unit_id = d.unit_id AND fee_month = d.fee_month AND person_id = d.person_id
                AND declaration_id = d.id AND kind = 31
             UNION ALL
             SELECT personal_fen, employer_fen FROM withdrawn_charge_line WHERE declaration_id = d.id) AS made
     HAVING count(*) > 0
     UNION ALL
     SELECT 3, 'WITHDRAWN', sum(personal_fen), sum(employer_fen)
       FROM withdrawn_charge_line WHERE withdrawn_declaration_id = d.id
     HAVING count(*) > 0) AS told
   WHERE d.id = p_id ORDER BY told.place
$$;

-- 通知单: the regular charges of the unit's month, and the bill that adds them up.
CREATE FUNCTION canbao.record_bill(p_id bigint) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = canbao, pg_temp AS $$
  INSERT INTO event (type, unit_id, occurred_at, fee_month, settlement_id, notice_no, personal_fen, employer_fen, amount_fen)
  SELECT told.type, b.unit_id, coalesce(s.requested_at, b.issued_on::timestamp AT TIME ZONE 'Asia/Shanghai'), b.fee_month,
         b.settlement_id, told.notice_no, told.personal, told.employer, told.amount
    FROM bill b LEFT JOIN settlement s ON s.id = b.settlement_id
   CROSS JOIN LATERAL (
     SELECT 1 AS place, 'CHARGED' AS type, NULL AS notice_no, sum(personal_fen)::bigint AS personal,
            sum(employer_fen)::bigint AS employer, sum(personal_fen + employer_fen)::bigint AS amount
       FROM bill_line WHERE bill_id = b.id AND kind = 10
     HAVING count(*) > 0
     UNION ALL
     SELECT 2, 'BILLED', b.notice_no, b.personal_fen, b.employer_fen, b.amount_fen) AS told
   WHERE b.id = p_id ORDER BY told.place
$$;

CREATE FUNCTION canbao.record_payment(p_id bigint) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = canbao, pg_temp AS $$
  INSERT INTO event (type, unit_id, occurred_at, fee_month, notice_no, amount_fen, reference, paid_on)
  SELECT 'PAID', p.unit_id, p.recorded_at, b.fee_month, b.notice_no, p.amount_fen, p.reference, p.paid_on
    FROM payment p JOIN bill b ON b.id = p.bill_id WHERE p.id = p_id
$$;

-- 人员合并: told to each unit that knows the record which was merged, or to the agency alone when none does.
CREATE FUNCTION canbao.record_merge(p_merged_id bigint) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = canbao, pg_temp AS $$
  INSERT INTO event (type, unit_id, occurred_at, person_id, kept_person_id)
  SELECT DISTINCT 'MERGED', e.unit_id, m.merged_at, m.merged_id, m.kept_id
    FROM person_merge m LEFT JOIN enrolment e ON e.person_id = m.merged_id WHERE m.merged_id = p_merged_id ORDER BY e.unit_id
$$;

CREATE FUNCTION canbao.tell_declaration() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = canbao, pg_temp AS $$
BEGIN PERFORM canbao.record_declaration(NEW.id); RETURN NULL; END $$;

-- A demonstration that goes back takes whole settlements back: bills, their regular charges and payments.
CREATE FUNCTION canbao.tell_bill() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = canbao, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM canbao.record_bill(NEW.id);
  ELSE
    INSERT INTO event (type, unit_id, occurred_at, fee_month, settlement_id, notice_no, amount_fen)
    VALUES ('TAKEN_BACK', OLD.unit_id, coalesce(nullif(current_setting('canbao.moment', true), '')::timestamptz, now()),
            OLD.fee_month, OLD.settlement_id, OLD.notice_no, OLD.amount_fen);
  END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION canbao.tell_payment() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = canbao, pg_temp AS $$
BEGIN PERFORM canbao.record_payment(NEW.id); RETURN NULL; END $$;

CREATE FUNCTION canbao.tell_merge() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = canbao, pg_temp AS $$
BEGIN PERFORM canbao.record_merge(NEW.merged_id); RETURN NULL; END $$;

-- 排序: gives places to what has been committed since the last time. One at a time, and each begins where the one before it
-- has ended, so that whoever sees a place sees all before it. To be called in a transaction of its own.
CREATE FUNCTION canbao.place_events(p_most integer) RETURNS integer
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = canbao, pg_temp AS $$
DECLARE
  placed integer;
BEGIN
  IF NOT EXISTS (SELECT FROM event WHERE position IS NULL) THEN RETURN 0; END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended('canbao.event places', 0));
  UPDATE event SET position = (SELECT canbao.last_event()) + waiting.place
    FROM (SELECT id, row_number() OVER (ORDER BY id) AS place
            FROM (SELECT id FROM event WHERE position IS NULL ORDER BY id LIMIT p_most) AS first) AS waiting
   WHERE event.id = waiting.id;
  GET DIAGNOSTICS placed = ROW_COUNT;
  RETURN placed;
END $$;

REVOKE ALL ON FUNCTION canbao.record_declaration(bigint), canbao.record_bill(bigint), canbao.record_payment(bigint),
  canbao.record_merge(bigint), canbao.tell_declaration(), canbao.tell_bill(), canbao.tell_payment(), canbao.tell_merge(),
  canbao.place_events(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION canbao.tell_declaration(), canbao.tell_bill(), canbao.tell_payment(), canbao.tell_merge() TO canbao_owner;

SET LOCAL ROLE canbao_owner;
REVOKE CREATE ON SCHEMA canbao FROM canbao_system;

CREATE CONSTRAINT TRIGGER declarations_are_told AFTER INSERT OR UPDATE OF state ON canbao.declaration
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.state = 'APPROVED') EXECUTE FUNCTION canbao.tell_declaration();
CREATE CONSTRAINT TRIGGER bills_are_told AFTER INSERT OR DELETE ON canbao.bill
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION canbao.tell_bill();
CREATE CONSTRAINT TRIGGER payments_are_told AFTER INSERT ON canbao.payment
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION canbao.tell_payment();
CREATE CONSTRAINT TRIGGER merges_are_told AFTER INSERT ON canbao.person_merge
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION canbao.tell_merge();
`;

/** What was there before the feed began comes first in it: the declarations, then the bills, payments and merges. */
export const HISTORY = /* sql */ `
SET LOCAL ROLE canbao_system;
SELECT count(canbao.record_declaration(id)) FROM (SELECT id FROM canbao.declaration WHERE state = 'APPROVED' ORDER BY id) AS old;
SELECT count(canbao.record_bill(id)) FROM (SELECT id FROM canbao.bill ORDER BY fee_month, id) AS old;
SELECT count(canbao.record_payment(id)) FROM (SELECT id FROM canbao.payment ORDER BY id) AS old;
SELECT count(canbao.record_merge(merged_id)) FROM (SELECT merged_id FROM canbao.person_merge ORDER BY merged_at, merged_id) AS old;
SELECT canbao.place_events(NULL);
SET LOCAL ROLE canbao_owner;
`;
