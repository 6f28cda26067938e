-- CreateTable
CREATE TABLE "return_template" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "measures" JSONB NOT NULL,
    "publishedById" UUID NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "return_template_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "return_round" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "templateId" UUID NOT NULL,
    "academicYear" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "dueOn" DATE NOT NULL,
    "openedById" UUID NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "return_round_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "return_draft" (
    "trustId" UUID NOT NULL,
    "roundId" UUID NOT NULL,
    "schoolId" UUID NOT NULL,
    "figures" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "savedById" UUID NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "return_draft_pkey" PRIMARY KEY ("trustId","roundId","schoolId")
);

-- CreateTable
CREATE TABLE "school_return" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "roundId" UUID NOT NULL,
    "schoolId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "sentById" UUID NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "school_return_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "return_figure" (
    "trustId" UUID NOT NULL,
    "returnId" UUID NOT NULL,
    "schoolId" UUID NOT NULL,
    "measure" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "count" INTEGER,
    "outOf" INTEGER,

    CONSTRAINT "return_figure_pkey" PRIMARY KEY ("trustId","returnId","measure","part")
);

-- CreateTable
CREATE TABLE "return_release" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "roundId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "releasedById" UUID NOT NULL,
    "releasedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "return_release_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "return_template_trustId_number_key" ON "return_template"("trustId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "return_round_trustId_academicYear_ordinal_key" ON "return_round"("trustId", "academicYear", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "school_return_trustId_roundId_schoolId_number_key" ON "school_return"("trustId", "roundId", "schoolId", "number");

-- CreateIndex
CREATE INDEX "return_figure_trustId_schoolId_idx" ON "return_figure"("trustId", "schoolId");

-- CreateIndex
CREATE UNIQUE INDEX "return_release_trustId_roundId_number_key" ON "return_release"("trustId", "roundId", "number");

-- AddForeignKey
ALTER TABLE "return_template" ADD CONSTRAINT "return_template_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "return_template" ADD CONSTRAINT "return_template_trustId_publishedById_fkey" FOREIGN KEY ("trustId", "publishedById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "return_round" ADD CONSTRAINT "return_round_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "return_round" ADD CONSTRAINT "return_round_trustId_templateId_fkey" FOREIGN KEY ("trustId", "templateId") REFERENCES "return_template"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "return_round" ADD CONSTRAINT "return_round_trustId_openedById_fkey" FOREIGN KEY ("trustId", "openedById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "return_draft" ADD CONSTRAINT "return_draft_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "return_draft" ADD CONSTRAINT "return_draft_trustId_roundId_fkey" FOREIGN KEY ("trustId", "roundId") REFERENCES "return_round"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "return_draft" ADD CONSTRAINT "return_draft_trustId_schoolId_fkey" FOREIGN KEY ("trustId", "schoolId") REFERENCES "school"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "return_draft" ADD CONSTRAINT "return_draft_trustId_savedById_fkey" FOREIGN KEY ("trustId", "savedById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "school_return" ADD CONSTRAINT "school_return_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "school_return" ADD CONSTRAINT "school_return_trustId_roundId_fkey" FOREIGN KEY ("trustId", "roundId") REFERENCES "return_round"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "school_return" ADD CONSTRAINT "school_return_trustId_schoolId_fkey" FOREIGN KEY ("trustId", "schoolId") REFERENCES "school"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "school_return" ADD CONSTRAINT "school_return_trustId_sentById_fkey" FOREIGN KEY ("trustId", "sentById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "return_figure" ADD CONSTRAINT "return_figure_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "return_figure" ADD CONSTRAINT "return_figure_trustId_returnId_fkey" FOREIGN KEY ("trustId", "returnId") REFERENCES "school_return"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "return_figure" ADD CONSTRAINT "return_figure_trustId_schoolId_fkey" FOREIGN KEY ("trustId", "schoolId") REFERENCES "school"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "return_release" ADD CONSTRAINT "return_release_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "return_release" ADD CONSTRAINT "return_release_trustId_roundId_fkey" FOREIGN KEY ("trustId", "roundId") REFERENCES "return_round"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "return_release" ADD CONSTRAINT "return_release_trustId_releasedById_fkey" FOREIGN KEY ("trustId", "releasedById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE return_round ADD CONSTRAINT a_half_term_of_six CHECK (ordinal BETWEEN 1 AND 6);
ALTER TABLE return_figure ADD CONSTRAINT a_status_that_is_known CHECK (status IN ('available', 'not-applicable', 'not-available'));
ALTER TABLE return_figure ADD CONSTRAINT counts_where_there_is_a_figure_and_none_else
  CHECK ((status = 'available') = (count IS NOT NULL) AND (status = 'available') = ("outOf" IS NOT NULL));
ALTER TABLE return_figure ADD CONSTRAINT never_more_than_there_are CHECK (count BETWEEN 0 AND "outOf");

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['return_template', 'return_round', 'return_draft', 'school_return', 'return_figure', 'return_release']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY trust_wall ON %I AS RESTRICTIVE FOR ALL USING ("trustId" = (SELECT app_trust())) WITH CHECK ("trustId" = (SELECT app_trust()))', t);
  END LOOP;
END $$;

-- Schools of whose leadership the asker is today: their principal and senior leaders, who fill in what their school sends.
CREATE FUNCTION app_leadership_schools() RETURNS uuid[] LANGUAGE sql STABLE AS
$$ SELECT coalesce(array_agg(r."schoolId"), '{}') FROM role_period r
   WHERE r."trustId" = app_trust() AND r."personId" = app_person() AND r.role IN ('principal', 'senior_leader') AND r."schoolId" IS NOT NULL
     AND r."startsOn" <= app_today() AND (r."endsOn" IS NULL OR r."endsOn" >= app_today()) $$;

CREATE FUNCTION app_designs_returns() RETURNS boolean LANGUAGE sql STABLE AS
$$ SELECT app_is_executive() OR app_has_role('trust_administrator') $$;

-- Class trust: what is asked of every school, and by when.
CREATE POLICY read ON return_template FOR SELECT USING (true);
CREATE POLICY design ON return_template FOR INSERT WITH CHECK ("publishedById" = (SELECT app_person()) AND (SELECT app_designs_returns()));
CREATE POLICY read ON return_round FOR SELECT USING (true);
CREATE POLICY open ON return_round FOR INSERT WITH CHECK ("openedById" = (SELECT app_person()) AND (SELECT app_designs_returns()));

-- Class group: the school's leaders, until they send it.
CREATE POLICY the_leaders ON return_draft FOR SELECT USING ("schoolId" = ANY ((SELECT app_leadership_schools())::uuid[]));
CREATE POLICY begin ON return_draft FOR INSERT WITH CHECK ("savedById" = (SELECT app_person()) AND "schoolId" = ANY ((SELECT app_leadership_schools())::uuid[]));
CREATE POLICY go_on ON return_draft FOR UPDATE
  USING ("schoolId" = ANY ((SELECT app_leadership_schools())::uuid[])) WITH CHECK ("savedById" = (SELECT app_person()) AND "schoolId" = ANY ((SELECT app_leadership_schools())::uuid[]));
CREATE POLICY clear ON return_draft FOR DELETE USING ("schoolId" = ANY ((SELECT app_leadership_schools())::uuid[]));

-- Class review: small numbers stand in it as they are. Sent by the school's own leaders alone; what was sent stays.
CREATE POLICY review ON school_return FOR SELECT USING ("schoolId" = ANY ((SELECT app_review_schools())::uuid[]));
CREATE POLICY send ON school_return FOR INSERT WITH CHECK ("sentById" = (SELECT app_person()) AND "schoolId" = ANY ((SELECT app_leadership_schools())::uuid[]));
CREATE POLICY review ON return_figure FOR SELECT USING ("schoolId" = ANY ((SELECT app_review_schools())::uuid[]));
CREATE POLICY send ON return_figure FOR INSERT WITH CHECK ("schoolId" = ANY ((SELECT app_leadership_schools())::uuid[]));
CREATE TRIGGER stands_with_its_return BEFORE INSERT ON return_figure FOR EACH ROW EXECUTE FUNCTION stands_with_its_parent('school_return', 'returnId', 'schoolId');

-- A return's figures come with it, in the transaction that sends it: nobody adds one afterwards.
CREATE FUNCTION figures_come_with_their_return() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM school_return r WHERE r."trustId" = NEW."trustId" AND r.id = NEW."returnId" AND r.xmin = pg_current_xact_id_if_assigned()::xid) THEN
    RAISE EXCEPTION 'This return was sent' USING ERRCODE = 'BR115';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER figures_come_with_their_return BEFORE INSERT ON return_figure FOR EACH ROW EXECUTE FUNCTION figures_come_with_their_return();

-- Class trust: what is in it went through suppression before it was written.
CREATE POLICY read ON return_release FOR SELECT USING (true);
CREATE POLICY release ON return_release FOR INSERT WITH CHECK ("releasedById" = (SELECT app_person()) AND (SELECT app_is_executive()));

GRANT SELECT, INSERT ON return_template, return_round, school_return, return_figure, return_release TO braid_app;
GRANT SELECT, INSERT, DELETE ON return_draft TO braid_app;
GRANT UPDATE (figures, version, "savedById", "savedAt") ON return_draft TO braid_app;
