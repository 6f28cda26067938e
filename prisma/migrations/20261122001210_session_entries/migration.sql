-- How often the entry of a cohort's session in people's calendars changed: its day, its time, its length, its place, whether it is held.
ALTER TABLE "cohort_session" ADD COLUMN "sequence" INTEGER NOT NULL DEFAULT 0;

CREATE FUNCTION a_session_counts_its_entries() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.sequence := OLD.sequence;
  IF (NEW."heldOn", NEW."startsAt", NEW.minutes, NEW.place, NEW."calledOffAt") IS DISTINCT FROM (OLD."heldOn", OLD."startsAt", OLD.minutes, OLD.place, OLD."calledOffAt") THEN
    NEW.sequence := OLD.sequence + 1;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER counts_its_entries BEFORE UPDATE ON cohort_session FOR EACH ROW EXECUTE FUNCTION a_session_counts_its_entries();

-- What a date was called when it was mailed, for the mail that takes it out.
ALTER TABLE "mailed_date" ADD COLUMN "what" TEXT NOT NULL DEFAULT 'Coaching triad';
ALTER TABLE "mailed_date" ALTER COLUMN "what" DROP DEFAULT;
