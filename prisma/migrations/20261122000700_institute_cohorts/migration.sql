-- CreateTable
CREATE TABLE "programme" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "places" INTEGER NOT NULL DEFAULT 12,
    "groupSize" INTEGER NOT NULL DEFAULT 3,
    "fewestSessions" INTEGER NOT NULL DEFAULT 3,
    "mostSessions" INTEGER NOT NULL DEFAULT 6,
    "sessionMinutes" INTEGER NOT NULL DEFAULT 150,
    "startedById" UUID NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "programme_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "cohort" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,
    "nominationsCloseOn" DATE NOT NULL,
    "startedById" UUID NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "cohort_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "cohort_facilitator" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "cohortId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE,
    "addedById" UUID NOT NULL,

    CONSTRAINT "cohort_facilitator_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "nomination" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "cohortId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "schoolId" UUID,
    "job" "role" NOT NULL,
    "toExecutives" BOOLEAN NOT NULL,
    "statement" TEXT NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL,
    "supports" BOOLEAN,
    "supportLine" TEXT NOT NULL DEFAULT '',
    "supportedById" UUID,
    "supportedAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "nomination_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "nomination_choice" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "nominationId" UUID NOT NULL,
    "cohortId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "outcome" TEXT NOT NULL,
    "place" INTEGER,
    "reason" TEXT NOT NULL,
    "chosenById" UUID NOT NULL,
    "chosenAt" TIMESTAMPTZ(3) NOT NULL,
    "answer" TEXT,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "nomination_choice_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "cohort_member" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "cohortId" UUID NOT NULL,
    "nominationId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "schoolId" UUID,
    "job" "role" NOT NULL,
    "joinedOn" DATE NOT NULL,
    "leftOn" DATE,

    CONSTRAINT "cohort_member_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "programme_trustId_name_key" ON "programme"("trustId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "cohort_trustId_programmeId_name_key" ON "cohort"("trustId", "programmeId", "name");

-- CreateIndex
CREATE INDEX "cohort_facilitator_trustId_cohortId_idx" ON "cohort_facilitator"("trustId", "cohortId");

-- CreateIndex
CREATE INDEX "cohort_facilitator_trustId_personId_idx" ON "cohort_facilitator"("trustId", "personId");

-- CreateIndex
CREATE INDEX "nomination_trustId_cohortId_idx" ON "nomination"("trustId", "cohortId");

-- CreateIndex
CREATE INDEX "nomination_trustId_personId_idx" ON "nomination"("trustId", "personId");

-- CreateIndex
CREATE INDEX "nomination_trustId_schoolId_idx" ON "nomination"("trustId", "schoolId");

-- CreateIndex
CREATE INDEX "nomination_choice_trustId_nominationId_idx" ON "nomination_choice"("trustId", "nominationId");

-- CreateIndex
CREATE INDEX "nomination_choice_trustId_cohortId_idx" ON "nomination_choice"("trustId", "cohortId");

-- CreateIndex
CREATE INDEX "nomination_choice_trustId_personId_idx" ON "nomination_choice"("trustId", "personId");

-- CreateIndex
CREATE INDEX "cohort_member_trustId_cohortId_idx" ON "cohort_member"("trustId", "cohortId");

-- CreateIndex
CREATE INDEX "cohort_member_trustId_personId_idx" ON "cohort_member"("trustId", "personId");

-- CreateIndex
CREATE INDEX "cohort_member_trustId_schoolId_idx" ON "cohort_member"("trustId", "schoolId");

-- CreateIndex
CREATE UNIQUE INDEX "cohort_member_trustId_nominationId_key" ON "cohort_member"("trustId", "nominationId");

-- AddForeignKey
ALTER TABLE "programme" ADD CONSTRAINT "programme_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "programme" ADD CONSTRAINT "programme_trustId_startedById_fkey" FOREIGN KEY ("trustId", "startedById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "cohort" ADD CONSTRAINT "cohort_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "cohort" ADD CONSTRAINT "cohort_trustId_programmeId_fkey" FOREIGN KEY ("trustId", "programmeId") REFERENCES "programme"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "cohort" ADD CONSTRAINT "cohort_trustId_startedById_fkey" FOREIGN KEY ("trustId", "startedById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "cohort_facilitator" ADD CONSTRAINT "cohort_facilitator_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "cohort_facilitator" ADD CONSTRAINT "cohort_facilitator_trustId_cohortId_fkey" FOREIGN KEY ("trustId", "cohortId") REFERENCES "cohort"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "cohort_facilitator" ADD CONSTRAINT "cohort_facilitator_trustId_personId_fkey" FOREIGN KEY ("trustId", "personId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "cohort_facilitator" ADD CONSTRAINT "cohort_facilitator_trustId_addedById_fkey" FOREIGN KEY ("trustId", "addedById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "nomination" ADD CONSTRAINT "nomination_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "nomination" ADD CONSTRAINT "nomination_trustId_cohortId_fkey" FOREIGN KEY ("trustId", "cohortId") REFERENCES "cohort"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "nomination" ADD CONSTRAINT "nomination_trustId_personId_fkey" FOREIGN KEY ("trustId", "personId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "nomination" ADD CONSTRAINT "nomination_trustId_schoolId_fkey" FOREIGN KEY ("trustId", "schoolId") REFERENCES "school"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "nomination" ADD CONSTRAINT "nomination_trustId_supportedById_fkey" FOREIGN KEY ("trustId", "supportedById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "nomination_choice" ADD CONSTRAINT "nomination_choice_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "nomination_choice" ADD CONSTRAINT "nomination_choice_trustId_nominationId_fkey" FOREIGN KEY ("trustId", "nominationId") REFERENCES "nomination"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "nomination_choice" ADD CONSTRAINT "nomination_choice_trustId_cohortId_fkey" FOREIGN KEY ("trustId", "cohortId") REFERENCES "cohort"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "nomination_choice" ADD CONSTRAINT "nomination_choice_trustId_personId_fkey" FOREIGN KEY ("trustId", "personId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "nomination_choice" ADD CONSTRAINT "nomination_choice_trustId_chosenById_fkey" FOREIGN KEY ("trustId", "chosenById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "cohort_member" ADD CONSTRAINT "cohort_member_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "cohort_member" ADD CONSTRAINT "cohort_member_trustId_cohortId_fkey" FOREIGN KEY ("trustId", "cohortId") REFERENCES "cohort"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "cohort_member" ADD CONSTRAINT "cohort_member_trustId_nominationId_fkey" FOREIGN KEY ("trustId", "nominationId") REFERENCES "nomination"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "cohort_member" ADD CONSTRAINT "cohort_member_trustId_personId_fkey" FOREIGN KEY ("trustId", "personId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "cohort_member" ADD CONSTRAINT "cohort_member_trustId_schoolId_fkey" FOREIGN KEY ("trustId", "schoolId") REFERENCES "school"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Who starts programmes and says who runs them: the administrators and the executives.
CREATE FUNCTION app_starts_programmes() RETURNS boolean LANGUAGE sql STABLE AS
$$ SELECT app_has_role('trust_administrator') OR app_is_executive() $$;

-- The cohorts that the asker runs today. The duty alone opens none; a cohort names its facilitators.
CREATE FUNCTION app_facilitated_cohorts() RETURNS uuid[] LANGUAGE sql STABLE AS
$$ SELECT coalesce(array_agg(f."cohortId"), '{}') FROM cohort_facilitator f
   WHERE f."trustId" = app_trust() AND f."personId" = app_person() AND app_has_duty('facilitator')
     AND f."startsOn" <= app_today() AND (f."endsOn" IS NULL OR f."endsOn" >= app_today()) $$;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['programme', 'cohort', 'cohort_facilitator', 'nomination', 'nomination_choice', 'cohort_member']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY trust_wall ON %I AS RESTRICTIVE FOR ALL USING ("trustId" = (SELECT app_trust())) WITH CHECK ("trustId" = (SELECT app_trust()))', t);
  END LOOP;
  -- Class trust: what there is to put oneself forward for, and who runs it.
  FOREACH t IN ARRAY ARRAY['programme', 'cohort', 'cohort_facilitator']
  LOOP
    EXECUTE format('CREATE POLICY read ON %I FOR SELECT USING (true)', t);
    EXECUTE format('CREATE POLICY rearrange ON %I FOR UPDATE USING ((SELECT app_starts_programmes())) WITH CHECK ((SELECT app_starts_programmes()))', t);
  END LOOP;
END $$;
CREATE POLICY start ON programme FOR INSERT WITH CHECK ("startedById" = (SELECT app_person()) AND (SELECT app_starts_programmes()));
CREATE POLICY start ON cohort FOR INSERT WITH CHECK ("startedById" = (SELECT app_person()) AND (SELECT app_starts_programmes()));
CREATE POLICY add ON cohort_facilitator FOR INSERT WITH CHECK ("addedById" = (SELECT app_person()) AND (SELECT app_starts_programmes()));
ALTER TABLE programme ADD CONSTRAINT its_limits_make_sense
  CHECK (places BETWEEN 1 AND 200 AND "groupSize" BETWEEN 2 AND 12 AND "fewestSessions" BETWEEN 1 AND "mostSessions" AND "mostSessions" <= 40 AND "sessionMinutes" BETWEEN 15 AND 600);
ALTER TABLE cohort ADD CONSTRAINT it_ends_after_it_starts CHECK ("endsOn" >= "startsOn" AND "nominationsCloseOn" <= "endsOn");
ALTER TABLE cohort_facilitator ADD CONSTRAINT it_ends_after_it_starts CHECK ("endsOn" IS NULL OR "endsOn" >= "startsOn");
CREATE UNIQUE INDEX one_facilitator_once ON cohort_facilitator ("trustId", "cohortId", "personId") WHERE "endsOn" IS NULL;

-- Whoever runs a cohort has the duty, which an administrator gave.
CREATE FUNCTION has_the_duty_of_facilitator() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM appointment a WHERE a."trustId" = NEW."trustId" AND a."personId" = NEW."personId" AND a.duty = 'facilitator'
    AND a."startsOn" <= app_today() AND (a."endsOn" IS NULL OR a."endsOn" >= app_today())) THEN
    RAISE EXCEPTION 'A facilitator has that duty' USING ERRCODE = 'BR070';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER has_the_duty_of_facilitator BEFORE INSERT ON cohort_facilitator FOR EACH ROW EXECUTE FUNCTION has_the_duty_of_facilitator();

-- Class group: the person, the cohort's facilitators, and whoever is asked to support it.
CREATE POLICY the_group ON nomination FOR SELECT
  USING ("personId" = (SELECT app_person()) OR "cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[])
    OR ("withdrawnAt" IS NULL AND CASE WHEN "toExecutives" THEN (SELECT app_is_executive()) ELSE "schoolId" = ANY ((SELECT app_led_schools())::uuid[]) END));
CREATE POLICY put_forward ON nomination FOR INSERT
  WITH CHECK ("personId" = (SELECT app_person()) AND supports IS NULL AND "supportedById" IS NULL AND "withdrawnAt" IS NULL AND (SELECT app_works_here())
    AND "cohortId" <> ALL ((SELECT app_facilitated_cohorts())::uuid[])
    AND EXISTS (SELECT FROM cohort c WHERE c."trustId" = nomination."trustId" AND c.id = nomination."cohortId" AND c."nominationsCloseOn" >= (SELECT app_today())));
CREATE POLICY move ON nomination FOR UPDATE
  USING ("personId" = (SELECT app_person()) OR CASE WHEN "toExecutives" THEN (SELECT app_is_executive()) ELSE "schoolId" = ANY ((SELECT app_led_schools())::uuid[]) END)
  WITH CHECK ((SELECT app_person()) IN ("personId", "supportedById"));
CREATE UNIQUE INDEX put_forward_once ON nomination ("trustId", "cohortId", "personId") WHERE "withdrawnAt" IS NULL;
ALTER TABLE nomination ADD CONSTRAINT support_has_its_person CHECK ((supports IS NULL) = ("supportedById" IS NULL) AND (supports IS NULL) = ("supportedAt" IS NULL));

-- One puts oneself forward as who one is today; another says whether they support it; what is withdrawn stays so.
CREATE FUNCTION each_says_their_own_part() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW."toExecutives" IS DISTINCT FROM (NEW."schoolId" IS NULL OR NEW.job = 'principal')
      OR NOT EXISTS (SELECT FROM role_period r WHERE r."trustId" = NEW."trustId" AND r."personId" = NEW."personId" AND r.role = NEW.job
        AND r."schoolId" IS NOT DISTINCT FROM NEW."schoolId" AND r."startsOn" <= app_today() AND (r."endsOn" IS NULL OR r."endsOn" >= app_today())) THEN
      RAISE EXCEPTION 'One puts oneself forward as who one is' USING ERRCODE = 'BR071';
    END IF;
    RETURN NEW;
  END IF;
  IF OLD."withdrawnAt" IS NOT NULL THEN
    RAISE EXCEPTION 'This is over' USING ERRCODE = 'BR073';
  END IF;
  IF (NEW.supports, NEW."supportLine", NEW."supportedById", NEW."supportedAt") IS DISTINCT FROM (OLD.supports, OLD."supportLine", OLD."supportedById", OLD."supportedAt")
      AND (NEW."personId" = app_person() OR app_person() IS DISTINCT FROM NEW."supportedById")
    OR NEW."withdrawnAt" IS DISTINCT FROM OLD."withdrawnAt" AND app_person() IS DISTINCT FROM NEW."personId" THEN
    RAISE EXCEPTION 'Each says their own part' USING ERRCODE = 'BR071';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER each_says_their_own_part BEFORE INSERT OR UPDATE ON nomination FOR EACH ROW EXECUTE FUNCTION each_says_their_own_part();

-- Class group: the person and the facilitators. A choice is never rewritten; its offer is answered once, by the person.
CREATE POLICY the_group ON nomination_choice FOR SELECT
  USING ("personId" = (SELECT app_person()) OR "cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[]));
CREATE POLICY choose ON nomination_choice FOR INSERT
  WITH CHECK ("chosenById" = (SELECT app_person()) AND "personId" <> (SELECT app_person()) AND answer IS NULL AND "cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[]));
CREATE POLICY answer ON nomination_choice FOR UPDATE USING ("personId" = (SELECT app_person())) WITH CHECK ("personId" = (SELECT app_person()));
ALTER TABLE nomination_choice ADD CONSTRAINT an_outcome_of_three
  CHECK (outcome IN ('offered', 'waiting', 'not_this_time') AND (outcome = 'waiting') = (place IS NOT NULL) AND (answer IS NULL OR answer IN ('accepted', 'declined')) AND (answer IS NULL) = ("answeredAt" IS NULL));
CREATE TRIGGER stands_with_its_nomination BEFORE INSERT ON nomination_choice FOR EACH ROW EXECUTE FUNCTION stands_with_its_parent('nomination', 'nominationId', 'cohortId', 'personId');

-- The last choice of each nomination counts.
CREATE FUNCTION is_the_last_choice(choice nomination_choice) RETURNS boolean LANGUAGE sql STABLE AS
$$ SELECT NOT EXISTS (SELECT FROM nomination_choice c WHERE c."trustId" = choice."trustId" AND c."nominationId" = choice."nominationId" AND (c."chosenAt", c.id) > (choice."chosenAt", choice.id)) $$;

CREATE FUNCTION a_place_for_each_offer() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  taken integer;
  places integer;
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF OLD.answer IS NOT NULL OR NEW.outcome <> 'offered' OR NOT is_the_last_choice(OLD) THEN
      RAISE EXCEPTION 'This is over' USING ERRCODE = 'BR073';
    END IF;
    RETURN NEW;
  END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended(NEW."cohortId"::text, 0));
  IF EXISTS (SELECT FROM nomination n WHERE n."trustId" = NEW."trustId" AND n.id = NEW."nominationId" AND n."withdrawnAt" IS NOT NULL)
    OR EXISTS (SELECT FROM nomination_choice c WHERE c."trustId" = NEW."trustId" AND c."nominationId" = NEW."nominationId" AND c.answer = 'accepted') THEN
    RAISE EXCEPTION 'This is over' USING ERRCODE = 'BR073';
  END IF;
  IF NEW.outcome = 'offered' THEN
    SELECT p.places INTO places FROM cohort c JOIN programme p ON p."trustId" = c."trustId" AND p.id = c."programmeId" WHERE c."trustId" = NEW."trustId" AND c.id = NEW."cohortId";
    SELECT (SELECT count(*) FROM cohort_member m WHERE m."trustId" = NEW."trustId" AND m."cohortId" = NEW."cohortId" AND m."leftOn" IS NULL)
      + (SELECT count(*) FROM nomination_choice c JOIN nomination n ON n."trustId" = c."trustId" AND n.id = c."nominationId"
         WHERE c."trustId" = NEW."trustId" AND c."cohortId" = NEW."cohortId" AND c."nominationId" <> NEW."nominationId" AND c.outcome = 'offered' AND c.answer IS NULL
           AND n."withdrawnAt" IS NULL AND is_the_last_choice(c)) INTO taken;
    IF taken >= places THEN
      RAISE EXCEPTION 'Every place is taken or offered' USING ERRCODE = 'BR072';
    END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER a_place_for_each_offer BEFORE INSERT OR UPDATE ON nomination_choice FOR EACH ROW EXECUTE FUNCTION a_place_for_each_offer();

-- Class group: the cohort of today, its facilitators, and the person's head, who gives the time for it.
-- A function of the owner's says which cohorts the asker is in, since the table's own policy cannot ask the table.
CREATE POLICY fellows ON cohort_member FOR SELECT TO CURRENT_USER USING (true);
CREATE FUNCTION app_own_cohorts() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS
$$ SELECT coalesce(array_agg(m."cohortId"), '{}') FROM cohort_member m
   WHERE m."trustId" = app_trust() AND m."personId" = app_person() AND m."joinedOn" <= app_today() AND (m."leftOn" IS NULL OR m."leftOn" >= app_today()) $$;
REVOKE ALL ON FUNCTION app_own_cohorts() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app_own_cohorts() TO braid_app;
CREATE POLICY the_group ON cohort_member FOR SELECT
  USING ("personId" = (SELECT app_person()) OR "cohortId" = ANY ((SELECT app_own_cohorts())::uuid[]) OR "cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[])
    OR "schoolId" = ANY ((SELECT app_led_schools())::uuid[]));
CREATE POLICY join_in ON cohort_member FOR INSERT
  WITH CHECK ("personId" = (SELECT app_person()) AND "leftOn" IS NULL
    AND EXISTS (SELECT FROM nomination_choice c WHERE c."trustId" = cohort_member."trustId" AND c."nominationId" = cohort_member."nominationId" AND c."personId" = (SELECT app_person()) AND c.answer = 'accepted'));
CREATE POLICY leave ON cohort_member FOR UPDATE
  USING ("personId" = (SELECT app_person()) OR "cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[]))
  WITH CHECK ("personId" = (SELECT app_person()) OR "cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[]));
ALTER TABLE cohort_member ADD CONSTRAINT it_ends_after_it_starts CHECK ("leftOn" IS NULL OR "leftOn" >= "joinedOn");
CREATE TRIGGER stands_with_its_nomination BEFORE INSERT ON cohort_member FOR EACH ROW EXECUTE FUNCTION stands_with_its_parent('nomination', 'nominationId', 'cohortId', 'personId', 'schoolId', 'job');
CREATE FUNCTION who_left_has_left() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."leftOn" IS NOT NULL AND NEW."leftOn" IS DISTINCT FROM OLD."leftOn" THEN
    RAISE EXCEPTION 'This is over' USING ERRCODE = 'BR073';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER who_left_has_left BEFORE UPDATE ON cohort_member FOR EACH ROW EXECUTE FUNCTION who_left_has_left();

-- How many people took part, by school and by job: in fives and from five, since the beginning, for those who start programmes. Never who.
CREATE FUNCTION programme_reach() RETURNS TABLE (by text, name text, people integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT coalesce(app_starts_programmes(), false) THEN RETURN; END IF;
  RETURN QUERY
    WITH counted AS (
      SELECT 'school' AS by, s.name AS name, count(DISTINCT m."personId") AS people FROM cohort_member m JOIN school s ON s."trustId" = m."trustId" AND s.id = m."schoolId"
      WHERE m."trustId" = app_trust() GROUP BY s.name
      UNION ALL
      SELECT 'job', m.job::text, count(DISTINCT m."personId") FROM cohort_member m WHERE m."trustId" = app_trust() GROUP BY m.job
    )
    SELECT c.by, c.name, CASE WHEN c.people >= 5 THEN (c.people / 5 * 5)::integer END FROM counted c ORDER BY 1, 2;
END $$;
REVOKE ALL ON FUNCTION programme_reach() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION programme_reach() TO braid_app;

GRANT SELECT, INSERT ON programme, cohort, cohort_facilitator, nomination, nomination_choice, cohort_member TO braid_app;
GRANT UPDATE (kind, name, about, places, "groupSize", "fewestSessions", "mostSessions", "sessionMinutes", "endedAt", version) ON programme TO braid_app;
GRANT UPDATE (name, "startsOn", "endsOn", "nominationsCloseOn") ON cohort TO braid_app;
GRANT UPDATE ("endsOn") ON cohort_facilitator TO braid_app;
GRANT UPDATE (supports, "supportLine", "supportedById", "supportedAt", "withdrawnAt") ON nomination TO braid_app;
GRANT UPDATE (answer, "answeredAt") ON nomination_choice TO braid_app;
GRANT UPDATE ("leftOn") ON cohort_member TO braid_app;
