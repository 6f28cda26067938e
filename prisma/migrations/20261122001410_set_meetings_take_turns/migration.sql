-- With a meeting that begins those of the set that nobody ended are over: each ends with its own day, and with it a part that went on.
CREATE OR REPLACE FUNCTION the_set_takes_its_seats() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  open set_meeting;
  over timestamptz;
BEGIN
  INSERT INTO set_seat ("trustId", "meetingId", "personId", facilitates)
  SELECT m."trustId", NEW.id, m."personId", m."schoolId" IS NULL FROM set_member m
  WHERE m."trustId" = NEW."trustId" AND m."setId" = NEW."setId" AND m."joinedAt" <= NEW."startedAt" AND m."leftAt" IS NULL;
  UPDATE set_topic SET "takenUpInId" = NEW.id WHERE "trustId" = NEW."trustId" AND "setId" = NEW."setId" AND "chosenAt" IS NOT NULL AND "takenUpInId" IS NULL;
  FOR open IN SELECT m.* FROM set_meeting m
    WHERE m."trustId" = NEW."trustId" AND m."setId" = NEW."setId" AND m.id <> NEW.id AND m."startedAt" IS NOT NULL AND m."endedAt" IS NULL ORDER BY m.id FOR NO KEY UPDATE LOOP
    over := least(NEW."startedAt", ((open."startedAt" AT TIME ZONE 'Europe/London')::date + 1)::timestamp AT TIME ZONE 'Europe/London' - interval '1 millisecond');
    UPDATE meeting_part SET "endedAt" = greatest(over, "startedAt") WHERE "trustId" = open."trustId" AND "meetingId" = open.id AND "startedAt" IS NOT NULL AND "endedAt" IS NULL;
    DELETE FROM meeting_part WHERE "trustId" = open."trustId" AND "meetingId" = open.id AND "startedAt" IS NULL;
    UPDATE set_meeting SET "endedAt" = over WHERE "trustId" = open."trustId" AND id = open.id;
  END LOOP;
  RETURN NULL;
END $$;

-- The meeting is locked first, as by whoever runs it, so that two who tap at once wait for each other and neither waits for both.
CREATE OR REPLACE FUNCTION settle_extensions(in_trust uuid, in_meeting uuid, at timestamptz) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  asked slot_extension;
BEGIN
  PERFORM FROM set_meeting m WHERE m."trustId" = in_trust AND m.id = in_meeting FOR NO KEY UPDATE;
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

-- What was said is taken back while the meeting lasts, and until the end of its day; then it stays, as it does for whoever would write.
CREATE OR REPLACE FUNCTION said_while_it_lasts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM set_meeting m WHERE m."trustId" = coalesce(NEW."trustId", OLD."trustId") AND m.id = coalesce(NEW."meetingId", OLD."meetingId") AND m."startedAt" IS NOT NULL
    AND (m."endedAt" IS NULL OR (m."endedAt" AT TIME ZONE 'Europe/London')::date >= app_today())) THEN
    RAISE EXCEPTION 'The day of this meeting is over' USING ERRCODE = 'BR095';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER taken_back_while_it_lasts BEFORE DELETE ON slot_word FOR EACH ROW EXECUTE FUNCTION said_while_it_lasts();

-- How long a planned meeting lasts follows those who are in the set, and with it what stands in people's calendars.
CREATE FUNCTION its_planned_meetings_change() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE set_meeting SET sequence = sequence + 1 WHERE "trustId" = NEW."trustId" AND "setId" = NEW."setId" AND "startedAt" IS NULL AND "calledOffAt" IS NULL;
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION its_planned_meetings_change() FROM PUBLIC;
CREATE TRIGGER its_planned_meetings_change AFTER INSERT OR UPDATE ON set_member FOR EACH ROW WHEN (NEW."schoolId" IS NOT NULL) EXECUTE FUNCTION its_planned_meetings_change();

-- How often each opened the slots of a set, for those who are in it: whoever begins, the turn is the same, though they were not at every meeting.
CREATE FUNCTION set_openings(in_set uuid) RETURNS TABLE ("personId" uuid, times bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS
$$ SELECT o."presenterId", count(*) FROM (
     SELECT DISTINCT ON (s."meetingId") s."presenterId" FROM set_meeting m JOIN meeting_part s ON s."trustId" = m."trustId" AND s."meetingId" = m.id AND s."presenterId" IS NOT NULL AND s."startedAt" IS NOT NULL
     WHERE m."trustId" = app_trust() AND m."setId" = in_set AND in_set = ANY (app_my_sets()) ORDER BY s."meetingId", s.position) o
   GROUP BY o."presenterId" $$;
REVOKE ALL ON FUNCTION set_openings(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION set_openings(uuid) TO braid_app;

-- The last slot of each of a meeting's people before it, unless it was answered for elsewhere: which it is, for those in the meeting, and no word of it.
-- Somebody who missed that slot is not shown an earlier one as the last.
CREATE POLICY by_the_rules ON slot_review FOR SELECT TO CURRENT_USER USING (true);
CREATE FUNCTION last_slots(in_meeting uuid) RETURNS TABLE ("personId" uuid, "aboutMeetingId" uuid, "partId" uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS
$$ SELECT l.* FROM (
     SELECT DISTINCT ON (s."presenterId") s."presenterId", s."meetingId", s.id
     FROM set_meeting now
     JOIN set_meeting m ON m."trustId" = now."trustId" AND m."setId" = now."setId" AND m.id <> now.id AND m."startedAt" < coalesce(now."startedAt", now."beginsAt")
     JOIN meeting_part s ON s."trustId" = m."trustId" AND s."meetingId" = m.id AND s."presenterId" IS NOT NULL AND s."startedAt" IS NOT NULL
     WHERE now."trustId" = app_trust() AND now.id = in_meeting
       AND CASE WHEN now."startedAt" IS NULL
           THEN now."setId" = ANY (app_my_sets()) AND EXISTS (SELECT FROM set_member p WHERE p."trustId" = now."trustId" AND p."setId" = now."setId" AND p."leftAt" IS NULL AND p."personId" = s."presenterId")
           ELSE EXISTS (SELECT FROM set_seat me WHERE me."trustId" = now."trustId" AND me."meetingId" = now.id AND me."personId" = app_person())
             AND EXISTS (SELECT FROM set_seat p WHERE p."trustId" = now."trustId" AND p."meetingId" = now.id AND p."personId" = s."presenterId") END
     ORDER BY s."presenterId", m."startedAt" DESC) l ("personId", "aboutMeetingId", "partId")
   WHERE NOT EXISTS (SELECT FROM slot_review e WHERE e."trustId" = app_trust() AND e."aboutMeetingId" = l."aboutMeetingId" AND e."partId" = l."partId" AND e."meetingId" <> in_meeting) $$;
REVOKE ALL ON FUNCTION last_slots(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION last_slots(uuid) TO braid_app;
