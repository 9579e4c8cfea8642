/**
 * 当时所知: when each thing became known to the hall, in business time. What is only ever added – declarations, bills, payments,
 * and with them their charges – carries the moment itself. Of what is overwritten, the row as it stood is kept beside it.
 */
export const MOMENTS = /* sql */ `
-- null: when it was submitted, reviewed, issued or recorded by its own account
ALTER TABLE canbao.declaration ADD COLUMN known_from timestamptz;
ALTER TABLE canbao.bill ADD COLUMN known_from timestamptz;
ALTER TABLE canbao.payment ADD COLUMN known_from timestamptz;

-- The moment of a transaction, the same for all that it stores: taken when it first stores something, which is after whatever it
-- had to wait for. canbao.clock is the business clock's reading, in milliseconds, as the transaction began; canbao.moment says
-- the moment itself. Null where neither is told.
CREATE FUNCTION canbao.this_moment() RETURNS timestamptz LANGUAGE plpgsql VOLATILE SET search_path = canbao, pg_temp AS $$
DECLARE
  told text := nullif(current_setting('canbao.moment', true), '');
  began text := nullif(current_setting('canbao.clock', true), '');
  moment timestamptz;
BEGIN
  IF told IS NOT NULL OR began IS NULL THEN RETURN told::timestamptz; END IF;
  moment := to_timestamp(began::float8 / 1000) + (clock_timestamp() - transaction_timestamp());
  PERFORM set_config('canbao.moment', moment::text, true);
  RETURN moment;
END $$;

-- What waits is not known yet as what it will be: the decision counts.
CREATE FUNCTION canbao.note_declaration_moment() RETURNS trigger
LANGUAGE plpgsql SET search_path = canbao, pg_temp AS $$
BEGIN
  NEW.known_from := coalesce(canbao.this_moment(), NEW.reviewed_at, NEW.submitted_at);
  RETURN NEW;
END $$;
CREATE TRIGGER declarations_have_their_moment BEFORE INSERT OR UPDATE OF state ON canbao.declaration
  FOR EACH ROW EXECUTE FUNCTION canbao.note_declaration_moment();

CREATE FUNCTION canbao.note_bill_moment() RETURNS trigger
LANGUAGE plpgsql SET search_path = canbao, pg_temp AS $$
BEGIN
  NEW.known_from := coalesce(canbao.this_moment(), (SELECT requested_at FROM settlement WHERE id = NEW.settlement_id),
                             NEW.issued_on::timestamp AT TIME ZONE 'Asia/Shanghai');
  RETURN NEW;
END $$;
CREATE TRIGGER bills_have_their_moment BEFORE INSERT ON canbao.bill
  FOR EACH ROW EXECUTE FUNCTION canbao.note_bill_moment();

CREATE FUNCTION canbao.note_payment_moment() RETURNS trigger
LANGUAGE plpgsql SET search_path = canbao, pg_temp AS $$
BEGIN
  NEW.known_from := coalesce(canbao.this_moment(), NEW.recorded_at);
  RETURN NEW;
END $$;
CREATE TRIGGER payments_have_their_moment BEFORE INSERT ON canbao.payment
  FOR EACH ROW EXECUTE FUNCTION canbao.note_payment_moment();

REVOKE ALL ON FUNCTION canbao.this_moment(), canbao.note_declaration_moment(), canbao.note_bill_moment(),
  canbao.note_payment_moment() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION canbao.this_moment() TO canbao_app, canbao_system;
`;

/** What was there before: bills by their settlement's own account. The owner may, who says so as a demonstration does. */
export const MOMENTS_BEFORE = /* sql */ `
SELECT set_config('canbao.unsettle', 'on', true), set_config('canbao.agency', 'on', true);
UPDATE canbao.bill SET known_from = settlement.requested_at
  FROM canbao.settlement WHERE settlement.id = bill.settlement_id;

-- How people, units and enrolments stood before this day was not kept, so that the past begins here.
CREATE TABLE canbao.past_begin (
  sole boolean CONSTRAINT past_begin_pkey PRIMARY KEY DEFAULT true,
  at timestamptz NOT NULL,
  CONSTRAINT past_begin_is_one CHECK (sole)
);
INSERT INTO canbao.past_begin (at)
SELECT max(moment) FROM (
  SELECT max(greatest(submitted_at, reviewed_at)) AS moment FROM canbao.declaration
  UNION ALL SELECT max(known_from) FROM canbao.bill
  UNION ALL SELECT max(recorded_at) FROM canbao.payment
  UNION ALL SELECT max(merged_at) FROM canbao.person_merge) AS recorded
HAVING max(moment) IS NOT NULL;
SELECT set_config('canbao.unsettle', '', true), set_config('canbao.agency', '', true);

ALTER TABLE canbao.past_begin ENABLE ROW LEVEL SECURITY;
ALTER TABLE canbao.past_begin FORCE ROW LEVEL SECURITY;
CREATE POLICY for_the_owner ON canbao.past_begin TO canbao_owner USING ((SELECT canbao.agency_reach()));
GRANT SELECT, INSERT, UPDATE ON canbao.past_begin TO canbao_system;

GRANT CREATE ON SCHEMA canbao TO canbao_system;
SET LOCAL ROLE canbao_system;
-- The moment before which nothing is known, whoever asks; null while there is nothing at all.
CREATE FUNCTION canbao.first_known() RETURNS timestamptz
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = canbao, pg_temp AS $$
  SELECT coalesce((SELECT at FROM past_begin), (SELECT min(submitted_at) FROM declaration))
$$;
REVOKE ALL ON FUNCTION canbao.first_known() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION canbao.first_known() TO canbao_app, canbao_owner;
SET LOCAL ROLE canbao_owner;
REVOKE CREATE ON SCHEMA canbao FROM canbao_system;
`;
