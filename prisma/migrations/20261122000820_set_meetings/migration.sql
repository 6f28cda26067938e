-- CreateTable
CREATE TABLE "set_seat" (
    "trustId" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "facilitates" BOOLEAN NOT NULL,
    "cameAt" TIMESTAMPTZ(3),
    "wentAt" TIMESTAMPTZ(3),

    CONSTRAINT "set_seat_pkey" PRIMARY KEY ("trustId","meetingId","personId")
);

-- CreateTable
CREATE TABLE "meeting_part" (
    "trustId" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "presenterId" UUID,
    "position" INTEGER NOT NULL,
    "minutes" INTEGER NOT NULL,
    "extendedMinutes" INTEGER NOT NULL DEFAULT 0,
    "asksFirstAt" TIMESTAMPTZ(3),
    "startedAt" TIMESTAMPTZ(3),
    "membersDoneAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "meeting_part_pkey" PRIMARY KEY ("trustId","meetingId","id")
);

-- CreateTable
CREATE TABLE "slot_issue" (
    "trustId" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "partId" UUID NOT NULL,
    "sealed" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "slot_issue_pkey" PRIMARY KEY ("trustId","meetingId","partId")
);

-- CreateTable
CREATE TABLE "slot_outcome" (
    "trustId" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "partId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "sealed" BYTEA NOT NULL,
    "saidAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "slot_outcome_pkey" PRIMARY KEY ("trustId","meetingId","partId","number")
);

-- CreateTable
CREATE TABLE "slot_word" (
    "trustId" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "partId" UUID NOT NULL,
    "authorId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,
    "because" BYTEA,
    "saidAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "slot_word_pkey" PRIMARY KEY ("trustId","meetingId","id")
);

-- CreateTable
CREATE TABLE "slot_plan" (
    "trustId" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "partId" UUID NOT NULL,
    "dueOn" DATE NOT NULL,
    "sealed" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "slot_plan_pkey" PRIMARY KEY ("trustId","meetingId","partId")
);

-- CreateTable
CREATE TABLE "slot_review" (
    "trustId" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "aboutMeetingId" UUID NOT NULL,
    "partId" UUID NOT NULL,
    "presenterId" UUID NOT NULL,
    "sealed" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "slot_review_pkey" PRIMARY KEY ("trustId","meetingId","aboutMeetingId","partId")
);

-- CreateTable
CREATE TABLE "slot_extension" (
    "trustId" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "partId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "minutes" INTEGER NOT NULL,
    "askedById" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "grantedAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "slot_extension_pkey" PRIMARY KEY ("trustId","meetingId","partId","number")
);

-- CreateTable
CREATE TABLE "extension_answer" (
    "trustId" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "partId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "personId" UUID NOT NULL,
    "agrees" BOOLEAN NOT NULL,
    "answeredAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "extension_answer_pkey" PRIMARY KEY ("trustId","meetingId","partId","number","personId")
);

-- CreateIndex
CREATE INDEX "set_seat_trustId_personId_idx" ON "set_seat"("trustId", "personId");

-- CreateIndex
CREATE INDEX "slot_review_trustId_aboutMeetingId_partId_idx" ON "slot_review"("trustId", "aboutMeetingId", "partId");

-- AddForeignKey
ALTER TABLE "set_seat" ADD CONSTRAINT "set_seat_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "set_seat" ADD CONSTRAINT "set_seat_trustId_meetingId_fkey" FOREIGN KEY ("trustId", "meetingId") REFERENCES "set_meeting"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "set_seat" ADD CONSTRAINT "set_seat_trustId_personId_fkey" FOREIGN KEY ("trustId", "personId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "meeting_part" ADD CONSTRAINT "meeting_part_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "meeting_part" ADD CONSTRAINT "meeting_part_trustId_meetingId_fkey" FOREIGN KEY ("trustId", "meetingId") REFERENCES "set_meeting"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "meeting_part" ADD CONSTRAINT "meeting_part_trustId_meetingId_presenterId_fkey" FOREIGN KEY ("trustId", "meetingId", "presenterId") REFERENCES "set_seat"("trustId", "meetingId", "personId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "slot_issue" ADD CONSTRAINT "slot_issue_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "slot_issue" ADD CONSTRAINT "slot_issue_trustId_meetingId_partId_fkey" FOREIGN KEY ("trustId", "meetingId", "partId") REFERENCES "meeting_part"("trustId", "meetingId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "slot_outcome" ADD CONSTRAINT "slot_outcome_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "slot_outcome" ADD CONSTRAINT "slot_outcome_trustId_meetingId_partId_fkey" FOREIGN KEY ("trustId", "meetingId", "partId") REFERENCES "meeting_part"("trustId", "meetingId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "slot_word" ADD CONSTRAINT "slot_word_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "slot_word" ADD CONSTRAINT "slot_word_trustId_meetingId_partId_fkey" FOREIGN KEY ("trustId", "meetingId", "partId") REFERENCES "meeting_part"("trustId", "meetingId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "slot_word" ADD CONSTRAINT "slot_word_trustId_meetingId_authorId_fkey" FOREIGN KEY ("trustId", "meetingId", "authorId") REFERENCES "set_seat"("trustId", "meetingId", "personId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "slot_plan" ADD CONSTRAINT "slot_plan_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "slot_plan" ADD CONSTRAINT "slot_plan_trustId_meetingId_partId_fkey" FOREIGN KEY ("trustId", "meetingId", "partId") REFERENCES "meeting_part"("trustId", "meetingId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "slot_review" ADD CONSTRAINT "slot_review_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "slot_review" ADD CONSTRAINT "slot_review_trustId_aboutMeetingId_partId_fkey" FOREIGN KEY ("trustId", "aboutMeetingId", "partId") REFERENCES "meeting_part"("trustId", "meetingId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "slot_review" ADD CONSTRAINT "slot_review_trustId_meetingId_presenterId_fkey" FOREIGN KEY ("trustId", "meetingId", "presenterId") REFERENCES "set_seat"("trustId", "meetingId", "personId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "slot_extension" ADD CONSTRAINT "slot_extension_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "slot_extension" ADD CONSTRAINT "slot_extension_trustId_meetingId_partId_fkey" FOREIGN KEY ("trustId", "meetingId", "partId") REFERENCES "meeting_part"("trustId", "meetingId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "slot_extension" ADD CONSTRAINT "slot_extension_trustId_meetingId_askedById_fkey" FOREIGN KEY ("trustId", "meetingId", "askedById") REFERENCES "set_seat"("trustId", "meetingId", "personId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "extension_answer" ADD CONSTRAINT "extension_answer_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "extension_answer" ADD CONSTRAINT "extension_answer_trustId_meetingId_partId_number_fkey" FOREIGN KEY ("trustId", "meetingId", "partId", "number") REFERENCES "slot_extension"("trustId", "meetingId", "partId", "number") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "extension_answer" ADD CONSTRAINT "extension_answer_trustId_meetingId_personId_fkey" FOREIGN KEY ("trustId", "meetingId", "personId") REFERENCES "set_seat"("trustId", "meetingId", "personId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- What is said in a meeting of an action-learning set: class personal. It is read by those who came, whatever they are otherwise.

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['set_seat', 'meeting_part', 'slot_issue', 'slot_outcome', 'slot_word', 'slot_plan', 'slot_review', 'slot_extension', 'extension_answer'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY trust_wall ON %I AS RESTRICTIVE FOR ALL USING ("trustId" = (SELECT app_trust())) WITH CHECK ("trustId" = (SELECT app_trust()))', t);
  END LOOP;
END $$;
CREATE POLICY by_the_rules ON set_seat FOR ALL TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY by_the_rules ON set_topic FOR ALL TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY by_the_rules ON meeting_part FOR ALL TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY by_the_rules ON slot_extension FOR ALL TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY by_the_rules ON extension_answer FOR SELECT TO CURRENT_USER USING (true);

-- When a meeting begins, those who are in the set at that moment get their seats, and what was chosen is taken up. Nobody else ever gets a seat.
CREATE FUNCTION the_set_takes_its_seats() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  INSERT INTO set_seat ("trustId", "meetingId", "personId", facilitates)
  SELECT m."trustId", NEW.id, m."personId", m."schoolId" IS NULL FROM set_member m
  WHERE m."trustId" = NEW."trustId" AND m."setId" = NEW."setId" AND m."joinedAt" <= NEW."startedAt" AND m."leftAt" IS NULL;
  UPDATE set_topic SET "takenUpInId" = NEW.id WHERE "trustId" = NEW."trustId" AND "setId" = NEW."setId" AND "chosenAt" IS NOT NULL AND "takenUpInId" IS NULL;
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION the_set_takes_its_seats() FROM PUBLIC;
CREATE TRIGGER the_set_takes_its_seats AFTER UPDATE ON set_meeting FOR EACH ROW
  WHEN (OLD."startedAt" IS NULL AND NEW."startedAt" IS NOT NULL) EXECUTE FUNCTION the_set_takes_its_seats();

CREATE POLICY those_in_it ON set_seat FOR SELECT
  USING (EXISTS (SELECT FROM set_meeting m WHERE m."trustId" = set_seat."trustId" AND m.id = "meetingId"));
CREATE POLICY come ON set_seat FOR UPDATE
  USING (EXISTS (SELECT FROM set_meeting m WHERE m."trustId" = set_seat."trustId" AND m.id = "meetingId")) WITH CHECK ("cameAt" IS NOT NULL);

-- One comes once, while the meeting lasts; that somebody has to go they say themselves, or the facilitator.
CREATE FUNCTION who_comes_and_goes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."cameAt" IS NOT NULL AND NEW."cameAt" IS DISTINCT FROM OLD."cameAt"
    OR NOT EXISTS (SELECT FROM set_meeting m WHERE m."trustId" = NEW."trustId" AND m.id = NEW."meetingId" AND m."startedAt" IS NOT NULL AND m."endedAt" IS NULL) THEN
    RAISE EXCEPTION 'This is over' USING ERRCODE = 'BR060';
  END IF;
  IF NEW."wentAt" IS DISTINCT FROM OLD."wentAt" AND app_person() IS DISTINCT FROM NEW."personId" AND NOT EXISTS (
    SELECT FROM set_seat s WHERE s."trustId" = NEW."trustId" AND s."meetingId" = NEW."meetingId" AND s."personId" = app_person() AND s.facilitates AND s."cameAt" IS NOT NULL) THEN
    RAISE EXCEPTION 'Each answers for themselves' USING ERRCODE = 'BR065';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER who_comes_and_goes BEFORE UPDATE ON set_seat FOR EACH ROW EXECUTE FUNCTION who_comes_and_goes();

-- Whoever came reads what is said; the parts are run by all of them.
DO $$
DECLARE
  t text;
  came text;
BEGIN
  FOREACH t IN ARRAY ARRAY['meeting_part', 'slot_issue', 'slot_outcome', 'slot_word', 'slot_plan', 'slot_review', 'slot_extension', 'extension_answer'] LOOP
    came := format('EXISTS (SELECT FROM set_seat s WHERE s."trustId" = %1$I."trustId" AND s."meetingId" = %1$I."meetingId" AND s."personId" = (SELECT app_person()) AND s."cameAt" IS NOT NULL)', t);
    EXECUTE format('CREATE POLICY who_came ON %I FOR SELECT USING (%s)', t, came);
    IF t = 'meeting_part' THEN
      EXECUTE format('CREATE POLICY plan ON %I FOR INSERT WITH CHECK (%s)', t, came);
      EXECUTE format('CREATE POLICY run ON %I FOR UPDATE USING (%2$s) WITH CHECK (%2$s)', t, came);
      EXECUTE format('CREATE POLICY replan ON %I FOR DELETE USING (%s)', t, came);
    END IF;
  END LOOP;
  -- What a slot is about and what comes of it is its presenter's to say, of a slot that has begun.
  FOREACH t IN ARRAY ARRAY['slot_issue', 'slot_outcome', 'slot_plan'] LOOP
    came := format('EXISTS (SELECT FROM meeting_part p WHERE p."trustId" = %1$I."trustId" AND p."meetingId" = %1$I."meetingId" AND p.id = "partId" AND p."presenterId" = (SELECT app_person()) AND p."startedAt" IS NOT NULL)', t);
    EXECUTE format('CREATE POLICY say ON %I FOR INSERT WITH CHECK (%s)', t, came);
    IF t <> 'slot_outcome' THEN EXECUTE format('CREATE POLICY say_again ON %I FOR UPDATE USING (%2$s) WITH CHECK (%2$s)', t, came); END IF;
  END LOOP;
END $$;
CREATE POLICY speak ON slot_word FOR INSERT
  WITH CHECK ("authorId" = (SELECT app_person()) AND EXISTS (
    SELECT FROM meeting_part p WHERE p."trustId" = slot_word."trustId" AND p."meetingId" = slot_word."meetingId" AND p.id = "partId"
      AND p."presenterId" <> slot_word."authorId" AND p."startedAt" IS NOT NULL));
CREATE POLICY unsay ON slot_word FOR DELETE USING ("authorId" = (SELECT app_person()));
CREATE POLICY say ON slot_review FOR INSERT
  WITH CHECK ("presenterId" = (SELECT app_person())
    AND EXISTS (SELECT FROM set_seat s WHERE s."trustId" = slot_review."trustId" AND s."meetingId" = slot_review."meetingId" AND s."personId" = (SELECT app_person()) AND s."cameAt" IS NOT NULL)
    AND EXISTS (
      SELECT FROM meeting_part p JOIN set_meeting before ON before."trustId" = p."trustId" AND before.id = p."meetingId"
        JOIN set_meeting now ON now."trustId" = p."trustId" AND now."setId" = before."setId" AND now.id = slot_review."meetingId" AND now."startedAt" > before."startedAt"
      WHERE p."trustId" = slot_review."trustId" AND p."meetingId" = "aboutMeetingId" AND p.id = "partId" AND p."presenterId" = slot_review."presenterId"));
CREATE POLICY say_again ON slot_review FOR UPDATE USING ("presenterId" = (SELECT app_person())) WITH CHECK ("presenterId" = (SELECT app_person()));

ALTER TABLE meeting_part ADD CONSTRAINT a_slot_has_its_presenter CHECK (kind IN ('check-in', 'topic', 'break', 'slot', 'close') AND (kind = 'slot') = ("presenterId" IS NOT NULL));
ALTER TABLE meeting_part ADD CONSTRAINT only_a_slot_has_a_floor CHECK (kind = 'slot' OR ("membersDoneAt" IS NULL AND "asksFirstAt" IS NULL AND "extendedMinutes" = 0));
ALTER TABLE meeting_part ADD CONSTRAINT a_clock_that_can_be_read CHECK (minutes BETWEEN 5 AND 90 AND "extendedMinutes" BETWEEN 0 AND 60
  AND ("startedAt" IS NOT NULL OR ("membersDoneAt" IS NULL AND "endedAt" IS NULL)));
CREATE UNIQUE INDEX a_slot_each ON meeting_part ("trustId", "meetingId", "presenterId") WHERE "presenterId" IS NOT NULL;
-- A seal holds 29 bytes beside the text, and an empty text two more: a challenge gives its because.
ALTER TABLE slot_word ADD CONSTRAINT a_challenge_gives_its_because
  CHECK (kind IN ('question', 'challenge', 'floor') AND (kind = 'challenge') = (because IS NOT NULL) AND (because IS NULL OR octet_length(because) > 31));
ALTER TABLE slot_outcome ADD CONSTRAINT outcomes_are_counted_from_one CHECK (number >= 1);
ALTER TABLE slot_extension ADD CONSTRAINT a_few_minutes_more CHECK (minutes IN (5, 10, 15) AND number >= 1 AND num_nonnulls("grantedAt", "closedAt") <= 1);
CREATE UNIQUE INDEX one_asks_at_a_time ON slot_extension ("trustId", "meetingId", "partId") WHERE "grantedAt" IS NULL AND "closedAt" IS NULL;

-- Parts come one after another; a slot is of a member who has come; what has begun keeps its place.
CREATE FUNCTION a_part_after_another() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  it meeting_part := CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
BEGIN
  IF NOT EXISTS (SELECT FROM set_meeting m WHERE m."trustId" = it."trustId" AND m.id = it."meetingId" AND m."startedAt" IS NOT NULL AND m."endedAt" IS NULL)
    OR (TG_OP <> 'INSERT' AND OLD."endedAt" IS NOT NULL) OR (TG_OP = 'DELETE' AND OLD."startedAt" IS NOT NULL) THEN
    RAISE EXCEPTION 'This is over' USING ERRCODE = 'BR060';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  IF NEW."presenterId" IS NOT NULL AND NOT EXISTS (
      SELECT FROM set_seat s WHERE s."trustId" = NEW."trustId" AND s."meetingId" = NEW."meetingId" AND s."personId" = NEW."presenterId" AND NOT s.facilitates AND s."cameAt" IS NOT NULL)
    OR TG_OP = 'UPDATE' AND OLD."startedAt" IS NOT NULL AND (NEW."startedAt", NEW.position) IS DISTINCT FROM (OLD."startedAt", OLD.position)
    OR NEW."startedAt" IS NOT NULL AND EXISTS (
      SELECT FROM meeting_part p WHERE p."trustId" = NEW."trustId" AND p."meetingId" = NEW."meetingId" AND p.id <> NEW.id AND p."endedAt" IS NULL
        AND (p."startedAt" IS NOT NULL OR p.position < NEW.position)) THEN
    RAISE EXCEPTION 'The parts come one after another' USING ERRCODE = 'BR092';
  END IF;
  IF TG_OP = 'UPDATE' AND NEW."asksFirstAt" IS DISTINCT FROM OLD."asksFirstAt" AND app_person() IS DISTINCT FROM NEW."presenterId" THEN
    RAISE EXCEPTION 'Each answers for themselves' USING ERRCODE = 'BR065';
  END IF;
  IF NEW."membersDoneAt" IS NOT NULL AND (TG_OP = 'INSERT' OR OLD."membersDoneAt" IS DISTINCT FROM NEW."membersDoneAt") AND NOT EXISTS (
    SELECT FROM set_seat s WHERE s."trustId" = NEW."trustId" AND s."meetingId" = NEW."meetingId" AND s."personId" = app_person() AND NOT s.facilitates AND s."cameAt" IS NOT NULL)
    OR TG_OP = 'UPDATE' AND OLD."membersDoneAt" IS NOT NULL AND NEW."membersDoneAt" IS DISTINCT FROM OLD."membersDoneAt" THEN
    RAISE EXCEPTION 'The members say that they have finished' USING ERRCODE = 'BR093';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER a_part_after_another BEFORE INSERT OR UPDATE OR DELETE ON meeting_part FOR EACH ROW EXECUTE FUNCTION a_part_after_another();

-- The facilitator speaks last: once the members have finished. A question or a challenge is a member's.
CREATE FUNCTION the_facilitator_speaks_last() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  leads boolean := (SELECT s.facilitates FROM set_seat s WHERE s."trustId" = NEW."trustId" AND s."meetingId" = NEW."meetingId" AND s."personId" = NEW."authorId");
BEGIN
  IF leads IS DISTINCT FROM (NEW.kind = 'floor') OR leads AND NOT EXISTS (
    SELECT FROM meeting_part p WHERE p."trustId" = NEW."trustId" AND p."meetingId" = NEW."meetingId" AND p.id = NEW."partId" AND p."membersDoneAt" IS NOT NULL) THEN
    RAISE EXCEPTION 'The facilitator speaks last' USING ERRCODE = 'BR093';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER the_facilitator_speaks_last BEFORE INSERT ON slot_word FOR EACH ROW EXECUTE FUNCTION the_facilitator_speaks_last();

-- What is said is written while the meeting lasts, and until the end of its day; then it stays.
CREATE FUNCTION said_while_it_lasts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM set_meeting m WHERE m."trustId" = NEW."trustId" AND m.id = NEW."meetingId" AND m."startedAt" IS NOT NULL
    AND (m."endedAt" IS NULL OR (m."endedAt" AT TIME ZONE 'Europe/London')::date >= app_today())) THEN
    RAISE EXCEPTION 'The day of this meeting is over' USING ERRCODE = 'BR095';
  END IF;
  RETURN NEW;
END $$;

-- More time: every member who came and is still there says yes, each for themselves; one no closes it. The application has no right to give any.
CREATE POLICY ask ON slot_extension FOR INSERT
  WITH CHECK ("askedById" = (SELECT app_person()) AND "grantedAt" IS NULL AND "closedAt" IS NULL
    AND EXISTS (SELECT FROM set_seat s WHERE s."trustId" = slot_extension."trustId" AND s."meetingId" = slot_extension."meetingId" AND s."personId" = (SELECT app_person()) AND s."cameAt" IS NOT NULL AND NOT s.facilitates)
    AND EXISTS (SELECT FROM meeting_part p WHERE p."trustId" = slot_extension."trustId" AND p."meetingId" = slot_extension."meetingId" AND p.id = "partId" AND p.kind = 'slot' AND p."startedAt" IS NOT NULL AND p."endedAt" IS NULL));
CREATE POLICY answer ON extension_answer FOR INSERT
  WITH CHECK ("personId" = (SELECT app_person())
    AND EXISTS (SELECT FROM set_seat s WHERE s."trustId" = extension_answer."trustId" AND s."meetingId" = extension_answer."meetingId" AND s."personId" = (SELECT app_person()) AND s."cameAt" IS NOT NULL AND NOT s.facilitates)
    AND EXISTS (SELECT FROM slot_extension e WHERE e."trustId" = extension_answer."trustId" AND e."meetingId" = extension_answer."meetingId" AND e."partId" = extension_answer."partId"
      AND e.number = extension_answer.number AND e."grantedAt" IS NULL AND e."closedAt" IS NULL));
CREATE FUNCTION settle_extensions(in_trust uuid, in_meeting uuid, at timestamptz) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  asked slot_extension;
BEGIN
  -- Two who tap at once wait for each other here, and the second sees the first one's yes.
  FOR asked IN SELECT e.* FROM slot_extension e JOIN meeting_part p ON p."trustId" = e."trustId" AND p."meetingId" = e."meetingId" AND p.id = e."partId" AND p."endedAt" IS NULL
    WHERE e."trustId" = in_trust AND e."meetingId" = in_meeting AND e."grantedAt" IS NULL AND e."closedAt" IS NULL FOR NO KEY UPDATE OF e LOOP
    IF EXISTS (SELECT FROM extension_answer a WHERE a."trustId" = in_trust AND a."meetingId" = in_meeting AND a."partId" = asked."partId" AND a.number = asked.number AND NOT a.agrees) THEN
      UPDATE slot_extension SET "closedAt" = at WHERE "trustId" = in_trust AND "meetingId" = in_meeting AND "partId" = asked."partId" AND number = asked.number;
    ELSIF NOT EXISTS (
      SELECT FROM set_seat s WHERE s."trustId" = in_trust AND s."meetingId" = in_meeting AND s."cameAt" IS NOT NULL AND s."wentAt" IS NULL AND NOT s.facilitates AND NOT EXISTS (
        SELECT FROM extension_answer a WHERE a."trustId" = in_trust AND a."meetingId" = in_meeting AND a."partId" = asked."partId" AND a.number = asked.number AND a."personId" = s."personId" AND a.agrees)) THEN
      UPDATE slot_extension SET "grantedAt" = at WHERE "trustId" = in_trust AND "meetingId" = in_meeting AND "partId" = asked."partId" AND number = asked.number;
      UPDATE meeting_part SET "extendedMinutes" = "extendedMinutes" + asked.minutes WHERE "trustId" = in_trust AND "meetingId" = in_meeting AND id = asked."partId";
    END IF;
  END LOOP;
END $$;
REVOKE ALL ON FUNCTION settle_extensions(uuid, uuid, timestamptz) FROM PUBLIC;
CREATE FUNCTION every_member_says_yes() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM settle_extensions(NEW."trustId", NEW."meetingId", NEW."answeredAt");
  RETURN NULL;
END $$;
CREATE FUNCTION who_has_gone_is_not_waited_for() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM settle_extensions(NEW."trustId", NEW."meetingId", NEW."wentAt");
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION every_member_says_yes(), who_has_gone_is_not_waited_for() FROM PUBLIC;
CREATE TRIGGER every_member_says_yes AFTER INSERT ON extension_answer FOR EACH ROW EXECUTE FUNCTION every_member_says_yes();
CREATE TRIGGER who_has_gone_is_not_waited_for AFTER UPDATE ON set_seat FOR EACH ROW
  WHEN (OLD."wentAt" IS NULL AND NEW."wentAt" IS NOT NULL) EXECUTE FUNCTION who_has_gone_is_not_waited_for();

-- Every process that listens learns that there is something new: ids and a number, no word.
CREATE FUNCTION a_meeting_tells() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('set_meeting', NEW."trustId" || '/' || NEW.id || '/' || NEW.revision);
  RETURN NULL;
END $$;
CREATE TRIGGER a_meeting_tells AFTER INSERT OR UPDATE ON set_meeting FOR EACH ROW EXECUTE FUNCTION a_meeting_tells();

-- What changes in a meeting makes its revision grow, ideas for the next half hour included while it goes on.
CREATE FUNCTION its_meeting_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE set_meeting SET "startedAt" = "startedAt"
  WHERE "trustId" = coalesce(NEW."trustId", OLD."trustId") AND id = coalesce(NEW."meetingId", OLD."meetingId");
  RETURN NULL;
END $$;
CREATE FUNCTION the_meeting_under_way_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE set_meeting SET "startedAt" = "startedAt"
  WHERE "trustId" = coalesce(NEW."trustId", OLD."trustId") AND "startedAt" IS NOT NULL AND "endedAt" IS NULL AND "setId" = (
    SELECT t."setId" FROM set_topic t WHERE t."trustId" = coalesce(NEW."trustId", OLD."trustId") AND t.id = coalesce(NEW."topicId", OLD."topicId"));
  RETURN NULL;
END $$;
CREATE FUNCTION the_meeting_of_its_set_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE set_meeting SET "startedAt" = "startedAt"
  WHERE "trustId" = coalesce(NEW."trustId", OLD."trustId") AND "startedAt" IS NOT NULL AND "endedAt" IS NULL AND "setId" = coalesce(NEW."setId", OLD."setId");
  RETURN NULL;
END $$;
CREATE TRIGGER the_meeting_under_way_changes AFTER INSERT OR DELETE ON topic_vote FOR EACH ROW EXECUTE FUNCTION the_meeting_under_way_changes();
CREATE TRIGGER the_meeting_of_its_set_changes AFTER INSERT OR UPDATE OR DELETE ON set_topic FOR EACH ROW EXECUTE FUNCTION the_meeting_of_its_set_changes();
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['slot_issue', 'slot_outcome', 'slot_word', 'slot_plan', 'slot_review'] LOOP
    EXECUTE format('CREATE TRIGGER said_while_it_lasts BEFORE INSERT OR UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION said_while_it_lasts()', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['set_seat', 'meeting_part', 'slot_issue', 'slot_outcome', 'slot_word', 'slot_plan', 'slot_review', 'slot_extension', 'extension_answer'] LOOP
    EXECUTE format('CREATE TRIGGER its_meeting_changes AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION its_meeting_changes()', t);
  END LOOP;
END $$;

GRANT SELECT ON set_seat TO braid_app;
GRANT SELECT, INSERT ON meeting_part, slot_issue, slot_outcome, slot_word, slot_plan, slot_review, slot_extension, extension_answer TO braid_app;
GRANT DELETE ON meeting_part, slot_word TO braid_app;
GRANT UPDATE ("cameAt", "wentAt") ON set_seat TO braid_app;
GRANT UPDATE (position, "asksFirstAt", "startedAt", "membersDoneAt", "endedAt") ON meeting_part TO braid_app;
GRANT UPDATE (sealed, version, "savedAt") ON slot_issue, slot_review TO braid_app;
GRANT UPDATE (sealed, version, "savedAt", "dueOn") ON slot_plan TO braid_app;
