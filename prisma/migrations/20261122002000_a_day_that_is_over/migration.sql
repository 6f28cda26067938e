-- How far each who stayed has come. A session counts once its day is over: until then it may still be marked, called off or moved.
-- A member reads their own row and no fellow's; those who run the cohort read everybody's.
CREATE OR REPLACE FUNCTION cohort_progress(wanted uuid) RETURNS TABLE ("personId" uuid, held integer, "toCome" integer, came integer, unmarked integer, minutes integer, asked integer, sent integer, shared boolean,
  fewest integer, "mayMiss" integer, "mayLeave" integer, "needsProject" boolean, complete boolean) LANGUAGE sql STABLE AS $$
  WITH session AS (
    SELECT s.id, s.minutes, s."heldOn" < app_today() AS held FROM cohort_session s WHERE s."trustId" = app_trust() AND s."cohortId" = wanted AND s."calledOffAt" IS NULL
  ), task AS (
    SELECT t.id FROM gap_task t JOIN session s ON s.id = t."sessionId" WHERE t."trustId" = app_trust() AND t."cohortId" = wanted
  ), member AS (
    SELECT DISTINCT m."personId", p."fewestSessions" AS fewest FROM cohort_member m JOIN cohort c ON c."trustId" = m."trustId" AND c.id = m."cohortId" JOIN programme p ON p."trustId" = c."trustId" AND p.id = c."programmeId"
    WHERE m."trustId" = app_trust() AND m."cohortId" = wanted AND (m."leftOn" IS NULL OR m."leftOn" >= c."endsOn")
      AND (m."personId" = (SELECT app_person()) OR m."cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[]))
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

-- With somebody's last day in a cohort ends what its facilitators may note of them, and that they see whether they agreed to it. What was noted stays, for as long as the person lets it.
DROP POLICY the_group ON strength_consent;
CREATE POLICY the_group ON strength_consent FOR SELECT
  USING ("personId" = (SELECT app_person()) OR EXISTS (SELECT FROM cohort_member m WHERE m."trustId" = strength_consent."trustId" AND m."personId" = strength_consent."personId"
    AND (m."leftOn" IS NULL OR m."leftOn" >= (SELECT app_today())) AND m."cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[])));
DROP POLICY note ON strength;
CREATE POLICY note ON strength FOR INSERT
  WITH CHECK ("notedById" = (SELECT app_person()) AND "personId" <> (SELECT app_person()) AND "agreedAt" IS NULL AND "askedAt" IS NULL AND "cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[])
    AND EXISTS (SELECT FROM cohort_member m WHERE m."trustId" = strength."trustId" AND m."cohortId" = strength."cohortId" AND m."personId" = strength."personId"
      AND (m."leftOn" IS NULL OR m."leftOn" >= (SELECT app_today()))));
