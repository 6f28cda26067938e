-- Of two that begin at one moment the later one ends the earlier: whoever looks for what is open waits for whoever of the same set or triad has looked,
-- and looks again. It is a lock of its own and not the row of the set or the triad, for whoever ends these has that one before any meeting's or session's.
CREATE OR REPLACE FUNCTION end_open_meetings(in_trust uuid, in_set uuid, but_for uuid, at timestamptz) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  open set_meeting;
  over timestamptz;
  ended_with text := CASE WHEN but_for IS NULL THEN 'set' ELSE 'next' END;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('what is open in ' || in_set, 0));
  FOR open IN SELECT m.* FROM set_meeting m
    WHERE m."trustId" = in_trust AND m."setId" = in_set AND m.id IS DISTINCT FROM but_for AND m."startedAt" IS NOT NULL AND m."endedAt" IS NULL ORDER BY m.id FOR NO KEY UPDATE LOOP
    over := end_with_its_day(open."startedAt", at);
    UPDATE meeting_part SET "endedAt" = greatest(over, "startedAt") WHERE "trustId" = in_trust AND "meetingId" = open.id AND "startedAt" IS NOT NULL AND "endedAt" IS NULL;
    DELETE FROM meeting_part WHERE "trustId" = in_trust AND "meetingId" = open.id AND "startedAt" IS NULL;
    UPDATE set_meeting SET "endedAt" = over, "endedWith" = ended_with WHERE "trustId" = in_trust AND id = open.id;
    INSERT INTO audit_event ("trustId", id, at, what, "subjectId") VALUES (in_trust, gen_random_uuid(), at, 'set-meeting.ended-with-' || ended_with, open.id);
  END LOOP;
END $$;
CREATE OR REPLACE FUNCTION end_open_sessions(in_trust uuid, in_triad uuid, but_for uuid, at timestamptz) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  open triad_session;
  over timestamptz;
  ended_with text := CASE WHEN but_for IS NULL THEN 'triad' ELSE 'next' END;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('what is open in ' || in_triad, 0));
  FOR open IN SELECT s.* FROM triad_session s
    WHERE s."trustId" = in_trust AND s."triadId" = in_triad AND s.id IS DISTINCT FROM but_for AND s."startedAt" IS NOT NULL AND s."endedAt" IS NULL ORDER BY s.id FOR NO KEY UPDATE LOOP
    over := end_with_its_day(open."startedAt", at);
    UPDATE triad_round SET "endedAt" = greatest(over, "startedAt") WHERE "trustId" = in_trust AND "sessionId" = open.id AND "startedAt" IS NOT NULL AND "endedAt" IS NULL;
    DELETE FROM triad_round WHERE "trustId" = in_trust AND "sessionId" = open.id AND "startedAt" IS NULL;
    UPDATE triad_session SET "endedAt" = over, "endedWith" = ended_with WHERE "trustId" = in_trust AND id = open.id;
    INSERT INTO audit_event ("trustId", id, at, what, "subjectId") VALUES (in_trust, gen_random_uuid(), at, 'triad-session.ended-with-' || ended_with, open.id);
  END LOOP;
END $$;
