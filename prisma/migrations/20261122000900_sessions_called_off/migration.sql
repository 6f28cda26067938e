-- AlterTable
ALTER TABLE "cohort_session" ADD COLUMN "calledOffAt" TIMESTAMPTZ(3), ADD COLUMN "calledOffById" UUID, ADD COLUMN "calledOffLine" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "gap_task" ADD COLUMN "changedAt" TIMESTAMPTZ(3), ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "gap_task_wording" (
    "trustId" UUID NOT NULL,
    "taskId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "dueOn" DATE NOT NULL,
    "replacedById" UUID NOT NULL,
    "replacedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "gap_task_wording_pkey" PRIMARY KEY ("trustId","taskId","version")
);

-- AddForeignKey
ALTER TABLE "cohort_session" ADD CONSTRAINT "cohort_session_trustId_calledOffById_fkey" FOREIGN KEY ("trustId", "calledOffById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "gap_task_wording" ADD CONSTRAINT "gap_task_wording_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "gap_task_wording" ADD CONSTRAINT "gap_task_wording_trustId_taskId_fkey" FOREIGN KEY ("trustId", "taskId") REFERENCES "gap_task"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "gap_task_wording" ADD CONSTRAINT "gap_task_wording_trustId_replacedById_fkey" FOREIGN KEY ("trustId", "replacedById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- A session that is still to come is called off by whoever runs the cohort, in their own name; or held after all. What was held stays.
ALTER TABLE cohort_session ADD CONSTRAINT called_off_by_somebody CHECK (("calledOffAt" IS NULL) = ("calledOffById" IS NULL) AND ("calledOffAt" IS NOT NULL OR "calledOffLine" = ''));
CREATE FUNCTION what_was_held_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW."calledOffAt" IS NULL) <> (OLD."calledOffAt" IS NULL) AND
    (OLD."heldOn" < app_today() OR EXISTS (SELECT FROM session_attendance a WHERE a."trustId" = OLD."trustId" AND a."sessionId" = OLD.id)) THEN
    RAISE EXCEPTION 'What was held stays' USING ERRCODE = 'BR100';
  END IF;
  IF NEW."calledOffAt" IS NOT NULL AND OLD."calledOffAt" IS NULL AND NEW."calledOffById" IS DISTINCT FROM app_person() THEN
    RAISE EXCEPTION 'Each calls off in their own name' USING ERRCODE = 'BR071';
  END IF;
  IF OLD."calledOffAt" IS NOT NULL AND NEW."calledOffAt" IS NOT NULL
    AND (NEW."calledOffAt", NEW."calledOffById", NEW."calledOffLine") IS DISTINCT FROM (OLD."calledOffAt", OLD."calledOffById", OLD."calledOffLine") THEN
    RAISE EXCEPTION 'This is over' USING ERRCODE = 'BR073';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER what_was_held_stays BEFORE UPDATE ON cohort_session FOR EACH ROW EXECUTE FUNCTION what_was_held_stays();
CREATE FUNCTION nobody_came_to_what_was_called_off() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM cohort_session s WHERE s."trustId" = NEW."trustId" AND s.id = NEW."sessionId" AND s."calledOffAt" IS NOT NULL) THEN
    RAISE EXCEPTION 'Nobody came to what was called off' USING ERRCODE = 'BR101';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER nobody_came_to_what_was_called_off BEFORE INSERT OR UPDATE ON session_attendance FOR EACH ROW EXECUTE FUNCTION nobody_came_to_what_was_called_off();

ALTER TABLE gap_task_wording ENABLE ROW LEVEL SECURITY;
ALTER TABLE gap_task_wording FORCE ROW LEVEL SECURITY;
CREATE POLICY trust_wall ON gap_task_wording AS RESTRICTIVE FOR ALL USING ("trustId" = (SELECT app_trust())) WITH CHECK ("trustId" = (SELECT app_trust()));

-- Whoever reads the task reads how it was worded before. The database keeps that by itself; nobody writes or changes it.
CREATE POLICY the_cohort ON gap_task_wording FOR SELECT
  USING (EXISTS (SELECT FROM gap_task t WHERE t."trustId" = gap_task_wording."trustId" AND t.id = gap_task_wording."taskId"));
CREATE POLICY keep ON gap_task_wording FOR INSERT TO CURRENT_USER WITH CHECK (true);
CREATE POLICY reword ON gap_task FOR UPDATE
  USING ("cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[])) WITH CHECK ("cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[]));
CREATE FUNCTION earlier_words_are_kept() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NEW."dueOn" < OLD."dueOn" THEN
    RAISE EXCEPTION 'Time that was given is not taken back' USING ERRCODE = 'BR102';
  END IF;
  NEW.version := OLD.version + 1;
  INSERT INTO gap_task_wording ("trustId", "taskId", version, title, about, "dueOn", "replacedById", "replacedAt")
  VALUES (OLD."trustId", OLD.id, OLD.version, OLD.title, OLD.about, OLD."dueOn", app_person(), NEW."changedAt");
  RETURN NEW;
END $$;
CREATE TRIGGER earlier_words_are_kept BEFORE UPDATE ON gap_task FOR EACH ROW EXECUTE FUNCTION earlier_words_are_kept();
REVOKE ALL ON FUNCTION earlier_words_are_kept() FROM PUBLIC;

GRANT SELECT ON gap_task_wording TO braid_app;
GRANT UPDATE ("calledOffAt", "calledOffById", "calledOffLine") ON cohort_session TO braid_app;
GRANT UPDATE (title, about, "dueOn", "changedAt", version) ON gap_task TO braid_app;
