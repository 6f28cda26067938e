-- Once the last day of a coaching is known, no session is set for a day after it. It comes after the rule that looks whether it is over already.
CREATE FUNCTION within_its_coaching() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."calledOffAt" IS NULL AND NEW."markedAt" IS NULL AND EXISTS (SELECT FROM coaching k WHERE k."trustId" = NEW."trustId" AND k.id = NEW."coachingId" AND k."overFrom" <= NEW."heldOn") THEN
    RAISE EXCEPTION 'The coaching ends before that day' USING ERRCODE = 'BR193';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER within_its_coaching BEFORE INSERT OR UPDATE ON online_session FOR EACH ROW EXECUTE FUNCTION within_its_coaching();
