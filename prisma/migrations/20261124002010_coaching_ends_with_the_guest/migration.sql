-- The first day, from today on, on which somebody is no guest any more or is something else besides; none while no such day is known.
CREATE FUNCTION guest_until(in_trust uuid, who uuid) RETURNS date LANGUAGE sql STABLE AS $$
  SELECT nullif(greatest(app_today(), least(
    coalesce((SELECT max(coalesce(r."endsOn" + 1, 'infinity')) FROM role_period r WHERE r."trustId" = in_trust AND r."personId" = who AND r.role = 'guest'), '-infinity'),
    (SELECT min(r."startsOn") FROM role_period r WHERE r."trustId" = in_trust AND r."personId" = who AND r.role <> 'guest' AND (r."endsOn" IS NULL OR r."endsOn" >= app_today()))
  )), 'infinity') $$;
REVOKE ALL ON FUNCTION guest_until(uuid, uuid) FROM PUBLIC;

-- Giving a coach, letting one go, leaving a cohort and setting a session's day happen one after another within a cohort: each sees what the other did.
CREATE FUNCTION coaching_in_turn(cohort uuid) RETURNS void LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('coaching:' || cohort, 0));
END $$;
REVOKE ALL ON FUNCTION coaching_in_turn(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION coaching_in_turn(uuid) TO braid_app;

-- Whose guest's time has a last day coaches up to it.
CREATE OR REPLACE FUNCTION a_coach_is_a_guest() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM coaching_in_turn(NEW."cohortId");
  IF EXISTS (SELECT FROM role_period r WHERE r."trustId" = NEW."trustId" AND r."personId" = NEW."personId" AND r.role <> 'guest' AND (r."endsOn" IS NULL OR r."endsOn" >= app_today()))
    OR NOT EXISTS (SELECT FROM role_period r WHERE r."trustId" = NEW."trustId" AND r."personId" = NEW."personId" AND r.role = 'guest'
      AND r."startsOn" <= app_today() AND (r."endsOn" IS NULL OR r."endsOn" >= app_today())) THEN
    RAISE EXCEPTION 'An external coach is a guest of the trust and works for nobody in it' USING ERRCODE = 'BR120';
  END IF;
  IF EXISTS (SELECT FROM cohort_coach c WHERE c."trustId" = NEW."trustId" AND c."cohortId" = NEW."cohortId" AND c."personId" = NEW."personId" AND (c."overFrom" IS NULL OR c."overFrom" > app_today())) THEN
    RAISE EXCEPTION 'They coach this cohort already' USING ERRCODE = 'BR190';
  END IF;
  NEW."overFrom" := least(NEW."overFrom", guest_until(NEW."trustId", NEW."personId"));
  RETURN NEW;
END $$;

-- Nobody has two coaches on one day, and nobody is coached for longer than their coach is one.
CREATE OR REPLACE FUNCTION coached_within_the_cohort() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE its_coach cohort_coach;
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF OLD."overFrom" IS NOT NULL AND coalesce(NEW."overFrom", 'infinity') > OLD."overFrom" THEN RAISE EXCEPTION 'This is over' USING ERRCODE = 'BR122'; END IF;
    RETURN NEW;
  END IF;
  PERFORM coaching_in_turn(NEW."cohortId");
  SELECT * INTO its_coach FROM cohort_coach c WHERE c."trustId" = NEW."trustId" AND c."cohortId" = NEW."cohortId" AND c."personId" = NEW."coachId" AND (c."overFrom" IS NULL OR c."overFrom" > app_today());
  IF its_coach.id IS NULL OR NOT EXISTS (SELECT FROM cohort_member m WHERE m."trustId" = NEW."trustId" AND m.id = NEW."memberId" AND m."cohortId" = NEW."cohortId" AND m."personId" = NEW."personId"
      AND m."joinedOn" <= app_today() AND m."leftOn" IS NULL) THEN
    RAISE EXCEPTION 'Somebody of the cohort is given to a coach of the cohort' USING ERRCODE = 'BR121';
  END IF;
  IF EXISTS (SELECT FROM coaching k WHERE k."trustId" = NEW."trustId" AND k."memberId" = NEW."memberId" AND (k."overFrom" IS NULL OR k."overFrom" > NEW."startsOn")) THEN
    RAISE EXCEPTION 'Somebody has one coach at a time' USING ERRCODE = 'BR191';
  END IF;
  NEW."overFrom" := least(NEW."overFrom", its_coach."overFrom");
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION coaching_ends_with_its_coach() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NEW."overFrom" IS DISTINCT FROM OLD."overFrom" THEN
    PERFORM coaching_in_turn(NEW."cohortId");
    UPDATE coaching k SET "overFrom" = greatest(NEW."overFrom", k."startsOn") WHERE k."trustId" = NEW."trustId" AND k."cohortId" = NEW."cohortId" AND k."coachId" = NEW."personId" AND (k."overFrom" IS NULL OR k."overFrom" > NEW."overFrom");
  END IF;
  RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION coaching_ends_with_the_membership() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NEW."leftOn" IS NOT NULL AND OLD."leftOn" IS NULL THEN
    PERFORM coaching_in_turn(NEW."cohortId");
    UPDATE coaching k SET "overFrom" = NEW."leftOn" + 1 WHERE k."trustId" = NEW."trustId" AND k."memberId" = NEW.id AND (k."overFrom" IS NULL OR k."overFrom" > NEW."leftOn" + 1);
  END IF;
  RETURN NULL;
END $$;

-- A guest's last day, or another role of theirs: they coach up to the day before.
CREATE FUNCTION coaching_ends_with_the_guest() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  of_it role_period;
  until date;
BEGIN
  IF TG_OP = 'DELETE' THEN of_it := OLD; ELSE of_it := NEW; END IF;
  IF NOT EXISTS (SELECT FROM cohort_coach c WHERE c."trustId" = of_it."trustId" AND c."personId" = of_it."personId" AND (c."overFrom" IS NULL OR c."overFrom" > app_today())) THEN RETURN NULL; END IF;
  until := guest_until(of_it."trustId", of_it."personId");
  IF until IS NULL THEN RETURN NULL; END IF;
  UPDATE cohort_coach c SET "overFrom" = greatest(until, c."startsOn") WHERE c."trustId" = of_it."trustId" AND c."personId" = of_it."personId" AND (c."overFrom" IS NULL OR c."overFrom" > until);
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION coaching_ends_with_the_guest() FROM PUBLIC;
CREATE TRIGGER coaching_ends_with_the_guest AFTER INSERT OR UPDATE OR DELETE ON role_period FOR EACH ROW EXECUTE FUNCTION coaching_ends_with_the_guest();

-- Whose calendar changes with it: ids alone, for whoever changes roles, who never learns who coaches whom.
CREATE FUNCTION whose_coaching_ends(coaches uuid[]) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS
$$ SELECT DISTINCT k."personId" FROM coaching k WHERE k."trustId" = app_trust() AND k."coachId" = ANY (coaches) AND k."overFrom" >= app_today() AND (app_person() IS NULL OR app_arranges()) $$;
REVOKE ALL ON FUNCTION whose_coaching_ends(uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION whose_coaching_ends(uuid[]) TO braid_app;
