-- AlterTable
ALTER TABLE "cohort_session" ADD COLUMN "rehearses" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "storm_script" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "sealed" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "storm_script_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateIndex
CREATE INDEX "storm_script_trustId_personId_idx" ON "storm_script"("trustId", "personId");

-- AddForeignKey
ALTER TABLE "storm_script" ADD CONSTRAINT "storm_script_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "storm_script" ADD CONSTRAINT "storm_script_trustId_personId_fkey" FOREIGN KEY ("trustId", "personId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE storm_script ENABLE ROW LEVEL SECURITY;
ALTER TABLE storm_script FORCE ROW LEVEL SECURITY;
CREATE POLICY trust_wall ON storm_script AS RESTRICTIVE FOR ALL USING ("trustId" = (SELECT app_trust())) WITH CHECK ("trustId" = (SELECT app_trust()));

-- Class own.
CREATE POLICY own ON storm_script FOR ALL USING ("personId" = (SELECT app_person())) WITH CHECK ("personId" = (SELECT app_person()));

GRANT SELECT, INSERT, DELETE ON storm_script TO braid_app;
GRANT UPDATE (sealed, version, "savedAt") ON storm_script TO braid_app;
GRANT UPDATE (rehearses) ON cohort_session TO braid_app;
