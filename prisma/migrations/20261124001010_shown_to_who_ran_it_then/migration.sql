-- Whoever ran the cohort on the day on which it was shown and runs it today reads it, in one term or in two: as with an answer and a project.
ALTER POLICY shown ON self_assessment
  USING ("openedAt" IS NOT NULL AND "cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[]) AND ran_cohort_on("trustId", "cohortId", (SELECT app_person()), "openedAt"));
