-- Who may have something of a set in the day's mail: ids, for the worker's round alone, in which nobody asks. What it is each is then asked as themselves.
CREATE FUNCTION set_people() RETURNS TABLE ("personId" uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS
$$ SELECT DISTINCT m."personId" FROM set_member m WHERE app_person() IS NULL AND m."trustId" = app_trust() AND m."leftAt" IS NULL $$;
REVOKE ALL ON FUNCTION set_people() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION set_people() TO braid_app;
