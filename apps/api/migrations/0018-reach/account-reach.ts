/**
 * What an account reaches stands with the account: each request asks for it, and gathering it took longer than anything else
 * that a small request asks of the database. account_unit stays the place where it is said; the trigger fires also where
 * rows are brought in as a replica's.
 */
export const ACCOUNT_REACH = /* sql */ `
ALTER TABLE canbao.account
  ADD COLUMN unit_ids integer[] NOT NULL DEFAULT '{}',
  ADD COLUMN unit_nos text[] NOT NULL DEFAULT '{}',
  ADD COLUMN unit_areas text[] NOT NULL DEFAULT '{}';

GRANT CREATE ON SCHEMA canbao TO canbao_system;
SET LOCAL ROLE canbao_system;

CREATE FUNCTION canbao.gather_reach(p_account_ids integer[]) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = canbao, pg_temp AS $$
  UPDATE account
     SET unit_ids = coalesce(mine.ids, '{}'), unit_nos = coalesce(mine.numbers, '{}'), unit_areas = coalesce(mine.areas, '{}')
    FROM unnest(p_account_ids) AS changed (id)
    LEFT JOIN LATERAL (SELECT array_agg(unit.id ORDER BY unit.id) AS ids, array_agg(unit.unit_no ORDER BY unit.id) AS numbers,
                              array_agg(unit.area ORDER BY unit.id) AS areas
                         FROM account_unit JOIN unit ON unit.id = account_unit.unit_id
                        WHERE account_unit.account_id = changed.id) AS mine ON true
   WHERE account.id = changed.id
$$;

CREATE FUNCTION canbao.account_unit_changed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = canbao, pg_temp AS $$
BEGIN
  PERFORM gather_reach(ARRAY(SELECT DISTINCT id FROM unnest(ARRAY[OLD.account_id, NEW.account_id]) AS told (id)
                              WHERE id IS NOT NULL));
  RETURN NULL;
END $$;

CREATE FUNCTION canbao.unit_renumbered() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = canbao, pg_temp AS $$
BEGIN
  PERFORM gather_reach(ARRAY(SELECT account_id FROM account_unit WHERE unit_id = NEW.id));
  RETURN NULL;
END $$;

REVOKE ALL ON FUNCTION canbao.gather_reach(integer[]), canbao.account_unit_changed(), canbao.unit_renumbered() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION canbao.account_unit_changed(), canbao.unit_renumbered() TO canbao_owner;

SELECT canbao.gather_reach(ARRAY(SELECT id FROM canbao.account));

SET LOCAL ROLE canbao_owner;
REVOKE CREATE ON SCHEMA canbao FROM canbao_system;

CREATE TRIGGER account_unit_changed AFTER INSERT OR UPDATE OR DELETE ON canbao.account_unit
  FOR EACH ROW EXECUTE FUNCTION canbao.account_unit_changed();
ALTER TABLE canbao.account_unit ENABLE ALWAYS TRIGGER account_unit_changed;
CREATE TRIGGER unit_renumbered AFTER UPDATE OF unit_no, area ON canbao.unit
  FOR EACH ROW EXECUTE FUNCTION canbao.unit_renumbered();
`;
