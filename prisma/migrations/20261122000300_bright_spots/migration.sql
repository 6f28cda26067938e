-- CreateTable
CREATE TABLE "bright_spot" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "schoolId" UUID NOT NULL,
    "frameworkId" UUID NOT NULL,
    "elementId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "seen" TEXT NOT NULL,
    "hostId" UUID NOT NULL,
    "markedById" UUID NOT NULL,
    "markedAt" TIMESTAMPTZ(3) NOT NULL,
    "confirmedAt" TIMESTAMPTZ(3),
    "declinedAt" TIMESTAMPTZ(3),
    "endedOn" DATE,
    "endedById" UUID,
    "endReason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "bright_spot_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "bright_spot_visit" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "brightSpotId" UUID NOT NULL,
    "schoolId" UUID NOT NULL,
    "hostId" UUID NOT NULL,
    "askerId" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "daysThatSuit" TEXT NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "visitOn" DATE,
    "visitAt" TEXT,
    "notes" TEXT NOT NULL DEFAULT '',
    "proposedAt" TIMESTAMPTZ(3),
    "arrangedAt" TIMESTAMPTZ(3),
    "learned" TEXT NOT NULL DEFAULT '',
    "closedAt" TIMESTAMPTZ(3),
    "calledOffAt" TIMESTAMPTZ(3),
    "calledOffById" UUID,
    "callOffReason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "bright_spot_visit_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "visit_closing" (
    "trustId" UUID NOT NULL,
    "visitId" UUID NOT NULL,
    "brightSpotId" UUID NOT NULL,
    "schoolId" UUID NOT NULL,
    "closedAt" TIMESTAMPTZ(3) NOT NULL,
    "sentence" TEXT,

    CONSTRAINT "visit_closing_pkey" PRIMARY KEY ("trustId","visitId")
);

-- CreateIndex
CREATE INDEX "bright_spot_trustId_schoolId_idx" ON "bright_spot"("trustId", "schoolId");

-- CreateIndex
CREATE INDEX "bright_spot_trustId_elementId_idx" ON "bright_spot"("trustId", "elementId");

-- CreateIndex
CREATE INDEX "bright_spot_trustId_hostId_idx" ON "bright_spot"("trustId", "hostId");

-- CreateIndex
CREATE INDEX "bright_spot_trustId_markedById_idx" ON "bright_spot"("trustId", "markedById");

-- CreateIndex
CREATE INDEX "bright_spot_visit_trustId_brightSpotId_idx" ON "bright_spot_visit"("trustId", "brightSpotId");

-- CreateIndex
CREATE INDEX "bright_spot_visit_trustId_schoolId_idx" ON "bright_spot_visit"("trustId", "schoolId");

-- CreateIndex
CREATE INDEX "bright_spot_visit_trustId_hostId_idx" ON "bright_spot_visit"("trustId", "hostId");

-- CreateIndex
CREATE INDEX "bright_spot_visit_trustId_askerId_idx" ON "bright_spot_visit"("trustId", "askerId");

-- CreateIndex
CREATE INDEX "visit_closing_trustId_brightSpotId_idx" ON "visit_closing"("trustId", "brightSpotId");

-- AddForeignKey
ALTER TABLE "bright_spot" ADD CONSTRAINT "bright_spot_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "bright_spot" ADD CONSTRAINT "bright_spot_trustId_schoolId_fkey" FOREIGN KEY ("trustId", "schoolId") REFERENCES "school"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "bright_spot" ADD CONSTRAINT "bright_spot_trustId_frameworkId_fkey" FOREIGN KEY ("trustId", "frameworkId") REFERENCES "framework"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "bright_spot" ADD CONSTRAINT "bright_spot_trustId_elementId_fkey" FOREIGN KEY ("trustId", "elementId") REFERENCES "rubric_element"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "bright_spot" ADD CONSTRAINT "bright_spot_trustId_hostId_fkey" FOREIGN KEY ("trustId", "hostId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "bright_spot" ADD CONSTRAINT "bright_spot_trustId_markedById_fkey" FOREIGN KEY ("trustId", "markedById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "bright_spot" ADD CONSTRAINT "bright_spot_trustId_endedById_fkey" FOREIGN KEY ("trustId", "endedById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "bright_spot_visit" ADD CONSTRAINT "bright_spot_visit_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "bright_spot_visit" ADD CONSTRAINT "bright_spot_visit_trustId_brightSpotId_fkey" FOREIGN KEY ("trustId", "brightSpotId") REFERENCES "bright_spot"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "bright_spot_visit" ADD CONSTRAINT "bright_spot_visit_trustId_schoolId_fkey" FOREIGN KEY ("trustId", "schoolId") REFERENCES "school"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "bright_spot_visit" ADD CONSTRAINT "bright_spot_visit_trustId_hostId_fkey" FOREIGN KEY ("trustId", "hostId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "bright_spot_visit" ADD CONSTRAINT "bright_spot_visit_trustId_askerId_fkey" FOREIGN KEY ("trustId", "askerId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "bright_spot_visit" ADD CONSTRAINT "bright_spot_visit_trustId_calledOffById_fkey" FOREIGN KEY ("trustId", "calledOffById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "visit_closing" ADD CONSTRAINT "visit_closing_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "visit_closing" ADD CONSTRAINT "visit_closing_trustId_visitId_fkey" FOREIGN KEY ("trustId", "visitId") REFERENCES "bright_spot_visit"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "visit_closing" ADD CONSTRAINT "visit_closing_trustId_brightSpotId_fkey" FOREIGN KEY ("trustId", "brightSpotId") REFERENCES "bright_spot"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "visit_closing" ADD CONSTRAINT "visit_closing_trustId_schoolId_fkey" FOREIGN KEY ("trustId", "schoolId") REFERENCES "school"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Who marks bright spots: reviewers, leads of networks and the executives.
CREATE FUNCTION app_marks_bright_spots() RETURNS boolean LANGUAGE sql STABLE AS
$$ SELECT app_is_executive() OR app_has_duty('reviewer', 'network_lead') $$;

-- Who asks to see one: whoever works in the trust.
CREATE FUNCTION app_works_here() RETURNS boolean LANGUAGE sql STABLE AS
$$ SELECT app_has_role('trust_administrator', 'trust_executive', 'trust_team', 'principal', 'senior_leader', 'middle_leader', 'teacher', 'support_staff') $$;

-- Schools at which the asker has a role today: nobody asks to visit their own.
CREATE FUNCTION app_own_schools() RETURNS uuid[] LANGUAGE sql STABLE AS
$$ SELECT coalesce(array_agg(r."schoolId"), '{}') FROM role_period r
   WHERE r."trustId" = app_trust() AND r."personId" = app_person() AND r."schoolId" IS NOT NULL
     AND r."startsOn" <= app_today() AND (r."endsOn" IS NULL OR r."endsOn" >= app_today()) $$;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['bright_spot', 'bright_spot_visit', 'visit_closing']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY trust_wall ON %I AS RESTRICTIVE FOR ALL USING ("trustId" = (SELECT app_trust())) WITH CHECK ("trustId" = (SELECT app_trust()))', t);
  END LOOP;
END $$;

-- Class trust once the person to ask has agreed; until then it is between the two.
CREATE POLICY read ON bright_spot FOR SELECT
  USING ("confirmedAt" IS NOT NULL OR (SELECT app_person()) IN ("markedById", "hostId"));
CREATE POLICY mark ON bright_spot FOR INSERT
  WITH CHECK ("markedById" = (SELECT app_person()) AND "confirmedAt" IS NULL AND "declinedAt" IS NULL AND "endedOn" IS NULL AND (SELECT app_marks_bright_spots())
    AND EXISTS (SELECT FROM published_element p WHERE p."trustId" = bright_spot."trustId" AND p."elementId" = bright_spot."elementId" AND p."frameworkId" = bright_spot."frameworkId"));
CREATE POLICY answer ON bright_spot FOR UPDATE
  USING ("hostId" = (SELECT app_person())) WITH CHECK ("hostId" = (SELECT app_person()) AND ("endedById" IS NULL OR "endedById" = (SELECT app_person())));
CREATE POLICY finish ON bright_spot FOR UPDATE
  USING ("markedById" = (SELECT app_person()) OR (SELECT app_is_executive()) OR "schoolId" = ANY ((SELECT app_led_schools())::uuid[]))
  WITH CHECK ("endedById" = (SELECT app_person()));
ALTER TABLE bright_spot ADD CONSTRAINT nobody_marks_their_own CHECK ("markedById" <> "hostId");
ALTER TABLE bright_spot ADD CONSTRAINT an_end_has_its_day_its_person_and_its_reason
  CHECK (("endedOn" IS NULL) = ("endedById" IS NULL) AND ("endedOn" IS NULL) = ("endReason" = ''));
ALTER TABLE bright_spot ADD CONSTRAINT a_host_says_yes_or_no CHECK ("confirmedAt" IS NULL OR "declinedAt" IS NULL);

-- The person to ask works at that school, and says for themselves whether they agree. What has ended stays ended.
CREATE FUNCTION the_host_answers() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NOT EXISTS (SELECT FROM role_period r WHERE r."trustId" = NEW."trustId" AND r."personId" = NEW."hostId" AND r."schoolId" = NEW."schoolId"
      AND r.role NOT IN ('governor', 'trustee', 'guest') AND r."startsOn" <= app_today() AND (r."endsOn" IS NULL OR r."endsOn" >= app_today())) THEN
      RAISE EXCEPTION 'The person to ask works at that school' USING ERRCODE = 'BR033';
    END IF;
    RETURN NEW;
  END IF;
  IF OLD."endedOn" IS NOT NULL OR OLD."declinedAt" IS NOT NULL OR (OLD."confirmedAt" IS NOT NULL AND NEW."confirmedAt" IS DISTINCT FROM OLD."confirmedAt") THEN
    RAISE EXCEPTION 'This is over' USING ERRCODE = 'BR032';
  END IF;
  IF (NEW."confirmedAt" IS NOT NULL AND OLD."confirmedAt" IS NULL OR NEW."declinedAt" IS NOT NULL) AND app_person() IS DISTINCT FROM NEW."hostId" THEN
    RAISE EXCEPTION 'The person who is asked says so themselves' USING ERRCODE = 'BR031';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER the_host_answers BEFORE INSERT OR UPDATE ON bright_spot FOR EACH ROW EXECUTE FUNCTION the_host_answers();

-- Class group: who asks, whom they ask, and the principal of that school.
CREATE POLICY the_group ON bright_spot_visit FOR SELECT
  USING ((SELECT app_person()) IN ("askerId", "hostId") OR "schoolId" = ANY ((SELECT app_led_schools())::uuid[]));
CREATE POLICY ask ON bright_spot_visit FOR INSERT
  WITH CHECK ("askerId" = (SELECT app_person()) AND "proposedAt" IS NULL AND "arrangedAt" IS NULL AND "closedAt" IS NULL AND "calledOffAt" IS NULL AND (SELECT app_works_here())
    AND "schoolId" <> ALL ((SELECT app_own_schools())::uuid[])
    AND EXISTS (SELECT FROM bright_spot b WHERE b."trustId" = bright_spot_visit."trustId" AND b.id = bright_spot_visit."brightSpotId" AND b."confirmedAt" IS NOT NULL AND b."endedOn" IS NULL));
CREATE POLICY move ON bright_spot_visit FOR UPDATE
  USING ((SELECT app_person()) IN ("askerId", "hostId")) WITH CHECK ((SELECT app_person()) IN ("askerId", "hostId"));
ALTER TABLE bright_spot_visit ADD CONSTRAINT nobody_visits_themselves CHECK ("askerId" <> "hostId");
ALTER TABLE bright_spot_visit ADD CONSTRAINT what_is_called_off_says_who CHECK (("calledOffAt" IS NULL) = ("calledOffById" IS NULL));
ALTER TABLE bright_spot_visit ADD CONSTRAINT a_proposal_names_its_day CHECK ("proposedAt" IS NULL OR "visitOn" IS NOT NULL);
CREATE UNIQUE INDEX one_open_request_at_a_time ON bright_spot_visit ("trustId", "brightSpotId", "askerId") WHERE "closedAt" IS NULL AND "calledOffAt" IS NULL;
CREATE TRIGGER stands_with_its_bright_spot BEFORE INSERT ON bright_spot_visit FOR EACH ROW EXECUTE FUNCTION stands_with_its_parent('bright_spot', 'brightSpotId', 'schoolId', 'hostId');

-- The host proposes the day, the visitor agrees to it and later says what they learned; either calls it off in their own name.
CREATE FUNCTION each_moves_their_own_part() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  me uuid := app_person();
BEGIN
  IF OLD."closedAt" IS NOT NULL OR OLD."calledOffAt" IS NOT NULL THEN
    RAISE EXCEPTION 'This is over' USING ERRCODE = 'BR032';
  END IF;
  IF (NEW."visitOn", NEW."visitAt", NEW.notes, NEW."proposedAt") IS DISTINCT FROM (OLD."visitOn", OLD."visitAt", OLD.notes, OLD."proposedAt")
     AND (me IS DISTINCT FROM NEW."hostId" OR NEW."arrangedAt" IS NOT NULL)
  OR NEW."arrangedAt" IS NOT NULL AND NEW."arrangedAt" IS DISTINCT FROM OLD."arrangedAt" AND me IS DISTINCT FROM NEW."askerId"
  OR NEW."arrangedAt" IS NULL AND OLD."arrangedAt" IS NOT NULL AND me IS DISTINCT FROM NEW."hostId"
  OR (NEW.learned, NEW."closedAt") IS DISTINCT FROM (OLD.learned, OLD."closedAt") AND me IS DISTINCT FROM NEW."askerId"
  OR NEW."calledOffAt" IS NOT NULL AND me IS DISTINCT FROM NEW."calledOffById" THEN
    RAISE EXCEPTION 'The person who is asked says so themselves' USING ERRCODE = 'BR031';
  END IF;
  IF NEW."arrangedAt" IS NOT NULL AND OLD."proposedAt" IS NULL
  OR NEW."closedAt" IS NOT NULL AND (OLD."arrangedAt" IS NULL OR OLD."visitOn" > app_today()) THEN
    RAISE EXCEPTION 'That comes later' USING ERRCODE = 'BR034';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER each_moves_their_own_part BEFORE UPDATE ON bright_spot_visit FOR EACH ROW EXECUTE FUNCTION each_moves_their_own_part();

-- Class trust: that somebody came, and one sentence where the visitor gives it. The visitor writes it; the host may take it away too.
CREATE POLICY read ON visit_closing FOR SELECT USING (true);
CREATE POLICY close ON visit_closing FOR INSERT
  WITH CHECK (EXISTS (SELECT FROM bright_spot_visit v WHERE v."trustId" = visit_closing."trustId" AND v.id = visit_closing."visitId" AND v."brightSpotId" = visit_closing."brightSpotId"
    AND v."schoolId" = visit_closing."schoolId" AND v."closedAt" = visit_closing."closedAt" AND v."askerId" = (SELECT app_person())));
CREATE POLICY unsay ON visit_closing FOR UPDATE
  USING (EXISTS (SELECT FROM bright_spot_visit v WHERE v."trustId" = visit_closing."trustId" AND v.id = visit_closing."visitId" AND (SELECT app_person()) IN (v."askerId", v."hostId")))
  WITH CHECK (sentence IS NULL);

GRANT SELECT, INSERT ON bright_spot, bright_spot_visit, visit_closing TO braid_app;
GRANT UPDATE ("confirmedAt", "declinedAt", "endedOn", "endedById", "endReason") ON bright_spot TO braid_app;
GRANT UPDATE ("visitOn", "visitAt", notes, "proposedAt", "arrangedAt", learned, "closedAt", "calledOffAt", "calledOffById", "callOffReason") ON bright_spot_visit TO braid_app;
GRANT UPDATE (sentence) ON visit_closing TO braid_app;

-- Reach is counted from the first day of a half term and from no other moment: whoever could move the moment at will would see
-- at which one a count changes, and so when somebody looked.
CREATE OR REPLACE FUNCTION rubric_reach(since timestamptz) RETURNS TABLE ("frameworkId" uuid, "areaId" uuid, people integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT coalesce(app_starts_frameworks() OR cardinality(app_edited_frameworks()) > 0, false) THEN RETURN; END IF;
  IF NOT EXISTS (SELECT FROM half_term h WHERE h."trustId" = app_trust() AND h."startsOn"::timestamp AT TIME ZONE 'Europe/London' = since) THEN RETURN; END IF;
  RETURN QUERY
    SELECT p."frameworkId", p."areaId", CASE WHEN count(DISTINCT v."personId") >= 5 THEN (count(DISTINCT v."personId") / 5 * 5)::integer END
    FROM framework f
    JOIN published_element p ON p."trustId" = f."trustId" AND p."frameworkId" = f.id AND p.number = f."publishedNumber"
    LEFT JOIN element_visit v ON v."trustId" = p."trustId" AND v."elementId" = p."elementId" AND v."openedAt" >= since
    WHERE f."trustId" = app_trust() AND f."retiredAt" IS NULL
    GROUP BY p."frameworkId", p."areaId";
END $$;
