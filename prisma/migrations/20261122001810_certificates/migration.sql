-- CreateTable
CREATE TABLE "completion_rule" (
    "trustId" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "mayMiss" INTEGER NOT NULL,
    "mayLeave" INTEGER NOT NULL,
    "needsProject" BOOLEAN NOT NULL,
    "changedById" UUID NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "completion_rule_pkey" PRIMARY KEY ("trustId","programmeId","number")
);

-- CreateTable
CREATE TABLE "certificate" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "cohortId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "codeHash" BYTEA NOT NULL,
    "sealed" BYTEA,
    "madeAt" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "certificate_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateIndex
CREATE INDEX "certificate_trustId_personId_idx" ON "certificate"("trustId", "personId");

-- CreateIndex
CREATE INDEX "certificate_trustId_cohortId_idx" ON "certificate"("trustId", "cohortId");

-- AddForeignKey
ALTER TABLE "completion_rule" ADD CONSTRAINT "completion_rule_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "completion_rule" ADD CONSTRAINT "completion_rule_trustId_programmeId_fkey" FOREIGN KEY ("trustId", "programmeId") REFERENCES "programme"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "completion_rule" ADD CONSTRAINT "completion_rule_trustId_changedById_fkey" FOREIGN KEY ("trustId", "changedById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "certificate" ADD CONSTRAINT "certificate_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "certificate" ADD CONSTRAINT "certificate_trustId_cohortId_fkey" FOREIGN KEY ("trustId", "cohortId") REFERENCES "cohort"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "certificate" ADD CONSTRAINT "certificate_trustId_personId_fkey" FOREIGN KEY ("trustId", "personId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['completion_rule', 'certificate']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY trust_wall ON %I AS RESTRICTIVE FOR ALL USING ("trustId" = (SELECT app_trust())) WITH CHECK ("trustId" = (SELECT app_trust()))', t);
  END LOOP;
END $$;

-- Class trust. A rule is never rewritten, so that it can be said by which of them somebody completed.
CREATE POLICY read ON completion_rule FOR SELECT USING (true);
CREATE POLICY change ON completion_rule FOR INSERT WITH CHECK ("changedById" = (SELECT app_person()) AND (SELECT app_starts_programmes()));
ALTER TABLE completion_rule ADD CONSTRAINT it_makes_sense CHECK (number >= 1 AND "mayMiss" BETWEEN 0 AND 40 AND "mayLeave" BETWEEN 0 AND 40);

-- By which rule a cohort goes: the one of its first day, made easier by those that came later, never harder.
CREATE FUNCTION cohort_rule(wanted uuid) RETURNS TABLE ("mayMiss" integer, "mayLeave" integer, "needsProject" boolean) LANGUAGE sql STABLE AS $$
  WITH rule AS (
    SELECT 0 AS number, NULL::date AS since, 1 AS miss, 1 AS leave, true AS project
    UNION ALL SELECT r.number, (r."changedAt" AT TIME ZONE 'Europe/London')::date, r."mayMiss", r."mayLeave", r."needsProject"
      FROM completion_rule r JOIN cohort c ON c."trustId" = r."trustId" AND c."programmeId" = r."programmeId" WHERE r."trustId" = app_trust() AND c.id = wanted
  )
  SELECT max(r.miss), max(r.leave), bool_and(r.project) FROM rule r
  WHERE r.number >= (SELECT max(b.number) FROM rule b WHERE b.since IS NULL OR b.since <= (SELECT c."startsOn" FROM cohort c WHERE c."trustId" = app_trust() AND c.id = wanted)) $$;

-- How far each who stayed has come, with the asker's own rights: to a member that is themselves, to those who run the cohort everybody.
CREATE FUNCTION cohort_progress(wanted uuid) RETURNS TABLE ("personId" uuid, held integer, "toCome" integer, came integer, unmarked integer, minutes integer, asked integer, sent integer, shared boolean,
  fewest integer, "mayMiss" integer, "mayLeave" integer, "needsProject" boolean, complete boolean) LANGUAGE sql STABLE AS $$
  WITH session AS (
    SELECT s.id, s.minutes, s."heldOn" <= app_today() AS held FROM cohort_session s WHERE s."trustId" = app_trust() AND s."cohortId" = wanted AND s."calledOffAt" IS NULL
  ), task AS (
    SELECT t.id FROM gap_task t JOIN session s ON s.id = t."sessionId" WHERE t."trustId" = app_trust() AND t."cohortId" = wanted
  ), member AS (
    SELECT DISTINCT m."personId", p."fewestSessions" AS fewest FROM cohort_member m JOIN cohort c ON c."trustId" = m."trustId" AND c.id = m."cohortId" JOIN programme p ON p."trustId" = c."trustId" AND p.id = c."programmeId"
    WHERE m."trustId" = app_trust() AND m."cohortId" = wanted AND (m."leftOn" IS NULL OR m."leftOn" >= c."endsOn")
  ), told AS (
    SELECT m."personId", m.fewest,
      (SELECT count(*)::integer FROM session s WHERE s.held) AS held, (SELECT count(*)::integer FROM session s WHERE NOT s.held) AS "toCome",
      (SELECT count(*)::integer FROM task) AS asked,
      (SELECT count(DISTINCT a."taskId")::integer FROM gap_task_answer a JOIN task t ON t.id = a."taskId" WHERE a."trustId" = app_trust() AND a."personId" = m."personId") AS sent,
      EXISTS (SELECT FROM cohort_project p WHERE p."trustId" = app_trust() AND p."cohortId" = wanted AND p."personId" = m."personId") AS shared
    FROM member m
  ), attended AS (
    SELECT m."personId", (count(DISTINCT s.id) FILTER (WHERE a.state = 'came'))::integer AS came, (count(DISTINCT s.id) FILTER (WHERE a.state IS NULL))::integer AS unmarked,
      coalesce(sum(s.minutes) FILTER (WHERE a.state = 'came'), 0)::integer AS minutes
    FROM member m CROSS JOIN session s
    LEFT JOIN LATERAL (SELECT min(b.state) AS state FROM session_attendance b WHERE b."trustId" = app_trust() AND b."sessionId" = s.id AND b."personId" = m."personId") a ON true
    WHERE s.held GROUP BY m."personId"
  )
  SELECT t."personId", t.held, t."toCome", coalesce(a.came, 0), coalesce(a.unmarked, 0), coalesce(a.minutes, 0), t.asked, t.sent, t.shared, t.fewest, r."mayMiss", r."mayLeave", r."needsProject",
    t."toCome" = 0 AND t.held >= t.fewest AND t.held - coalesce(a.came, 0) <= r."mayMiss" AND t.asked - t.sent <= r."mayLeave" AND (t.shared OR NOT r."needsProject")
  FROM told t LEFT JOIN attended a ON a."personId" = t."personId" CROSS JOIN cohort_rule(wanted) r $$;

-- A certificate is its holder's. Nobody else takes it away: what is corrected in the cohort afterwards leaves it as it is.
CREATE POLICY own ON certificate FOR ALL USING ("personId" = (SELECT app_person())) WITH CHECK ("personId" = (SELECT app_person()));
CREATE UNIQUE INDEX one_certificate_at_a_time ON certificate ("trustId", "cohortId", "personId") WHERE "withdrawnAt" IS NULL;
ALTER TABLE certificate ADD CONSTRAINT what_is_withdrawn_is_gone CHECK (("withdrawnAt" IS NULL) = (sealed IS NOT NULL));
CREATE FUNCTION a_certificate_follows_completion() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM cohort_progress(NEW."cohortId") p WHERE p."personId" = NEW."personId" AND p.complete) THEN
    RAISE EXCEPTION 'A certificate is for whoever has completed it' USING ERRCODE = 'BR108';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER a_certificate_follows_completion BEFORE INSERT ON certificate FOR EACH ROW EXECUTE FUNCTION a_certificate_follows_completion();
CREATE TRIGGER a_certificate_is_taken_back_once BEFORE UPDATE ON certificate FOR EACH ROW EXECUTE FUNCTION a_transcript_is_taken_back_once();
-- Its code leads where a transcript's does, by the same table and the same two functions.
CREATE TRIGGER the_code_follows_its_certificate AFTER INSERT OR UPDATE OR DELETE ON certificate FOR EACH ROW EXECUTE FUNCTION the_code_follows_its_transcript();

GRANT SELECT, INSERT ON completion_rule, certificate TO braid_app;
GRANT UPDATE ("withdrawnAt") ON certificate TO braid_app;
