-- Published figures about schools and areas, and which school went on from which: public, one copy for every trust.
-- The owner's commands write them; the application reads.

-- CreateTable
CREATE TABLE "figure_edition" (
    "key" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "description" JSONB NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "figure_edition_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "published_import" (
    "id" UUID NOT NULL,
    "editionKey" TEXT NOT NULL,
    "editionVersion" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "academicYears" TEXT[],
    "publishedOn" DATE,
    "rows" INTEGER NOT NULL,
    "importedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "published_import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "published_figure" (
    "id" BIGSERIAL NOT NULL,
    "placeKind" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "pupils" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "academicYear" TEXT NOT NULL,
    "number" DECIMAL,
    "status" TEXT NOT NULL,
    "cohort" INTEGER,
    "lower" DECIMAL,
    "upper" DECIMAL,
    "importId" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "supersededAt" TIMESTAMPTZ(3),

    CONSTRAINT "published_figure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "register_link" (
    "urn" TEXT NOT NULL,
    "linkUrn" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "establishedOn" DATE,

    CONSTRAINT "register_link_pkey" PRIMARY KEY ("urn","linkUrn","kind")
);

-- CreateTable
CREATE TABLE "register_past" (
    "urn" TEXT NOT NULL,
    "pastUrn" TEXT NOT NULL,
    "step" INTEGER NOT NULL,
    "joinedOn" DATE,
    "goesOn" BOOLEAN NOT NULL,

    CONSTRAINT "register_past_pkey" PRIMARY KEY ("urn","pastUrn")
);

-- CreateIndex
CREATE UNIQUE INDEX "published_import_digest_editionKey_editionVersion_key" ON "published_import"("digest", "editionKey", "editionVersion");

-- CreateIndex
CREATE INDEX "published_figure_importId_idx" ON "published_figure"("importId");

-- CreateIndex
CREATE INDEX "register_past_pastUrn_idx" ON "register_past"("pastUrn");

-- AddForeignKey
ALTER TABLE "published_figure" ADD CONSTRAINT "published_figure_importId_fkey" FOREIGN KEY ("importId") REFERENCES "published_import"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- One figure counts at a time; what it took the place of stays.
CREATE UNIQUE INDEX one_published_figure_at_a_time ON published_figure (place, measure, pupils, "academicYear") WHERE "supersededAt" IS NULL;
ALTER TABLE published_figure ADD CONSTRAINT a_status_that_is_known
  CHECK (status IN ('available', 'suppressed', 'not-applicable', 'not-available', 'low-coverage', 'not-published-this-year'));
ALTER TABLE published_figure ADD CONSTRAINT only_what_is_available_has_a_number CHECK ((status = 'available') = (number IS NOT NULL));
ALTER TABLE published_figure ADD CONSTRAINT a_place_of_a_kind CHECK ("placeKind" IN ('school', 'council', 'region', 'country'));
-- A past that goes on belongs to one school alone, so that nobody counts it twice.
CREATE UNIQUE INDEX a_past_has_one_future ON register_past ("pastUrn", step) WHERE "goesOn";

GRANT SELECT ON figure_edition, published_import, published_figure, register_link, register_past TO braid_app;
