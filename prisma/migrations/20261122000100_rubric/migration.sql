-- CreateTable
CREATE TABLE "element_visit" (
    "trustId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "elementId" UUID NOT NULL,
    "frameworkId" UUID NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "element_visit_pkey" PRIMARY KEY ("trustId","personId","elementId")
);

-- CreateTable
CREATE TABLE "element_focus" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "elementId" UUID NOT NULL,
    "frameworkId" UUID NOT NULL,
    "startedOn" DATE NOT NULL,
    "endedOn" DATE,

    CONSTRAINT "element_focus_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "element_note" (
    "trustId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "elementId" UUID NOT NULL,
    "sealed" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "element_note_pkey" PRIMARY KEY ("trustId","personId","elementId")
);

-- CreateTable
CREATE TABLE "self_view" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "elementId" UUID NOT NULL,
    "sealed" BYTEA NOT NULL,
    "saidOn" DATE NOT NULL,

    CONSTRAINT "self_view_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "peer_view" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "askerId" UUID NOT NULL,
    "peerId" UUID NOT NULL,
    "elementId" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "answeredAt" TIMESTAMPTZ(3),
    "declinedAt" TIMESTAMPTZ(3),
    "sealed" BYTEA,

    CONSTRAINT "peer_view_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "framework" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "about" TEXT NOT NULL DEFAULT '',
    "stages" JSONB NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "publishedNumber" INTEGER,
    "startedById" UUID NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "retiredAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "framework_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "framework_editor" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "frameworkId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE,

    CONSTRAINT "framework_editor_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "rubric_area" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "frameworkId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "about" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL,
    "reviewOn" DATE,
    "removedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "rubric_area_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "rubric_element" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "frameworkId" UUID NOT NULL,
    "areaId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "removedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "rubric_element_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "element_revision" (
    "trustId" UUID NOT NULL,
    "elementId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "frameworkId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "content" JSONB NOT NULL,
    "authorId" UUID NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "element_revision_pkey" PRIMARY KEY ("trustId","elementId","number")
);

-- CreateTable
CREATE TABLE "passage_comment" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "frameworkId" UUID NOT NULL,
    "elementId" UUID NOT NULL,
    "part" TEXT NOT NULL,
    "passage" TEXT NOT NULL DEFAULT '',
    "remark" TEXT NOT NULL,
    "authorId" UUID NOT NULL,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL,
    "settledAt" TIMESTAMPTZ(3),
    "settledById" UUID,

    CONSTRAINT "passage_comment_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "framework_version" (
    "trustId" UUID NOT NULL,
    "frameworkId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "about" TEXT NOT NULL DEFAULT '',
    "stages" JSONB NOT NULL,
    "note" TEXT NOT NULL,
    "publishedById" UUID NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "framework_version_pkey" PRIMARY KEY ("trustId","frameworkId","number")
);

-- CreateTable
CREATE TABLE "published_area" (
    "trustId" UUID NOT NULL,
    "frameworkId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "areaId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "about" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL,
    "reviewOn" DATE,

    CONSTRAINT "published_area_pkey" PRIMARY KEY ("trustId","frameworkId","number","areaId")
);

-- CreateTable
CREATE TABLE "published_element" (
    "trustId" UUID NOT NULL,
    "frameworkId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "elementId" UUID NOT NULL,
    "areaId" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "content" JSONB NOT NULL,

    CONSTRAINT "published_element_pkey" PRIMARY KEY ("trustId","frameworkId","number","elementId")
);

-- CreateTable
CREATE TABLE "rubric_passage" (
    "trustId" UUID NOT NULL,
    "frameworkId" UUID NOT NULL,
    "elementId" UUID NOT NULL,
    "part" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "words" tsvector,

    CONSTRAINT "rubric_passage_pkey" PRIMARY KEY ("trustId","frameworkId","elementId","part","position")
);

-- CreateTable
CREATE TABLE "rubric_word" (
    "trustId" UUID NOT NULL,
    "frameworkId" UUID NOT NULL,
    "word" TEXT NOT NULL,

    CONSTRAINT "rubric_word_pkey" PRIMARY KEY ("trustId","frameworkId","word")
);

-- CreateTable
CREATE TABLE "rubric_synonym" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "says" TEXT NOT NULL,
    "means" TEXT NOT NULL,
    "addedById" UUID NOT NULL,

    CONSTRAINT "rubric_synonym_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateIndex
CREATE INDEX "element_focus_trustId_personId_idx" ON "element_focus"("trustId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "self_view_trustId_personId_elementId_saidOn_key" ON "self_view"("trustId", "personId", "elementId", "saidOn");

-- CreateIndex
CREATE INDEX "peer_view_trustId_askerId_idx" ON "peer_view"("trustId", "askerId");

-- CreateIndex
CREATE INDEX "peer_view_trustId_peerId_idx" ON "peer_view"("trustId", "peerId");

-- CreateIndex
CREATE INDEX "framework_editor_trustId_frameworkId_idx" ON "framework_editor"("trustId", "frameworkId");

-- CreateIndex
CREATE INDEX "framework_editor_trustId_personId_idx" ON "framework_editor"("trustId", "personId");

-- CreateIndex
CREATE INDEX "rubric_area_trustId_frameworkId_idx" ON "rubric_area"("trustId", "frameworkId");

-- CreateIndex
CREATE INDEX "rubric_element_trustId_frameworkId_idx" ON "rubric_element"("trustId", "frameworkId");

-- CreateIndex
CREATE INDEX "rubric_element_trustId_areaId_idx" ON "rubric_element"("trustId", "areaId");

-- CreateIndex
CREATE INDEX "passage_comment_trustId_elementId_idx" ON "passage_comment"("trustId", "elementId");

-- CreateIndex
CREATE INDEX "published_element_trustId_elementId_number_idx" ON "published_element"("trustId", "elementId", "number");

-- CreateIndex
CREATE INDEX "published_element_trustId_frameworkId_number_areaId_idx" ON "published_element"("trustId", "frameworkId", "number", "areaId");

-- CreateIndex
CREATE INDEX "rubric_passage_trustId_elementId_idx" ON "rubric_passage"("trustId", "elementId");

-- CreateIndex
CREATE UNIQUE INDEX "rubric_synonym_trustId_says_key" ON "rubric_synonym"("trustId", "says");

-- AddForeignKey
ALTER TABLE "element_visit" ADD CONSTRAINT "element_visit_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "element_visit" ADD CONSTRAINT "element_visit_trustId_personId_fkey" FOREIGN KEY ("trustId", "personId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "element_visit" ADD CONSTRAINT "element_visit_trustId_elementId_fkey" FOREIGN KEY ("trustId", "elementId") REFERENCES "rubric_element"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "element_visit" ADD CONSTRAINT "element_visit_trustId_frameworkId_fkey" FOREIGN KEY ("trustId", "frameworkId") REFERENCES "framework"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "element_focus" ADD CONSTRAINT "element_focus_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "element_focus" ADD CONSTRAINT "element_focus_trustId_personId_fkey" FOREIGN KEY ("trustId", "personId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "element_focus" ADD CONSTRAINT "element_focus_trustId_elementId_fkey" FOREIGN KEY ("trustId", "elementId") REFERENCES "rubric_element"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "element_focus" ADD CONSTRAINT "element_focus_trustId_frameworkId_fkey" FOREIGN KEY ("trustId", "frameworkId") REFERENCES "framework"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "element_note" ADD CONSTRAINT "element_note_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "element_note" ADD CONSTRAINT "element_note_trustId_personId_fkey" FOREIGN KEY ("trustId", "personId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "element_note" ADD CONSTRAINT "element_note_trustId_elementId_fkey" FOREIGN KEY ("trustId", "elementId") REFERENCES "rubric_element"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "self_view" ADD CONSTRAINT "self_view_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "self_view" ADD CONSTRAINT "self_view_trustId_personId_fkey" FOREIGN KEY ("trustId", "personId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "self_view" ADD CONSTRAINT "self_view_trustId_elementId_fkey" FOREIGN KEY ("trustId", "elementId") REFERENCES "rubric_element"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "peer_view" ADD CONSTRAINT "peer_view_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "peer_view" ADD CONSTRAINT "peer_view_trustId_askerId_fkey" FOREIGN KEY ("trustId", "askerId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "peer_view" ADD CONSTRAINT "peer_view_trustId_peerId_fkey" FOREIGN KEY ("trustId", "peerId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "peer_view" ADD CONSTRAINT "peer_view_trustId_elementId_fkey" FOREIGN KEY ("trustId", "elementId") REFERENCES "rubric_element"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "framework" ADD CONSTRAINT "framework_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "framework" ADD CONSTRAINT "framework_trustId_startedById_fkey" FOREIGN KEY ("trustId", "startedById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "framework_editor" ADD CONSTRAINT "framework_editor_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "framework_editor" ADD CONSTRAINT "framework_editor_trustId_frameworkId_fkey" FOREIGN KEY ("trustId", "frameworkId") REFERENCES "framework"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "framework_editor" ADD CONSTRAINT "framework_editor_trustId_personId_fkey" FOREIGN KEY ("trustId", "personId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "rubric_area" ADD CONSTRAINT "rubric_area_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "rubric_area" ADD CONSTRAINT "rubric_area_trustId_frameworkId_fkey" FOREIGN KEY ("trustId", "frameworkId") REFERENCES "framework"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "rubric_element" ADD CONSTRAINT "rubric_element_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "rubric_element" ADD CONSTRAINT "rubric_element_trustId_frameworkId_fkey" FOREIGN KEY ("trustId", "frameworkId") REFERENCES "framework"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "rubric_element" ADD CONSTRAINT "rubric_element_trustId_areaId_fkey" FOREIGN KEY ("trustId", "areaId") REFERENCES "rubric_area"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "element_revision" ADD CONSTRAINT "element_revision_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "element_revision" ADD CONSTRAINT "element_revision_trustId_elementId_fkey" FOREIGN KEY ("trustId", "elementId") REFERENCES "rubric_element"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "element_revision" ADD CONSTRAINT "element_revision_trustId_frameworkId_fkey" FOREIGN KEY ("trustId", "frameworkId") REFERENCES "framework"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "element_revision" ADD CONSTRAINT "element_revision_trustId_authorId_fkey" FOREIGN KEY ("trustId", "authorId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "passage_comment" ADD CONSTRAINT "passage_comment_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "passage_comment" ADD CONSTRAINT "passage_comment_trustId_frameworkId_fkey" FOREIGN KEY ("trustId", "frameworkId") REFERENCES "framework"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "passage_comment" ADD CONSTRAINT "passage_comment_trustId_elementId_fkey" FOREIGN KEY ("trustId", "elementId") REFERENCES "rubric_element"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "passage_comment" ADD CONSTRAINT "passage_comment_trustId_authorId_fkey" FOREIGN KEY ("trustId", "authorId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "passage_comment" ADD CONSTRAINT "passage_comment_trustId_settledById_fkey" FOREIGN KEY ("trustId", "settledById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "framework_version" ADD CONSTRAINT "framework_version_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "framework_version" ADD CONSTRAINT "framework_version_trustId_frameworkId_fkey" FOREIGN KEY ("trustId", "frameworkId") REFERENCES "framework"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "framework_version" ADD CONSTRAINT "framework_version_trustId_publishedById_fkey" FOREIGN KEY ("trustId", "publishedById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "published_area" ADD CONSTRAINT "published_area_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "published_area" ADD CONSTRAINT "published_area_trustId_frameworkId_number_fkey" FOREIGN KEY ("trustId", "frameworkId", "number") REFERENCES "framework_version"("trustId", "frameworkId", "number") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "published_element" ADD CONSTRAINT "published_element_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "published_element" ADD CONSTRAINT "published_element_trustId_frameworkId_number_areaId_fkey" FOREIGN KEY ("trustId", "frameworkId", "number", "areaId") REFERENCES "published_area"("trustId", "frameworkId", "number", "areaId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "published_element" ADD CONSTRAINT "published_element_trustId_elementId_fkey" FOREIGN KEY ("trustId", "elementId") REFERENCES "rubric_element"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "rubric_passage" ADD CONSTRAINT "rubric_passage_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "rubric_passage" ADD CONSTRAINT "rubric_passage_trustId_frameworkId_fkey" FOREIGN KEY ("trustId", "frameworkId") REFERENCES "framework"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "rubric_passage" ADD CONSTRAINT "rubric_passage_trustId_elementId_fkey" FOREIGN KEY ("trustId", "elementId") REFERENCES "rubric_element"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "rubric_word" ADD CONSTRAINT "rubric_word_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "rubric_word" ADD CONSTRAINT "rubric_word_trustId_frameworkId_fkey" FOREIGN KEY ("trustId", "frameworkId") REFERENCES "framework"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "rubric_synonym" ADD CONSTRAINT "rubric_synonym_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "rubric_synonym" ADD CONSTRAINT "rubric_synonym_trustId_addedById_fkey" FOREIGN KEY ("trustId", "addedById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Slips of the finger are forgiven by likeness of words.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- Frameworks that the asker writes today.
CREATE FUNCTION app_edited_frameworks() RETURNS uuid[] LANGUAGE sql STABLE AS
$$ SELECT coalesce(array_agg(e."frameworkId"), '{}') FROM framework_editor e
   WHERE e."trustId" = app_trust() AND e."personId" = app_person()
     AND e."startsOn" <= app_today() AND (e."endsOn" IS NULL OR e."endsOn" >= app_today()) $$;

-- Who starts frameworks and says who writes them: the trust's executives and its team.
CREATE FUNCTION app_starts_frameworks() RETURNS boolean LANGUAGE sql STABLE AS
$$ SELECT app_is_executive() OR app_has_role('trust_team') $$;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['framework', 'framework_editor', 'rubric_area', 'rubric_element', 'element_revision', 'passage_comment',
    'framework_version', 'published_area', 'published_element', 'rubric_passage', 'rubric_word', 'rubric_synonym',
    'element_visit', 'element_focus', 'element_note', 'self_view', 'peer_view']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY trust_wall ON %I AS RESTRICTIVE FOR ALL USING ("trustId" = (SELECT app_trust())) WITH CHECK ("trustId" = (SELECT app_trust()))', t);
  END LOOP;
END $$;

-- Class trust: what was published, and who writes.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['framework_editor', 'framework_version', 'published_area', 'published_element', 'rubric_passage', 'rubric_word', 'rubric_synonym']
  LOOP
    EXECUTE format('CREATE POLICY read ON %I FOR SELECT USING (true)', t);
  END LOOP;
  -- Written by the framework's editors; a version stays as it was published.
  FOREACH t IN ARRAY ARRAY['published_area', 'published_element', 'rubric_passage', 'rubric_word']
  LOOP
    EXECUTE format('CREATE POLICY write ON %I FOR INSERT WITH CHECK ("frameworkId" = ANY ((SELECT app_edited_frameworks())::uuid[]))', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['rubric_passage', 'rubric_word']
  LOOP
    EXECUTE format('CREATE POLICY clear ON %I FOR DELETE USING ("frameworkId" = ANY ((SELECT app_edited_frameworks())::uuid[]))', t);
  END LOOP;
END $$;
CREATE POLICY write ON framework_version FOR INSERT
  WITH CHECK ("frameworkId" = ANY ((SELECT app_edited_frameworks())::uuid[]) AND "publishedById" = (SELECT app_person()));
CREATE POLICY read ON framework FOR SELECT
  USING ("publishedNumber" IS NOT NULL OR "startedById" = (SELECT app_person()) OR (SELECT app_starts_frameworks()) OR id = ANY ((SELECT app_edited_frameworks())::uuid[]));
CREATE POLICY start ON framework FOR INSERT
  WITH CHECK ("startedById" = (SELECT app_person()) AND "publishedNumber" IS NULL AND (SELECT app_starts_frameworks()));
CREATE POLICY rewrite ON framework FOR UPDATE
  USING ((SELECT app_starts_frameworks()) OR id = ANY ((SELECT app_edited_frameworks())::uuid[]))
  WITH CHECK ((SELECT app_starts_frameworks()) OR id = ANY ((SELECT app_edited_frameworks())::uuid[]));
CREATE POLICY name ON framework_editor FOR INSERT
  WITH CHECK ((SELECT app_starts_frameworks()) OR "frameworkId" = ANY ((SELECT app_edited_frameworks())::uuid[]));
CREATE POLICY rename ON framework_editor FOR UPDATE
  USING ((SELECT app_starts_frameworks()) OR "frameworkId" = ANY ((SELECT app_edited_frameworks())::uuid[]))
  WITH CHECK ((SELECT app_starts_frameworks()) OR "frameworkId" = ANY ((SELECT app_edited_frameworks())::uuid[]));
CREATE POLICY add ON rubric_synonym FOR INSERT
  WITH CHECK ("addedById" = (SELECT app_person()) AND ((SELECT app_starts_frameworks()) OR (SELECT app_has_role('trust_administrator')) OR cardinality((SELECT app_edited_frameworks())::uuid[]) > 0));
CREATE POLICY clear ON rubric_synonym FOR DELETE
  USING ((SELECT app_starts_frameworks()) OR (SELECT app_has_role('trust_administrator')) OR cardinality((SELECT app_edited_frameworks())::uuid[]) > 0);

-- Class group: a draft is its editors'.
DO $$
DECLARE
  t text;
  bearer text;
  editors constant text := '"frameworkId" = ANY ((SELECT app_edited_frameworks())::uuid[])';
BEGIN
  FOR t, bearer IN VALUES ('rubric_area', NULL), ('rubric_element', NULL), ('element_revision', 'authorId'), ('passage_comment', 'authorId')
  LOOP
    EXECUTE format('CREATE POLICY editors ON %I FOR SELECT USING (%s)', t, editors);
    EXECUTE format('CREATE POLICY write ON %I FOR INSERT WITH CHECK (%s%s)', t, editors,
      CASE WHEN bearer IS NULL THEN '' ELSE format(' AND %I = (SELECT app_person())', bearer) END);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['rubric_area', 'rubric_element']
  LOOP
    EXECUTE format('CREATE POLICY rewrite ON %I FOR UPDATE USING (%s) WITH CHECK (%s)', t, editors, editors);
  END LOOP;
  EXECUTE format('CREATE POLICY settle ON passage_comment FOR UPDATE USING (%s) WITH CHECK (%s AND "settledById" = (SELECT app_person()))', editors, editors);
END $$;

-- What stands under a framework's element or area belongs to that framework.
CREATE TRIGGER stands_with_its_area BEFORE INSERT OR UPDATE ON rubric_element FOR EACH ROW EXECUTE FUNCTION stands_with_its_parent('rubric_area', 'areaId', 'frameworkId');
CREATE TRIGGER stands_with_its_element BEFORE INSERT ON element_revision FOR EACH ROW EXECUTE FUNCTION stands_with_its_parent('rubric_element', 'elementId', 'frameworkId');
CREATE TRIGGER stands_with_its_element BEFORE INSERT ON passage_comment FOR EACH ROW EXECUTE FUNCTION stands_with_its_parent('rubric_element', 'elementId', 'frameworkId');

-- Class own: one person's study, which nobody else reads, whatever their role.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['element_visit', 'element_focus', 'element_note', 'self_view']
  LOOP
    EXECUTE format('CREATE POLICY own ON %I FOR ALL USING ("personId" = (SELECT app_person())) WITH CHECK ("personId" = (SELECT app_person()))', t);
  END LOOP;
END $$;
CREATE UNIQUE INDEX one_focus_at_a_time ON element_focus ("trustId", "personId") WHERE "endedOn" IS NULL;
ALTER TABLE element_focus ADD CONSTRAINT a_focus_ends_after_it_starts CHECK ("endedOn" IS NULL OR "endedOn" >= "startedOn");

-- Class personal: who asked and whom they asked.
CREATE POLICY the_two ON peer_view FOR SELECT USING ((SELECT app_person()) IN ("askerId", "peerId"));
CREATE POLICY ask ON peer_view FOR INSERT
  WITH CHECK ("askerId" = (SELECT app_person()) AND "answeredAt" IS NULL AND "declinedAt" IS NULL AND sealed IS NULL);
CREATE POLICY answer ON peer_view FOR UPDATE USING ("peerId" = (SELECT app_person())) WITH CHECK ("peerId" = (SELECT app_person()));
CREATE POLICY unsay ON peer_view FOR DELETE USING ((SELECT app_person()) IN ("askerId", "peerId"));
ALTER TABLE peer_view ADD CONSTRAINT nobody_is_their_own_peer CHECK ("askerId" <> "peerId");

GRANT SELECT, INSERT ON framework, framework_editor, rubric_area, rubric_element, element_revision, passage_comment,
  framework_version, published_area, published_element TO braid_app;
GRANT SELECT, INSERT, DELETE ON rubric_passage, rubric_word, rubric_synonym, peer_view TO braid_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON element_visit, element_focus, element_note, self_view TO braid_app;
GRANT UPDATE (name, about, stages, position, "publishedNumber", "retiredAt", version) ON framework TO braid_app;
GRANT UPDATE ("endsOn") ON framework_editor TO braid_app;
GRANT UPDATE (title, about, position, "reviewOn", "removedAt", version) ON rubric_area TO braid_app;
GRANT UPDATE ("areaId", position, "removedAt", version) ON rubric_element TO braid_app;
GRANT UPDATE ("settledAt", "settledById") ON passage_comment TO braid_app;
GRANT UPDATE ("answeredAt", "declinedAt", sealed) ON peer_view TO braid_app;

-- How far an area reaches: how many people opened an element of it in a span of days, from five people; never who.
-- It speaks to those who start or write frameworks, and of whole areas alone, so that nobody is found by subtraction.
CREATE FUNCTION rubric_reach(since timestamptz) RETURNS TABLE ("frameworkId" uuid, "areaId" uuid, people integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT coalesce(app_starts_frameworks() OR cardinality(app_edited_frameworks()) > 0, false) THEN RETURN; END IF;
  RETURN QUERY
    SELECT p."frameworkId", p."areaId", CASE WHEN count(DISTINCT v."personId") >= 5 THEN (count(DISTINCT v."personId") / 5 * 5)::integer END
    FROM framework f
    JOIN published_element p ON p."trustId" = f."trustId" AND p."frameworkId" = f.id AND p.number = f."publishedNumber"
    LEFT JOIN element_visit v ON v."trustId" = p."trustId" AND v."elementId" = p."elementId" AND v."openedAt" >= since
    WHERE f."trustId" = app_trust()
    GROUP BY p."frameworkId", p."areaId";
END $$;
REVOKE ALL ON FUNCTION rubric_reach(timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION rubric_reach(timestamptz) TO braid_app;
