-- What is shared with those who run a cohort is shared with those who ran it on that day: whoever comes to run it later reads what is shared from then on,
-- and what its author shows them. "shownAt" is when the author last showed it to whoever ran the cohort then.
ALTER TABLE "gap_task_answer" ADD COLUMN "shownAt" TIMESTAMPTZ(3);
ALTER TABLE "cohort_project" ADD COLUMN "shownAt" TIMESTAMPTZ(3);
GRANT UPDATE ("shownAt") ON gap_task_answer, cohort_project TO braid_app;

ALTER POLICY the_group ON gap_task_answer
  USING ("personId" = (SELECT app_person())
    OR ("cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[]) AND EXISTS (SELECT FROM cohort_facilitator f WHERE f."trustId" = gap_task_answer."trustId" AND f."cohortId" = gap_task_answer."cohortId" AND f."personId" = (SELECT app_person())
      AND f."startsOn" <= (greatest(gap_task_answer."sentAt", gap_task_answer."changedAt", gap_task_answer."broughtAt", gap_task_answer."shownAt") AT TIME ZONE 'Europe/London')::date
      AND (f."endsOn" IS NULL OR f."endsOn" >= (greatest(gap_task_answer."sentAt", gap_task_answer."changedAt", gap_task_answer."broughtAt", gap_task_answer."shownAt") AT TIME ZONE 'Europe/London')::date)))
    OR ("broughtAt" IS NOT NULL AND EXISTS (SELECT FROM cohort_member m WHERE m."trustId" = gap_task_answer."trustId" AND m."cohortId" = gap_task_answer."cohortId"
      AND m."personId" = (SELECT app_person())
      AND (m."leftOn" IS NULL OR m."leftOn" >= (greatest(gap_task_answer."broughtAt", coalesce(gap_task_answer."changedAt", gap_task_answer."sentAt")) AT TIME ZONE 'Europe/London')::date))));
ALTER POLICY the_group ON cohort_project
  USING ("personId" = (SELECT app_person())
    OR ("cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[]) AND EXISTS (SELECT FROM cohort_facilitator f WHERE f."trustId" = cohort_project."trustId" AND f."cohortId" = cohort_project."cohortId" AND f."personId" = (SELECT app_person())
      AND f."startsOn" <= (greatest(cohort_project."sharedAt", cohort_project."changedAt", cohort_project."openedAt", cohort_project."shownAt") AT TIME ZONE 'Europe/London')::date
      AND (f."endsOn" IS NULL OR f."endsOn" >= (greatest(cohort_project."sharedAt", cohort_project."changedAt", cohort_project."openedAt", cohort_project."shownAt") AT TIME ZONE 'Europe/London')::date)))
    OR ("openedAt" IS NOT NULL AND EXISTS (SELECT FROM cohort_member m WHERE m."trustId" = cohort_project."trustId" AND m."cohortId" = cohort_project."cohortId"
      AND m."personId" = (SELECT app_person())
      AND (m."leftOn" IS NULL OR m."leftOn" >= (greatest(cohort_project."openedAt", coalesce(cohort_project."changedAt", cohort_project."sharedAt")) AT TIME ZONE 'Europe/London')::date))));
-- A reply is for whoever read what it is about, and ran the cohort when it was written.
ALTER POLICY the_group ON gap_task_reply
  USING ("personId" = (SELECT app_person()) OR ("cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[]) AND EXISTS (SELECT FROM cohort_facilitator f WHERE f."trustId" = gap_task_reply."trustId" AND f."cohortId" = gap_task_reply."cohortId" AND f."personId" = (SELECT app_person())
      AND f."startsOn" <= (gap_task_reply."writtenAt" AT TIME ZONE 'Europe/London')::date
      AND (f."endsOn" IS NULL OR f."endsOn" >= (gap_task_reply."writtenAt" AT TIME ZONE 'Europe/London')::date))
    AND EXISTS (SELECT FROM gap_task_answer a WHERE a."trustId" = gap_task_reply."trustId" AND a.id = gap_task_reply."answerId")));
ALTER POLICY between_them ON project_reply
  USING ("personId" = (SELECT app_person()) OR ("cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[]) AND EXISTS (SELECT FROM cohort_facilitator f WHERE f."trustId" = project_reply."trustId" AND f."cohortId" = project_reply."cohortId" AND f."personId" = (SELECT app_person())
      AND f."startsOn" <= (project_reply."writtenAt" AT TIME ZONE 'Europe/London')::date
      AND (f."endsOn" IS NULL OR f."endsOn" >= (project_reply."writtenAt" AT TIME ZONE 'Europe/London')::date))
    AND EXISTS (SELECT FROM cohort_project p WHERE p."trustId" = project_reply."trustId" AND p.id = project_reply."projectId")));

-- That something was sent or shared, for those who run the cohort today, whether they read it or not: how far people have come is counted from it. No task is a project.
CREATE FUNCTION sent_in_cohort(wanted uuid) RETURNS TABLE ("personId" uuid, "taskId" uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS
$$ SELECT a."personId", a."taskId" FROM gap_task_answer a WHERE a."trustId" = app_trust() AND a."cohortId" = wanted AND (a."personId" = app_person() OR wanted = ANY (app_facilitated_cohorts()))
   UNION ALL
   SELECT p."personId", NULL FROM cohort_project p WHERE p."trustId" = app_trust() AND p."cohortId" = wanted AND (p."personId" = app_person() OR wanted = ANY (app_facilitated_cohorts())) $$;
REVOKE ALL ON FUNCTION sent_in_cohort(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sent_in_cohort(uuid) TO braid_app;

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
  ), everything AS (
    SELECT * FROM sent_in_cohort(wanted)
  ), told AS (
    SELECT m."personId", m.fewest,
      (SELECT count(*)::integer FROM session s WHERE s.held) AS held, (SELECT count(*)::integer FROM session s WHERE NOT s.held) AS "toCome",
      (SELECT count(*)::integer FROM task) AS asked,
      (SELECT count(DISTINCT a."taskId")::integer FROM everything a JOIN task t ON t.id = a."taskId" WHERE a."personId" = m."personId") AS sent,
      EXISTS (SELECT FROM everything p WHERE p."personId" = m."personId" AND p."taskId" IS NULL) AS shared
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
