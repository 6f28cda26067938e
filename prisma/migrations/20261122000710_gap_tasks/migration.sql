-- CreateTable
CREATE TABLE "cohort_session" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "cohortId" UUID NOT NULL,
    "theme" TEXT NOT NULL,
    "heldOn" DATE NOT NULL,
    "startsAt" TEXT NOT NULL,
    "minutes" INTEGER NOT NULL,
    "place" TEXT NOT NULL,
    "plan" TEXT NOT NULL DEFAULT '',
    "materials" JSONB NOT NULL DEFAULT '[]',
    "plannedById" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "cohort_session_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "session_attendance" (
    "trustId" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "cohortId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "markedById" UUID NOT NULL,
    "markedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_attendance_pkey" PRIMARY KEY ("trustId","sessionId","memberId")
);

-- CreateTable
CREATE TABLE "gap_task" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "cohortId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "dueOn" DATE NOT NULL,
    "setById" UUID NOT NULL,
    "setAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "gap_task_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "gap_task_draft" (
    "trustId" UUID NOT NULL,
    "taskId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "sealed" BYTEA NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "gap_task_draft_pkey" PRIMARY KEY ("trustId","personId","taskId")
);

-- CreateTable
CREATE TABLE "gap_task_answer" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "taskId" UUID NOT NULL,
    "cohortId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "did" TEXT NOT NULL,
    "evidence" TEXT NOT NULL DEFAULT '',
    "changed" TEXT NOT NULL,
    "learned" TEXT NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL,
    "changedAt" TIMESTAMPTZ(3),
    "broughtAt" TIMESTAMPTZ(3),

    CONSTRAINT "gap_task_answer_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "gap_task_extension" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "taskId" UUID NOT NULL,
    "cohortId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "askedUntil" DATE NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "givenUntil" DATE,
    "answer" TEXT NOT NULL DEFAULT '',
    "answeredById" UUID,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "gap_task_extension_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "gap_task_reply" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "answerId" UUID NOT NULL,
    "cohortId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "authorId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "gap_task_reply_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "gap_task_picture" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "taskId" UUID NOT NULL,
    "cohortId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "alt" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "bytes" INTEGER NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "gap_task_picture_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateIndex
CREATE INDEX "cohort_session_trustId_cohortId_heldOn_idx" ON "cohort_session"("trustId", "cohortId", "heldOn");

-- CreateIndex
CREATE INDEX "gap_task_trustId_sessionId_idx" ON "gap_task"("trustId", "sessionId");

-- CreateIndex
CREATE INDEX "gap_task_trustId_cohortId_idx" ON "gap_task"("trustId", "cohortId");

-- CreateIndex
CREATE INDEX "gap_task_answer_trustId_cohortId_idx" ON "gap_task_answer"("trustId", "cohortId");

-- CreateIndex
CREATE INDEX "gap_task_answer_trustId_personId_idx" ON "gap_task_answer"("trustId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "gap_task_answer_trustId_taskId_personId_key" ON "gap_task_answer"("trustId", "taskId", "personId");

-- CreateIndex
CREATE INDEX "gap_task_extension_trustId_taskId_idx" ON "gap_task_extension"("trustId", "taskId");

-- CreateIndex
CREATE INDEX "gap_task_extension_trustId_personId_idx" ON "gap_task_extension"("trustId", "personId");

-- CreateIndex
CREATE INDEX "gap_task_reply_trustId_answerId_idx" ON "gap_task_reply"("trustId", "answerId");

-- CreateIndex
CREATE INDEX "gap_task_picture_trustId_taskId_personId_idx" ON "gap_task_picture"("trustId", "taskId", "personId");

-- AddForeignKey
ALTER TABLE "cohort_session" ADD CONSTRAINT "cohort_session_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "cohort_session" ADD CONSTRAINT "cohort_session_trustId_cohortId_fkey" FOREIGN KEY ("trustId", "cohortId") REFERENCES "cohort"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "cohort_session" ADD CONSTRAINT "cohort_session_trustId_plannedById_fkey" FOREIGN KEY ("trustId", "plannedById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "session_attendance" ADD CONSTRAINT "session_attendance_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "session_attendance" ADD CONSTRAINT "session_attendance_trustId_sessionId_fkey" FOREIGN KEY ("trustId", "sessionId") REFERENCES "cohort_session"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "session_attendance" ADD CONSTRAINT "session_attendance_trustId_memberId_fkey" FOREIGN KEY ("trustId", "memberId") REFERENCES "cohort_member"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "session_attendance" ADD CONSTRAINT "session_attendance_trustId_cohortId_fkey" FOREIGN KEY ("trustId", "cohortId") REFERENCES "cohort"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "session_attendance" ADD CONSTRAINT "session_attendance_trustId_personId_fkey" FOREIGN KEY ("trustId", "personId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "session_attendance" ADD CONSTRAINT "session_attendance_trustId_markedById_fkey" FOREIGN KEY ("trustId", "markedById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "gap_task" ADD CONSTRAINT "gap_task_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "gap_task" ADD CONSTRAINT "gap_task_trustId_sessionId_fkey" FOREIGN KEY ("trustId", "sessionId") REFERENCES "cohort_session"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "gap_task" ADD CONSTRAINT "gap_task_trustId_cohortId_fkey" FOREIGN KEY ("trustId", "cohortId") REFERENCES "cohort"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "gap_task" ADD CONSTRAINT "gap_task_trustId_setById_fkey" FOREIGN KEY ("trustId", "setById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "gap_task_draft" ADD CONSTRAINT "gap_task_draft_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "gap_task_draft" ADD CONSTRAINT "gap_task_draft_trustId_taskId_fkey" FOREIGN KEY ("trustId", "taskId") REFERENCES "gap_task"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "gap_task_draft" ADD CONSTRAINT "gap_task_draft_trustId_personId_fkey" FOREIGN KEY ("trustId", "personId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "gap_task_answer" ADD CONSTRAINT "gap_task_answer_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "gap_task_answer" ADD CONSTRAINT "gap_task_answer_trustId_taskId_fkey" FOREIGN KEY ("trustId", "taskId") REFERENCES "gap_task"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "gap_task_answer" ADD CONSTRAINT "gap_task_answer_trustId_cohortId_fkey" FOREIGN KEY ("trustId", "cohortId") REFERENCES "cohort"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "gap_task_answer" ADD CONSTRAINT "gap_task_answer_trustId_personId_fkey" FOREIGN KEY ("trustId", "personId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "gap_task_extension" ADD CONSTRAINT "gap_task_extension_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "gap_task_extension" ADD CONSTRAINT "gap_task_extension_trustId_taskId_fkey" FOREIGN KEY ("trustId", "taskId") REFERENCES "gap_task"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "gap_task_extension" ADD CONSTRAINT "gap_task_extension_trustId_cohortId_fkey" FOREIGN KEY ("trustId", "cohortId") REFERENCES "cohort"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "gap_task_extension" ADD CONSTRAINT "gap_task_extension_trustId_personId_fkey" FOREIGN KEY ("trustId", "personId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "gap_task_extension" ADD CONSTRAINT "gap_task_extension_trustId_answeredById_fkey" FOREIGN KEY ("trustId", "answeredById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "gap_task_reply" ADD CONSTRAINT "gap_task_reply_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "gap_task_reply" ADD CONSTRAINT "gap_task_reply_trustId_answerId_fkey" FOREIGN KEY ("trustId", "answerId") REFERENCES "gap_task_answer"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "gap_task_reply" ADD CONSTRAINT "gap_task_reply_trustId_cohortId_fkey" FOREIGN KEY ("trustId", "cohortId") REFERENCES "cohort"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "gap_task_reply" ADD CONSTRAINT "gap_task_reply_trustId_personId_fkey" FOREIGN KEY ("trustId", "personId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "gap_task_reply" ADD CONSTRAINT "gap_task_reply_trustId_authorId_fkey" FOREIGN KEY ("trustId", "authorId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "gap_task_picture" ADD CONSTRAINT "gap_task_picture_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "gap_task_picture" ADD CONSTRAINT "gap_task_picture_trustId_taskId_fkey" FOREIGN KEY ("trustId", "taskId") REFERENCES "gap_task"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "gap_task_picture" ADD CONSTRAINT "gap_task_picture_trustId_cohortId_fkey" FOREIGN KEY ("trustId", "cohortId") REFERENCES "cohort"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "gap_task_picture" ADD CONSTRAINT "gap_task_picture_trustId_personId_fkey" FOREIGN KEY ("trustId", "personId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['cohort_session', 'session_attendance', 'gap_task', 'gap_task_draft', 'gap_task_answer', 'gap_task_extension', 'gap_task_reply', 'gap_task_picture']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY trust_wall ON %I AS RESTRICTIVE FOR ALL USING ("trustId" = (SELECT app_trust())) WITH CHECK ("trustId" = (SELECT app_trust()))', t);
  END LOOP;
END $$;

-- Class group: the facilitators, and the cohort; whoever has left keeps what was before.
CREATE POLICY the_cohort ON cohort_session FOR SELECT
  USING ("cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[])
    OR EXISTS (SELECT FROM cohort_member m WHERE m."trustId" = cohort_session."trustId" AND m."cohortId" = cohort_session."cohortId" AND m."personId" = (SELECT app_person())
      AND (m."leftOn" IS NULL OR m."leftOn" >= cohort_session."heldOn")));
CREATE POLICY plan ON cohort_session FOR INSERT
  WITH CHECK ("plannedById" = (SELECT app_person()) AND "cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[]));
CREATE POLICY replan ON cohort_session FOR UPDATE
  USING ("cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[])) WITH CHECK ("cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[]));

-- Class group: the person and the facilitators.
CREATE POLICY the_group ON session_attendance FOR SELECT
  USING ("personId" = (SELECT app_person()) OR "cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[]));
CREATE POLICY mark ON session_attendance FOR INSERT
  WITH CHECK ("markedById" = (SELECT app_person()) AND "cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[]));
CREATE POLICY correct ON session_attendance FOR UPDATE
  USING ("cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[])) WITH CHECK ("markedById" = (SELECT app_person()));
ALTER TABLE session_attendance ADD CONSTRAINT a_state_of_three CHECK (state IN ('came', 'sent_word', 'missed'));
CREATE TRIGGER stands_with_its_session BEFORE INSERT ON session_attendance FOR EACH ROW EXECUTE FUNCTION stands_with_its_parent('cohort_session', 'sessionId', 'cohortId');
CREATE TRIGGER stands_with_its_member BEFORE INSERT ON session_attendance FOR EACH ROW EXECUTE FUNCTION stands_with_its_parent('cohort_member', 'memberId', 'cohortId', 'personId');

-- Whoever reads the session reads its task.
CREATE POLICY the_cohort ON gap_task FOR SELECT
  USING (EXISTS (SELECT FROM cohort_session s WHERE s."trustId" = gap_task."trustId" AND s.id = gap_task."sessionId"));
CREATE POLICY set_it ON gap_task FOR INSERT
  WITH CHECK ("setById" = (SELECT app_person()) AND "cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[]));
CREATE TRIGGER stands_with_its_session BEFORE INSERT ON gap_task FOR EACH ROW EXECUTE FUNCTION stands_with_its_parent('cohort_session', 'sessionId', 'cohortId');

-- Class own.
CREATE POLICY own ON gap_task_draft FOR ALL USING ("personId" = (SELECT app_person())) WITH CHECK ("personId" = (SELECT app_person()));

-- Class group: the author and the facilitators; the cohort of that day once the author brings it, which the author alone decides.
CREATE POLICY the_group ON gap_task_answer FOR SELECT
  USING ("personId" = (SELECT app_person()) OR "cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[])
    OR ("broughtAt" IS NOT NULL AND EXISTS (SELECT FROM cohort_member m WHERE m."trustId" = gap_task_answer."trustId" AND m."cohortId" = gap_task_answer."cohortId"
      AND m."personId" = (SELECT app_person()) AND (m."leftOn" IS NULL OR m."leftOn" >= (gap_task_answer."broughtAt" AT TIME ZONE 'Europe/London')::date))));
CREATE POLICY send ON gap_task_answer FOR INSERT
  WITH CHECK ("personId" = (SELECT app_person()) AND "cohortId" = ANY ((SELECT app_own_cohorts())::uuid[]));
CREATE POLICY rewrite ON gap_task_answer FOR UPDATE USING ("personId" = (SELECT app_person())) WITH CHECK ("personId" = (SELECT app_person()));
CREATE TRIGGER stands_with_its_task BEFORE INSERT ON gap_task_answer FOR EACH ROW EXECUTE FUNCTION stands_with_its_parent('gap_task', 'taskId', 'cohortId');

-- Class group: the person and the facilitators. Asked once at a time, answered by a facilitator who is not the one who asks.
CREATE POLICY the_group ON gap_task_extension FOR SELECT
  USING ("personId" = (SELECT app_person()) OR "cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[]));
CREATE POLICY ask ON gap_task_extension FOR INSERT
  WITH CHECK ("personId" = (SELECT app_person()) AND "answeredById" IS NULL AND "givenUntil" IS NULL AND "cohortId" = ANY ((SELECT app_own_cohorts())::uuid[]));
CREATE POLICY answer ON gap_task_extension FOR UPDATE
  USING ("personId" <> (SELECT app_person()) AND "answeredAt" IS NULL AND "cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[])) WITH CHECK ("answeredById" = (SELECT app_person()));
ALTER TABLE gap_task_extension ADD CONSTRAINT an_answer_has_its_person CHECK (("answeredAt" IS NULL) = ("answeredById" IS NULL) AND ("answeredAt" IS NOT NULL OR "givenUntil" IS NULL));
CREATE UNIQUE INDEX asked_once_at_a_time ON gap_task_extension ("trustId", "taskId", "personId") WHERE "answeredAt" IS NULL;
CREATE TRIGGER stands_with_its_task BEFORE INSERT ON gap_task_extension FOR EACH ROW EXECUTE FUNCTION stands_with_its_parent('gap_task', 'taskId', 'cohortId');

-- Class group: the author of the answer and the facilitators, and nobody of the cohort.
CREATE POLICY the_group ON gap_task_reply FOR SELECT
  USING ("personId" = (SELECT app_person()) OR "cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[]));
CREATE POLICY reply ON gap_task_reply FOR INSERT
  WITH CHECK ("authorId" = (SELECT app_person()) AND ("personId" = (SELECT app_person()) OR "cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[])));
CREATE TRIGGER stands_with_its_answer BEFORE INSERT ON gap_task_reply FOR EACH ROW EXECUTE FUNCTION stands_with_its_parent('gap_task_answer', 'answerId', 'cohortId', 'personId');

-- The author's own until the answer is sent; from then on whoever reads the answer.
CREATE POLICY the_group ON gap_task_picture FOR SELECT
  USING ("personId" = (SELECT app_person())
    OR EXISTS (SELECT FROM gap_task_answer a WHERE a."trustId" = gap_task_picture."trustId" AND a."taskId" = gap_task_picture."taskId" AND a."personId" = gap_task_picture."personId"));
CREATE POLICY add ON gap_task_picture FOR INSERT
  WITH CHECK ("personId" = (SELECT app_person()) AND "cohortId" = ANY ((SELECT app_own_cohorts())::uuid[]));
CREATE POLICY remove ON gap_task_picture FOR DELETE USING ("personId" = (SELECT app_person()));
CREATE TRIGGER stands_with_its_task BEFORE INSERT ON gap_task_picture FOR EACH ROW EXECUTE FUNCTION stands_with_its_parent('gap_task', 'taskId', 'cohortId');

-- Whom the worker's round asks as themselves, in nobody's name: ids of those in a cohort that runs on a day, never of which.
CREATE FUNCTION people_in_cohorts() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS
$$ SELECT DISTINCT m."personId" FROM cohort_member m JOIN cohort c ON c."trustId" = m."trustId" AND c.id = m."cohortId"
   WHERE m."trustId" = app_trust() AND app_person() IS NULL AND (m."leftOn" IS NULL OR m."leftOn" >= app_today()) AND c."endsOn" >= app_today() $$;
REVOKE ALL ON FUNCTION people_in_cohorts() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION people_in_cohorts() TO braid_app;

GRANT SELECT, INSERT ON cohort_session, session_attendance, gap_task, gap_task_draft, gap_task_answer, gap_task_extension, gap_task_reply, gap_task_picture TO braid_app;
GRANT UPDATE (theme, "heldOn", "startsAt", minutes, place, plan, materials, version) ON cohort_session TO braid_app;
GRANT UPDATE (state, "markedById", "markedAt") ON session_attendance TO braid_app;
GRANT UPDATE (sealed, "savedAt") ON gap_task_draft TO braid_app;
GRANT UPDATE (did, evidence, changed, learned, "changedAt", "broughtAt") ON gap_task_answer TO braid_app;
GRANT UPDATE ("givenUntil", answer, "answeredById", "answeredAt") ON gap_task_extension TO braid_app;
GRANT DELETE ON gap_task_draft, gap_task_picture TO braid_app;
