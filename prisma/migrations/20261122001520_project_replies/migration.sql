-- CreateTable
CREATE TABLE "project_reply" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "cohortId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "authorId" UUID NOT NULL,
    "sealed" BYTEA NOT NULL,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "project_reply_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateIndex
CREATE INDEX "project_reply_trustId_projectId_idx" ON "project_reply"("trustId", "projectId");

-- AddForeignKey
ALTER TABLE "project_reply" ADD CONSTRAINT "project_reply_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "project_reply" ADD CONSTRAINT "project_reply_trustId_projectId_fkey" FOREIGN KEY ("trustId", "projectId") REFERENCES "cohort_project"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "project_reply" ADD CONSTRAINT "project_reply_trustId_cohortId_fkey" FOREIGN KEY ("trustId", "cohortId") REFERENCES "cohort"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "project_reply" ADD CONSTRAINT "project_reply_trustId_personId_fkey" FOREIGN KEY ("trustId", "personId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "project_reply" ADD CONSTRAINT "project_reply_trustId_authorId_fkey" FOREIGN KEY ("trustId", "authorId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE project_reply ENABLE ROW LEVEL SECURITY;
ALTER TABLE project_reply FORCE ROW LEVEL SECURITY;
CREATE POLICY trust_wall ON project_reply AS RESTRICTIVE FOR ALL USING ("trustId" = (SELECT app_trust())) WITH CHECK ("trustId" = (SELECT app_trust()));

-- Class personal: the author of the project, and who runs the cohort and ran it on the day on which it was written. A cohort that a project is open to reads none of it.
CREATE POLICY between_them ON project_reply FOR SELECT
  USING ("personId" = (SELECT app_person()) OR ("cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[])
    AND EXISTS (SELECT FROM cohort_facilitator f WHERE f."trustId" = project_reply."trustId" AND f."cohortId" = project_reply."cohortId" AND f."personId" = (SELECT app_person())
      AND f."startsOn" <= (project_reply."writtenAt" AT TIME ZONE 'Europe/London')::date
      AND (f."endsOn" IS NULL OR f."endsOn" >= (project_reply."writtenAt" AT TIME ZONE 'Europe/London')::date))));
CREATE POLICY reply ON project_reply FOR INSERT
  WITH CHECK ("authorId" = (SELECT app_person()) AND ("personId" = (SELECT app_person()) OR "cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[])));
CREATE POLICY take_back ON project_reply FOR DELETE USING ("authorId" = (SELECT app_person()));
CREATE TRIGGER stands_with_its_project BEFORE INSERT ON project_reply FOR EACH ROW EXECUTE FUNCTION stands_with_its_parent('cohort_project', 'projectId', 'cohortId', 'personId');

GRANT SELECT, INSERT, DELETE ON project_reply TO braid_app;
