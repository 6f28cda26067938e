-- CreateTable
CREATE TABLE "online_session" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "coachingId" UUID NOT NULL,
    "cohortId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "coachId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "heldOn" DATE NOT NULL,
    "startsAt" TEXT NOT NULL,
    "minutes" INTEGER NOT NULL DEFAULT 60,
    "link" TEXT NOT NULL,
    "setById" UUID NOT NULL,
    "markedAt" TIMESTAMPTZ(3),
    "calledOffAt" TIMESTAMPTZ(3),
    "calledOffById" UUID,
    "calledOffLine" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "sequence" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "online_session_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateIndex
CREATE INDEX "online_session_trustId_cohortId_idx" ON "online_session"("trustId", "cohortId");

-- CreateIndex
CREATE INDEX "online_session_trustId_personId_heldOn_idx" ON "online_session"("trustId", "personId", "heldOn");

-- CreateIndex
CREATE INDEX "online_session_trustId_coachId_heldOn_idx" ON "online_session"("trustId", "coachId", "heldOn");

-- CreateIndex
CREATE UNIQUE INDEX "online_session_trustId_coachingId_number_key" ON "online_session"("trustId", "coachingId", "number");

-- AddForeignKey
ALTER TABLE "online_session" ADD CONSTRAINT "online_session_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "online_session" ADD CONSTRAINT "online_session_trustId_coachingId_fkey" FOREIGN KEY ("trustId", "coachingId") REFERENCES "coaching"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "online_session" ADD CONSTRAINT "online_session_trustId_cohortId_fkey" FOREIGN KEY ("trustId", "cohortId") REFERENCES "cohort"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "online_session" ADD CONSTRAINT "online_session_trustId_personId_fkey" FOREIGN KEY ("trustId", "personId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "online_session" ADD CONSTRAINT "online_session_trustId_coachId_fkey" FOREIGN KEY ("trustId", "coachId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "online_session" ADD CONSTRAINT "online_session_trustId_setById_fkey" FOREIGN KEY ("trustId", "setById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "online_session" ADD CONSTRAINT "online_session_trustId_calledOffById_fkey" FOREIGN KEY ("trustId", "calledOffById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE online_session ENABLE ROW LEVEL SECURITY;
ALTER TABLE online_session FORCE ROW LEVEL SECURITY;
CREATE POLICY trust_wall ON online_session AS RESTRICTIVE FOR ALL USING ("trustId" = (SELECT app_trust())) WITH CHECK ("trustId" = (SELECT app_trust()));
CREATE POLICY by_the_rules ON online_session FOR ALL TO CURRENT_USER USING (true) WITH CHECK (true);
-- The two alone, the coach for as long as they are a guest here: the link to join, and what either says when it is called off, is theirs.
CREATE POLICY the_two ON online_session FOR SELECT
  USING ("personId" = (SELECT app_person()) OR ("coachId" = (SELECT app_person()) AND (SELECT app_has_role('guest'))));
CREATE POLICY agree ON online_session FOR INSERT
  WITH CHECK ("setById" = (SELECT app_person()) AND ("personId" = (SELECT app_person()) OR ("coachId" = (SELECT app_person()) AND (SELECT app_has_role('guest')))));
CREATE POLICY move ON online_session FOR UPDATE
  USING ("personId" = (SELECT app_person()) OR ("coachId" = (SELECT app_person()) AND (SELECT app_has_role('guest'))))
  WITH CHECK ("personId" = (SELECT app_person()) OR ("coachId" = (SELECT app_person()) AND (SELECT app_has_role('guest'))));
ALTER TABLE online_session ADD CONSTRAINT it_makes_sense
  CHECK (number BETWEEN 1 AND 12 AND minutes BETWEEN 10 AND 240 AND link ~ '^https://' AND ("calledOffAt" IS NULL) = ("calledOffById" IS NULL) AND ("markedAt" IS NULL OR "calledOffAt" IS NULL));
-- With whichever coach, somebody has each number once.
CREATE UNIQUE INDEX each_number_once ON online_session ("trustId", "cohortId", "personId", number) WHERE "calledOffAt" IS NULL;
GRANT SELECT, INSERT ON online_session TO braid_app;
GRANT UPDATE ("heldOn", "startsAt", minutes, link, "setById", "markedAt", "calledOffAt", "calledOffById", "calledOffLine", version) ON online_session TO braid_app;

-- Set by one of the two while the one coaches the other, at most as many as the programme has; held on its day or after, by the coach's word; then it stays as it is.
-- When the coaching ends, what was still to come is called off.
CREATE FUNCTION online_sessions_keep_the_rules() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  of_it coaching;
  most integer;
BEGIN
  IF TG_OP = 'UPDATE' THEN
    NEW.sequence := OLD.sequence;
    IF (NEW."heldOn", NEW."startsAt", NEW.minutes, NEW.link, NEW."calledOffAt" IS NULL) IS DISTINCT FROM (OLD."heldOn", OLD."startsAt", OLD.minutes, OLD.link, OLD."calledOffAt" IS NULL) THEN NEW.sequence := OLD.sequence + 1; END IF;
    IF OLD."markedAt" IS NOT NULL THEN RAISE EXCEPTION 'This is over' USING ERRCODE = 'BR122'; END IF;
    IF pg_trigger_depth() > 1 THEN RETURN NEW; END IF;
  ELSE
    NEW.sequence := 0;
  END IF;
  SELECT * INTO of_it FROM coaching k WHERE k."trustId" = NEW."trustId" AND k.id = NEW."coachingId";
  IF of_it.id IS NULL OR (of_it."cohortId", of_it."personId", of_it."coachId") IS DISTINCT FROM (NEW."cohortId", NEW."personId", NEW."coachId") THEN
    RAISE EXCEPTION 'online_session does not belong to that coaching' USING ERRCODE = 'BR011';
  END IF;
  IF NEW."markedAt" IS NOT NULL THEN
    -- A session whose day came while the one still coached the other may be marked after that too.
    IF TG_OP = 'INSERT' OR app_person() IS DISTINCT FROM NEW."coachId" OR NEW."heldOn" > app_today() OR NEW."heldOn" >= coalesce(of_it."overFrom", 'infinity')
      OR (NEW."heldOn", NEW."startsAt", NEW.minutes, NEW.link) IS DISTINCT FROM (OLD."heldOn", OLD."startsAt", OLD.minutes, OLD.link) THEN
      RAISE EXCEPTION 'The coach says that it was held, once its day has come' USING ERRCODE = 'BR124';
    END IF;
    RETURN NEW;
  END IF;
  IF of_it."overFrom" IS NOT NULL AND of_it."overFrom" <= app_today() THEN RAISE EXCEPTION 'This is over' USING ERRCODE = 'BR122'; END IF;
  SELECT g."onlineSessions" INTO most FROM cohort c JOIN programme g ON g."trustId" = c."trustId" AND g.id = c."programmeId" WHERE c."trustId" = NEW."trustId" AND c.id = NEW."cohortId";
  IF TG_OP = 'INSERT' AND NEW.number > most THEN RAISE EXCEPTION 'The programme has no more online sessions' USING ERRCODE = 'BR123'; END IF;
  RETURN NEW;
END $$;
REVOKE ALL ON FUNCTION online_sessions_keep_the_rules() FROM PUBLIC;
CREATE TRIGGER online_sessions_keep_the_rules BEFORE INSERT OR UPDATE ON online_session FOR EACH ROW EXECUTE FUNCTION online_sessions_keep_the_rules();

CREATE FUNCTION what_was_to_come_is_called_off() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NEW."overFrom" IS DISTINCT FROM OLD."overFrom" THEN
    UPDATE online_session s SET "calledOffAt" = now(), "calledOffById" = coalesce(app_person(), NEW."givenById"), version = s.version + 1
    WHERE s."trustId" = NEW."trustId" AND s."coachingId" = NEW.id AND s."markedAt" IS NULL AND s."calledOffAt" IS NULL AND s."heldOn" >= NEW."overFrom";
  END IF;
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION what_was_to_come_is_called_off() FROM PUBLIC;
CREATE TRIGGER what_was_to_come_is_called_off AFTER UPDATE ON coaching FOR EACH ROW EXECUTE FUNCTION what_was_to_come_is_called_off();

-- Who no longer coaches somebody goes on reading the sessions that they held with them. Which numbers others had, so that the next one is known.
DROP FUNCTION coached_people();
CREATE FUNCTION coached_people() RETURNS TABLE ("coachingId" uuid, "personId" uuid, name text, job role, school text, programme text, "onlineSessions" integer, "overFrom" date, elsewhere integer[])
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS
$$ SELECT k.id, k."personId", p.name, m.job, s.name, g.name, g."onlineSessions", k."overFrom",
     ARRAY(SELECT e.number FROM online_session e WHERE e."trustId" = k."trustId" AND e."cohortId" = k."cohortId" AND e."personId" = k."personId" AND e."coachingId" <> k.id AND e."calledOffAt" IS NULL)
   FROM coaching k
   JOIN person p ON p."trustId" = k."trustId" AND p.id = k."personId"
   JOIN cohort_member m ON m."trustId" = k."trustId" AND m.id = k."memberId"
   JOIN cohort c ON c."trustId" = k."trustId" AND c.id = k."cohortId"
   JOIN programme g ON g."trustId" = c."trustId" AND g.id = c."programmeId"
   LEFT JOIN school s ON s."trustId" = m."trustId" AND s.id = m."schoolId"
   WHERE k."trustId" = app_trust() AND k."coachId" = app_person() AND app_has_role('guest')
     AND (k."overFrom" IS NULL OR k."overFrom" > app_today()
       OR EXISTS (SELECT FROM online_session o WHERE o."trustId" = k."trustId" AND o."coachingId" = k.id AND o."calledOffAt" IS NULL)) $$;
REVOKE ALL ON FUNCTION coached_people() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION coached_people() TO braid_app;

-- For those who run a cohort: on which days online sessions are set and were held. Nothing else of them.
CREATE FUNCTION online_session_dates(of_cohort uuid) RETURNS TABLE ("personId" uuid, number integer, "heldOn" date, held boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS
$$ SELECT s."personId", s.number, s."heldOn", s."markedAt" IS NOT NULL FROM online_session s
   WHERE s."trustId" = app_trust() AND s."cohortId" = of_cohort AND of_cohort = ANY (app_facilitated_cohorts()) AND s."calledOffAt" IS NULL $$;
REVOKE ALL ON FUNCTION online_session_dates(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION online_session_dates(uuid) TO braid_app;

-- The worker's round asks coaches too.
CREATE OR REPLACE FUNCTION people_in_cohorts() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS
$$ SELECT m."personId" FROM cohort_member m JOIN cohort c ON c."trustId" = m."trustId" AND c.id = m."cohortId"
   WHERE m."trustId" = app_trust() AND app_person() IS NULL AND (m."leftOn" IS NULL OR m."leftOn" >= app_today()) AND c."endsOn" >= app_today()
   UNION SELECT k."coachId" FROM coaching k WHERE k."trustId" = app_trust() AND app_person() IS NULL AND (k."overFrom" IS NULL OR k."overFrom" > app_today()) $$;
