-- AlterTable
ALTER TABLE "priority" ADD COLUMN     "area" TEXT,
ADD COLUMN     "evaluationId" UUID;

-- CreateTable
CREATE TABLE "evaluation_framework" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "indicators" JSONB NOT NULL,
    "publishedById" UUID NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "evaluation_framework_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "evaluation" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "schoolId" UUID NOT NULL,
    "frameworkId" UUID NOT NULL,
    "academicYear" INTEGER NOT NULL,
    "begunById" UUID NOT NULL,
    "begunAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "evaluation_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "evaluation_part" (
    "trustId" UUID NOT NULL,
    "evaluationId" UUID NOT NULL,
    "schoolId" UUID NOT NULL,
    "side" TEXT NOT NULL,
    "indicator" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "savedById" UUID NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "evaluation_part_pkey" PRIMARY KEY ("trustId","evaluationId","side","indicator")
);

-- CreateTable
CREATE TABLE "evaluation_sharing" (
    "trustId" UUID NOT NULL,
    "evaluationId" UUID NOT NULL,
    "schoolId" UUID NOT NULL,
    "side" TEXT NOT NULL,
    "sharedById" UUID NOT NULL,
    "sharedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "evaluation_sharing_pkey" PRIMARY KEY ("trustId","evaluationId","side")
);

-- CreateIndex
CREATE UNIQUE INDEX "evaluation_framework_trustId_number_key" ON "evaluation_framework"("trustId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "evaluation_trustId_schoolId_academicYear_key" ON "evaluation"("trustId", "schoolId", "academicYear");

-- CreateIndex
CREATE INDEX "priority_trustId_evaluationId_idx" ON "priority"("trustId", "evaluationId");

-- AddForeignKey
ALTER TABLE "priority" ADD CONSTRAINT "priority_trustId_evaluationId_fkey" FOREIGN KEY ("trustId", "evaluationId") REFERENCES "evaluation"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "evaluation_framework" ADD CONSTRAINT "evaluation_framework_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "evaluation_framework" ADD CONSTRAINT "evaluation_framework_trustId_publishedById_fkey" FOREIGN KEY ("trustId", "publishedById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "evaluation" ADD CONSTRAINT "evaluation_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "evaluation" ADD CONSTRAINT "evaluation_trustId_schoolId_fkey" FOREIGN KEY ("trustId", "schoolId") REFERENCES "school"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "evaluation" ADD CONSTRAINT "evaluation_trustId_frameworkId_fkey" FOREIGN KEY ("trustId", "frameworkId") REFERENCES "evaluation_framework"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "evaluation" ADD CONSTRAINT "evaluation_trustId_begunById_fkey" FOREIGN KEY ("trustId", "begunById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "evaluation_part" ADD CONSTRAINT "evaluation_part_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "evaluation_part" ADD CONSTRAINT "evaluation_part_trustId_evaluationId_fkey" FOREIGN KEY ("trustId", "evaluationId") REFERENCES "evaluation"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "evaluation_part" ADD CONSTRAINT "evaluation_part_trustId_schoolId_fkey" FOREIGN KEY ("trustId", "schoolId") REFERENCES "school"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "evaluation_part" ADD CONSTRAINT "evaluation_part_trustId_savedById_fkey" FOREIGN KEY ("trustId", "savedById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "evaluation_sharing" ADD CONSTRAINT "evaluation_sharing_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "evaluation_sharing" ADD CONSTRAINT "evaluation_sharing_trustId_evaluationId_fkey" FOREIGN KEY ("trustId", "evaluationId") REFERENCES "evaluation"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "evaluation_sharing" ADD CONSTRAINT "evaluation_sharing_trustId_schoolId_fkey" FOREIGN KEY ("trustId", "schoolId") REFERENCES "school"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "evaluation_sharing" ADD CONSTRAINT "evaluation_sharing_trustId_sharedById_fkey" FOREIGN KEY ("trustId", "sharedById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE evaluation_part ADD CONSTRAINT one_of_two_sides CHECK (side IN ('school', 'trust'));
ALTER TABLE evaluation_sharing ADD CONSTRAINT one_of_two_sides CHECK (side IN ('school', 'trust'));
ALTER TABLE priority ADD CONSTRAINT an_area_of_an_evaluation CHECK (("evaluationId" IS NULL) = (area IS NULL));

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['evaluation_framework', 'evaluation', 'evaluation_part', 'evaluation_sharing']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY trust_wall ON %I AS RESTRICTIVE FOR ALL USING ("trustId" = (SELECT app_trust())) WITH CHECK ("trustId" = (SELECT app_trust()))', t);
  END LOOP;
END $$;

-- Schools that the asker looks at for the trust: an executive all of them, a trust lead those of the leaders they meet; never one whose leadership they are of.
CREATE FUNCTION app_trust_side_schools() RETURNS uuid[] LANGUAGE sql STABLE AS
$$ SELECT coalesce(array_agg(DISTINCT s.id), '{}') FROM school s
   WHERE s."trustId" = app_trust() AND s.id <> ALL (app_leadership_schools())
     AND (app_is_executive() OR EXISTS (
       SELECT FROM role_period r WHERE r."trustId" = s."trustId" AND r."schoolId" = s.id AND r.role = 'principal' AND r."personId" = ANY (app_led_leaders())
         AND r."startsOn" <= app_today() AND (r."endsOn" IS NULL OR r."endsOn" >= app_today()))) $$;

-- Class trust: what schools look at.
CREATE POLICY read ON evaluation_framework FOR SELECT USING (true);
CREATE POLICY design ON evaluation_framework FOR INSERT WITH CHECK ("publishedById" = (SELECT app_person()) AND (SELECT app_designs_returns()));

-- Class review: that there is one, and who has shared. Either side begins it.
CREATE POLICY review ON evaluation FOR SELECT USING ("schoolId" = ANY ((SELECT app_review_schools())::uuid[]));
CREATE POLICY begin ON evaluation FOR INSERT
  WITH CHECK ("begunById" = (SELECT app_person()) AND ("schoolId" = ANY ((SELECT app_leadership_schools())::uuid[]) OR "schoolId" = ANY ((SELECT app_trust_side_schools())::uuid[])));
CREATE POLICY review ON evaluation_sharing FOR SELECT USING ("schoolId" = ANY ((SELECT app_review_schools())::uuid[]));
CREATE POLICY share ON evaluation_sharing FOR INSERT
  WITH CHECK ("sharedById" = (SELECT app_person()) AND "schoolId" = ANY (CASE side WHEN 'school' THEN (SELECT app_leadership_schools())::uuid[] ELSE (SELECT app_trust_side_schools())::uuid[] END));
CREATE TRIGGER stands_with_its_evaluation BEFORE INSERT ON evaluation_sharing FOR EACH ROW EXECUTE FUNCTION stands_with_its_parent('evaluation', 'evaluationId', 'schoolId');

-- A side reads its own; the other side, and whoever else reads the school's reviews, once both have shared: so neither view leads the other.
CREATE POLICY own_side ON evaluation_part FOR SELECT
  USING ("schoolId" = ANY (CASE side WHEN 'school' THEN (SELECT app_leadership_schools())::uuid[] ELSE (SELECT app_trust_side_schools())::uuid[] END)
    OR ("schoolId" = ANY ((SELECT app_review_schools())::uuid[]) AND (
      SELECT count(*) FROM evaluation_sharing s WHERE s."trustId" = evaluation_part."trustId" AND s."evaluationId" = evaluation_part."evaluationId") = 2));
CREATE POLICY begin ON evaluation_part FOR INSERT
  WITH CHECK ("savedById" = (SELECT app_person()) AND "schoolId" = ANY (CASE side WHEN 'school' THEN (SELECT app_leadership_schools())::uuid[] ELSE (SELECT app_trust_side_schools())::uuid[] END));
CREATE POLICY go_on ON evaluation_part FOR UPDATE
  USING ("schoolId" = ANY (CASE side WHEN 'school' THEN (SELECT app_leadership_schools())::uuid[] ELSE (SELECT app_trust_side_schools())::uuid[] END))
  WITH CHECK ("savedById" = (SELECT app_person()) AND "schoolId" = ANY (CASE side WHEN 'school' THEN (SELECT app_leadership_schools())::uuid[] ELSE (SELECT app_trust_side_schools())::uuid[] END));
CREATE TRIGGER stands_with_its_evaluation BEFORE INSERT ON evaluation_part FOR EACH ROW EXECUTE FUNCTION stands_with_its_parent('evaluation', 'evaluationId', 'schoolId');

-- What a side has shared stays as it is.
CREATE FUNCTION a_shared_view_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM evaluation_sharing s WHERE s."trustId" = NEW."trustId" AND s."evaluationId" = NEW."evaluationId" AND s.side = NEW.side) THEN
    RAISE EXCEPTION 'This view was shared' USING ERRCODE = 'BR116';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER a_shared_view_stays BEFORE INSERT OR UPDATE ON evaluation_part FOR EACH ROW EXECUTE FUNCTION a_shared_view_stays();

CREATE TRIGGER stands_with_its_evaluation BEFORE INSERT ON priority FOR EACH ROW EXECUTE FUNCTION stands_with_its_parent('evaluation', 'evaluationId', 'schoolId');

GRANT SELECT, INSERT ON evaluation_framework, evaluation, evaluation_sharing, evaluation_part TO braid_app;
GRANT UPDATE (answers, version, "savedById", "savedAt") ON evaluation_part TO braid_app;
