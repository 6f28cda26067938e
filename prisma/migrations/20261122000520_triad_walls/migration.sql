-- Coaching triads: who is in one is known to its members and to the coordinators; what is said in a session belongs to those who came.

CREATE FUNCTION app_coordinates_triads() RETURNS boolean LANGUAGE sql STABLE AS
$$ SELECT app_has_duty('triad_coordinator') $$;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['triad_wish', 'ground_rules', 'triad', 'triad_member', 'rules_acceptance', 'calendar_feed', 'triad_session', 'triad_seat', 'triad_round', 'triad_brought',
    'triad_issue', 'triad_commitment', 'commitment_follow_up', 'observer_note', 'observer_feedback', 'observer_message']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY trust_wall ON %I AS RESTRICTIVE FOR ALL USING ("trustId" = (SELECT app_trust())) WITH CHECK ("trustId" = (SELECT app_trust()))', t);
  END LOOP;
END $$;

-- What the functions below read and write with the owner's rights. These policies bind the owner alone; the wall between trusts stays.
CREATE POLICY by_the_rules ON triad FOR ALL TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY by_the_rules ON triad_member FOR ALL TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY by_the_rules ON triad_session FOR ALL TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY by_the_rules ON triad_seat FOR ALL TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY by_the_rules ON triad_round FOR ALL TO CURRENT_USER USING (true) WITH CHECK (true);

-- Triads to which the asker is asked, or in which they are now.
CREATE FUNCTION app_my_triads() RETURNS uuid[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS
$$ SELECT coalesce(array_agg(m."triadId"), '{}') FROM triad_member m
   WHERE m."trustId" = app_trust() AND m."personId" = app_person() AND m."declinedAt" IS NULL AND m."leftAt" IS NULL $$;
REVOKE ALL ON FUNCTION app_my_triads() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app_my_triads() TO braid_app;

-- Class group: a wish, by whoever has it, for the coordinators.
CREATE POLICY the_group ON triad_wish FOR SELECT USING ("personId" = (SELECT app_person()) OR (SELECT app_coordinates_triads()));
CREATE POLICY say ON triad_wish FOR INSERT WITH CHECK ("personId" = (SELECT app_person()) AND "withdrawnAt" IS NULL AND (SELECT app_works_here()));
CREATE POLICY unsay ON triad_wish FOR UPDATE USING ("personId" = (SELECT app_person())) WITH CHECK ("personId" = (SELECT app_person()));
CREATE UNIQUE INDEX one_wish_at_a_time ON triad_wish ("trustId", "personId") WHERE "withdrawnAt" IS NULL;
ALTER TABLE triad_wish ADD CONSTRAINT a_wish_ends_after_it_starts CHECK ("endsOn" IS NULL OR "endsOn" >= "startsOn");

-- Class trust: the ground rules in the trust's own words.
CREATE POLICY read ON ground_rules FOR SELECT USING (true);
CREATE POLICY publish ON ground_rules FOR INSERT WITH CHECK ("publishedById" = (SELECT app_person()) AND (SELECT app_coordinates_triads()));
ALTER TABLE ground_rules ADD CONSTRAINT rules_are_counted_from_one CHECK (number >= 1 AND cardinality(rules) BETWEEN 1 AND 12);

-- Class group: a triad and its members, for those who are asked or were in it, and the coordinators.
CREATE POLICY the_group ON triad FOR SELECT
  USING ((SELECT app_coordinates_triads()) OR EXISTS (
    SELECT FROM triad_member m WHERE m."trustId" = triad."trustId" AND m."triadId" = triad.id AND m."personId" = (SELECT app_person()) AND m."declinedAt" IS NULL));
CREATE POLICY form ON triad FOR INSERT
  WITH CHECK ("formedById" = (SELECT app_person()) AND (SELECT app_coordinates_triads()) AND "startedAt" IS NULL AND "endedAt" IS NULL);
CREATE POLICY finish ON triad FOR UPDATE USING ((SELECT app_coordinates_triads()))
  WITH CHECK ((SELECT app_coordinates_triads()) AND "endedById" = (SELECT app_person()));
ALTER TABLE triad ADD CONSTRAINT an_ended_triad_says_who CHECK (("endedAt" IS NULL) = ("endedById" IS NULL));

CREATE POLICY the_group ON triad_member FOR SELECT
  USING ("personId" = (SELECT app_person()) OR (SELECT app_coordinates_triads()) OR "triadId" = ANY ((SELECT app_my_triads())::uuid[]));
CREATE POLICY ask ON triad_member FOR INSERT
  WITH CHECK ("askedById" = (SELECT app_person()) AND (SELECT app_coordinates_triads())
    AND "joinedAt" IS NULL AND "declinedAt" IS NULL AND "leftAt" IS NULL AND "changeAskedAt" IS NULL);
CREATE POLICY answer ON triad_member FOR UPDATE USING ("personId" = (SELECT app_person())) WITH CHECK ("personId" = (SELECT app_person()));
CREATE POLICY let_go ON triad_member FOR UPDATE USING ((SELECT app_coordinates_triads()))
  WITH CHECK ((SELECT app_coordinates_triads()) AND "leftAt" IS NOT NULL);
ALTER TABLE triad_member ADD CONSTRAINT a_member_says_yes_or_no CHECK ("joinedAt" IS NULL OR "declinedAt" IS NULL);
CREATE UNIQUE INDEX a_place_each ON triad_member ("trustId", "triadId", "personId") WHERE "declinedAt" IS NULL AND "leftAt" IS NULL;

-- Each answers for themselves; a triad has at most four; what is over stays over.
CREATE FUNCTION each_answers_for_themselves() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM FROM triad t WHERE t."trustId" = NEW."trustId" AND t.id = NEW."triadId" AND t."endedAt" IS NULL FOR UPDATE;
    IF NOT FOUND THEN RAISE EXCEPTION 'This triad has ended' USING ERRCODE = 'BR064'; END IF;
    IF (SELECT count(*) FROM triad_member m WHERE m."trustId" = NEW."trustId" AND m."triadId" = NEW."triadId" AND m."declinedAt" IS NULL AND m."leftAt" IS NULL) >= 4 THEN
      RAISE EXCEPTION 'A triad has at most four members' USING ERRCODE = 'BR066';
    END IF;
    RETURN NEW;
  END IF;
  IF OLD."declinedAt" IS NOT NULL OR OLD."leftAt" IS NOT NULL OR (OLD."joinedAt" IS NOT NULL AND (NEW."joinedAt" IS DISTINCT FROM OLD."joinedAt" OR NEW."declinedAt" IS NOT NULL)) THEN
    RAISE EXCEPTION 'This is over' USING ERRCODE = 'BR060';
  END IF;
  IF (NEW."joinedAt", NEW."declinedAt", NEW."changeAskedAt") IS DISTINCT FROM (OLD."joinedAt", OLD."declinedAt", OLD."changeAskedAt") AND app_person() IS DISTINCT FROM NEW."personId" THEN
    RAISE EXCEPTION 'Each answers for themselves' USING ERRCODE = 'BR065';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER each_answers_for_themselves BEFORE INSERT OR UPDATE ON triad_member FOR EACH ROW EXECUTE FUNCTION each_answers_for_themselves();

CREATE FUNCTION an_ended_triad_stays_ended() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."endedAt" IS NOT NULL THEN RAISE EXCEPTION 'This triad has ended' USING ERRCODE = 'BR064'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER an_ended_triad_stays_ended BEFORE UPDATE ON triad FOR EACH ROW EXECUTE FUNCTION an_ended_triad_stays_ended();

-- A triad runs once everybody who is asked has answered and at least three have said yes: the application has no right to the column.
CREATE FUNCTION the_answers_begin_it() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  joined integer;
  waiting integer;
BEGIN
  PERFORM FROM triad t WHERE t."trustId" = NEW."trustId" AND t.id = NEW."triadId" AND t."startedAt" IS NULL AND t."endedAt" IS NULL FOR UPDATE;
  IF NOT FOUND THEN RETURN NULL; END IF;
  SELECT count(*) FILTER (WHERE m."joinedAt" IS NOT NULL), count(*) FILTER (WHERE m."joinedAt" IS NULL) INTO joined, waiting FROM triad_member m
  WHERE m."trustId" = NEW."trustId" AND m."triadId" = NEW."triadId" AND m."declinedAt" IS NULL AND m."leftAt" IS NULL;
  IF joined >= 3 AND waiting = 0 THEN
    UPDATE triad SET "startedAt" = coalesce(NEW."leftAt", NEW."declinedAt", NEW."joinedAt") WHERE "trustId" = NEW."trustId" AND id = NEW."triadId";
  END IF;
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION the_answers_begin_it() FROM PUBLIC;
CREATE TRIGGER the_answers_begin_it AFTER UPDATE ON triad_member FOR EACH ROW EXECUTE FUNCTION the_answers_begin_it();

-- With a triad its memberships end, and what it had planned is called off.
CREATE FUNCTION its_members_leave_with_it() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE triad_member SET "leftAt" = NEW."endedAt"
  WHERE "trustId" = NEW."trustId" AND "triadId" = NEW.id AND "declinedAt" IS NULL AND "leftAt" IS NULL;
  UPDATE triad_session SET "calledOffAt" = NEW."endedAt", "calledOffById" = NEW."endedById"
  WHERE "trustId" = NEW."trustId" AND "triadId" = NEW.id AND "startedAt" IS NULL AND "calledOffAt" IS NULL;
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION its_members_leave_with_it() FROM PUBLIC;
CREATE TRIGGER its_members_leave_with_it AFTER UPDATE ON triad FOR EACH ROW WHEN (NEW."endedAt" IS NOT NULL) EXECUTE FUNCTION its_members_leave_with_it();

CREATE POLICY the_members ON rules_acceptance FOR SELECT USING ("personId" = (SELECT app_person()) OR "triadId" = ANY ((SELECT app_my_triads())::uuid[]));
CREATE POLICY accept ON rules_acceptance FOR INSERT WITH CHECK ("personId" = (SELECT app_person()) AND "triadId" = ANY ((SELECT app_my_triads())::uuid[]));

-- Class own.
CREATE POLICY own ON calendar_feed FOR ALL USING ("personId" = (SELECT app_person())) WITH CHECK ("personId" = (SELECT app_person()));

-- Class group: a session is seen by the members of its moment: those of now until it begins, then for good those of the moment it began.
CREATE POLICY the_members ON triad_session FOR SELECT
  USING (EXISTS (
    SELECT FROM triad_member m WHERE m."trustId" = triad_session."trustId" AND m."triadId" = triad_session."triadId" AND m."personId" = (SELECT app_person())
      AND CASE WHEN "startedAt" IS NULL THEN m."joinedAt" IS NOT NULL AND m."leftAt" IS NULL
          ELSE m."joinedAt" <= "startedAt" AND (m."leftAt" IS NULL OR m."leftAt" > "startedAt") END));
CREATE POLICY plan ON triad_session FOR INSERT
  WITH CHECK ("plannedById" = (SELECT app_person()) AND "startedAt" IS NULL AND "endedAt" IS NULL AND "calledOffAt" IS NULL AND EXISTS (
    SELECT FROM triad_member m JOIN triad t ON t."trustId" = m."trustId" AND t.id = m."triadId" AND t."startedAt" IS NOT NULL AND t."endedAt" IS NULL
    WHERE m."trustId" = triad_session."trustId" AND m."triadId" = triad_session."triadId" AND m."personId" = (SELECT app_person()) AND m."joinedAt" IS NOT NULL AND m."leftAt" IS NULL));
CREATE POLICY keep ON triad_session FOR UPDATE
  USING (EXISTS (
    SELECT FROM triad_member m WHERE m."trustId" = triad_session."trustId" AND m."triadId" = triad_session."triadId" AND m."personId" = (SELECT app_person())
      AND CASE WHEN "startedAt" IS NULL THEN m."joinedAt" IS NOT NULL AND m."leftAt" IS NULL
          ELSE m."joinedAt" <= "startedAt" AND (m."leftAt" IS NULL OR m."leftAt" > "startedAt") END))
  WITH CHECK (EXISTS (
    SELECT FROM triad_member m WHERE m."trustId" = triad_session."trustId" AND m."triadId" = triad_session."triadId" AND m."personId" = (SELECT app_person())));
ALTER TABLE triad_session ADD CONSTRAINT a_round_has_time CHECK ("roundMinutes" BETWEEN 5 AND 90);
ALTER TABLE triad_session ADD CONSTRAINT what_ends_began CHECK ("endedAt" IS NULL OR "endedAt" >= "startedAt");
ALTER TABLE triad_session ADD CONSTRAINT what_began_is_not_called_off CHECK ("startedAt" IS NULL OR "calledOffAt" IS NULL);
ALTER TABLE triad_session ADD CONSTRAINT a_session_called_off_says_who CHECK (("calledOffAt" IS NULL) = ("calledOffById" IS NULL));

-- A session goes forward only. Whatever changes makes its revision grow; what stands in people's calendars, its sequence.
CREATE FUNCTION a_session_goes_forward() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  entry_changed boolean := (NEW."beginsAt", NEW."roundMinutes", NEW.place, NEW."calledOffAt") IS DISTINCT FROM (OLD."beginsAt", OLD."roundMinutes", OLD.place, OLD."calledOffAt");
BEGIN
  IF (OLD."endedAt" IS NOT NULL OR OLD."calledOffAt" IS NOT NULL)
       AND (entry_changed OR (NEW."startedAt", NEW."endedAt", NEW."calledOffById") IS DISTINCT FROM (OLD."startedAt", OLD."endedAt", OLD."calledOffById"))
     OR OLD."startedAt" IS NOT NULL AND (entry_changed OR NEW."startedAt" IS DISTINCT FROM OLD."startedAt") THEN
    RAISE EXCEPTION 'This is over' USING ERRCODE = 'BR060';
  END IF;
  IF NEW."calledOffAt" IS NOT NULL AND OLD."calledOffAt" IS NULL AND app_person() IS DISTINCT FROM NEW."calledOffById" THEN
    RAISE EXCEPTION 'Each answers for themselves' USING ERRCODE = 'BR065';
  END IF;
  IF NEW."startedAt" IS NOT NULL AND OLD."startedAt" IS NULL AND NOT EXISTS (
    SELECT FROM triad t WHERE t."trustId" = NEW."trustId" AND t.id = NEW."triadId" AND t."startedAt" IS NOT NULL AND t."endedAt" IS NULL) THEN
    RAISE EXCEPTION 'This triad does not run' USING ERRCODE = 'BR064';
  END IF;
  NEW.revision := OLD.revision + 1;
  IF entry_changed THEN NEW.sequence := OLD.sequence + 1; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER a_session_goes_forward BEFORE UPDATE ON triad_session FOR EACH ROW EXECUTE FUNCTION a_session_goes_forward();

-- Every process that listens learns that there is something new: ids and a number, no word.
CREATE FUNCTION a_session_tells() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('triad_session', NEW."trustId" || '/' || NEW.id || '/' || NEW.revision);
  RETURN NULL;
END $$;
CREATE TRIGGER a_session_tells AFTER INSERT OR UPDATE ON triad_session FOR EACH ROW EXECUTE FUNCTION a_session_tells();

-- When a session begins, the members of that moment get their seats. Nobody else ever gets one: the application has no right to add any.
CREATE FUNCTION its_members_take_their_seats() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  INSERT INTO triad_seat ("trustId", "sessionId", "personId")
  SELECT DISTINCT m."trustId", NEW.id, m."personId" FROM triad_member m
  WHERE m."trustId" = NEW."trustId" AND m."triadId" = NEW."triadId" AND m."joinedAt" <= NEW."startedAt" AND m."leftAt" IS NULL;
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION its_members_take_their_seats() FROM PUBLIC;
CREATE TRIGGER its_members_take_their_seats AFTER UPDATE ON triad_session FOR EACH ROW
  WHEN (OLD."startedAt" IS NULL AND NEW."startedAt" IS NOT NULL) EXECUTE FUNCTION its_members_take_their_seats();

CREATE POLICY the_members ON triad_seat FOR SELECT
  USING (EXISTS (SELECT FROM triad_session s WHERE s."trustId" = triad_seat."trustId" AND s.id = "sessionId"));
CREATE POLICY come ON triad_seat FOR UPDATE
  USING (EXISTS (SELECT FROM triad_session s WHERE s."trustId" = triad_seat."trustId" AND s.id = "sessionId"))
  WITH CHECK ("cameAt" IS NOT NULL);

-- Whoever comes has agreed to the ground rules as they stand, and comes while the session lasts.
CREATE FUNCTION who_comes_has_agreed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  triad_id uuid := (SELECT s."triadId" FROM triad_session s WHERE s."trustId" = NEW."trustId" AND s.id = NEW."sessionId" AND s."startedAt" IS NOT NULL AND s."endedAt" IS NULL);
BEGIN
  IF triad_id IS NULL OR OLD."cameAt" IS NOT NULL THEN
    RAISE EXCEPTION 'This is over' USING ERRCODE = 'BR060';
  END IF;
  IF NOT EXISTS (SELECT FROM rules_acceptance a WHERE a."trustId" = NEW."trustId" AND a."triadId" = triad_id AND a."personId" = NEW."personId"
    AND a.number = (SELECT coalesce(max(g.number), 0) FROM ground_rules g WHERE g."trustId" = NEW."trustId")) THEN
    RAISE EXCEPTION 'The ground rules come first' USING ERRCODE = 'BR063';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER who_comes_has_agreed BEFORE UPDATE ON triad_seat FOR EACH ROW EXECUTE FUNCTION who_comes_has_agreed();

GRANT SELECT, INSERT ON triad_wish, ground_rules, triad, triad_member, rules_acceptance, triad_session TO braid_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON calendar_feed TO braid_app;
GRANT SELECT ON triad_seat TO braid_app;
GRANT UPDATE ("withdrawnAt") ON triad_wish TO braid_app;
GRANT UPDATE ("endedAt", "endedById") ON triad TO braid_app;
GRANT UPDATE ("joinedAt", "declinedAt", "changeAskedAt", "leftAt") ON triad_member TO braid_app;
GRANT UPDATE ("beginsAt", "roundMinutes", place, "startedAt", "endedAt", "calledOffAt", "calledOffById") ON triad_session TO braid_app;
GRANT UPDATE ("cameAt") ON triad_seat TO braid_app;
