-- Who last moved, renamed, took out or brought back a part of a draft, and when.
ALTER TABLE "rubric_area" ADD COLUMN "changedAt" TIMESTAMPTZ(3), ADD COLUMN "changedById" UUID;
ALTER TABLE "rubric_element" ADD COLUMN "changedAt" TIMESTAMPTZ(3), ADD COLUMN "changedById" UUID;

-- AddForeignKey
ALTER TABLE "rubric_area" ADD CONSTRAINT "rubric_area_trustId_changedById_fkey" FOREIGN KEY ("trustId", "changedById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "rubric_element" ADD CONSTRAINT "rubric_element_trustId_changedById_fkey" FOREIGN KEY ("trustId", "changedById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

DO $$
DECLARE
  t text;
  editors constant text := '"frameworkId" = ANY ((SELECT app_edited_frameworks())::uuid[])';
BEGIN
  FOREACH t IN ARRAY ARRAY['rubric_area', 'rubric_element']
  LOOP
    EXECUTE format('DROP POLICY rewrite ON %I', t);
    EXECUTE format('CREATE POLICY rewrite ON %I FOR UPDATE USING (%s) WITH CHECK (%s AND "changedById" = (SELECT app_person()))', t, editors, editors);
  END LOOP;
END $$;
GRANT UPDATE ("changedAt", "changedById") ON rubric_area, rubric_element TO braid_app;

-- CreateTable
CREATE TABLE "rubric_picture" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "frameworkId" UUID NOT NULL,
    "alt" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "addedById" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "rubric_picture_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateIndex
CREATE INDEX "rubric_picture_trustId_frameworkId_idx" ON "rubric_picture"("trustId", "frameworkId");

-- AddForeignKey
ALTER TABLE "rubric_picture" ADD CONSTRAINT "rubric_picture_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "rubric_picture" ADD CONSTRAINT "rubric_picture_trustId_frameworkId_fkey" FOREIGN KEY ("trustId", "frameworkId") REFERENCES "framework"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "rubric_picture" ADD CONSTRAINT "rubric_picture_trustId_addedById_fkey" FOREIGN KEY ("trustId", "addedById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- A picture is its framework's editors' until a published element shows it; from then on it is everybody's.
ALTER TABLE rubric_picture ADD CONSTRAINT a_picture_has_its_words CHECK (alt <> ''), ADD CONSTRAINT a_picture_is_of_a_known_kind CHECK (kind IN ('png', 'jpeg', 'webp'));
ALTER TABLE rubric_picture ENABLE ROW LEVEL SECURITY;
ALTER TABLE rubric_picture FORCE ROW LEVEL SECURITY;
CREATE POLICY trust_wall ON rubric_picture AS RESTRICTIVE FOR ALL USING ("trustId" = (SELECT app_trust())) WITH CHECK ("trustId" = (SELECT app_trust()));
CREATE POLICY read ON rubric_picture FOR SELECT USING ("publishedAt" IS NOT NULL OR "frameworkId" = ANY ((SELECT app_edited_frameworks())::uuid[]));
CREATE POLICY add ON rubric_picture FOR INSERT
  WITH CHECK ("frameworkId" = ANY ((SELECT app_edited_frameworks())::uuid[]) AND "addedById" = (SELECT app_person()) AND "publishedAt" IS NULL);
CREATE POLICY publish ON rubric_picture FOR UPDATE
  USING ("frameworkId" = ANY ((SELECT app_edited_frameworks())::uuid[])) WITH CHECK ("frameworkId" = ANY ((SELECT app_edited_frameworks())::uuid[]));
GRANT SELECT, INSERT ON rubric_picture TO braid_app;
GRANT UPDATE ("publishedAt") ON rubric_picture TO braid_app;
