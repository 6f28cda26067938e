-- One comes on the day on which a meeting, or a session, began: who reads what is said stands beside each box, so nobody is added to them later.
CREATE OR REPLACE FUNCTION who_comes_and_goes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."cameAt" IS NOT NULL AND NEW."cameAt" IS DISTINCT FROM OLD."cameAt"
    OR NOT EXISTS (SELECT FROM set_meeting m WHERE m."trustId" = NEW."trustId" AND m.id = NEW."meetingId" AND m."startedAt" IS NOT NULL AND m."endedAt" IS NULL
      AND (OLD."cameAt" IS NOT NULL OR (m."startedAt" AT TIME ZONE 'Europe/London')::date = app_today())) THEN
    RAISE EXCEPTION 'This is over' USING ERRCODE = 'BR060';
  END IF;
  IF NEW."wentAt" IS DISTINCT FROM OLD."wentAt" AND app_person() IS DISTINCT FROM NEW."personId" AND NOT EXISTS (
    SELECT FROM set_seat s WHERE s."trustId" = NEW."trustId" AND s."meetingId" = NEW."meetingId" AND s."personId" = app_person() AND s.facilitates AND s."cameAt" IS NOT NULL) THEN
    RAISE EXCEPTION 'Each answers for themselves' USING ERRCODE = 'BR065';
  END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION who_comes_has_agreed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  triad_id uuid := (SELECT s."triadId" FROM triad_session s WHERE s."trustId" = NEW."trustId" AND s.id = NEW."sessionId" AND s."endedAt" IS NULL
    AND (s."startedAt" AT TIME ZONE 'Europe/London')::date = app_today());
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

-- A part begins when those before it are over. What goes on already is ended whatever was put before it meanwhile: somebody may come during the close.
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
    OR TG_OP = 'UPDATE' AND OLD."membersDoneAt" IS NOT NULL AND NEW."membersDoneAt" IS DISTINCT FROM OLD."membersDoneAt" THEN
    RAISE EXCEPTION 'The members say that they have finished' USING ERRCODE = 'BR093';
  END IF;
  RETURN NEW;
END $$;
