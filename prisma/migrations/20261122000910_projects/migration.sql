-- CreateTable
CREATE TABLE "cohort_project_draft" (
    "trustId" UUID NOT NULL,
    "cohortId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "sealed" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "sharedVersion" INTEGER,
    "next" TEXT NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "cohort_project_draft_pkey" PRIMARY KEY ("trustId","personId","cohortId")
);

-- CreateTable
CREATE TABLE "cohort_project" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "cohortId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "priorityId" UUID,
    "content" JSONB NOT NULL,
    "measured" BOOLEAN NOT NULL,
    "sharedAt" TIMESTAMPTZ(3) NOT NULL,
    "changedAt" TIMESTAMPTZ(3),
    "openedAt" TIMESTAMPTZ(3),

    CONSTRAINT "cohort_project_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "project_log_entry" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "cohortId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "doneOn" DATE NOT NULL,
    "text" TEXT NOT NULL,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "project_log_entry_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "project_showcase" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "cohortId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "schoolId" UUID,
    "content" JSONB NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "project_showcase_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateIndex
CREATE INDEX "cohort_project_trustId_personId_idx" ON "cohort_project"("trustId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "cohort_project_trustId_cohortId_personId_key" ON "cohort_project"("trustId", "cohortId", "personId");

-- CreateIndex
CREATE INDEX "project_log_entry_trustId_cohortId_personId_doneOn_idx" ON "project_log_entry"("trustId", "cohortId", "personId", "doneOn");

-- CreateIndex
CREATE INDEX "project_showcase_trustId_publishedAt_idx" ON "project_showcase"("trustId", "publishedAt");

-- CreateIndex
CREATE UNIQUE INDEX "project_showcase_trustId_projectId_key" ON "project_showcase"("trustId", "projectId");

-- AddForeignKey
ALTER TABLE "cohort_project_draft" ADD CONSTRAINT "cohort_project_draft_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "cohort_project_draft" ADD CONSTRAINT "cohort_project_draft_trustId_cohortId_fkey" FOREIGN KEY ("trustId", "cohortId") REFERENCES "cohort"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "cohort_project_draft" ADD CONSTRAINT "cohort_project_draft_trustId_personId_fkey" FOREIGN KEY ("trustId", "personId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "cohort_project" ADD CONSTRAINT "cohort_project_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "cohort_project" ADD CONSTRAINT "cohort_project_trustId_cohortId_fkey" FOREIGN KEY ("trustId", "cohortId") REFERENCES "cohort"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "cohort_project" ADD CONSTRAINT "cohort_project_trustId_personId_fkey" FOREIGN KEY ("trustId", "personId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "cohort_project" ADD CONSTRAINT "cohort_project_trustId_priorityId_fkey" FOREIGN KEY ("trustId", "priorityId") REFERENCES "priority"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "project_log_entry" ADD CONSTRAINT "project_log_entry_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "project_log_entry" ADD CONSTRAINT "project_log_entry_trustId_cohortId_fkey" FOREIGN KEY ("trustId", "cohortId") REFERENCES "cohort"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "project_log_entry" ADD CONSTRAINT "project_log_entry_trustId_personId_fkey" FOREIGN KEY ("trustId", "personId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "project_showcase" ADD CONSTRAINT "project_showcase_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "project_showcase" ADD CONSTRAINT "project_showcase_trustId_projectId_fkey" FOREIGN KEY ("trustId", "projectId") REFERENCES "cohort_project"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "project_showcase" ADD CONSTRAINT "project_showcase_trustId_cohortId_fkey" FOREIGN KEY ("trustId", "cohortId") REFERENCES "cohort"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "project_showcase" ADD CONSTRAINT "project_showcase_trustId_personId_fkey" FOREIGN KEY ("trustId", "personId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "project_showcase" ADD CONSTRAINT "project_showcase_trustId_schoolId_fkey" FOREIGN KEY ("trustId", "schoolId") REFERENCES "school"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['cohort_project_draft', 'cohort_project', 'project_log_entry', 'project_showcase']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY trust_wall ON %I AS RESTRICTIVE FOR ALL USING ("trustId" = (SELECT app_trust())) WITH CHECK ("trustId" = (SELECT app_trust()))', t);
  END LOOP;
END $$;

-- Class own. Begun by whoever is in the cohort; what was begun stays theirs after they leave.
CREATE POLICY own ON cohort_project_draft FOR SELECT USING ("personId" = (SELECT app_person()));
CREATE POLICY begin ON cohort_project_draft FOR INSERT WITH CHECK ("personId" = (SELECT app_person()) AND "cohortId" = ANY ((SELECT app_own_cohorts())::uuid[]));
CREATE POLICY go_on ON cohort_project_draft FOR UPDATE USING ("personId" = (SELECT app_person())) WITH CHECK ("personId" = (SELECT app_person()));

-- Class group: the author and the facilitators; the cohort of that day once the author opens it to them, which the author alone decides.
CREATE POLICY the_group ON cohort_project FOR SELECT
  USING ("personId" = (SELECT app_person()) OR "cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[])
    OR ("openedAt" IS NOT NULL AND EXISTS (SELECT FROM cohort_member m WHERE m."trustId" = cohort_project."trustId" AND m."cohortId" = cohort_project."cohortId"
      AND m."personId" = (SELECT app_person()) AND (m."leftOn" IS NULL OR m."leftOn" >= (cohort_project."openedAt" AT TIME ZONE 'Europe/London')::date))));
CREATE POLICY share ON cohort_project FOR INSERT
  WITH CHECK ("personId" = (SELECT app_person()) AND "cohortId" = ANY ((SELECT app_own_cohorts())::uuid[]));
CREATE POLICY rewrite ON cohort_project FOR UPDATE USING ("personId" = (SELECT app_person())) WITH CHECK ("personId" = (SELECT app_person()));

-- Whoever links a project to a priority reads that priority at that moment.
CREATE FUNCTION one_links_what_one_reads() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."priorityId" IS NOT NULL AND (TG_OP = 'INSERT' OR NEW."priorityId" IS DISTINCT FROM OLD."priorityId")
    AND NOT EXISTS (SELECT FROM priority p WHERE p."trustId" = NEW."trustId" AND p.id = NEW."priorityId") THEN
    RAISE EXCEPTION 'One links what one reads' USING ERRCODE = 'BR103';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER one_links_what_one_reads BEFORE INSERT OR UPDATE ON cohort_project FOR EACH ROW EXECUTE FUNCTION one_links_what_one_reads();

-- Class group: the author alone until the project is shared; from then the facilitators too. The cohort reads none of it.
CREATE POLICY the_group ON project_log_entry FOR SELECT
  USING ("personId" = (SELECT app_person()) OR ("cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[])
    AND EXISTS (SELECT FROM cohort_project p WHERE p."trustId" = project_log_entry."trustId" AND p."cohortId" = project_log_entry."cohortId" AND p."personId" = project_log_entry."personId")));
CREATE POLICY enter ON project_log_entry FOR INSERT
  WITH CHECK ("personId" = (SELECT app_person()) AND "cohortId" = ANY ((SELECT app_own_cohorts())::uuid[]));
CREATE POLICY remove ON project_log_entry FOR DELETE USING ("personId" = (SELECT app_person()));

-- What the owner of a project publishes is for whoever works in the trust, as a published practice video is, until it is taken back.
CREATE POLICY the_trust ON project_showcase FOR SELECT USING ("personId" = (SELECT app_person()) OR (SELECT app_works_here()));
CREATE POLICY publish ON project_showcase FOR INSERT
  WITH CHECK ("personId" = (SELECT app_person()) AND EXISTS (SELECT FROM cohort_project p WHERE p."trustId" = project_showcase."trustId" AND p.id = project_showcase."projectId" AND p."personId" = (SELECT app_person())));
CREATE POLICY publish_again ON project_showcase FOR UPDATE USING ("personId" = (SELECT app_person())) WITH CHECK ("personId" = (SELECT app_person()));
CREATE POLICY withdraw ON project_showcase FOR DELETE USING ("personId" = (SELECT app_person()));
CREATE TRIGGER stands_with_its_project BEFORE INSERT ON project_showcase FOR EACH ROW EXECUTE FUNCTION stands_with_its_parent('cohort_project', 'projectId', 'cohortId', 'personId');

GRANT SELECT, INSERT ON cohort_project_draft, cohort_project, project_log_entry, project_showcase TO braid_app;
GRANT UPDATE (sealed, version, next, "sharedVersion", "savedAt") ON cohort_project_draft TO braid_app;
GRANT UPDATE ("priorityId", content, measured, "changedAt", "openedAt") ON cohort_project TO braid_app;
GRANT UPDATE (content, "publishedAt") ON project_showcase TO braid_app;
GRANT DELETE ON project_log_entry, project_showcase TO braid_app;
