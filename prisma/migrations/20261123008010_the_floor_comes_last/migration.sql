-- That the members have finished any one of them takes back, until the facilitator has spoken.
CREATE OR REPLACE FUNCTION a_part_after_another() RETURNS trigger LANGUAGE plpgsql AS $$
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
    OR NEW."startedAt" IS NOT NULL AND (TG_OP = 'INSERT' OR OLD."startedAt" IS NULL) AND EXISTS (
      SELECT FROM meeting_part p WHERE p."trustId" = NEW."trustId" AND p."meetingId" = NEW."meetingId" AND p.id <> NEW.id AND p."endedAt" IS NULL
        AND (p."startedAt" IS NOT NULL OR p.position < NEW.position)) THEN
    RAISE EXCEPTION 'The parts come one after another' USING ERRCODE = 'BR092';
  END IF;
  IF TG_OP = 'UPDATE' AND NEW."asksFirstAt" IS DISTINCT FROM OLD."asksFirstAt" AND app_person() IS DISTINCT FROM NEW."presenterId" THEN
    RAISE EXCEPTION 'Each answers for themselves' USING ERRCODE = 'BR065';
  END IF;
  IF NEW."membersDoneAt" IS NOT NULL AND (TG_OP = 'INSERT' OR OLD."membersDoneAt" IS DISTINCT FROM NEW."membersDoneAt") AND NOT EXISTS (
    SELECT FROM set_seat s WHERE s."trustId" = NEW."trustId" AND s."meetingId" = NEW."meetingId" AND s."personId" = app_person() AND NOT s.facilitates AND s."cameAt" IS NOT NULL)
    OR TG_OP = 'UPDATE' AND OLD."membersDoneAt" IS NOT NULL AND NEW."membersDoneAt" IS DISTINCT FROM OLD."membersDoneAt" AND (NEW."membersDoneAt" IS NOT NULL OR NOT EXISTS (
      SELECT FROM set_seat s WHERE s."trustId" = NEW."trustId" AND s."meetingId" = NEW."meetingId" AND s."personId" = app_person() AND NOT s.facilitates AND s."cameAt" IS NOT NULL)) THEN
    RAISE EXCEPTION 'The members say that they have finished' USING ERRCODE = 'BR093';
  END IF;
  IF TG_OP = 'UPDATE' AND OLD."membersDoneAt" IS NOT NULL AND NEW."membersDoneAt" IS NULL AND EXISTS (
    SELECT FROM slot_word w WHERE w."trustId" = NEW."trustId" AND w."meetingId" = NEW."meetingId" AND w."partId" = NEW.id AND w.kind = 'floor') THEN
    RAISE EXCEPTION 'The facilitator has spoken' USING ERRCODE = 'BR170';
  END IF;
  RETURN NEW;
END $$;

-- The facilitator speaks last: once the members have finished, and then nobody asks or challenges any more in that slot. A question or a challenge
-- is a member's. The meeting is locked first, as by whoever runs it, so that a word and what it depends on never pass each other.
CREATE OR REPLACE FUNCTION the_facilitator_speaks_last() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  leads boolean := (SELECT s.facilitates FROM set_seat s WHERE s."trustId" = NEW."trustId" AND s."meetingId" = NEW."meetingId" AND s."personId" = NEW."authorId");
BEGIN
  PERFORM FROM set_meeting m WHERE m."trustId" = NEW."trustId" AND m.id = NEW."meetingId" FOR NO KEY UPDATE;
  IF leads IS DISTINCT FROM (NEW.kind = 'floor') OR leads AND NOT EXISTS (
    SELECT FROM meeting_part p WHERE p."trustId" = NEW."trustId" AND p."meetingId" = NEW."meetingId" AND p.id = NEW."partId" AND p."membersDoneAt" IS NOT NULL) THEN
    RAISE EXCEPTION 'The facilitator speaks last' USING ERRCODE = 'BR093';
  END IF;
  IF NOT leads AND EXISTS (
    SELECT FROM slot_word w WHERE w."trustId" = NEW."trustId" AND w."meetingId" = NEW."meetingId" AND w."partId" = NEW."partId" AND w.kind = 'floor') THEN
    RAISE EXCEPTION 'The facilitator has spoken' USING ERRCODE = 'BR170';
  END IF;
  RETURN NEW;
END $$;
