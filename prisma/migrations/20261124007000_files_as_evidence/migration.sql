-- CreateTable
CREATE TABLE "gap_task_file" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "taskId" UUID NOT NULL,
    "cohortId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "sealed" BYTEA NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "gap_task_file_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateIndex
CREATE INDEX "gap_task_file_trustId_taskId_personId_idx" ON "gap_task_file"("trustId", "taskId", "personId");

-- AddForeignKey
ALTER TABLE "gap_task_file" ADD CONSTRAINT "gap_task_file_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "gap_task_file" ADD CONSTRAINT "gap_task_file_trustId_taskId_fkey" FOREIGN KEY ("trustId", "taskId") REFERENCES "gap_task"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "gap_task_file" ADD CONSTRAINT "gap_task_file_trustId_cohortId_fkey" FOREIGN KEY ("trustId", "cohortId") REFERENCES "cohort"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "gap_task_file" ADD CONSTRAINT "gap_task_file_trustId_personId_fkey" FOREIGN KEY ("trustId", "personId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE gap_task_file ENABLE ROW LEVEL SECURITY;
ALTER TABLE gap_task_file FORCE ROW LEVEL SECURITY;
CREATE POLICY trust_wall ON gap_task_file AS RESTRICTIVE FOR ALL USING ("trustId" = (SELECT app_trust())) WITH CHECK ("trustId" = (SELECT app_trust()));

-- A photograph or a file is its author's own until the answer is sent, and one that is added to an answer that stands until it is sent again; from then on it
-- is for whoever reads the answer, and of those who have left the cohort for whoever was there on the day on which it was added.
ALTER POLICY the_group ON gap_task_picture
  USING ("personId" = (SELECT app_person())
    OR (EXISTS (SELECT FROM gap_task_answer a WHERE a."trustId" = gap_task_picture."trustId" AND a."taskId" = gap_task_picture."taskId" AND a."personId" = gap_task_picture."personId"
        AND gap_task_picture."addedAt" <= greatest(a."sentAt", a."changedAt"))
      AND ("cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[])
        OR EXISTS (SELECT FROM cohort_member m WHERE m."trustId" = gap_task_picture."trustId" AND m."cohortId" = gap_task_picture."cohortId" AND m."personId" = (SELECT app_person())
          AND (m."leftOn" IS NULL OR m."leftOn" >= (gap_task_picture."addedAt" AT TIME ZONE 'Europe/London')::date)))));
CREATE POLICY the_group ON gap_task_file FOR SELECT
  USING ("personId" = (SELECT app_person())
    OR (EXISTS (SELECT FROM gap_task_answer a WHERE a."trustId" = gap_task_file."trustId" AND a."taskId" = gap_task_file."taskId" AND a."personId" = gap_task_file."personId"
        AND gap_task_file."addedAt" <= greatest(a."sentAt", a."changedAt"))
      AND ("cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[])
        OR EXISTS (SELECT FROM cohort_member m WHERE m."trustId" = gap_task_file."trustId" AND m."cohortId" = gap_task_file."cohortId" AND m."personId" = (SELECT app_person())
          AND (m."leftOn" IS NULL OR m."leftOn" >= (gap_task_file."addedAt" AT TIME ZONE 'Europe/London')::date)))));
CREATE POLICY add ON gap_task_file FOR INSERT
  WITH CHECK ("personId" = (SELECT app_person()) AND "cohortId" = ANY ((SELECT app_own_cohorts())::uuid[]));
CREATE POLICY remove ON gap_task_file FOR DELETE USING ("personId" = (SELECT app_person()));
CREATE TRIGGER stands_with_its_task BEFORE INSERT ON gap_task_file FOR EACH ROW EXECUTE FUNCTION stands_with_its_parent('gap_task', 'taskId', 'cohortId');

ALTER TABLE gap_task_file ADD CONSTRAINT a_kind_that_is_taken CHECK (kind IN ('pdf', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'csv', 'txt'));
ALTER TABLE gap_task_file ADD CONSTRAINT no_larger_than_ten_megabytes CHECK (bytes BETWEEN 1 AND 10485760);

-- Five of one person for one task, though two come at one moment.
CREATE FUNCTION five_files_at_the_most() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('files of ' || NEW."personId" || ' for ' || NEW."taskId", 0));
  IF (SELECT count(*) FROM gap_task_file f WHERE f."trustId" = NEW."trustId" AND f."taskId" = NEW."taskId" AND f."personId" = NEW."personId") >= 5 THEN
    RAISE EXCEPTION 'There are five files already' USING ERRCODE = 'BR220';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER five_files_at_the_most BEFORE INSERT ON gap_task_file FOR EACH ROW EXECUTE FUNCTION five_files_at_the_most();

GRANT SELECT, INSERT, DELETE ON gap_task_file TO braid_app;
