-- Whoever arranges a trust arranges it for others. What they would gain by it themselves, a second administrator gives them.

-- A role or a duty is never given by its own bearer, nor made longer; the transaction that founds the trust makes its first administrator.
CREATE FUNCTION nobody_raises_themselves() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  bearer uuid := (to_jsonb(NEW) ->> TG_ARGV[0])::uuid;
BEGIN
  IF bearer IS DISTINCT FROM app_person() OR app_is_founding() THEN RETURN NEW; END IF;
  IF TG_OP = 'UPDATE' THEN
    IF NEW."startsOn" >= OLD."startsOn" AND coalesce(NEW."endsOn", 'infinity') <= coalesce(OLD."endsOn", 'infinity') THEN RETURN NEW; END IF;
  END IF;
  -- An executive reads every school's line already.
  IF TG_TABLE_NAME = 'one_to_one' AND app_is_executive() THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'Nobody gives themselves a role, a duty or a leader to lead' USING ERRCODE = 'BR013';
END $$;
CREATE TRIGGER nobody_raises_themselves BEFORE INSERT OR UPDATE ON role_period FOR EACH ROW EXECUTE FUNCTION nobody_raises_themselves('personId');
CREATE TRIGGER nobody_raises_themselves BEFORE INSERT OR UPDATE ON appointment FOR EACH ROW EXECUTE FUNCTION nobody_raises_themselves('personId');
CREATE TRIGGER nobody_raises_themselves BEFORE INSERT OR UPDATE ON one_to_one FOR EACH ROW EXECUTE FUNCTION nobody_raises_themselves('leadId');

-- Nothing in the product changes an address that somebody signs in with, so nothing may: whoever could,
-- would have the way to another's new password sent to themselves. The directory follows the same rule.
DO $$
DECLARE free text;
BEGIN
  SELECT string_agg(format('%I', a.attname), ', ') INTO free FROM pg_attribute a
  WHERE a.attrelid = 'person'::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attname NOT IN ('trustId', 'id', 'createdAt', 'email');
  REVOKE UPDATE ON person FROM braid_app;
  REVOKE UPDATE (email) ON person FROM braid_app;
  EXECUTE format('GRANT UPDATE (%s) ON person TO braid_app', free);
END $$;
CREATE OR REPLACE FUNCTION set_sign_in_address(person uuid, hash bytea) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT coalesce(person = app_person() OR app_arranges(), false)
     OR NOT EXISTS (SELECT FROM person p WHERE p."trustId" = app_trust() AND p.id = set_sign_in_address.person) THEN
    RAISE EXCEPTION 'Only an administrator changes this' USING ERRCODE = 'BR012';
  END IF;
  INSERT INTO sign_in_address AS a ("emailHash", "trustId", "personId") VALUES (hash, app_trust(), person)
  ON CONFLICT ("trustId", "personId") DO UPDATE SET "emailHash" = excluded."emailHash" WHERE a."personId" = app_person();
END $$;

-- Open actions go to somebody who works with their school: never to the administrator who moves them and could then read them.
CREATE OR REPLACE FUNCTION hand_on_actions(leaver uuid, heir uuid) RETURNS integer
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE moved integer;
BEGIN
  IF NOT coalesce(app_arranges(), false) THEN
    RAISE EXCEPTION 'Only an administrator changes this' USING ERRCODE = 'BR012';
  END IF;
  IF heir IS NULL THEN
    SELECT count(*) INTO moved FROM action a WHERE a."trustId" = app_trust() AND a."ownerId" = leaver AND a."doneAt" IS NULL;
    RETURN moved;
  END IF;
  IF EXISTS (
    SELECT FROM action a WHERE a."trustId" = app_trust() AND a."ownerId" = leaver AND a."doneAt" IS NULL
      AND (heir = app_person() OR NOT EXISTS (
        SELECT FROM role_period r
        WHERE r."trustId" = app_trust() AND r."startsOn" <= app_today() AND (r."endsOn" IS NULL OR r."endsOn" >= app_today())
          AND ((r."personId" = heir AND r.role IN ('trust_executive', 'trust_team'))
            OR (r."personId" = heir AND r."schoolId" = a."schoolId" AND r.role NOT IN ('governor', 'trustee', 'guest'))))))
  THEN
    RAISE EXCEPTION 'These actions go to somebody who works with their school' USING ERRCODE = 'BR014';
  END IF;
  UPDATE action SET "ownerId" = heir, version = version + 1
  WHERE "trustId" = app_trust() AND "ownerId" = leaver AND "doneAt" IS NULL;
  GET DIAGNOSTICS moved = ROW_COUNT;
  RETURN moved;
END $$;
