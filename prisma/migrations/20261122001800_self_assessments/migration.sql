-- CreateTable
CREATE TABLE "self_assessment_wording" (
    "trustId" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "statements" JSONB NOT NULL,
    "writtenById" UUID NOT NULL,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "self_assessment_wording_pkey" PRIMARY KEY ("trustId","programmeId","number")
);

-- CreateTable
CREATE TABLE "self_assessment" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "cohortId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "part" TEXT NOT NULL,
    "wording" INTEGER NOT NULL,
    "levels" INTEGER[],
    "sealed" BYTEA NOT NULL,
    "answeredAt" TIMESTAMPTZ(3) NOT NULL,
    "changedAt" TIMESTAMPTZ(3),
    "openedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "self_assessment_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateIndex
CREATE INDEX "self_assessment_trustId_personId_idx" ON "self_assessment"("trustId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "self_assessment_trustId_cohortId_personId_part_key" ON "self_assessment"("trustId", "cohortId", "personId", "part");

-- AddForeignKey
ALTER TABLE "self_assessment_wording" ADD CONSTRAINT "self_assessment_wording_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "self_assessment_wording" ADD CONSTRAINT "self_assessment_wording_trustId_programmeId_fkey" FOREIGN KEY ("trustId", "programmeId") REFERENCES "programme"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "self_assessment_wording" ADD CONSTRAINT "self_assessment_wording_trustId_writtenById_fkey" FOREIGN KEY ("trustId", "writtenById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "self_assessment" ADD CONSTRAINT "self_assessment_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "self_assessment" ADD CONSTRAINT "self_assessment_trustId_cohortId_fkey" FOREIGN KEY ("trustId", "cohortId") REFERENCES "cohort"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "self_assessment" ADD CONSTRAINT "self_assessment_trustId_personId_fkey" FOREIGN KEY ("trustId", "personId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['self_assessment_wording', 'self_assessment']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY trust_wall ON %I AS RESTRICTIVE FOR ALL USING ("trustId" = (SELECT app_trust())) WITH CHECK ("trustId" = (SELECT app_trust()))', t);
  END LOOP;
END $$;

-- Class trust. A wording is never rewritten: who answered it has to find it again.
CREATE POLICY read ON self_assessment_wording FOR SELECT USING (true);
CREATE POLICY word ON self_assessment_wording FOR INSERT WITH CHECK ("writtenById" = (SELECT app_person()) AND (SELECT app_starts_programmes()));
ALTER TABLE self_assessment_wording ADD CONSTRAINT a_few_statements CHECK (number >= 1 AND jsonb_typeof(statements) = 'array' AND jsonb_array_length(statements) BETWEEN 1 AND 12);

-- Class personal. Whoever answered it; while they show it, the facilitators who ran the cohort on the day when they did so, and still do.
CREATE POLICY own ON self_assessment FOR SELECT USING ("personId" = (SELECT app_person()));
CREATE POLICY shown ON self_assessment FOR SELECT
  USING ("openedAt" IS NOT NULL AND "cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[])
    AND EXISTS (SELECT FROM cohort_facilitator f WHERE f."trustId" = self_assessment."trustId" AND f."cohortId" = self_assessment."cohortId" AND f."personId" = (SELECT app_person())
      AND f."startsOn" <= (self_assessment."openedAt" AT TIME ZONE 'Europe/London')::date AND (f."endsOn" IS NULL OR f."endsOn" >= (SELECT app_today()))));
CREATE POLICY answer ON self_assessment FOR INSERT WITH CHECK ("personId" = (SELECT app_person()) AND "cohortId" = ANY ((SELECT app_own_cohorts())::uuid[]));
CREATE POLICY change ON self_assessment FOR UPDATE USING ("personId" = (SELECT app_person())) WITH CHECK ("personId" = (SELECT app_person()));
CREATE POLICY take_away ON self_assessment FOR DELETE USING ("personId" = (SELECT app_person()));
ALTER TABLE self_assessment ADD CONSTRAINT a_level_for_each_statement
  CHECK (part IN ('start', 'end') AND cardinality(levels) BETWEEN 1 AND 12 AND 0 <= ALL (levels) AND 3 >= ALL (levels));

-- A cohort keeps the statements that its first answer was given to, so that before stands beside after. The asker does not read the others' answers; the owner looks.
CREATE POLICY counted ON self_assessment FOR SELECT TO CURRENT_USER USING (true);
CREATE FUNCTION a_cohort_keeps_its_statements() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(NEW."cohortId"::text, 1));
  IF EXISTS (SELECT FROM self_assessment s WHERE s."trustId" = NEW."trustId" AND s."cohortId" = NEW."cohortId" AND s.id <> NEW.id
      AND (s.wording <> NEW.wording OR cardinality(s.levels) <> cardinality(NEW.levels)))
    OR (NEW.wording <> 0 AND NOT EXISTS (SELECT FROM self_assessment_wording w JOIN cohort c ON c."trustId" = w."trustId" AND c."programmeId" = w."programmeId"
      WHERE w."trustId" = NEW."trustId" AND c.id = NEW."cohortId" AND w.number = NEW.wording AND jsonb_array_length(w.statements) = cardinality(NEW.levels))) THEN
    RAISE EXCEPTION 'A cohort keeps its statements' USING ERRCODE = 'BR107';
  END IF;
  RETURN NEW;
END $$;
REVOKE ALL ON FUNCTION a_cohort_keeps_its_statements() FROM PUBLIC;
CREATE TRIGGER a_cohort_keeps_its_statements BEFORE INSERT OR UPDATE OF levels ON self_assessment FOR EACH ROW EXECUTE FUNCTION a_cohort_keeps_its_statements();

-- Which statements a cohort began with, for those in it and those who run it; null while nobody has answered.
CREATE FUNCTION cohort_wording(cohort uuid) RETURNS integer
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS
$$ SELECT max(s.wording) FROM self_assessment s WHERE s."trustId" = app_trust() AND s."cohortId" = cohort AND (cohort = ANY (app_own_cohorts()) OR cohort = ANY (app_facilitated_cohorts())) $$;
REVOKE ALL ON FUNCTION cohort_wording(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION cohort_wording(uuid) TO braid_app;

-- Of how many people a statement holds more at the end than at the start: in fives and from five, over all cohorts of a programme, never of whom.
-- One of those who answered both is always left out of it, so that 'all of them' says nothing of anybody.
CREATE FUNCTION self_assessment_counts(wanted uuid) RETURNS TABLE (wording integer, place integer, people integer, higher integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT (coalesce(app_starts_programmes(), false)
    OR EXISTS (SELECT FROM cohort c WHERE c."trustId" = app_trust() AND c."programmeId" = wanted AND c.id = ANY (app_facilitated_cohorts()))) THEN RETURN; END IF;
  RETURN QUERY
    WITH compared AS (
      SELECT s.wording, u.place::integer, count(DISTINCT s."personId")::integer AS people, (count(DISTINCT s."personId") FILTER (WHERE u.after > u.before))::integer AS higher
      FROM self_assessment s
      JOIN self_assessment e ON e."trustId" = s."trustId" AND e."cohortId" = s."cohortId" AND e."personId" = s."personId" AND e.part = 'end'
      JOIN cohort c ON c."trustId" = s."trustId" AND c.id = s."cohortId" AND c."programmeId" = wanted
      CROSS JOIN LATERAL unnest(s.levels, e.levels) WITH ORDINALITY AS u(before, after, place)
      WHERE s."trustId" = app_trust() AND s.part = 'start'
      GROUP BY s.wording, u.place
    ), cautious AS (SELECT c.wording, c.place, c.people, least(c.higher, c.people - 1) AS higher FROM compared c WHERE c.people >= 5)
    SELECT c.wording, c.place, c.people / 5 * 5, CASE WHEN c.higher >= 5 THEN c.higher / 5 * 5 END FROM cautious c ORDER BY 1, 2;
END $$;
REVOKE ALL ON FUNCTION self_assessment_counts(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION self_assessment_counts(uuid) TO braid_app;

GRANT SELECT, INSERT ON self_assessment_wording TO braid_app;
GRANT SELECT, INSERT, DELETE ON self_assessment TO braid_app;
GRANT UPDATE (levels, sealed, "changedAt", "openedAt", version) ON self_assessment TO braid_app;
