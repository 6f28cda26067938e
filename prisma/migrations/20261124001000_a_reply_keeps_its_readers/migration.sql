-- A reply is for those who read what it is about when it was written: it keeps the moment at which that was last shared then. What is shown or brought afterwards takes no
-- earlier reply along.
ALTER TABLE "gap_task_reply" ADD COLUMN "sharedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;
ALTER TABLE "project_reply" ADD COLUMN "sharedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- What was written before this: the latest moment that is known to lie before it. An earlier one lets nobody in who came since.
ALTER TABLE gap_task_reply NO FORCE ROW LEVEL SECURITY;
ALTER TABLE project_reply NO FORCE ROW LEVEL SECURITY;
UPDATE gap_task_reply r SET "sharedAt" = (
  SELECT max(m.at) FROM gap_task_answer a CROSS JOIN LATERAL (VALUES (a."sentAt"), (a."changedAt"), (a."broughtAt"), (a."shownAt")) m(at)
  WHERE a."trustId" = r."trustId" AND a.id = r."answerId" AND (m.at <= r."writtenAt" OR m.at = a."sentAt"));
UPDATE project_reply r SET "sharedAt" = (
  SELECT max(m.at) FROM cohort_project p CROSS JOIN LATERAL (VALUES (p."sharedAt"), (p."changedAt"), (p."openedAt"), (p."shownAt")) m(at)
  WHERE p."trustId" = r."trustId" AND p.id = r."projectId" AND (m.at <= r."writtenAt" OR m.at = p."sharedAt"));
ALTER TABLE gap_task_reply FORCE ROW LEVEL SECURITY;
ALTER TABLE project_reply FORCE ROW LEVEL SECURITY;

-- Whoever does not read what a reply is about finds no such moment, and writes none.
CREATE FUNCTION keeps_when_it_was_shared() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'gap_task_reply' THEN
    NEW."sharedAt" := (SELECT greatest(a."sentAt", a."changedAt", a."broughtAt", a."shownAt") FROM gap_task_answer a WHERE a."trustId" = NEW."trustId" AND a.id = NEW."answerId");
  ELSE
    NEW."sharedAt" := (SELECT greatest(p."sharedAt", p."changedAt", p."openedAt", p."shownAt") FROM cohort_project p WHERE p."trustId" = NEW."trustId" AND p.id = NEW."projectId");
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keeps_when_it_was_shared BEFORE INSERT ON gap_task_reply FOR EACH ROW EXECUTE FUNCTION keeps_when_it_was_shared();
CREATE TRIGGER keeps_when_it_was_shared BEFORE INSERT ON project_reply FOR EACH ROW EXECUTE FUNCTION keeps_when_it_was_shared();

-- Whether somebody ran a cohort on the day of a moment.
CREATE FUNCTION ran_cohort_on(trust uuid, cohort uuid, person uuid, moment timestamptz) RETURNS boolean LANGUAGE sql STABLE AS
$$ SELECT EXISTS (SELECT FROM cohort_facilitator f WHERE f."trustId" = trust AND f."cohortId" = cohort AND f."personId" = person
     AND f."startsOn" <= (moment AT TIME ZONE 'Europe/London')::date AND (f."endsOn" IS NULL OR f."endsOn" >= (moment AT TIME ZONE 'Europe/London')::date)) $$;

-- Whose answer or project it is, who wrote it, and who runs the cohort, reads what it is about, and did both on the day on which it was written.
ALTER POLICY the_group ON gap_task_reply
  USING ("personId" = (SELECT app_person()) OR "authorId" = (SELECT app_person())
    OR ("cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[])
      AND ran_cohort_on("trustId", "cohortId", (SELECT app_person()), "writtenAt") AND ran_cohort_on("trustId", "cohortId", (SELECT app_person()), "sharedAt")
      AND EXISTS (SELECT FROM gap_task_answer a WHERE a."trustId" = gap_task_reply."trustId" AND a.id = gap_task_reply."answerId")));
ALTER POLICY between_them ON project_reply
  USING ("personId" = (SELECT app_person()) OR "authorId" = (SELECT app_person())
    OR ("cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[])
      AND ran_cohort_on("trustId", "cohortId", (SELECT app_person()), "writtenAt") AND ran_cohort_on("trustId", "cohortId", (SELECT app_person()), "sharedAt")
      AND EXISTS (SELECT FROM cohort_project p WHERE p."trustId" = project_reply."trustId" AND p.id = project_reply."projectId")));
