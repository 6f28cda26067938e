-- One mail a day at most, at a time that its reader chose; 'never' is a time too.
ALTER TABLE "person" ADD COLUMN "digestAt" TEXT NOT NULL DEFAULT '07:30';
ALTER TABLE person ADD CONSTRAINT a_digest_has_its_time CHECK ("digestAt" IN ('07:30', '12:30', '16:30', 'never'));
GRANT UPDATE ("digestAt") ON person TO braid_app;

-- The worker goes round all trusts; it learns their ids and nothing else.
CREATE FUNCTION trusts_to_visit() RETURNS TABLE ("trustId" uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS
$$ SELECT DISTINCT a."trustId" FROM sign_in_address a $$;
REVOKE ALL ON FUNCTION trusts_to_visit() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION trusts_to_visit() TO braid_app;
