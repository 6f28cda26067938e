-- What is said in a session, and who had which role: class personal. It is read by those who came, whatever they are otherwise.

-- Whoever came to a session reads its rounds, what is brought into them and what follows; the rounds are run by all of them.
DO $$
DECLARE
  t text;
  came text;
BEGIN
  FOREACH t IN ARRAY ARRAY['triad_round', 'triad_issue', 'triad_commitment', 'commitment_follow_up'] LOOP
    came := format('EXISTS (SELECT FROM triad_seat s WHERE s."trustId" = %1$I."trustId" AND s."sessionId" = %1$I."sessionId" AND s."personId" = (SELECT app_person()) AND s."cameAt" IS NOT NULL)', t);
    EXECUTE format('CREATE POLICY who_came ON %I FOR SELECT USING (%s)', t, came);
    IF t = 'triad_round' THEN
      EXECUTE format('CREATE POLICY plan ON %I FOR INSERT WITH CHECK (%s)', t, came);
      EXECUTE format('CREATE POLICY run ON %I FOR UPDATE USING (%2$s) WITH CHECK (%2$s)', t, came);
      EXECUTE format('CREATE POLICY replan ON %I FOR DELETE USING (%s)', t, came);
    ELSIF t = 'commitment_follow_up' THEN
      EXECUTE format('CREATE POLICY say ON %I FOR INSERT WITH CHECK ("coacheeId" = (SELECT app_person()) AND %s)', t, came);
    END IF;
  END LOOP;
END $$;

-- Each writes in their own name and in the role that they have in that round.
CREATE POLICY say ON triad_issue FOR INSERT WITH CHECK ("coacheeId" = (SELECT app_person()) AND EXISTS (
  SELECT FROM triad_round r WHERE r."trustId" = triad_issue."trustId" AND r."sessionId" = triad_issue."sessionId" AND r.number = triad_issue.number AND r."coacheeId" = triad_issue."coacheeId"));
CREATE POLICY say ON triad_commitment FOR INSERT WITH CHECK ("coacheeId" = (SELECT app_person()) AND EXISTS (
  SELECT FROM triad_round r WHERE r."trustId" = triad_commitment."trustId" AND r."sessionId" = triad_commitment."sessionId" AND r.number = triad_commitment.number AND r."coacheeId" = triad_commitment."coacheeId"));
CREATE POLICY say ON observer_note FOR INSERT WITH CHECK ("observerId" = (SELECT app_person()) AND EXISTS (
  SELECT FROM triad_round r WHERE r."trustId" = observer_note."trustId" AND r."sessionId" = observer_note."sessionId" AND r.number = observer_note.number AND observer_note."observerId" IN (r."observerId", r."otherObserverId")));
CREATE POLICY say ON observer_feedback FOR INSERT WITH CHECK ("observerId" = (SELECT app_person()) AND "keptAt" IS NULL AND EXISTS (
  SELECT FROM triad_round r WHERE r."trustId" = observer_feedback."trustId" AND r."sessionId" = observer_feedback."sessionId" AND r.number = observer_feedback.number
    AND r."coachId" = observer_feedback."coachId" AND observer_feedback."observerId" IN (r."observerId", r."otherObserverId")));
CREATE POLICY say ON observer_message FOR INSERT WITH CHECK ("observerId" = (SELECT app_person()) AND EXISTS (
  SELECT FROM triad_round r WHERE r."trustId" = observer_message."trustId" AND r."sessionId" = observer_message."sessionId" AND r.number = observer_message.number
    AND r."coacheeId" = observer_message."coacheeId" AND observer_message."observerId" IN (r."observerId", r."otherObserverId")));

-- Only the coachee says what they bring, will do and have done, and takes it back.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['triad_issue', 'triad_commitment', 'commitment_follow_up'] LOOP
    EXECUTE format('CREATE POLICY say_again ON %I FOR UPDATE USING ("coacheeId" = (SELECT app_person())) WITH CHECK ("coacheeId" = (SELECT app_person()))', t);
    EXECUTE format('CREATE POLICY unsay ON %I FOR DELETE USING ("coacheeId" = (SELECT app_person()))', t);
  END LOOP;
END $$;

-- Class own: an observer's notes, which nobody else ever reads.
CREATE POLICY own ON observer_note FOR SELECT USING ("observerId" = (SELECT app_person()));
CREATE POLICY say_again ON observer_note FOR UPDATE USING ("observerId" = (SELECT app_person())) WITH CHECK ("observerId" = (SELECT app_person()));
CREATE POLICY unsay ON observer_note FOR DELETE USING ("observerId" = (SELECT app_person()));

-- Feedback is between the observer and the coach; either takes it away, and the coach alone keeps it.
CREATE POLICY the_two ON observer_feedback FOR SELECT USING ((SELECT app_person()) IN ("observerId", "coachId"));
CREATE POLICY move ON observer_feedback FOR UPDATE USING ((SELECT app_person()) IN ("observerId", "coachId")) WITH CHECK ((SELECT app_person()) IN ("observerId", "coachId"));
CREATE POLICY unsay ON observer_feedback FOR DELETE USING ((SELECT app_person()) IN ("observerId", "coachId"));

-- What an observer has for the coachee waits until the whole session has ended.
CREATE POLICY the_two ON observer_message FOR SELECT
  USING ("observerId" = (SELECT app_person()) OR ("coacheeId" = (SELECT app_person()) AND EXISTS (
    SELECT FROM triad_session s WHERE s."trustId" = observer_message."trustId" AND s.id = "sessionId" AND s."endedAt" IS NOT NULL)));
CREATE POLICY say_again ON observer_message FOR UPDATE USING ("observerId" = (SELECT app_person())) WITH CHECK ("observerId" = (SELECT app_person()));
CREATE POLICY unsay ON observer_message FOR DELETE USING ("observerId" = (SELECT app_person()));

-- What a member brings is theirs; the members see it, and from the beginning on those who came.
CREATE POLICY the_members ON triad_brought FOR SELECT
  USING (EXISTS (SELECT FROM triad_session s WHERE s."trustId" = triad_brought."trustId" AND s.id = "sessionId" AND s."startedAt" IS NULL)
    OR EXISTS (SELECT FROM triad_seat s WHERE s."trustId" = triad_brought."trustId" AND s."sessionId" = triad_brought."sessionId" AND s."personId" = (SELECT app_person()) AND s."cameAt" IS NOT NULL));
CREATE POLICY bring ON triad_brought FOR INSERT
  WITH CHECK ("personId" = (SELECT app_person())
    AND EXISTS (SELECT FROM triad_session s WHERE s."trustId" = triad_brought."trustId" AND s.id = "sessionId" AND s."endedAt" IS NULL AND s."calledOffAt" IS NULL)
    AND ("videoId" IS NULL OR EXISTS (SELECT FROM practice_video v WHERE v."trustId" = triad_brought."trustId" AND v.id = "videoId" AND v."ownerId" = (SELECT app_person()))));
CREATE POLICY take_back ON triad_brought FOR DELETE USING ("personId" = (SELECT app_person()));
ALTER TABLE triad_brought ADD CONSTRAINT one_thing_at_a_time CHECK (num_nonnulls("elementId", "videoId") = 1);

ALTER TABLE triad_round ADD CONSTRAINT three_rounds CHECK (number BETWEEN 1 AND 3);
ALTER TABLE triad_round ADD CONSTRAINT a_role_each CHECK ("coacheeId" <> "coachId" AND "observerId" NOT IN ("coacheeId", "coachId")
  AND "otherObserverId" NOT IN ("coacheeId", "coachId", "observerId") AND ("otherObserverId" IS NULL OR "observerId" IS NOT NULL));
ALTER TABLE triad_round ADD CONSTRAINT a_clock_that_can_be_read CHECK ("pausedSeconds" >= 0 AND "extendedMinutes" BETWEEN 0 AND 120 AND minutes BETWEEN 5 AND 90
  AND ("startedAt" IS NOT NULL OR ("pausedAt" IS NULL AND "endedAt" IS NULL)));

-- Rounds come one after another; who has which role is settled when a round begins; each of them has come.
CREATE FUNCTION a_round_after_another() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  it triad_round := CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
  people uuid[] := array_remove(ARRAY[it."coacheeId", it."coachId", it."observerId", it."otherObserverId"], NULL);
BEGIN
  IF NOT EXISTS (SELECT FROM triad_session s WHERE s."trustId" = it."trustId" AND s.id = it."sessionId" AND s."startedAt" IS NOT NULL AND s."endedAt" IS NULL)
     OR (TG_OP <> 'INSERT' AND OLD."endedAt" IS NOT NULL) OR (TG_OP = 'DELETE' AND OLD."startedAt" IS NOT NULL) THEN
    RAISE EXCEPTION 'This is over' USING ERRCODE = 'BR060';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  IF TG_OP = 'UPDATE' AND OLD."startedAt" IS NOT NULL AND (NEW."observerId", NEW."otherObserverId", NEW."startedAt") IS DISTINCT FROM (OLD."observerId", OLD."otherObserverId", OLD."startedAt")
     OR cardinality(people) > (SELECT count(*) FROM triad_seat s WHERE s."trustId" = it."trustId" AND s."sessionId" = it."sessionId" AND s."personId" = ANY (people) AND s."cameAt" IS NOT NULL)
     OR NEW."startedAt" IS NOT NULL AND EXISTS (
       SELECT FROM triad_round r WHERE r."trustId" = it."trustId" AND r."sessionId" = it."sessionId" AND r.number < it.number AND r."endedAt" IS NULL) THEN
    RAISE EXCEPTION 'A round comes after another, with people who have come' USING ERRCODE = 'BR062';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER a_round_after_another BEFORE INSERT OR UPDATE OR DELETE ON triad_round FOR EACH ROW EXECUTE FUNCTION a_round_after_another();

-- What is said is written while the session lasts, and until the end of its day; then it stays.
CREATE FUNCTION said_on_the_day() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM triad_session s WHERE s."trustId" = NEW."trustId" AND s.id = NEW."sessionId" AND s."startedAt" IS NOT NULL
    AND (s."endedAt" IS NULL OR (s."endedAt" AT TIME ZONE 'Europe/London')::date >= app_today())) THEN
    RAISE EXCEPTION 'The day of this session is over' USING ERRCODE = 'BR061';
  END IF;
  RETURN NEW;
END $$;
CREATE FUNCTION the_observer_says_the_coach_keeps() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.sealed, NEW.version, NEW."givenAt") IS DISTINCT FROM (OLD.sealed, OLD.version, OLD."givenAt") AND (app_person() IS DISTINCT FROM NEW."observerId" OR OLD."keptAt" IS NOT NULL)
     OR NEW."keptAt" IS DISTINCT FROM OLD."keptAt" AND app_person() IS DISTINCT FROM NEW."coachId" THEN
    RAISE EXCEPTION 'Each answers for themselves' USING ERRCODE = 'BR065';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER the_observer_says_the_coach_keeps BEFORE UPDATE ON observer_feedback FOR EACH ROW EXECUTE FUNCTION the_observer_says_the_coach_keeps();

CREATE FUNCTION a_commitment_of_ones_own() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM triad_commitment c JOIN triad_session before ON before."trustId" = c."trustId" AND before.id = c."sessionId"
      JOIN triad_session s ON s."trustId" = c."trustId" AND s."triadId" = before."triadId" AND s.id = NEW."sessionId" AND s.id <> c."sessionId"
    WHERE c."trustId" = NEW."trustId" AND c.id = NEW."commitmentId" AND c."coacheeId" = NEW."coacheeId") THEN
    RAISE EXCEPTION 'That belongs somewhere else' USING ERRCODE = 'BR011';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER a_commitment_of_ones_own BEFORE INSERT ON commitment_follow_up FOR EACH ROW EXECUTE FUNCTION a_commitment_of_ones_own();

-- What changes in a session makes its revision grow, so that every phone learns that there is something new. A note of one's own does not.
CREATE FUNCTION its_session_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE triad_session SET "startedAt" = "startedAt"
  WHERE "trustId" = coalesce(NEW."trustId", OLD."trustId") AND id = coalesce(NEW."sessionId", OLD."sessionId");
  RETURN NULL;
END $$;
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['triad_issue', 'triad_commitment', 'commitment_follow_up', 'observer_note', 'observer_message'] LOOP
    EXECUTE format('CREATE TRIGGER said_on_the_day BEFORE INSERT OR UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION said_on_the_day()', t);
  END LOOP;
  CREATE TRIGGER said_on_the_day BEFORE INSERT OR UPDATE OF sealed ON observer_feedback FOR EACH ROW EXECUTE FUNCTION said_on_the_day();
  FOREACH t IN ARRAY ARRAY['triad_seat', 'triad_round', 'triad_brought', 'triad_issue', 'triad_commitment', 'commitment_follow_up', 'observer_feedback'] LOOP
    EXECUTE format('CREATE TRIGGER its_session_changes AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION its_session_changes()', t);
  END LOOP;
END $$;

GRANT SELECT, INSERT, DELETE ON triad_round, triad_brought, triad_issue, triad_commitment, commitment_follow_up, observer_note, observer_feedback, observer_message TO braid_app;
GRANT UPDATE ("observerId", "otherObserverId", "startedAt", "pausedAt", "pausedSeconds", "extendedMinutes", "endedAt") ON triad_round TO braid_app;
GRANT UPDATE (sealed, version, "savedAt") ON triad_issue, observer_note, observer_message TO braid_app;
GRANT UPDATE (sealed, version, "savedAt", "dueOn") ON triad_commitment TO braid_app;
GRANT UPDATE (sealed, version, "savedAt", "carriesOn") ON commitment_follow_up TO braid_app;
GRANT UPDATE (sealed, version, "givenAt", "keptAt") ON observer_feedback TO braid_app;

-- The dates on which triads met, for coordinators: when, and nothing of what.
CREATE FUNCTION triad_dates() RETURNS TABLE ("triadId" uuid, "heldOn" date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS
$$ SELECT s."triadId", (s."startedAt" AT TIME ZONE 'Europe/London')::date FROM triad_session s
   WHERE s."trustId" = app_trust() AND s."endedAt" IS NOT NULL AND app_coordinates_triads() ORDER BY 1, 2 $$;

-- How often each of today's members of a triad had which role in it, for its members, so that the next roles even out.
CREATE FUNCTION triad_role_counts(triad uuid) RETURNS TABLE ("personId" uuid, sessions integer, opened integer, coachee integer, coach integer, observer integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS
$$ SELECT m."personId", count(DISTINCT r."sessionId")::integer, count(*) FILTER (WHERE r."coacheeId" = m."personId" AND r.number = 1)::integer,
     count(*) FILTER (WHERE r."coacheeId" = m."personId")::integer, count(*) FILTER (WHERE r."coachId" = m."personId")::integer,
     count(*) FILTER (WHERE m."personId" IN (r."observerId", r."otherObserverId"))::integer
   FROM triad_member m
   LEFT JOIN triad_session s ON s."trustId" = m."trustId" AND s."triadId" = m."triadId" AND s."endedAt" IS NOT NULL
   LEFT JOIN triad_round r ON r."trustId" = s."trustId" AND r."sessionId" = s.id AND r."startedAt" IS NOT NULL
     AND m."personId" IN (r."coacheeId", r."coachId", r."observerId", r."otherObserverId")
   WHERE m."trustId" = app_trust() AND m."triadId" = triad AND m."joinedAt" IS NOT NULL AND m."leftAt" IS NULL AND triad = ANY (app_my_triads())
   GROUP BY m."personId" $$;

-- Of how many people the three roles are even, in fives and from five, for coordinators; never of whom.
CREATE FUNCTION triad_role_balance() RETURNS TABLE (people integer, even integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS
$$ WITH turns AS (
     SELECT p.id, count(*) FILTER (WHERE p.role = 'coachee') AS a, count(*) FILTER (WHERE p.role = 'coach') AS b, count(*) FILTER (WHERE p.role = 'observer') AS c
     FROM triad_round r JOIN triad_session s ON s."trustId" = r."trustId" AND s.id = r."sessionId" AND s."endedAt" IS NOT NULL
     CROSS JOIN LATERAL (VALUES (r."coacheeId", 'coachee'), (r."coachId", 'coach'), (r."observerId", 'observer'), (r."otherObserverId", 'observer')) p (id, role)
     WHERE r."trustId" = app_trust() AND r."startedAt" IS NOT NULL AND p.id IS NOT NULL AND app_coordinates_triads() GROUP BY p.id)
   SELECT CASE WHEN count(*) >= 5 THEN (count(*) / 5 * 5)::integer END,
     CASE WHEN count(*) >= 5 AND count(*) FILTER (WHERE greatest(a, b, c) - least(a, b, c) <= 1) >= 5 THEN (count(*) FILTER (WHERE greatest(a, b, c) - least(a, b, c) <= 1) / 5 * 5)::integer END
   FROM turns $$;
REVOKE ALL ON FUNCTION triad_dates(), triad_role_counts(uuid), triad_role_balance() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION triad_dates(), triad_role_counts(uuid), triad_role_balance() TO braid_app;
