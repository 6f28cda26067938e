-- Files of published figures that a trust's administrator brings in, and the figures of the trust's own schools from them.

-- CreateTable
CREATE TABLE "figure_import" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "uploadedById" UUID NOT NULL,
    "uploadedAt" TIMESTAMPTZ(3) NOT NULL,
    "fileName" TEXT NOT NULL,
    "academicYear" TEXT,
    "publishedOn" DATE,
    "bytes" BYTEA,
    "state" TEXT NOT NULL,
    "rowsRead" INTEGER NOT NULL DEFAULT 0,
    "source" TEXT,
    "report" JSONB,
    "figures" JSONB,
    "appliedAt" TIMESTAMPTZ(3),

    CONSTRAINT "figure_import_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "trust_figure" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "importId" UUID NOT NULL,
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
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "supersededAt" TIMESTAMPTZ(3),

    CONSTRAINT "trust_figure_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateIndex
CREATE INDEX "figure_import_trustId_uploadedById_idx" ON "figure_import"("trustId", "uploadedById");

-- CreateIndex
CREATE INDEX "trust_figure_trustId_importId_idx" ON "trust_figure"("trustId", "importId");

-- AddForeignKey
ALTER TABLE "figure_import" ADD CONSTRAINT "figure_import_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "figure_import" ADD CONSTRAINT "figure_import_trustId_uploadedById_fkey" FOREIGN KEY ("trustId", "uploadedById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "trust_figure" ADD CONSTRAINT "trust_figure_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "trust_figure" ADD CONSTRAINT "trust_figure_trustId_importId_fkey" FOREIGN KEY ("trustId", "importId") REFERENCES "figure_import"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

CREATE UNIQUE INDEX one_own_figure_at_a_time ON trust_figure ("trustId", place, measure, pupils, "academicYear") WHERE "supersededAt" IS NULL;
ALTER TABLE trust_figure ADD CONSTRAINT a_status_that_is_known
  CHECK (status IN ('available', 'suppressed', 'not-applicable', 'not-available', 'low-coverage', 'not-published-this-year'));
ALTER TABLE trust_figure ADD CONSTRAINT only_what_is_available_has_a_number CHECK ((status = 'available') = (number IS NOT NULL));
ALTER TABLE trust_figure ADD CONSTRAINT a_place_of_a_kind CHECK ("placeKind" IN ('school', 'country'));
ALTER TABLE figure_import ADD CONSTRAINT a_state_that_is_known CHECK (state IN ('waiting', 'reading', 'read', 'refused', 'applied'));
ALTER TABLE figure_import ADD CONSTRAINT what_is_in_says_when CHECK ((state = 'applied') = ("appliedAt" IS NOT NULL));

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['figure_import', 'trust_figure']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY trust_wall ON %I AS RESTRICTIVE FOR ALL USING ("trustId" = (SELECT app_trust())) WITH CHECK ("trustId" = (SELECT app_trust()))', t);
  END LOOP;
END $$;

-- Class trust once it is in, so that every figure can say where it comes from; until then the administrators' own work.
CREATE POLICY read ON figure_import FOR SELECT USING ("appliedAt" IS NOT NULL OR (SELECT app_arranges()));
CREATE POLICY bring ON figure_import FOR INSERT
  WITH CHECK ("uploadedById" = (SELECT app_person()) AND "appliedAt" IS NULL AND (SELECT app_has_role('trust_administrator')));
CREATE POLICY work ON figure_import FOR UPDATE USING ((SELECT app_has_role('trust_administrator'))) WITH CHECK ((SELECT app_has_role('trust_administrator')));

CREATE POLICY read ON trust_figure FOR SELECT USING (true);
CREATE POLICY write ON trust_figure FOR INSERT WITH CHECK ((SELECT app_has_role('trust_administrator')));
CREATE POLICY supersede ON trust_figure FOR UPDATE USING ((SELECT app_has_role('trust_administrator'))) WITH CHECK ((SELECT app_has_role('trust_administrator')));

-- What is in stays as it was; what was superseded stays so.
CREATE FUNCTION figures_stay_as_they_were() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'figure_import' AND to_jsonb(OLD) ->> 'appliedAt' IS NOT NULL OR TG_TABLE_NAME = 'trust_figure' AND to_jsonb(OLD) ->> 'supersededAt' IS NOT NULL THEN
    RAISE EXCEPTION 'This file is in already' USING ERRCODE = 'BR080';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER figures_stay_as_they_were BEFORE UPDATE ON figure_import FOR EACH ROW EXECUTE FUNCTION figures_stay_as_they_were();
CREATE TRIGGER figures_stay_as_they_were BEFORE UPDATE ON trust_figure FOR EACH ROW EXECUTE FUNCTION figures_stay_as_they_were();

GRANT SELECT, INSERT ON figure_import, trust_figure TO braid_app;
GRANT UPDATE (bytes, state, "rowsRead", source, report, figures, "academicYear", "appliedAt") ON figure_import TO braid_app;
GRANT UPDATE ("supersededAt") ON trust_figure TO braid_app;

-- Whether a figure that is known says what another file says. How many pupils and which limits count only where that file says them:
-- a file without them takes nothing away.
CREATE FUNCTION figure_says_the_same(number numeric, status text, cohort int, lower numeric, upper numeric,
  new_number numeric, new_status text, new_cohort int, new_lower numeric, new_upper numeric) RETURNS boolean LANGUAGE sql IMMUTABLE AS
$$ SELECT status = new_status AND number IS NOT DISTINCT FROM new_number AND (new_cohort IS NULL OR cohort IS NOT DISTINCT FROM new_cohort)
  AND (new_lower IS NULL OR lower IS NOT DISTINCT FROM new_lower) AND (new_upper IS NULL OR upper IS NOT DISTINCT FROM new_upper) $$;
