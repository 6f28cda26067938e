-- CreateTable
CREATE TABLE "told_priority" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "priorityId" UUID NOT NULL,
    "schoolId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "component" TEXT NOT NULL,
    "toldById" UUID NOT NULL,
    "toldAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "told_priority_pkey" PRIMARY KEY ("trustId","id")
);

-- AlterTable
ALTER TABLE "project_showcase" ADD COLUMN     "priorityId" UUID;

-- CreateIndex
CREATE INDEX "told_priority_trustId_schoolId_idx" ON "told_priority"("trustId", "schoolId");

-- CreateIndex
CREATE UNIQUE INDEX "told_priority_trustId_priorityId_key" ON "told_priority"("trustId", "priorityId");

-- CreateIndex
CREATE INDEX "cohort_project_trustId_priorityId_idx" ON "cohort_project"("trustId", "priorityId");

-- CreateIndex
CREATE INDEX "project_showcase_trustId_priorityId_idx" ON "project_showcase"("trustId", "priorityId");

-- AddForeignKey
ALTER TABLE "told_priority" ADD CONSTRAINT "told_priority_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "told_priority" ADD CONSTRAINT "told_priority_trustId_priorityId_fkey" FOREIGN KEY ("trustId", "priorityId") REFERENCES "priority"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "told_priority" ADD CONSTRAINT "told_priority_trustId_schoolId_fkey" FOREIGN KEY ("trustId", "schoolId") REFERENCES "school"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "told_priority" ADD CONSTRAINT "told_priority_trustId_toldById_fkey" FOREIGN KEY ("trustId", "toldById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "project_showcase" ADD CONSTRAINT "project_showcase_trustId_priorityId_fkey" FOREIGN KEY ("trustId", "priorityId") REFERENCES "priority"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE told_priority ENABLE ROW LEVEL SECURITY;
ALTER TABLE told_priority FORCE ROW LEVEL SECURITY;
CREATE POLICY trust_wall ON told_priority AS RESTRICTIVE FOR ALL USING ("trustId" = (SELECT app_trust())) WITH CHECK ("trustId" = (SELECT app_trust()));

-- Schools at which the asker works today: a governor has a role there and works there not.
CREATE FUNCTION app_work_schools() RETURNS uuid[] LANGUAGE sql STABLE AS
$$ SELECT coalesce(array_agg(r."schoolId"), '{}') FROM role_period r
   WHERE r."trustId" = app_trust() AND r."personId" = app_person() AND r."schoolId" IS NOT NULL
     AND r.role NOT IN ('governor', 'trustee', 'guest')
     AND r."startsOn" <= app_today() AND (r."endsOn" IS NULL OR r."endsOn" >= app_today()) $$;

-- Class group: whoever works at the school, and whoever reads the priority anyway. Its line tells, and takes back; what was told is never reworded.
CREATE POLICY its_staff ON told_priority FOR SELECT
  USING ((SELECT app_is_executive_team()) OR "schoolId" = ANY ((SELECT app_work_schools())::uuid[]) OR "schoolId" = ANY ((SELECT app_review_schools())::uuid[]));
CREATE POLICY tell ON told_priority FOR INSERT
  WITH CHECK ("toldById" = (SELECT app_person()) AND "schoolId" = ANY ((SELECT app_line_schools())::uuid[]));
CREATE POLICY take_back ON told_priority FOR DELETE USING ("schoolId" = ANY ((SELECT app_line_schools())::uuid[]));
CREATE TRIGGER stands_with_its_priority BEFORE INSERT ON told_priority FOR EACH ROW EXECUTE FUNCTION stands_with_its_parent('priority', 'priorityId', 'schoolId');
ALTER TABLE told_priority ADD CONSTRAINT a_line_of_words CHECK (length(title) BETWEEN 1 AND 300);
GRANT SELECT, INSERT, DELETE ON told_priority TO braid_app;

-- Staff are told of what runs. The priority is held meanwhile, so that whoever ends it waits, and then takes back what was told.
CREATE FUNCTION told_while_it_runs() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM priority p WHERE p."trustId" = NEW."trustId" AND p.id = NEW."priorityId" AND (p."endsOn" IS NULL OR p."endsOn" >= app_today()) FOR SHARE;
  IF NOT FOUND THEN RAISE EXCEPTION 'Staff are told of what runs' USING ERRCODE = 'BR230'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER told_while_it_runs BEFORE INSERT ON told_priority FOR EACH ROW EXECUTE FUNCTION told_while_it_runs();

-- A project takes over what staff were told of a priority; where they were told nothing, its title, by whoever reads it. Nothing else of it, and no other words.
CREATE OR REPLACE FUNCTION one_links_what_one_reads() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE said text := NEW.content ->> 'priorityTitle';
BEGIN
  IF NEW."priorityId" IS NULL OR (TG_OP = 'UPDATE' AND NEW."priorityId" IS NOT DISTINCT FROM OLD."priorityId" AND said IS NOT DISTINCT FROM OLD.content ->> 'priorityTitle') THEN RETURN NEW; END IF;
  IF NOT EXISTS (
    SELECT FROM told_priority t WHERE t."trustId" = NEW."trustId" AND t."priorityId" = NEW."priorityId" AND t.title = said
    UNION ALL
    SELECT FROM priority p WHERE p."trustId" = NEW."trustId" AND p.id = NEW."priorityId" AND p.title = said
      AND NOT EXISTS (SELECT FROM told_priority t WHERE t."trustId" = p."trustId" AND t."priorityId" = p.id)
  ) THEN RAISE EXCEPTION 'One links what one reads' USING ERRCODE = 'BR103'; END IF;
  RETURN NEW;
END $$;

-- A showcase that names a priority says which, so that whoever leads the school finds it. It is the one that its project serves.
GRANT UPDATE ("priorityId") ON project_showcase TO braid_app;
ALTER TABLE cohort_project NO FORCE ROW LEVEL SECURITY;
ALTER TABLE project_showcase NO FORCE ROW LEVEL SECURITY;
UPDATE project_showcase s SET "priorityId" = p."priorityId" FROM cohort_project p
WHERE p."trustId" = s."trustId" AND p.id = s."projectId" AND s.content ->> 'priorityTitle' <> '' AND s.content ->> 'priorityTitle' = p.content ->> 'priorityTitle';
ALTER TABLE project_showcase FORCE ROW LEVEL SECURITY;
ALTER TABLE cohort_project FORCE ROW LEVEL SECURITY;
CREATE TRIGGER names_what_its_project_serves BEFORE INSERT OR UPDATE ON project_showcase FOR EACH ROW
  WHEN (NEW."priorityId" IS NOT NULL) EXECUTE FUNCTION stands_with_its_parent('cohort_project', 'projectId', 'priorityId');

-- How many people's projects serve a priority of their own school beside those that are published and name it: in fives and from five, for whoever reads the priority, never whose.
CREATE FUNCTION projects_on_priorities() RETURNS TABLE ("priorityId" uuid, people integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS
$$ SELECT p."priorityId", (count(DISTINCT p."personId") / 5 * 5)::integer
   FROM priority y JOIN cohort_project p ON p."trustId" = y."trustId" AND p."priorityId" = y.id
   WHERE y."trustId" = app_trust() AND (app_is_executive_team() OR y."schoolId" = ANY (app_review_schools()))
     AND EXISTS (SELECT FROM cohort_member m WHERE m."trustId" = p."trustId" AND m."cohortId" = p."cohortId" AND m."personId" = p."personId" AND m."schoolId" = y."schoolId")
     AND NOT EXISTS (SELECT FROM project_showcase s WHERE s."trustId" = p."trustId" AND s."projectId" = p.id AND s."priorityId" = p."priorityId")
   GROUP BY p."priorityId" HAVING count(DISTINCT p."personId") >= 5 $$;
REVOKE ALL ON FUNCTION projects_on_priorities() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION projects_on_priorities() TO braid_app;
