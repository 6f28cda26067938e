-- Somebody leaves: their open actions go to another, moved by an administrator who never reads them.
-- The policies bind the function's owner alone; the application's role gains no sight of any action.
CREATE POLICY hand_on_read ON action FOR SELECT TO CURRENT_USER USING ((SELECT app_arranges()));
CREATE POLICY hand_on ON action FOR UPDATE TO CURRENT_USER USING ((SELECT app_arranges())) WITH CHECK ((SELECT app_arranges()));

-- Moves the open actions of one person to another and says how many; without an heir it only counts them.
CREATE FUNCTION hand_on_actions(leaver uuid, heir uuid) RETURNS integer
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
  UPDATE action SET "ownerId" = heir, version = version + 1
  WHERE "trustId" = app_trust() AND "ownerId" = leaver AND "doneAt" IS NULL;
  GET DIAGNOSTICS moved = ROW_COUNT;
  RETURN moved;
END $$;
REVOKE ALL ON FUNCTION hand_on_actions(uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION hand_on_actions(uuid, uuid) TO braid_app;
