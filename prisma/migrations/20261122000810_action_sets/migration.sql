-- CreateTable
CREATE TABLE "action_set" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "formedById" UUID NOT NULL,
    "formedAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "endedById" UUID,

    CONSTRAINT "action_set_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "set_member" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "setId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "schoolId" UUID,
    "addedById" UUID NOT NULL,
    "joinedAt" TIMESTAMPTZ(3) NOT NULL,
    "leftAt" TIMESTAMPTZ(3),

    CONSTRAINT "set_member_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "set_meeting" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "setId" UUID NOT NULL,
    "plannedById" UUID NOT NULL,
    "beginsAt" TIMESTAMPTZ(3) NOT NULL,
    "slotMinutes" INTEGER NOT NULL DEFAULT 30,
    "place" TEXT NOT NULL DEFAULT '',
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "startedAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    "calledOffAt" TIMESTAMPTZ(3),
    "calledOffById" UUID,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "set_meeting_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "set_topic" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "setId" UUID NOT NULL,
    "offeredById" UUID NOT NULL,
    "sealed" BYTEA NOT NULL,
    "offeredAt" TIMESTAMPTZ(3) NOT NULL,
    "chosenAt" TIMESTAMPTZ(3),
    "takenUpInId" UUID,

    CONSTRAINT "set_topic_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "topic_vote" (
    "trustId" UUID NOT NULL,
    "topicId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "votedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "topic_vote_pkey" PRIMARY KEY ("trustId","topicId","personId")
);

-- CreateIndex
CREATE INDEX "set_member_trustId_setId_idx" ON "set_member"("trustId", "setId");

-- CreateIndex
CREATE INDEX "set_member_trustId_personId_idx" ON "set_member"("trustId", "personId");

-- CreateIndex
CREATE INDEX "set_meeting_trustId_setId_beginsAt_idx" ON "set_meeting"("trustId", "setId", "beginsAt");

-- CreateIndex
CREATE INDEX "set_topic_trustId_setId_idx" ON "set_topic"("trustId", "setId");

-- CreateIndex
CREATE INDEX "set_topic_trustId_takenUpInId_idx" ON "set_topic"("trustId", "takenUpInId");

-- AddForeignKey
ALTER TABLE "action_set" ADD CONSTRAINT "action_set_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "action_set" ADD CONSTRAINT "action_set_trustId_formedById_fkey" FOREIGN KEY ("trustId", "formedById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "action_set" ADD CONSTRAINT "action_set_trustId_endedById_fkey" FOREIGN KEY ("trustId", "endedById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "set_member" ADD CONSTRAINT "set_member_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "set_member" ADD CONSTRAINT "set_member_trustId_setId_fkey" FOREIGN KEY ("trustId", "setId") REFERENCES "action_set"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "set_member" ADD CONSTRAINT "set_member_trustId_personId_fkey" FOREIGN KEY ("trustId", "personId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "set_member" ADD CONSTRAINT "set_member_trustId_schoolId_fkey" FOREIGN KEY ("trustId", "schoolId") REFERENCES "school"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "set_member" ADD CONSTRAINT "set_member_trustId_addedById_fkey" FOREIGN KEY ("trustId", "addedById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "set_meeting" ADD CONSTRAINT "set_meeting_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "set_meeting" ADD CONSTRAINT "set_meeting_trustId_setId_fkey" FOREIGN KEY ("trustId", "setId") REFERENCES "action_set"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "set_meeting" ADD CONSTRAINT "set_meeting_trustId_plannedById_fkey" FOREIGN KEY ("trustId", "plannedById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "set_meeting" ADD CONSTRAINT "set_meeting_trustId_calledOffById_fkey" FOREIGN KEY ("trustId", "calledOffById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "set_topic" ADD CONSTRAINT "set_topic_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "set_topic" ADD CONSTRAINT "set_topic_trustId_setId_fkey" FOREIGN KEY ("trustId", "setId") REFERENCES "action_set"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "set_topic" ADD CONSTRAINT "set_topic_trustId_offeredById_fkey" FOREIGN KEY ("trustId", "offeredById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "set_topic" ADD CONSTRAINT "set_topic_trustId_takenUpInId_fkey" FOREIGN KEY ("trustId", "takenUpInId") REFERENCES "set_meeting"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "topic_vote" ADD CONSTRAINT "topic_vote_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "topic_vote" ADD CONSTRAINT "topic_vote_trustId_topicId_fkey" FOREIGN KEY ("trustId", "topicId") REFERENCES "set_topic"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "topic_vote" ADD CONSTRAINT "topic_vote_trustId_personId_fkey" FOREIGN KEY ("trustId", "personId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Action-learning sets: who is in one is known to those in it and to the coordinators; what is said belongs to those who were there.

CREATE FUNCTION app_coordinates_sets() RETURNS boolean LANGUAGE sql STABLE AS
$$ SELECT app_has_duty('set_coordinator') $$;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['action_set', 'set_member', 'set_meeting', 'set_topic', 'topic_vote'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY trust_wall ON %I AS RESTRICTIVE FOR ALL USING ("trustId" = (SELECT app_trust())) WITH CHECK ("trustId" = (SELECT app_trust()))', t);
  END LOOP;
END $$;

-- What the functions below read and write with the owner's rights. These policies bind the owner alone; the wall between trusts stays.
CREATE POLICY by_the_rules ON action_set FOR ALL TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY by_the_rules ON set_member FOR ALL TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY by_the_rules ON set_meeting FOR ALL TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY by_the_rules ON topic_vote FOR ALL TO CURRENT_USER USING (true) WITH CHECK (true);

-- Sets in which the asker is now.
CREATE FUNCTION app_my_sets() RETURNS uuid[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS
$$ SELECT coalesce(array_agg(m."setId"), '{}') FROM set_member m
   WHERE m."trustId" = app_trust() AND m."personId" = app_person() AND m."leftAt" IS NULL $$;
REVOKE ALL ON FUNCTION app_my_sets() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app_my_sets() TO braid_app;

-- Class group: a set and who is in it, for those who are or were in it, and the coordinators.
CREATE POLICY the_group ON action_set FOR SELECT
  USING ((SELECT app_coordinates_sets()) OR EXISTS (
    SELECT FROM set_member m WHERE m."trustId" = action_set."trustId" AND m."setId" = action_set.id AND m."personId" = (SELECT app_person())));
CREATE POLICY form ON action_set FOR INSERT WITH CHECK ("formedById" = (SELECT app_person()) AND (SELECT app_coordinates_sets()) AND "endedAt" IS NULL);
CREATE POLICY finish ON action_set FOR UPDATE USING ((SELECT app_coordinates_sets()))
  WITH CHECK ((SELECT app_coordinates_sets()) AND "endedById" = (SELECT app_person()));
ALTER TABLE action_set ADD CONSTRAINT an_ended_set_says_who CHECK (("endedAt" IS NULL) = ("endedById" IS NULL));

CREATE POLICY the_group ON set_member FOR SELECT
  USING ("personId" = (SELECT app_person()) OR (SELECT app_coordinates_sets()) OR "setId" = ANY ((SELECT app_my_sets())::uuid[]));
CREATE POLICY add ON set_member FOR INSERT WITH CHECK ("addedById" = (SELECT app_person()) AND (SELECT app_coordinates_sets()) AND "leftAt" IS NULL);
CREATE POLICY leave ON set_member FOR UPDATE USING ("personId" = (SELECT app_person()) OR (SELECT app_coordinates_sets()))
  WITH CHECK ("leftAt" IS NOT NULL);
ALTER TABLE set_member ADD CONSTRAINT it_ends_after_it_starts CHECK ("leftAt" IS NULL OR "leftAt" >= "joinedAt");
CREATE UNIQUE INDEX a_place_each_in_a_set ON set_member ("trustId", "setId", "personId") WHERE "leftAt" IS NULL;
CREATE UNIQUE INDEX a_school_once_in_a_set ON set_member ("trustId", "setId", "schoolId") WHERE "leftAt" IS NULL AND "schoolId" IS NOT NULL;
CREATE UNIQUE INDEX one_facilitator_in_a_set ON set_member ("trustId", "setId") WHERE "leftAt" IS NULL AND "schoolId" IS NULL;

-- At most five, each of a school at which they work, and a facilitator who has that duty; nobody was in it before they joined, nor leaves before what they attended.
CREATE FUNCTION a_set_of_at_most_five() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  last_met timestamptz;
BEGIN
  PERFORM FROM action_set s WHERE s."trustId" = NEW."trustId" AND s.id = NEW."setId" FOR UPDATE;
  SELECT max(m."startedAt") INTO last_met FROM set_meeting m WHERE m."trustId" = NEW."trustId" AND m."setId" = NEW."setId";
  IF TG_OP = 'UPDATE' THEN
    IF OLD."leftAt" IS NOT NULL OR NEW."leftAt" < last_met THEN
      RAISE EXCEPTION 'This is over' USING ERRCODE = 'BR060';
    END IF;
    RETURN NEW;
  END IF;
  IF NEW."joinedAt" <= last_met OR NOT EXISTS (
    SELECT FROM action_set s WHERE s."trustId" = NEW."trustId" AND s.id = NEW."setId" AND s."endedAt" IS NULL AND s."formedAt" <= NEW."joinedAt") THEN
    RAISE EXCEPTION 'This set has ended, or has met since' USING ERRCODE = 'BR094';
  END IF;
  IF EXISTS (
      SELECT FROM set_member m WHERE m."trustId" = NEW."trustId" AND m."setId" = NEW."setId" AND m."leftAt" IS NULL
        AND (m."personId" = NEW."personId" OR m."schoolId" IS NOT DISTINCT FROM NEW."schoolId"))
    OR (SELECT count(*) FROM set_member m WHERE m."trustId" = NEW."trustId" AND m."setId" = NEW."setId" AND m."leftAt" IS NULL AND m."schoolId" IS NOT NULL) >= 5 AND NEW."schoolId" IS NOT NULL THEN
    RAISE EXCEPTION 'At most five, each of another school' USING ERRCODE = 'BR090';
  END IF;
  IF (CASE WHEN NEW."schoolId" IS NULL
      THEN NOT EXISTS (SELECT FROM appointment a WHERE a."trustId" = NEW."trustId" AND a."personId" = NEW."personId" AND a.duty = 'facilitator'
        AND a."startsOn" <= app_today() AND (a."endsOn" IS NULL OR a."endsOn" >= app_today()))
      ELSE NOT EXISTS (SELECT FROM role_period r WHERE r."trustId" = NEW."trustId" AND r."personId" = NEW."personId" AND r."schoolId" = NEW."schoolId"
        AND r.role NOT IN ('governor', 'trustee', 'guest') AND r."startsOn" <= app_today() AND (r."endsOn" IS NULL OR r."endsOn" >= app_today())) END) THEN
    RAISE EXCEPTION 'Somebody who works there, and a facilitator who has that duty' USING ERRCODE = 'BR091';
  END IF;
  RETURN NEW;
END $$;
REVOKE ALL ON FUNCTION a_set_of_at_most_five() FROM PUBLIC;
CREATE TRIGGER a_set_of_at_most_five BEFORE INSERT OR UPDATE ON set_member FOR EACH ROW EXECUTE FUNCTION a_set_of_at_most_five();

CREATE FUNCTION an_ended_set_stays_ended() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."endedAt" IS NOT NULL THEN RAISE EXCEPTION 'This set has ended' USING ERRCODE = 'BR094'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER an_ended_set_stays_ended BEFORE UPDATE ON action_set FOR EACH ROW EXECUTE FUNCTION an_ended_set_stays_ended();

-- With a set the memberships end, and what it had planned is called off.
CREATE FUNCTION a_set_ends_for_all() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE set_member SET "leftAt" = NEW."endedAt" WHERE "trustId" = NEW."trustId" AND "setId" = NEW.id AND "leftAt" IS NULL;
  UPDATE set_meeting SET "calledOffAt" = NEW."endedAt", "calledOffById" = NEW."endedById"
  WHERE "trustId" = NEW."trustId" AND "setId" = NEW.id AND "startedAt" IS NULL AND "calledOffAt" IS NULL;
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION a_set_ends_for_all() FROM PUBLIC;
CREATE TRIGGER a_set_ends_for_all AFTER UPDATE ON action_set FOR EACH ROW WHEN (NEW."endedAt" IS NOT NULL) EXECUTE FUNCTION a_set_ends_for_all();

-- Class group: a meeting is seen by those who are in the set until it begins, then for good by those who were in it when it began.
DO $$
DECLARE
  mine text := 'EXISTS (SELECT FROM set_member m WHERE m."trustId" = set_meeting."trustId" AND m."setId" = set_meeting."setId" AND m."personId" = (SELECT app_person())
    AND CASE WHEN "startedAt" IS NULL THEN m."leftAt" IS NULL ELSE m."joinedAt" <= "startedAt" AND (m."leftAt" IS NULL OR m."leftAt" > "startedAt") END)';
BEGIN
  EXECUTE format('CREATE POLICY those_in_it ON set_meeting FOR SELECT USING (%s)', mine);
  EXECUTE format('CREATE POLICY keep ON set_meeting FOR UPDATE USING (%1$s) WITH CHECK (EXISTS (SELECT FROM set_member m WHERE m."trustId" = set_meeting."trustId" AND m."setId" = set_meeting."setId" AND m."personId" = (SELECT app_person())))', mine);
END $$;
CREATE POLICY plan ON set_meeting FOR INSERT
  WITH CHECK ("plannedById" = (SELECT app_person()) AND "startedAt" IS NULL AND "endedAt" IS NULL AND "calledOffAt" IS NULL AND "setId" = ANY ((SELECT app_my_sets())::uuid[]));
ALTER TABLE set_meeting ADD CONSTRAINT a_slot_has_time CHECK ("slotMinutes" BETWEEN 10 AND 45);
ALTER TABLE set_meeting ADD CONSTRAINT what_ends_began CHECK ("endedAt" IS NULL OR "endedAt" >= "startedAt");
ALTER TABLE set_meeting ADD CONSTRAINT what_began_is_not_called_off CHECK ("startedAt" IS NULL OR "calledOffAt" IS NULL);
ALTER TABLE set_meeting ADD CONSTRAINT a_meeting_called_off_says_who CHECK (("calledOffAt" IS NULL) = ("calledOffById" IS NULL));

-- A meeting goes forward only. Whatever changes makes its revision grow; what stands in people's calendars, its sequence.
CREATE FUNCTION a_meeting_goes_forward() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  entry_changed boolean := (NEW."beginsAt", NEW."slotMinutes", NEW.place, NEW."calledOffAt") IS DISTINCT FROM (OLD."beginsAt", OLD."slotMinutes", OLD.place, OLD."calledOffAt");
BEGIN
  IF (OLD."endedAt" IS NOT NULL OR OLD."calledOffAt" IS NOT NULL)
       AND (entry_changed OR (NEW."startedAt", NEW."endedAt", NEW."calledOffById") IS DISTINCT FROM (OLD."startedAt", OLD."endedAt", OLD."calledOffById"))
     OR OLD."startedAt" IS NOT NULL AND (entry_changed OR NEW."startedAt" IS DISTINCT FROM OLD."startedAt") THEN
    RAISE EXCEPTION 'This is over' USING ERRCODE = 'BR060';
  END IF;
  IF NEW."calledOffAt" IS NOT NULL AND OLD."calledOffAt" IS NULL AND app_person() IS DISTINCT FROM NEW."calledOffById" THEN
    RAISE EXCEPTION 'Each answers for themselves' USING ERRCODE = 'BR065';
  END IF;
  NEW.revision := OLD.revision + 1;
  IF entry_changed THEN NEW.sequence := OLD.sequence + 1; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER a_meeting_goes_forward BEFORE UPDATE ON set_meeting FOR EACH ROW EXECUTE FUNCTION a_meeting_goes_forward();

-- Class group: ideas for the half hour, for those in the set; what was talked about, for those who were in it then.
CREATE POLICY the_group ON set_topic FOR SELECT
  USING ("offeredById" = (SELECT app_person())
    OR CASE WHEN "takenUpInId" IS NULL THEN "setId" = ANY ((SELECT app_my_sets())::uuid[])
       ELSE EXISTS (SELECT FROM set_meeting m WHERE m."trustId" = set_topic."trustId" AND m.id = "takenUpInId") END);
CREATE POLICY offer ON set_topic FOR INSERT
  WITH CHECK ("offeredById" = (SELECT app_person()) AND "chosenAt" IS NULL AND "takenUpInId" IS NULL AND "setId" = ANY ((SELECT app_my_sets())::uuid[]));
CREATE POLICY choose ON set_topic FOR UPDATE USING ("takenUpInId" IS NULL AND "setId" = ANY ((SELECT app_my_sets())::uuid[]))
  WITH CHECK ("takenUpInId" IS NULL AND "setId" = ANY ((SELECT app_my_sets())::uuid[]));
CREATE POLICY take_back ON set_topic FOR DELETE USING ("offeredById" = (SELECT app_person()) AND "chosenAt" IS NULL AND "takenUpInId" IS NULL);
CREATE UNIQUE INDEX one_topic_is_next ON set_topic ("trustId", "setId") WHERE "chosenAt" IS NOT NULL AND "takenUpInId" IS NULL;

CREATE POLICY the_group ON topic_vote FOR SELECT USING (EXISTS (SELECT FROM set_topic t WHERE t."trustId" = topic_vote."trustId" AND t.id = "topicId"));
CREATE POLICY vote ON topic_vote FOR INSERT
  WITH CHECK ("personId" = (SELECT app_person()) AND EXISTS (
    SELECT FROM set_topic t WHERE t."trustId" = topic_vote."trustId" AND t.id = "topicId" AND t."takenUpInId" IS NULL AND t."setId" = ANY ((SELECT app_my_sets())::uuid[])));
CREATE POLICY unvote ON topic_vote FOR DELETE
  USING ("personId" = (SELECT app_person()) AND EXISTS (SELECT FROM set_topic t WHERE t."trustId" = topic_vote."trustId" AND t.id = "topicId" AND t."takenUpInId" IS NULL));

-- An idea that is taken back takes its votes along.
CREATE FUNCTION votes_go_with_their_topic() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  DELETE FROM topic_vote WHERE "trustId" = OLD."trustId" AND "topicId" = OLD.id;
  RETURN OLD;
END $$;
REVOKE ALL ON FUNCTION votes_go_with_their_topic() FROM PUBLIC;
CREATE TRIGGER votes_go_with_their_topic BEFORE DELETE ON set_topic FOR EACH ROW EXECUTE FUNCTION votes_go_with_their_topic();

-- The dates on which sets met, for coordinators: when, and nothing of what.
CREATE FUNCTION set_dates() RETURNS TABLE ("setId" uuid, "heldOn" date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS
$$ SELECT m."setId", (m."startedAt" AT TIME ZONE 'Europe/London')::date FROM set_meeting m
   WHERE m."trustId" = app_trust() AND m."endedAt" IS NOT NULL AND app_coordinates_sets() ORDER BY 1, 2 $$;
REVOKE ALL ON FUNCTION set_dates() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION set_dates() TO braid_app;

GRANT SELECT, INSERT ON action_set, set_member, set_meeting, set_topic, topic_vote TO braid_app;
GRANT DELETE ON set_topic, topic_vote TO braid_app;
GRANT UPDATE ("endedAt", "endedById") ON action_set TO braid_app;
GRANT UPDATE ("leftAt") ON set_member TO braid_app;
GRANT UPDATE ("beginsAt", "slotMinutes", place, "startedAt", "endedAt", "calledOffAt", "calledOffById") ON set_meeting TO braid_app;
GRANT UPDATE ("chosenAt") ON set_topic TO braid_app;
