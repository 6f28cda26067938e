-- No ending calls off a session that has begun: the coach may still say that it was held, and either of the two that it was not, so that its number is free again.
-- What the participant took from a session says that it was held: it stays on its day.
CREATE OR REPLACE FUNCTION online_sessions_keep_the_rules() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  of_it coaching;
  most integer;
  stays boolean;
  taken boolean;
BEGIN
  IF TG_OP = 'UPDATE' THEN
    NEW.sequence := OLD.sequence;
    IF (NEW."heldOn", NEW."startsAt", NEW.minutes, NEW.link, NEW."calledOffAt" IS NULL) IS DISTINCT FROM (OLD."heldOn", OLD."startsAt", OLD.minutes, OLD.link, OLD."calledOffAt" IS NULL) THEN NEW.sequence := OLD.sequence + 1; END IF;
    IF OLD."markedAt" IS NOT NULL THEN RAISE EXCEPTION 'This is over' USING ERRCODE = 'BR122'; END IF;
    IF pg_trigger_depth() > 1 THEN RETURN NEW; END IF;
  ELSE
    NEW.sequence := 0;
  END IF;
  PERFORM coaching_in_turn(NEW."cohortId");
  SELECT * INTO of_it FROM coaching k WHERE k."trustId" = NEW."trustId" AND k.id = NEW."coachingId";
  IF of_it.id IS NULL OR (of_it."cohortId", of_it."personId", of_it."coachId") IS DISTINCT FROM (NEW."cohortId", NEW."personId", NEW."coachId") THEN
    RAISE EXCEPTION 'online_session does not belong to that coaching' USING ERRCODE = 'BR011';
  END IF;
  stays := TG_OP = 'UPDATE' AND (NEW."heldOn", NEW."startsAt", NEW.minutes, NEW.link) IS NOT DISTINCT FROM (OLD."heldOn", OLD."startsAt", OLD.minutes, OLD.link);
  IF NEW."markedAt" IS NOT NULL THEN
    -- A session that began while the one still coached the other may be marked after that too.
    IF NOT stays OR app_person() IS DISTINCT FROM NEW."coachId" OR NEW."heldOn" > least(app_today(), of_it."overFrom") THEN
      RAISE EXCEPTION 'The coach says that it was held, once its day has come' USING ERRCODE = 'BR124';
    END IF;
    RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' AND (NEW."calledOffAt" IS NOT NULL OR NEW."heldOn" > OLD."heldOn") THEN
    SELECT EXISTS (SELECT FROM online_words w WHERE w."trustId" = NEW."trustId" AND w."sessionId" = NEW.id AND w.kind = 'take') INTO taken;
    IF taken THEN RAISE EXCEPTION 'Something was taken from it' USING ERRCODE = 'BR192'; END IF;
  END IF;
  IF of_it."overFrom" IS NOT NULL AND of_it."overFrom" <= app_today() AND NOT (stays AND NEW."calledOffAt" IS NOT NULL AND OLD."calledOffAt" IS NULL) THEN RAISE EXCEPTION 'This is over' USING ERRCODE = 'BR122'; END IF;
  SELECT g."onlineSessions" INTO most FROM cohort c JOIN programme g ON g."trustId" = c."trustId" AND g.id = c."programmeId" WHERE c."trustId" = NEW."trustId" AND c.id = NEW."cohortId";
  IF NEW.number > most AND (TG_OP = 'INSERT' OR (NEW."calledOffAt" IS NULL AND OLD."calledOffAt" IS NOT NULL)) THEN RAISE EXCEPTION 'The programme has no more online sessions' USING ERRCODE = 'BR123'; END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION what_was_to_come_is_called_off() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NEW."overFrom" IS DISTINCT FROM OLD."overFrom" THEN
    PERFORM coaching_in_turn(NEW."cohortId");
    UPDATE online_session s SET "calledOffAt" = now(), "calledOffById" = coalesce(app_person(), NEW."givenById"), version = s.version + 1
    WHERE s."trustId" = NEW."trustId" AND s."coachingId" = NEW.id AND s."markedAt" IS NULL AND s."calledOffAt" IS NULL AND s."heldOn" >= NEW."overFrom"
      AND (s."heldOn" > app_today() OR (s."heldOn" = app_today() AND s."startsAt" > to_char(now() AT TIME ZONE 'Europe/London', 'HH24:MI')));
  END IF;
  RETURN NULL;
END $$;

-- Two who ask the same new address at one moment ask one person.
CREATE OR REPLACE FUNCTION ask_coach(cohort uuid, as_id uuid, as_name text, as_email text, hash bytea) RETURNS uuid
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE coach uuid;
BEGIN
  IF NOT coalesce(cohort = ANY (app_facilitated_cohorts()), false) THEN RAISE EXCEPTION 'Only whoever runs the cohort asks for a coach' USING ERRCODE = 'BR121'; END IF;
  INSERT INTO person ("trustId", id, name, email) VALUES (app_trust(), as_id, as_name, as_email) ON CONFLICT ("trustId", email) DO NOTHING RETURNING id INTO coach;
  IF coach IS NOT NULL THEN INSERT INTO sign_in_address ("emailHash", "trustId", "personId") VALUES (hash, app_trust(), coach); END IF;
  SELECT p.id INTO coach FROM person p WHERE p."trustId" = app_trust() AND p.email = as_email;
  IF EXISTS (SELECT FROM person p WHERE p."trustId" = app_trust() AND p.id = coach AND p."suspendedAt" IS NOT NULL) THEN RAISE EXCEPTION 'Their account is suspended' USING ERRCODE = 'BR121'; END IF;
  IF NOT EXISTS (SELECT FROM role_period r WHERE r."trustId" = app_trust() AND r."personId" = coach AND r.role = 'guest' AND r."startsOn" <= app_today() AND (r."endsOn" IS NULL OR r."endsOn" >= app_today()))
    AND NOT EXISTS (SELECT FROM role_period r WHERE r."trustId" = app_trust() AND r."personId" = coach AND r.role <> 'guest' AND (r."endsOn" IS NULL OR r."endsOn" >= app_today())) THEN
    INSERT INTO role_period ("trustId", id, "personId", role, "startsOn") VALUES (app_trust(), gen_random_uuid(), coach, 'guest', app_today());
  END IF;
  RETURN coach;
END $$;
