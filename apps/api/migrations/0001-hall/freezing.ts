/**
 * An issued bill stays as it is, and so do the charges that it adds up: what changes later is a charge of a later month.
 * Only what was paid is written into it. A demonstration whose clock goes back takes months back as the owner, who says
 * so in canbao.unsettle.
 */
export const FREEZING = /* sql */ `
CREATE FUNCTION canbao.may_unsettle() RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(current_setting('canbao.unsettle', true), '') = 'on'
     AND pg_has_role(current_user, 'canbao_owner', 'USAGE')
$$;

CREATE FUNCTION canbao.refuse_change_of_billed_charge() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = canbao, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM bill WHERE unit_id = OLD.unit_id AND fee_month = OLD.fee_month) THEN
    RAISE restrict_violation USING MESSAGE = 'the bill of this charge has been issued';
  END IF;
  IF TG_OP = 'UPDATE' AND EXISTS (SELECT FROM bill WHERE unit_id = NEW.unit_id AND fee_month = NEW.fee_month) THEN
    RAISE restrict_violation USING MESSAGE = 'the bill of the month to which this charge would move has been issued';
  END IF;
  RETURN CASE TG_OP WHEN 'UPDATE' THEN NEW ELSE OLD END;
END $$;
CREATE TRIGGER billed_charges_stay BEFORE UPDATE OR DELETE ON canbao.charge
  FOR EACH ROW WHEN (NOT canbao.may_unsettle()) EXECUTE FUNCTION canbao.refuse_change_of_billed_charge();

CREATE FUNCTION canbao.refuse_change_of_bill() RETURNS trigger LANGUAGE plpgsql SET search_path = canbao, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'bill'
     AND to_jsonb(OLD) - 'paid_fen' = to_jsonb(NEW) - 'paid_fen' THEN RETURN NEW; END IF;
  RAISE restrict_violation USING MESSAGE = 'an issued bill stays as it is';
END $$;
CREATE TRIGGER issued_bills_stay BEFORE UPDATE OR DELETE ON canbao.bill
  FOR EACH ROW WHEN (NOT canbao.may_unsettle()) EXECUTE FUNCTION canbao.refuse_change_of_bill();
CREATE TRIGGER issued_bill_lines_stay BEFORE UPDATE OR DELETE ON canbao.bill_line
  FOR EACH ROW WHEN (NOT canbao.may_unsettle()) EXECUTE FUNCTION canbao.refuse_change_of_bill();

CREATE FUNCTION canbao.refuse_truncation() RETURNS trigger LANGUAGE plpgsql SET search_path = canbao, pg_temp AS $$
BEGIN
  RAISE restrict_violation USING MESSAGE = 'what has been charged, billed or declared is never emptied';
END $$;
${['charge', 'bill', 'bill_line', 'declaration']
  .map(
    (table) => `CREATE TRIGGER never_emptied BEFORE TRUNCATE ON canbao.${table}
  FOR EACH STATEMENT EXECUTE FUNCTION canbao.refuse_truncation();`,
  )
  .join('\n')}
`;

/** The guards are functions of the schema's owner; the triggers' own condition is asked as whoever writes. */
export const FREEZING_ACCESS = /* sql */ `
GRANT EXECUTE ON FUNCTION canbao.may_unsettle() TO canbao_app, canbao_system;
GRANT CREATE ON SCHEMA canbao TO canbao_system;
ALTER FUNCTION canbao.refuse_change_of_billed_charge() OWNER TO canbao_system;
REVOKE CREATE ON SCHEMA canbao FROM canbao_system;
`;
