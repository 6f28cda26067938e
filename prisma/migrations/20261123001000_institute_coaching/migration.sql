-- How many sessions with an external coach somebody has online. Source: case study 000, middle-leadership programme: three.
ALTER TABLE "programme" ADD COLUMN     "onlineSessions" INTEGER NOT NULL DEFAULT 3;

-- CreateTable
CREATE TABLE "cohort_coach" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "cohortId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "startsOn" DATE NOT NULL,
    "overFrom" DATE,
    "invitedById" UUID NOT NULL,

    CONSTRAINT "cohort_coach_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "coaching" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "cohortId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "coachId" UUID NOT NULL,
    "startsOn" DATE NOT NULL,
    "overFrom" DATE,
    "givenById" UUID NOT NULL,

    CONSTRAINT "coaching_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateIndex
CREATE INDEX "cohort_coach_trustId_cohortId_idx" ON "cohort_coach"("trustId", "cohortId");

-- CreateIndex
CREATE INDEX "cohort_coach_trustId_personId_idx" ON "cohort_coach"("trustId", "personId");

-- CreateIndex
CREATE INDEX "coaching_trustId_cohortId_idx" ON "coaching"("trustId", "cohortId");

-- CreateIndex
CREATE INDEX "coaching_trustId_memberId_idx" ON "coaching"("trustId", "memberId");

-- CreateIndex
CREATE INDEX "coaching_trustId_personId_idx" ON "coaching"("trustId", "personId");

-- CreateIndex
CREATE INDEX "coaching_trustId_coachId_idx" ON "coaching"("trustId", "coachId");

-- AddForeignKey
ALTER TABLE "cohort_coach" ADD CONSTRAINT "cohort_coach_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "cohort_coach" ADD CONSTRAINT "cohort_coach_trustId_cohortId_fkey" FOREIGN KEY ("trustId", "cohortId") REFERENCES "cohort"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "cohort_coach" ADD CONSTRAINT "cohort_coach_trustId_personId_fkey" FOREIGN KEY ("trustId", "personId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "cohort_coach" ADD CONSTRAINT "cohort_coach_trustId_invitedById_fkey" FOREIGN KEY ("trustId", "invitedById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "coaching" ADD CONSTRAINT "coaching_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "coaching" ADD CONSTRAINT "coaching_trustId_cohortId_fkey" FOREIGN KEY ("trustId", "cohortId") REFERENCES "cohort"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "coaching" ADD CONSTRAINT "coaching_trustId_memberId_fkey" FOREIGN KEY ("trustId", "memberId") REFERENCES "cohort_member"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "coaching" ADD CONSTRAINT "coaching_trustId_personId_fkey" FOREIGN KEY ("trustId", "personId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "coaching" ADD CONSTRAINT "coaching_trustId_coachId_fkey" FOREIGN KEY ("trustId", "coachId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "coaching" ADD CONSTRAINT "coaching_trustId_givenById_fkey" FOREIGN KEY ("trustId", "givenById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE programme ADD CONSTRAINT a_few_online_sessions CHECK ("onlineSessions" BETWEEN 0 AND 12);
GRANT UPDATE ("onlineSessions") ON programme TO braid_app;

-- A guest is here for what they are asked to do, and for nothing else. Whoever has ever been one and holds no other role today is one, also once they have left.
CREATE FUNCTION app_is_guest() RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN EXISTS (SELECT FROM role_period r WHERE r."trustId" = app_trust() AND r."personId" = app_person() AND r.role = 'guest')
    AND NOT EXISTS (SELECT FROM role_period r WHERE r."trustId" = app_trust() AND r."personId" = app_person() AND r.role <> 'guest'
      AND r."startsOn" <= app_today() AND (r."endsOn" IS NULL OR r."endsOn" >= app_today()));
END $$;
REVOKE ALL ON FUNCTION app_is_guest() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app_is_guest() TO braid_app;

-- What every member of staff reads stays shut to a guest: of class trust they read the trust itself, its half terms, and what is their own.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['hub', 'school', 'school_half_term', 'season', 'figure_import', 'trust_figure', 'one_to_one', 'framework', 'framework_editor', 'framework_version',
    'published_area', 'published_element', 'rubric_passage', 'rubric_word', 'rubric_synonym', 'study_module', 'module_version', 'bright_spot', 'visit_closing', 'ground_rules',
    'programme', 'cohort', 'cohort_facilitator', 'return_template', 'return_round', 'return_release', 'self_assessment_wording', 'completion_rule', 'evaluation_framework']
  LOOP
    EXECUTE format('CREATE POLICY guests_apart ON %I AS RESTRICTIVE FOR SELECT TO braid_app USING (NOT (SELECT app_is_guest()))', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['role_period', 'appointment']
  LOOP
    EXECUTE format('CREATE POLICY guests_apart ON %I AS RESTRICTIVE FOR SELECT TO braid_app USING ("personId" = (SELECT app_person()) OR NOT (SELECT app_is_guest()))', t);
  END LOOP;
END $$;
CREATE POLICY guests_apart ON person AS RESTRICTIVE FOR SELECT TO braid_app USING (id = (SELECT app_person()) OR NOT (SELECT app_is_guest()));

-- The viewer says whether they are one.
CREATE OR REPLACE FUNCTION app_viewer(in_trust uuid, in_person uuid, in_today date) RETURNS jsonb LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  PERFORM set_config('app.trust_id', in_trust::text, true), set_config('app.person_id', in_person::text, true),
          set_config('app.today', in_today::text, true);
  RETURN (
    SELECT jsonb_build_object(
      'personId', p.id, 'name', p.name, 'sessionVersion', p."sessionVersion", 'suspended', p."suspendedAt" IS NOT NULL, 'guest', app_is_guest(),
      'trust', jsonb_build_object('id', t."trustId", 'name', t.name, 'descriptors', t.descriptors, 'words', t.words, 'accent', t.accent),
      'roles', (SELECT coalesce(jsonb_agg(jsonb_build_object('role', r.role, 'schoolId', r."schoolId", 'schoolName', s.name) ORDER BY r.role, s.name), '[]')
                FROM role_period r LEFT JOIN school s ON s."trustId" = r."trustId" AND s.id = r."schoolId"
                WHERE r."trustId" = in_trust AND r."personId" = in_person AND r."startsOn" <= in_today AND (r."endsOn" IS NULL OR r."endsOn" >= in_today)),
      'duties', (SELECT coalesce(jsonb_agg(jsonb_build_object('duty', a.duty, 'schoolId', a."schoolId")), '[]') FROM appointment a
                WHERE a."trustId" = in_trust AND a."personId" = in_person AND a."startsOn" <= in_today AND (a."endsOn" IS NULL OR a."endsOn" >= in_today)),
      'leads', (SELECT to_jsonb(app_led_leaders())),
      'leadIds', (SELECT coalesce(jsonb_agg(o."leadId"), '[]') FROM one_to_one o
                WHERE o."trustId" = in_trust AND o."leaderId" = in_person AND o."startsOn" <= in_today AND (o."endsOn" IS NULL OR o."endsOn" >= in_today)))
    FROM person p JOIN trust t ON t."trustId" = p."trustId"
    WHERE p."trustId" = in_trust AND p.id = in_person);
END $$;

-- Who coaches from outside, and whom: dated. The functions of the owner's below look after both.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['cohort_coach', 'coaching']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY trust_wall ON %I AS RESTRICTIVE FOR ALL USING ("trustId" = (SELECT app_trust())) WITH CHECK ("trustId" = (SELECT app_trust()))', t);
    EXECUTE format('CREATE POLICY by_the_rules ON %I FOR ALL TO CURRENT_USER USING (true) WITH CHECK (true)', t);
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT it_ends_after_it_starts CHECK ("overFrom" IS NULL OR "overFrom" >= "startsOn")', t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ("overFrom") ON %I TO braid_app', t);
  END LOOP;
END $$;
CREATE UNIQUE INDEX a_coach_once ON cohort_coach ("trustId", "cohortId", "personId") WHERE "overFrom" IS NULL;
CREATE UNIQUE INDEX one_coach_at_a_time ON coaching ("trustId", "memberId") WHERE "overFrom" IS NULL;

CREATE POLICY the_group ON cohort_coach FOR SELECT
  USING (("personId" = (SELECT app_person()) AND (SELECT app_has_role('guest'))) OR "cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[]));
CREATE POLICY ask ON cohort_coach FOR INSERT WITH CHECK ("invitedById" = (SELECT app_person()) AND "cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[]));
CREATE POLICY let_go ON cohort_coach FOR UPDATE
  USING ("cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[])) WITH CHECK ("cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[]));
CREATE POLICY the_group ON coaching FOR SELECT
  USING ("personId" = (SELECT app_person()) OR ("coachId" = (SELECT app_person()) AND (SELECT app_has_role('guest'))) OR "cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[]));
CREATE POLICY give ON coaching FOR INSERT WITH CHECK ("givenById" = (SELECT app_person()) AND "cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[]));
CREATE POLICY let_go ON coaching FOR UPDATE
  USING ("cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[])) WITH CHECK ("cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[]));

-- An external coach is nobody's colleague: a guest of the trust today, and nothing else in it, now or later.
CREATE FUNCTION a_coach_is_a_guest() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM role_period r WHERE r."trustId" = NEW."trustId" AND r."personId" = NEW."personId" AND r.role <> 'guest' AND (r."endsOn" IS NULL OR r."endsOn" >= app_today()))
    OR NOT EXISTS (SELECT FROM role_period r WHERE r."trustId" = NEW."trustId" AND r."personId" = NEW."personId" AND r.role = 'guest'
      AND r."startsOn" <= app_today() AND (r."endsOn" IS NULL OR r."endsOn" >= app_today())) THEN
    RAISE EXCEPTION 'An external coach is a guest of the trust and works for nobody in it' USING ERRCODE = 'BR120';
  END IF;
  RETURN NEW;
END $$;
REVOKE ALL ON FUNCTION a_coach_is_a_guest() FROM PUBLIC;
CREATE TRIGGER a_coach_is_a_guest BEFORE INSERT ON cohort_coach FOR EACH ROW EXECUTE FUNCTION a_coach_is_a_guest();

-- A member of today is given to a coach of the same cohort; what is over stays over.
CREATE FUNCTION coached_within_the_cohort() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF OLD."overFrom" IS NOT NULL AND coalesce(NEW."overFrom", 'infinity') > OLD."overFrom" THEN RAISE EXCEPTION 'This is over' USING ERRCODE = 'BR122'; END IF;
    RETURN NEW;
  END IF;
  IF NOT EXISTS (SELECT FROM cohort_member m WHERE m."trustId" = NEW."trustId" AND m.id = NEW."memberId" AND m."cohortId" = NEW."cohortId" AND m."personId" = NEW."personId"
      AND m."joinedOn" <= app_today() AND m."leftOn" IS NULL)
    OR NOT EXISTS (SELECT FROM cohort_coach c WHERE c."trustId" = NEW."trustId" AND c."cohortId" = NEW."cohortId" AND c."personId" = NEW."coachId" AND (c."overFrom" IS NULL OR c."overFrom" > app_today())) THEN
    RAISE EXCEPTION 'Somebody of the cohort is given to a coach of the cohort' USING ERRCODE = 'BR121';
  END IF;
  RETURN NEW;
END $$;
REVOKE ALL ON FUNCTION coached_within_the_cohort() FROM PUBLIC;
CREATE TRIGGER coached_within_the_cohort BEFORE INSERT OR UPDATE ON coaching FOR EACH ROW EXECUTE FUNCTION coached_within_the_cohort();
CREATE FUNCTION what_is_over_stays_over() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."overFrom" IS NOT NULL AND coalesce(NEW."overFrom", 'infinity') > OLD."overFrom" THEN RAISE EXCEPTION 'This is over' USING ERRCODE = 'BR122'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER what_is_over_stays_over BEFORE UPDATE ON cohort_coach FOR EACH ROW EXECUTE FUNCTION what_is_over_stays_over();

-- Whom a coach no longer coaches goes on without them from that day; whoever leaves the cohort is coached up to their last day.
CREATE FUNCTION coaching_ends_with_its_coach() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NEW."overFrom" IS NOT NULL AND OLD."overFrom" IS NULL THEN
    UPDATE coaching k SET "overFrom" = NEW."overFrom" WHERE k."trustId" = NEW."trustId" AND k."cohortId" = NEW."cohortId" AND k."coachId" = NEW."personId" AND (k."overFrom" IS NULL OR k."overFrom" > NEW."overFrom");
  END IF;
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION coaching_ends_with_its_coach() FROM PUBLIC;
CREATE TRIGGER coaching_ends_with_its_coach AFTER UPDATE ON cohort_coach FOR EACH ROW EXECUTE FUNCTION coaching_ends_with_its_coach();
CREATE FUNCTION coaching_ends_with_the_membership() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NEW."leftOn" IS NOT NULL AND OLD."leftOn" IS NULL THEN
    UPDATE coaching k SET "overFrom" = NEW."leftOn" + 1 WHERE k."trustId" = NEW."trustId" AND k."memberId" = NEW.id AND k."overFrom" IS NULL;
  END IF;
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION coaching_ends_with_the_membership() FROM PUBLIC;
CREATE TRIGGER coaching_ends_with_the_membership AFTER UPDATE ON cohort_member FOR EACH ROW EXECUTE FUNCTION coaching_ends_with_the_membership();

-- A facilitator asks somebody from outside to coach their cohort: a person who is a guest of the trust from today, and their way in. Of whoever is known already nothing changes.
-- Nobody else may make a person or give a role, so the owner does it, for this alone.
CREATE POLICY asked_in ON person FOR INSERT TO CURRENT_USER WITH CHECK (true);
CREATE POLICY asked_in ON role_period FOR INSERT TO CURRENT_USER WITH CHECK (role = 'guest' AND "schoolId" IS NULL);
CREATE FUNCTION ask_coach(cohort uuid, as_id uuid, as_name text, as_email text, hash bytea) RETURNS uuid
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE coach uuid;
BEGIN
  IF NOT coalesce(cohort = ANY (app_facilitated_cohorts()), false) THEN RAISE EXCEPTION 'Only whoever runs the cohort asks for a coach' USING ERRCODE = 'BR121'; END IF;
  SELECT p.id INTO coach FROM person p WHERE p."trustId" = app_trust() AND p.email = as_email;
  IF EXISTS (SELECT FROM person p WHERE p."trustId" = app_trust() AND p.id = coach AND p."suspendedAt" IS NOT NULL) THEN RAISE EXCEPTION 'Their account is suspended' USING ERRCODE = 'BR121'; END IF;
  IF coach IS NULL THEN
    coach := as_id;
    INSERT INTO person ("trustId", id, name, email) VALUES (app_trust(), coach, as_name, as_email);
    INSERT INTO sign_in_address ("emailHash", "trustId", "personId") VALUES (hash, app_trust(), coach);
  END IF;
  IF NOT EXISTS (SELECT FROM role_period r WHERE r."trustId" = app_trust() AND r."personId" = coach AND r.role = 'guest' AND r."startsOn" <= app_today() AND (r."endsOn" IS NULL OR r."endsOn" >= app_today()))
    AND NOT EXISTS (SELECT FROM role_period r WHERE r."trustId" = app_trust() AND r."personId" = coach AND r.role <> 'guest' AND (r."endsOn" IS NULL OR r."endsOn" >= app_today())) THEN
    INSERT INTO role_period ("trustId", id, "personId", role, "startsOn") VALUES (app_trust(), gen_random_uuid(), coach, 'guest', app_today());
  END IF;
  RETURN coach;
END $$;
REVOKE ALL ON FUNCTION ask_coach(uuid, uuid, text, text, bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ask_coach(uuid, uuid, text, text, bytea) TO braid_app;

-- A coach's own participants: who they are, and no more; those whom they no longer coach only as long as there is a session of theirs to read.
CREATE FUNCTION coached_people() RETURNS TABLE ("coachingId" uuid, "personId" uuid, name text, job role, school text, programme text, "onlineSessions" integer, "overFrom" date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS
$$ SELECT k.id, k."personId", p.name, m.job, s.name, g.name, g."onlineSessions", k."overFrom"
   FROM coaching k
   JOIN person p ON p."trustId" = k."trustId" AND p.id = k."personId"
   JOIN cohort_member m ON m."trustId" = k."trustId" AND m.id = k."memberId"
   JOIN cohort c ON c."trustId" = k."trustId" AND c.id = k."cohortId"
   JOIN programme g ON g."trustId" = c."trustId" AND g.id = c."programmeId"
   LEFT JOIN school s ON s."trustId" = m."trustId" AND s.id = m."schoolId"
   WHERE k."trustId" = app_trust() AND k."coachId" = app_person() AND app_has_role('guest') AND (k."overFrom" IS NULL OR k."overFrom" > app_today()) $$;
REVOKE ALL ON FUNCTION coached_people() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION coached_people() TO braid_app;
