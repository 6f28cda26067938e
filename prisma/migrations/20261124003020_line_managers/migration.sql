-- Who line-manages whom among a trust's staff, as the trust says it. Class group: the two, and whoever arranges the trust.
CREATE TABLE "line_manager" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "managerId" UUID NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE,

    CONSTRAINT "line_manager_pkey" PRIMARY KEY ("trustId","id")
);
CREATE INDEX "line_manager_trustId_personId_idx" ON "line_manager"("trustId", "personId");
CREATE INDEX "line_manager_trustId_managerId_idx" ON "line_manager"("trustId", "managerId");
ALTER TABLE "line_manager" ADD CONSTRAINT "line_manager_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "line_manager" ADD CONSTRAINT "line_manager_trustId_personId_fkey" FOREIGN KEY ("trustId", "personId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "line_manager" ADD CONSTRAINT "line_manager_trustId_managerId_fkey" FOREIGN KEY ("trustId", "managerId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE line_manager ADD CONSTRAINT a_line_ends_after_it_starts CHECK ("endsOn" IS NULL OR "endsOn" >= "startsOn");

ALTER TABLE line_manager ENABLE ROW LEVEL SECURITY;
ALTER TABLE line_manager FORCE ROW LEVEL SECURITY;
CREATE POLICY trust_wall ON line_manager AS RESTRICTIVE FOR ALL USING ("trustId" = (SELECT app_trust())) WITH CHECK ("trustId" = (SELECT app_trust()));
CREATE POLICY by_the_rules ON line_manager FOR ALL TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY the_group ON line_manager FOR SELECT
  USING ("personId" = (SELECT app_person()) OR "managerId" = (SELECT app_person()) OR (SELECT app_has_role('trust_administrator')));
CREATE POLICY arrange ON line_manager FOR INSERT WITH CHECK ((SELECT app_has_role('trust_administrator')));
CREATE POLICY rearrange ON line_manager FOR UPDATE USING ((SELECT app_has_role('trust_administrator'))) WITH CHECK ((SELECT app_has_role('trust_administrator')));
CREATE POLICY clear ON line_manager FOR DELETE USING ((SELECT app_has_role('trust_administrator')));
GRANT SELECT, INSERT, DELETE, UPDATE ("endsOn") ON line_manager TO braid_app;

-- Nobody manages themselves, and there is one line manager at a time: from the day on which another is said the one before manages no more, and what had been said for later falls away.
-- What has begun after that day is not written over. Whoever says it at the same moment waits.
CREATE FUNCTION one_line_manager_at_a_time() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."managerId" = NEW."personId" THEN RAISE EXCEPTION 'Nobody is their own line manager' USING ERRCODE = 'BR201'; END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended('who manages whom in ' || NEW."trustId", 0));
  IF EXISTS (SELECT FROM line_manager m WHERE m."trustId" = NEW."trustId" AND m."personId" = NEW."personId" AND m.id <> NEW.id
      AND m."startsOn" > NEW."startsOn" AND m."startsOn" <= coalesce(NEW."endsOn", 'infinity') AND (TG_OP = 'UPDATE' OR m."startsOn" <= app_today())) THEN
    RAISE EXCEPTION 'One line manager at a time' USING ERRCODE = 'BR200';
  END IF;
  IF TG_OP = 'INSERT' THEN
    DELETE FROM line_manager m WHERE m."trustId" = NEW."trustId" AND m."personId" = NEW."personId"
      AND m."startsOn" >= NEW."startsOn" AND m."startsOn" <= coalesce(NEW."endsOn", 'infinity');
    UPDATE line_manager m SET "endsOn" = NEW."startsOn" - 1 WHERE m."trustId" = NEW."trustId" AND m."personId" = NEW."personId"
      AND m."startsOn" < NEW."startsOn" AND (m."endsOn" IS NULL OR m."endsOn" >= NEW."startsOn");
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER one_line_manager_at_a_time BEFORE INSERT OR UPDATE ON line_manager FOR EACH ROW EXECUTE FUNCTION one_line_manager_at_a_time();

-- Of these people, which two of whom one manages the other today: as the line manager, or as the line manager's line manager where both work at one school.
-- Coordinators of triads learn it of everybody, whoever runs a cohort of those in it, anybody else of themselves alone; and nobody through whom.
CREATE FUNCTION who_manages_whom(people uuid[]) RETURNS TABLE ("managerId" uuid, "personId" uuid)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  me uuid := app_person();
  coordinates boolean := app_coordinates_triads();
  runs uuid[] := app_facilitated_cohorts();
BEGIN
  RETURN QUERY
  WITH asked AS (SELECT DISTINCT unnest(people) AS id),
  line AS (SELECT m."managerId" AS above, m."personId" AS below FROM line_manager m
    WHERE m."trustId" = app_trust() AND m."startsOn" <= app_today() AND (m."endsOn" IS NULL OR m."endsOn" >= app_today())),
  pair AS (
    SELECT l.above, l.below FROM line l JOIN asked a ON a.id = l.below JOIN asked b ON b.id = l.above
    UNION
    SELECT over.above, l.below FROM line l JOIN asked a ON a.id = l.below JOIN line over ON over.below = l.above JOIN asked b ON b.id = over.above
    WHERE over.above <> l.below AND EXISTS (
      SELECT FROM role_period mine JOIN role_period theirs ON theirs."trustId" = mine."trustId" AND theirs."schoolId" = mine."schoolId" AND theirs."personId" = over.above
      WHERE mine."trustId" = app_trust() AND mine."personId" = l.below AND mine."startsOn" <= app_today() AND (mine."endsOn" IS NULL OR mine."endsOn" >= app_today())
        AND theirs."startsOn" <= app_today() AND (theirs."endsOn" IS NULL OR theirs."endsOn" >= app_today())))
  SELECT p.above, p.below FROM pair p
  WHERE coordinates OR me IN (p.above, p.below) OR EXISTS (
    SELECT FROM cohort_member x JOIN cohort_member y ON y."trustId" = x."trustId" AND y."cohortId" = x."cohortId"
    WHERE x."trustId" = app_trust() AND x."cohortId" = ANY (runs) AND x."personId" = p.above AND y."personId" = p.below);
END $$;
REVOKE ALL ON FUNCTION who_manages_whom(uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION who_manages_whom(uuid[]) TO braid_app;
