-- CreateTable
CREATE TABLE "module_study" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "moduleId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "sealed" BYTEA,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,
    "finishedOn" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "module_study_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "study_credit" (
    "trustId" UUID NOT NULL,
    "studyId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "halfHours" INTEGER NOT NULL,
    "validation" JSONB,
    "finishedOn" DATE NOT NULL,

    CONSTRAINT "study_credit_pkey" PRIMARY KEY ("trustId","studyId")
);

-- CreateTable
CREATE TABLE "transcript" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "codeHash" BYTEA NOT NULL,
    "sealed" BYTEA,
    "madeAt" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "transcript_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "transcript_code" (
    "codeHash" BYTEA NOT NULL,
    "sealed" BYTEA NOT NULL,

    CONSTRAINT "transcript_code_pkey" PRIMARY KEY ("codeHash")
);

-- CreateTable
CREATE TABLE "study_module" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "frameworkId" UUID NOT NULL,
    "publishedNumber" INTEGER,
    "takenAwayAt" TIMESTAMPTZ(3),
    "startedById" UUID NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "study_module_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "module_draft" (
    "trustId" UUID NOT NULL,
    "moduleId" UUID NOT NULL,
    "frameworkId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "halfHours" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "validation" JSONB,
    "changedById" UUID NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "module_draft_pkey" PRIMARY KEY ("trustId","moduleId")
);

-- CreateTable
CREATE TABLE "module_version" (
    "trustId" UUID NOT NULL,
    "moduleId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "frameworkId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "halfHours" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "validation" JSONB,
    "publishedById" UUID NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "module_version_pkey" PRIMARY KEY ("trustId","moduleId","number")
);

-- CreateIndex
CREATE UNIQUE INDEX "module_study_trustId_personId_moduleId_number_key" ON "module_study"("trustId", "personId", "moduleId", "number");

-- CreateIndex
CREATE INDEX "study_credit_trustId_personId_idx" ON "study_credit"("trustId", "personId");

-- CreateIndex
CREATE INDEX "transcript_trustId_personId_idx" ON "transcript"("trustId", "personId");

-- CreateIndex
CREATE INDEX "study_module_trustId_frameworkId_idx" ON "study_module"("trustId", "frameworkId");

-- AddForeignKey
ALTER TABLE "module_study" ADD CONSTRAINT "module_study_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "module_study" ADD CONSTRAINT "module_study_trustId_personId_fkey" FOREIGN KEY ("trustId", "personId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "module_study" ADD CONSTRAINT "module_study_trustId_moduleId_number_fkey" FOREIGN KEY ("trustId", "moduleId", "number") REFERENCES "module_version"("trustId", "moduleId", "number") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "study_credit" ADD CONSTRAINT "study_credit_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "study_credit" ADD CONSTRAINT "study_credit_trustId_personId_fkey" FOREIGN KEY ("trustId", "personId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "study_credit" ADD CONSTRAINT "study_credit_trustId_studyId_fkey" FOREIGN KEY ("trustId", "studyId") REFERENCES "module_study"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "transcript" ADD CONSTRAINT "transcript_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "transcript" ADD CONSTRAINT "transcript_trustId_personId_fkey" FOREIGN KEY ("trustId", "personId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "study_module" ADD CONSTRAINT "study_module_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "study_module" ADD CONSTRAINT "study_module_trustId_frameworkId_fkey" FOREIGN KEY ("trustId", "frameworkId") REFERENCES "framework"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "study_module" ADD CONSTRAINT "study_module_trustId_startedById_fkey" FOREIGN KEY ("trustId", "startedById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "module_draft" ADD CONSTRAINT "module_draft_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "module_draft" ADD CONSTRAINT "module_draft_trustId_moduleId_fkey" FOREIGN KEY ("trustId", "moduleId") REFERENCES "study_module"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "module_draft" ADD CONSTRAINT "module_draft_trustId_frameworkId_fkey" FOREIGN KEY ("trustId", "frameworkId") REFERENCES "framework"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "module_draft" ADD CONSTRAINT "module_draft_trustId_changedById_fkey" FOREIGN KEY ("trustId", "changedById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "module_version" ADD CONSTRAINT "module_version_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "module_version" ADD CONSTRAINT "module_version_trustId_moduleId_fkey" FOREIGN KEY ("trustId", "moduleId") REFERENCES "study_module"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "module_version" ADD CONSTRAINT "module_version_trustId_frameworkId_fkey" FOREIGN KEY ("trustId", "frameworkId") REFERENCES "framework"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "module_version" ADD CONSTRAINT "module_version_trustId_publishedById_fkey" FOREIGN KEY ("trustId", "publishedById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- A study is between half an hour and sixty hours, in half hours.
ALTER TABLE module_draft ADD CONSTRAINT a_sensible_time CHECK ("halfHours" BETWEEN 1 AND 120);
ALTER TABLE module_version ADD CONSTRAINT a_sensible_time CHECK ("halfHours" BETWEEN 1 AND 120);

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['study_module', 'module_draft', 'module_version', 'module_study', 'study_credit', 'transcript']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY trust_wall ON %I AS RESTRICTIVE FOR ALL USING ("trustId" = (SELECT app_trust())) WITH CHECK ("trustId" = (SELECT app_trust()))', t);
  END LOOP;
END $$;

-- Class trust: a module once it is published, and every version that was. Its framework's editors write it.
CREATE POLICY read ON study_module FOR SELECT
  USING ("publishedNumber" IS NOT NULL OR "frameworkId" = ANY ((SELECT app_edited_frameworks())::uuid[]));
CREATE POLICY start ON study_module FOR INSERT
  WITH CHECK ("startedById" = (SELECT app_person()) AND "publishedNumber" IS NULL AND "takenAwayAt" IS NULL AND "frameworkId" = ANY ((SELECT app_edited_frameworks())::uuid[]));
CREATE POLICY rewrite ON study_module FOR UPDATE
  USING ("frameworkId" = ANY ((SELECT app_edited_frameworks())::uuid[])) WITH CHECK ("frameworkId" = ANY ((SELECT app_edited_frameworks())::uuid[]));
CREATE POLICY read ON module_version FOR SELECT USING (true);
CREATE POLICY publish ON module_version FOR INSERT
  WITH CHECK ("publishedById" = (SELECT app_person()) AND "frameworkId" = ANY ((SELECT app_edited_frameworks())::uuid[]));
CREATE TRIGGER stands_with_its_module BEFORE INSERT ON module_version FOR EACH ROW EXECUTE FUNCTION stands_with_its_parent('study_module', 'moduleId', 'frameworkId');

-- Class group: a draft is its editors'.
CREATE POLICY editors ON module_draft FOR SELECT USING ("frameworkId" = ANY ((SELECT app_edited_frameworks())::uuid[]));
CREATE POLICY write ON module_draft FOR INSERT
  WITH CHECK ("frameworkId" = ANY ((SELECT app_edited_frameworks())::uuid[]) AND "changedById" = (SELECT app_person()));
CREATE POLICY rewrite ON module_draft FOR UPDATE
  USING ("frameworkId" = ANY ((SELECT app_edited_frameworks())::uuid[]))
  WITH CHECK ("frameworkId" = ANY ((SELECT app_edited_frameworks())::uuid[]) AND "changedById" = (SELECT app_person()));
CREATE TRIGGER stands_with_its_module BEFORE INSERT ON module_draft FOR EACH ROW EXECUTE FUNCTION stands_with_its_parent('study_module', 'moduleId', 'frameworkId');

-- Class own: what somebody studies and finished, which nobody else reads, whatever their role; and which transcripts they gave away.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['module_study', 'study_credit', 'transcript']
  LOOP
    EXECUTE format('CREATE POLICY own ON %I FOR ALL USING ("personId" = (SELECT app_person())) WITH CHECK ("personId" = (SELECT app_person()))', t);
  END LOOP;
END $$;

-- One begins with what staff are offered that day. A finish is of its day, and what was finished stays until it is opened again,
-- which takes its credit away.
CREATE FUNCTION a_study_keeps_its_days() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW."finishedOn" IS NOT NULL OR NOT EXISTS (SELECT FROM study_module m
      WHERE m."trustId" = NEW."trustId" AND m.id = NEW."moduleId" AND m."publishedNumber" = NEW.number AND m."takenAwayAt" IS NULL) THEN
      RAISE EXCEPTION 'One begins with a module that is offered' USING ERRCODE = 'BR050';
    END IF;
    RETURN NEW;
  END IF;
  IF OLD."finishedOn" IS NOT NULL AND NEW."finishedOn" IS NOT NULL THEN
    RAISE EXCEPTION 'What was finished stays as it is' USING ERRCODE = 'BR051';
  END IF;
  IF OLD."finishedOn" IS NOT NULL THEN
    DELETE FROM study_credit WHERE "trustId" = NEW."trustId" AND "studyId" = NEW.id;
  END IF;
  IF NEW."finishedOn" IS NOT NULL AND NEW."finishedOn" <> app_today() THEN
    RAISE EXCEPTION 'A module is finished today' USING ERRCODE = 'BR052';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER a_study_keeps_its_days BEFORE INSERT OR UPDATE ON module_study FOR EACH ROW EXECUTE FUNCTION a_study_keeps_its_days();

-- What a finish is worth is read from the version that was studied, and a university's word only while it holds: nobody writes it in.
CREATE FUNCTION a_credit_says_what_the_module_said() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT s."finishedOn", v.title, v."halfHours", CASE WHEN (v.validation ->> 'fromDay')::date <= s."finishedOn"
      AND coalesce((v.validation ->> 'untilDay')::date, 'infinity') >= s."finishedOn" THEN v.validation END
    INTO NEW."finishedOn", NEW.title, NEW."halfHours", NEW.validation
    FROM module_study s JOIN module_version v ON v."trustId" = s."trustId" AND v."moduleId" = s."moduleId" AND v.number = s.number
    WHERE s."trustId" = NEW."trustId" AND s.id = NEW."studyId" AND s."personId" = NEW."personId" AND s."finishedOn" IS NOT NULL;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'A credit follows a module that was finished' USING ERRCODE = 'BR053';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER a_credit_says_what_the_module_said BEFORE INSERT ON study_credit FOR EACH ROW EXECUTE FUNCTION a_credit_says_what_the_module_said();

-- A transcript is given away whole and taken back whole: what it said is gone in the same moment, and it is never given again.
ALTER TABLE transcript ADD CONSTRAINT what_is_withdrawn_is_gone CHECK (("withdrawnAt" IS NULL) = (sealed IS NOT NULL));
CREATE FUNCTION a_transcript_is_taken_back_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."withdrawnAt" IS NOT NULL OR NEW."withdrawnAt" IS NULL THEN
    RAISE EXCEPTION 'A transcript stays as it was given, until it is withdrawn' USING ERRCODE = 'BR054';
  END IF;
  NEW.sealed := NULL;
  RETURN NEW;
END $$;
CREATE TRIGGER a_transcript_is_taken_back_once BEFORE UPDATE ON transcript FOR EACH ROW EXECUTE FUNCTION a_transcript_is_taken_back_once();

-- Whoever has a code is nobody whom we know, so it leads past every trust's wall: to bytes that the code alone opens.
-- The table is reached through these two functions and by no right of the application's.
CREATE FUNCTION the_code_follows_its_transcript() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO transcript_code ("codeHash", sealed) VALUES (NEW."codeHash", NEW.sealed);
  ELSE
    DELETE FROM transcript_code WHERE "codeHash" = OLD."codeHash";
  END IF;
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION the_code_follows_its_transcript() FROM PUBLIC;
CREATE TRIGGER the_code_follows_its_transcript AFTER INSERT OR UPDATE OR DELETE ON transcript FOR EACH ROW EXECUTE FUNCTION the_code_follows_its_transcript();

CREATE FUNCTION transcript_by_code(hash bytea) RETURNS bytea
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS
$$ SELECT c.sealed FROM transcript_code c WHERE c."codeHash" = hash $$;
REVOKE ALL ON FUNCTION transcript_by_code(bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION transcript_by_code(bytea) TO braid_app;

GRANT SELECT, INSERT ON study_module, module_draft, module_version, transcript TO braid_app;
GRANT SELECT, INSERT, DELETE ON module_study, study_credit TO braid_app;
GRANT UPDATE ("publishedNumber", "takenAwayAt") ON study_module TO braid_app;
GRANT UPDATE (title, "halfHours", content, validation, "changedById", "changedAt", version) ON module_draft TO braid_app;
GRANT UPDATE (sealed, "savedAt", "finishedOn", version) ON module_study TO braid_app;
GRANT UPDATE ("withdrawnAt") ON transcript TO braid_app;
