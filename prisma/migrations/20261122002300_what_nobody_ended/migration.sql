-- What nobody ended is over with the next one, or with the set or the triad: each ends with its own day at the latest, and with it what went on in it.
CREATE FUNCTION end_with_its_day(started timestamptz, at timestamptz) RETURNS timestamptz LANGUAGE sql IMMUTABLE AS
$$ SELECT greatest(started, least(at, ((started AT TIME ZONE 'Europe/London')::date + 1)::timestamp AT TIME ZONE 'Europe/London' - interval '1 millisecond')) $$;

CREATE FUNCTION end_open_meetings(in_trust uuid, in_set uuid, but_for uuid, at timestamptz) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  open set_meeting;
  over timestamptz;
BEGIN
  FOR open IN SELECT m.* FROM set_meeting m
    WHERE m."trustId" = in_trust AND m."setId" = in_set AND m.id IS DISTINCT FROM but_for AND m."startedAt" IS NOT NULL AND m."endedAt" IS NULL ORDER BY m.id FOR NO KEY UPDATE LOOP
    over := end_with_its_day(open."startedAt", at);
    UPDATE meeting_part SET "endedAt" = greatest(over, "startedAt") WHERE "trustId" = in_trust AND "meetingId" = open.id AND "startedAt" IS NOT NULL AND "endedAt" IS NULL;
    DELETE FROM meeting_part WHERE "trustId" = in_trust AND "meetingId" = open.id AND "startedAt" IS NULL;
    UPDATE set_meeting SET "endedAt" = over WHERE "trustId" = in_trust AND id = open.id;
  END LOOP;
END $$;
CREATE FUNCTION end_open_sessions(in_trust uuid, in_triad uuid, but_for uuid, at timestamptz) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  open triad_session;
  over timestamptz;
BEGIN
  FOR open IN SELECT s.* FROM triad_session s
    WHERE s."trustId" = in_trust AND s."triadId" = in_triad AND s.id IS DISTINCT FROM but_for AND s."startedAt" IS NOT NULL AND s."endedAt" IS NULL ORDER BY s.id FOR NO KEY UPDATE LOOP
    over := end_with_its_day(open."startedAt", at);
    UPDATE triad_round SET "endedAt" = greatest(over, "startedAt") WHERE "trustId" = in_trust AND "sessionId" = open.id AND "startedAt" IS NOT NULL AND "endedAt" IS NULL;
    DELETE FROM triad_round WHERE "trustId" = in_trust AND "sessionId" = open.id AND "startedAt" IS NULL;
    UPDATE triad_session SET "endedAt" = over WHERE "trustId" = in_trust AND id = open.id;
  END LOOP;
END $$;
-- Four triggers call them, with the owner's rights; nobody else may.
REVOKE ALL ON FUNCTION end_with_its_day(timestamptz, timestamptz), end_open_meetings(uuid, uuid, uuid, timestamptz), end_open_sessions(uuid, uuid, uuid, timestamptz) FROM PUBLIC;

CREATE OR REPLACE FUNCTION the_set_takes_its_seats() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  INSERT INTO set_seat ("trustId", "meetingId", "personId", facilitates)
  SELECT m."trustId", NEW.id, m."personId", m."schoolId" IS NULL FROM set_member m
  WHERE m."trustId" = NEW."trustId" AND m."setId" = NEW."setId" AND m."joinedAt" <= NEW."startedAt" AND m."leftAt" IS NULL;
  UPDATE set_topic SET "takenUpInId" = NEW.id WHERE "trustId" = NEW."trustId" AND "setId" = NEW."setId" AND "chosenAt" IS NOT NULL AND "takenUpInId" IS NULL;
  PERFORM end_open_meetings(NEW."trustId", NEW."setId", NEW.id, NEW."startedAt");
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION a_set_ends_for_all() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE set_member SET "leftAt" = NEW."endedAt" WHERE "trustId" = NEW."trustId" AND "setId" = NEW.id AND "leftAt" IS NULL;
  UPDATE set_meeting SET "calledOffAt" = NEW."endedAt", "calledOffById" = NEW."endedById"
  WHERE "trustId" = NEW."trustId" AND "setId" = NEW.id AND "startedAt" IS NULL AND "calledOffAt" IS NULL;
  PERFORM end_open_meetings(NEW."trustId", NEW.id, NULL, NEW."endedAt");
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION its_members_take_their_seats() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  INSERT INTO triad_seat ("trustId", "sessionId", "personId")
  SELECT DISTINCT m."trustId", NEW.id, m."personId" FROM triad_member m
  WHERE m."trustId" = NEW."trustId" AND m."triadId" = NEW."triadId" AND m."joinedAt" <= NEW."startedAt" AND m."leftAt" IS NULL;
  PERFORM end_open_sessions(NEW."trustId", NEW."triadId", NEW.id, NEW."startedAt");
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION its_members_leave_with_it() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE triad_member SET "leftAt" = NEW."endedAt"
  WHERE "trustId" = NEW."trustId" AND "triadId" = NEW.id AND "declinedAt" IS NULL AND "leftAt" IS NULL;
  UPDATE triad_session SET "calledOffAt" = NEW."endedAt", "calledOffById" = NEW."endedById"
  WHERE "trustId" = NEW."trustId" AND "triadId" = NEW.id AND "startedAt" IS NULL AND "calledOffAt" IS NULL;
  PERFORM end_open_sessions(NEW."trustId", NEW.id, NULL, NEW."endedAt");
  RETURN NULL;
END $$;
