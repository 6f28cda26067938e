-- What an observer has for the coachee is taken back while the session lasts, and until the end of its day; then it stays, as it does for whoever would write.
CREATE OR REPLACE FUNCTION said_on_the_day() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM triad_session s WHERE s."trustId" = coalesce(NEW."trustId", OLD."trustId") AND s.id = coalesce(NEW."sessionId", OLD."sessionId") AND s."startedAt" IS NOT NULL
    AND (s."endedAt" IS NULL OR (s."endedAt" AT TIME ZONE 'Europe/London')::date >= app_today())) THEN
    RAISE EXCEPTION 'The day of this session is over' USING ERRCODE = 'BR061';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER taken_back_while_it_lasts BEFORE DELETE ON observer_message FOR EACH ROW EXECUTE FUNCTION said_on_the_day();
