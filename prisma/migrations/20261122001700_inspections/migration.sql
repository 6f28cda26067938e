-- What inspections said of schools, each as a dated fact in the words of its own framework: public, one copy for every trust.
-- The owner's commands write it; the application reads.

-- CreateTable
CREATE TABLE "published_inspection" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "inspectionNumber" TEXT NOT NULL,
    "urn" TEXT NOT NULL,
    "listedUrn" TEXT NOT NULL,
    "framework" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "inspectedOn" DATE NOT NULL,
    "publishedOn" DATE,
    "judgements" JSONB NOT NULL,
    "outcome" TEXT,
    "concern" TEXT,
    "importId" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "supersededAt" TIMESTAMPTZ(3),

    CONSTRAINT "published_inspection_pkey" PRIMARY KEY ("id")
);

-- AlterTable
ALTER TABLE "published_import" ADD COLUMN "allOf" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateIndex
CREATE INDEX "published_inspection_importId_idx" ON "published_inspection"("importId");

-- CreateIndex
CREATE INDEX "published_inspection_urn_idx" ON "published_inspection"("urn");

-- CreateIndex
CREATE INDEX "published_inspection_listedUrn_idx" ON "published_inspection"("listedUrn");

-- AddForeignKey
ALTER TABLE "published_inspection" ADD CONSTRAINT "published_inspection_importId_fkey" FOREIGN KEY ("importId") REFERENCES "published_import"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- One account of an inspection counts at a time for the school that it is listed under; what it took the place of stays.
CREATE UNIQUE INDEX one_account_of_an_inspection_at_a_time ON published_inspection ("inspectionNumber", "listedUrn") WHERE "supersededAt" IS NULL;
ALTER TABLE published_inspection ADD CONSTRAINT a_framework_that_is_known CHECK (framework IN ('renewed-2025', 'education-inspection-2019', 'before-2019'));
ALTER TABLE published_inspection ADD CONSTRAINT a_kind_that_is_known CHECK (kind IN ('report-card', 'graded', 'ungraded'));
-- A report card belongs to the renewed framework, which began on 10 November 2025, and to nothing else: no other scale passes for it.
ALTER TABLE published_inspection ADD CONSTRAINT a_report_card_is_of_its_framework CHECK ((kind = 'report-card') = (framework = 'renewed-2025'));
ALTER TABLE published_inspection ADD CONSTRAINT no_report_card_before_its_framework CHECK (framework <> 'renewed-2025' OR "inspectedOn" >= '2025-11-10');
ALTER TABLE published_inspection ADD CONSTRAINT judgements_are_a_list CHECK (jsonb_typeof(judgements) = 'array');

GRANT SELECT ON published_inspection TO braid_app;
