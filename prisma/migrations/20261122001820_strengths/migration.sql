-- CreateTable
CREATE TABLE "strength_consent" (
    "trustId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "givenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "strength_consent_pkey" PRIMARY KEY ("trustId","personId")
);

-- CreateTable
CREATE TABLE "strength" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "cohortId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL DEFAULT '',
    "elementId" UUID,
    "words" TEXT NOT NULL,
    "notedById" UUID NOT NULL,
    "notedAt" TIMESTAMPTZ(3) NOT NULL,
    "agreedAt" TIMESTAMPTZ(3),
    "askedAt" TIMESTAMPTZ(3),
    "askLine" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "strength_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateIndex
CREATE INDEX "strength_trustId_personId_idx" ON "strength"("trustId", "personId");

-- CreateIndex
CREATE INDEX "strength_trustId_cohortId_idx" ON "strength"("trustId", "cohortId");

-- AddForeignKey
ALTER TABLE "strength_consent" ADD CONSTRAINT "strength_consent_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "strength_consent" ADD CONSTRAINT "strength_consent_trustId_personId_fkey" FOREIGN KEY ("trustId", "personId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "strength" ADD CONSTRAINT "strength_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey: nothing is noted without consent, and with it goes what was noted, at once and by whatever way it goes.
ALTER TABLE "strength" ADD CONSTRAINT "strength_trustId_personId_fkey" FOREIGN KEY ("trustId", "personId") REFERENCES "strength_consent"("trustId", "personId") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "strength" ADD CONSTRAINT "strength_trustId_cohortId_fkey" FOREIGN KEY ("trustId", "cohortId") REFERENCES "cohort"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "strength" ADD CONSTRAINT "strength_trustId_elementId_fkey" FOREIGN KEY ("trustId", "elementId") REFERENCES "rubric_element"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "strength" ADD CONSTRAINT "strength_trustId_notedById_fkey" FOREIGN KEY ("trustId", "notedById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['strength_consent', 'strength']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY trust_wall ON %I AS RESTRICTIVE FOR ALL USING ("trustId" = (SELECT app_trust())) WITH CHECK ("trustId" = (SELECT app_trust()))', t);
  END LOOP;
END $$;

-- Class group: the person, who alone gives and takes it back, and those who run a cohort that they are in.
CREATE POLICY the_group ON strength_consent FOR SELECT
  USING ("personId" = (SELECT app_person()) OR EXISTS (SELECT FROM cohort_member m WHERE m."trustId" = strength_consent."trustId" AND m."personId" = strength_consent."personId"
    AND m."cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[])));
CREATE POLICY give ON strength_consent FOR INSERT WITH CHECK ("personId" = (SELECT app_person()) AND (SELECT app_works_here()));
CREATE POLICY take_back ON strength_consent FOR DELETE USING ("personId" = (SELECT app_person()));

-- Class group: the person, and those who run the cohort in which it was noted.
CREATE POLICY the_group ON strength FOR SELECT USING ("personId" = (SELECT app_person()) OR "cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[]));
CREATE POLICY note ON strength FOR INSERT
  WITH CHECK ("notedById" = (SELECT app_person()) AND "personId" <> (SELECT app_person()) AND "agreedAt" IS NULL AND "askedAt" IS NULL AND "cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[])
    AND EXISTS (SELECT FROM cohort_member m WHERE m."trustId" = strength."trustId" AND m."cohortId" = strength."cohortId" AND m."personId" = strength."personId"));
CREATE POLICY say_ones_part ON strength FOR UPDATE
  USING ("personId" = (SELECT app_person()) OR "cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[]))
  WITH CHECK ("personId" = (SELECT app_person()) OR ("notedById" = (SELECT app_person()) AND "cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[])));
CREATE POLICY take_out ON strength FOR DELETE USING ("personId" = (SELECT app_person()) OR "cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[]));

-- The person says whether it stands, and words nothing; another's new words wait to be read again.
CREATE FUNCTION who_is_spoken_of_reads_first() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (CASE WHEN OLD."personId" = app_person()
    THEN (NEW.kind, NEW.subject, NEW."elementId", NEW.words, NEW."notedById", NEW."notedAt") IS DISTINCT FROM (OLD.kind, OLD.subject, OLD."elementId", OLD.words, OLD."notedById", OLD."notedAt")
    ELSE NEW."agreedAt" IS NOT NULL OR NEW."askedAt" IS NOT NULL END) THEN
    RAISE EXCEPTION 'Whoever is spoken of reads first' USING ERRCODE = 'BR109';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER who_is_spoken_of_reads_first BEFORE UPDATE ON strength FOR EACH ROW EXECUTE FUNCTION who_is_spoken_of_reads_first();

-- What people have read and let stand, with the rights of whoever asks: what a directory of who can help reads, and nothing else of this table.
CREATE VIEW agreed_strength WITH (security_invoker = true) AS
  SELECT s."trustId", s.id, s."personId", s."cohortId", s.kind, s.subject, s."elementId", s."agreedAt" FROM strength s WHERE s."agreedAt" IS NOT NULL AND s."askedAt" IS NULL;

GRANT SELECT ON agreed_strength TO braid_app;
GRANT SELECT, INSERT, DELETE ON strength_consent, strength TO braid_app;
GRANT UPDATE (kind, subject, "elementId", words, "notedById", "notedAt", "agreedAt", "askedAt", "askLine", version) ON strength TO braid_app;
