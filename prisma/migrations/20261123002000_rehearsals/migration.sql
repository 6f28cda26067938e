-- CreateTable
CREATE TABLE "rehearsal" (
    "trustId" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "cohortId" UUID NOT NULL,
    "heldOn" DATE NOT NULL,
    "formedById" UUID NOT NULL,
    "formedAt" TIMESTAMPTZ(3) NOT NULL,
    "roundMinutes" INTEGER NOT NULL DEFAULT 10,
    "round" INTEGER NOT NULL DEFAULT 0,
    "roundStartedAt" TIMESTAMPTZ(3),
    "extendedMinutes" INTEGER NOT NULL DEFAULT 0,
    "endedAt" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "rehearsal_pkey" PRIMARY KEY ("trustId","sessionId")
);

-- CreateTable
CREATE TABLE "rehearsal_seat" (
    "trustId" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "groupNumber" INTEGER NOT NULL,
    "place" INTEGER NOT NULL,

    CONSTRAINT "rehearsal_seat_pkey" PRIMARY KEY ("trustId","sessionId","personId")
);

-- CreateIndex
CREATE INDEX "rehearsal_trustId_cohortId_idx" ON "rehearsal"("trustId", "cohortId");

-- CreateIndex
CREATE INDEX "rehearsal_seat_trustId_personId_idx" ON "rehearsal_seat"("trustId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "rehearsal_seat_trustId_sessionId_groupNumber_place_key" ON "rehearsal_seat"("trustId", "sessionId", "groupNumber", "place");

-- AddForeignKey
ALTER TABLE "rehearsal" ADD CONSTRAINT "rehearsal_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "rehearsal" ADD CONSTRAINT "rehearsal_trustId_sessionId_fkey" FOREIGN KEY ("trustId", "sessionId") REFERENCES "cohort_session"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "rehearsal" ADD CONSTRAINT "rehearsal_trustId_cohortId_fkey" FOREIGN KEY ("trustId", "cohortId") REFERENCES "cohort"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "rehearsal" ADD CONSTRAINT "rehearsal_trustId_formedById_fkey" FOREIGN KEY ("trustId", "formedById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "rehearsal_seat" ADD CONSTRAINT "rehearsal_seat_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "rehearsal_seat" ADD CONSTRAINT "rehearsal_seat_trustId_sessionId_fkey" FOREIGN KEY ("trustId", "sessionId") REFERENCES "rehearsal"("trustId", "sessionId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "rehearsal_seat" ADD CONSTRAINT "rehearsal_seat_trustId_personId_fkey" FOREIGN KEY ("trustId", "personId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['rehearsal', 'rehearsal_seat']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY trust_wall ON %I AS RESTRICTIVE FOR ALL USING ("trustId" = (SELECT app_trust())) WITH CHECK ("trustId" = (SELECT app_trust()))', t);
  END LOOP;
END $$;

-- Class group: those who run the cohort, and whoever was in it on that day. Who joined later, or had left, sees nothing of it.
CREATE POLICY the_cohort ON rehearsal FOR SELECT
  USING ("cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[])
    OR EXISTS (SELECT FROM cohort_member m WHERE m."trustId" = rehearsal."trustId" AND m."cohortId" = rehearsal."cohortId" AND m."personId" = (SELECT app_person())
      AND m."joinedOn" <= rehearsal."heldOn" AND (m."leftOn" IS NULL OR m."leftOn" >= rehearsal."heldOn")));
CREATE POLICY form ON rehearsal FOR INSERT
  WITH CHECK ("formedById" = (SELECT app_person()) AND round = 0 AND "endedAt" IS NULL AND "cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[]));
CREATE POLICY run ON rehearsal FOR UPDATE
  USING ("cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[])) WITH CHECK ("cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[]));
ALTER TABLE rehearsal ADD CONSTRAINT a_round_has_time CHECK ("roundMinutes" BETWEEN 3 AND 30 AND "extendedMinutes" BETWEEN 0 AND 60);
ALTER TABLE rehearsal ADD CONSTRAINT a_round_that_began_says_when CHECK (round >= 0 AND (round = 0) = ("roundStartedAt" IS NULL) AND ("endedAt" IS NULL OR round > 0));
CREATE TRIGGER stands_with_its_session BEFORE INSERT ON rehearsal FOR EACH ROW EXECUTE FUNCTION stands_with_its_parent('cohort_session', 'sessionId', 'cohortId', 'heldOn');

-- Groups are made at a session that rehearses, on its day.
CREATE FUNCTION a_rehearsal_is_of_its_day() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."heldOn" IS DISTINCT FROM app_today()
    OR NOT EXISTS (SELECT FROM cohort_session s WHERE s."trustId" = NEW."trustId" AND s.id = NEW."sessionId" AND s.rehearses AND s."calledOffAt" IS NULL) THEN
    RAISE EXCEPTION 'Groups are made at a session that rehearses, on its day' USING ERRCODE = 'BR130';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER a_rehearsal_is_of_its_day BEFORE INSERT ON rehearsal FOR EACH ROW EXECUTE FUNCTION a_rehearsal_is_of_its_day();

-- One round after the other, on the day itself; what has ended stays so. Whatever changes makes its revision grow.
CREATE FUNCTION a_rehearsal_goes_forward() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."endedAt" IS NOT NULL OR OLD."heldOn" IS DISTINCT FROM app_today() THEN
    RAISE EXCEPTION 'This rehearsal is over' USING ERRCODE = 'BR131';
  END IF;
  IF NEW.round NOT IN (OLD.round, OLD.round + 1) OR (OLD.round > 0 AND NEW."roundMinutes" <> OLD."roundMinutes") THEN
    RAISE EXCEPTION 'One round comes after the other' USING ERRCODE = 'BR132';
  END IF;
  NEW.revision := OLD.revision + 1;
  RETURN NEW;
END $$;
CREATE TRIGGER a_rehearsal_goes_forward BEFORE UPDATE ON rehearsal FOR EACH ROW EXECUTE FUNCTION a_rehearsal_goes_forward();

-- Every process that listens learns that there is something new: ids and a number, no word.
CREATE FUNCTION a_rehearsal_tells() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('rehearsal', NEW."trustId" || '/' || NEW."sessionId" || '/' || NEW.revision);
  RETURN NULL;
END $$;
CREATE TRIGGER a_rehearsal_tells AFTER INSERT OR UPDATE ON rehearsal FOR EACH ROW EXECUTE FUNCTION a_rehearsal_tells();

-- Whoever sees the rehearsal sees who is with whom.
CREATE POLICY the_cohort ON rehearsal_seat FOR SELECT
  USING (EXISTS (SELECT FROM rehearsal r WHERE r."trustId" = rehearsal_seat."trustId" AND r."sessionId" = rehearsal_seat."sessionId"));
CREATE POLICY form ON rehearsal_seat FOR INSERT
  WITH CHECK (EXISTS (SELECT FROM rehearsal r WHERE r."trustId" = rehearsal_seat."trustId" AND r."sessionId" = rehearsal_seat."sessionId" AND r."cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[])));
CREATE POLICY form_anew ON rehearsal_seat FOR DELETE
  USING (EXISTS (SELECT FROM rehearsal r WHERE r."trustId" = rehearsal_seat."trustId" AND r."sessionId" = rehearsal_seat."sessionId" AND r."cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[])));
ALTER TABLE rehearsal_seat ADD CONSTRAINT groups_and_places_are_counted_from_one CHECK ("groupNumber" >= 1 AND place >= 1);

-- A place is for somebody who came. Until the first round groups change; from then on somebody may only be added.
CREATE FUNCTION who_came_has_a_place() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  seat rehearsal_seat := coalesce(NEW, OLD);
  its rehearsal;
BEGIN
  SELECT * INTO its FROM rehearsal r WHERE r."trustId" = seat."trustId" AND r."sessionId" = seat."sessionId";
  IF its."endedAt" IS NOT NULL OR its."heldOn" IS DISTINCT FROM app_today() OR (TG_OP = 'DELETE' AND its.round > 0) THEN
    RAISE EXCEPTION 'These groups stay as they are' USING ERRCODE = 'BR133';
  END IF;
  IF TG_OP = 'INSERT' AND NOT EXISTS (SELECT FROM session_attendance a WHERE a."trustId" = NEW."trustId" AND a."sessionId" = NEW."sessionId" AND a."personId" = NEW."personId" AND a.state = 'came') THEN
    RAISE EXCEPTION 'A place is for somebody who came' USING ERRCODE = 'BR134';
  END IF;
  RETURN seat;
END $$;
CREATE TRIGGER who_came_has_a_place BEFORE INSERT OR DELETE ON rehearsal_seat FOR EACH ROW EXECUTE FUNCTION who_came_has_a_place();

-- What changes in the groups makes the rehearsal's revision grow, once for each change however many it moves.
CREATE FUNCTION its_rehearsal_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE rehearsal r SET round = r.round WHERE (r."trustId", r."sessionId") IN (SELECT DISTINCT c."trustId", c."sessionId" FROM changed c);
  RETURN NULL;
END $$;
CREATE TRIGGER its_rehearsal_changes AFTER INSERT ON rehearsal_seat REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION its_rehearsal_changes();
CREATE TRIGGER its_rehearsal_changes_too AFTER DELETE ON rehearsal_seat REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION its_rehearsal_changes();

GRANT SELECT, INSERT ON rehearsal TO braid_app;
GRANT SELECT, INSERT, DELETE ON rehearsal_seat TO braid_app;
GRANT UPDATE ("formedAt", "roundMinutes", round, "roundStartedAt", "extendedMinutes", "endedAt") ON rehearsal TO braid_app;
