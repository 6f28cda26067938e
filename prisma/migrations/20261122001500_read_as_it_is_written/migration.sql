-- Whoever left a cohort reads what was written while they were of it. What is opened or brought stands in one row that its author writes anew,
-- so its day is the later of the two: when it was opened, and when its words were last shared.
ALTER POLICY the_group ON cohort_project
  USING ("personId" = (SELECT app_person()) OR "cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[])
    OR ("openedAt" IS NOT NULL AND EXISTS (SELECT FROM cohort_member m WHERE m."trustId" = cohort_project."trustId" AND m."cohortId" = cohort_project."cohortId"
      AND m."personId" = (SELECT app_person())
      AND (m."leftOn" IS NULL OR m."leftOn" >= (greatest(cohort_project."openedAt", coalesce(cohort_project."changedAt", cohort_project."sharedAt")) AT TIME ZONE 'Europe/London')::date))));

ALTER POLICY the_group ON gap_task_answer
  USING ("personId" = (SELECT app_person()) OR "cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[])
    OR ("broughtAt" IS NOT NULL AND EXISTS (SELECT FROM cohort_member m WHERE m."trustId" = gap_task_answer."trustId" AND m."cohortId" = gap_task_answer."cohortId"
      AND m."personId" = (SELECT app_person())
      AND (m."leftOn" IS NULL OR m."leftOn" >= (greatest(gap_task_answer."broughtAt", coalesce(gap_task_answer."changedAt", gap_task_answer."sentAt")) AT TIME ZONE 'Europe/London')::date))));

-- A photograph may be added to an answer that stands, so it has a day of its own.
ALTER POLICY the_group ON gap_task_picture
  USING ("personId" = (SELECT app_person())
    OR (EXISTS (SELECT FROM gap_task_answer a WHERE a."trustId" = gap_task_picture."trustId" AND a."taskId" = gap_task_picture."taskId" AND a."personId" = gap_task_picture."personId")
      AND ("cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[])
        OR EXISTS (SELECT FROM cohort_member m WHERE m."trustId" = gap_task_picture."trustId" AND m."cohortId" = gap_task_picture."cohortId" AND m."personId" = (SELECT app_person())
          AND (m."leftOn" IS NULL OR m."leftOn" >= (gap_task_picture."addedAt" AT TIME ZONE 'Europe/London')::date)))));
