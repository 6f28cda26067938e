-- CreateTable
CREATE TABLE "online_words" (
    "trustId" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "coachId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "dueOn" DATE,
    "sealed" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "online_words_pkey" PRIMARY KEY ("trustId","sessionId","kind")
);

-- CreateTable
CREATE TABLE "coach_note" (
    "trustId" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "coachId" UUID NOT NULL,
    "sealed" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "coach_note_pkey" PRIMARY KEY ("trustId","sessionId")
);

-- AddForeignKey
ALTER TABLE "online_words" ADD CONSTRAINT "online_words_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "online_words" ADD CONSTRAINT "online_words_trustId_sessionId_fkey" FOREIGN KEY ("trustId", "sessionId") REFERENCES "online_session"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "online_words" ADD CONSTRAINT "online_words_trustId_coachId_fkey" FOREIGN KEY ("trustId", "coachId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "online_words" ADD CONSTRAINT "online_words_trustId_personId_fkey" FOREIGN KEY ("trustId", "personId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "coach_note" ADD CONSTRAINT "coach_note_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "coach_note" ADD CONSTRAINT "coach_note_trustId_sessionId_fkey" FOREIGN KEY ("trustId", "sessionId") REFERENCES "online_session"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "coach_note" ADD CONSTRAINT "coach_note_trustId_coachId_fkey" FOREIGN KEY ("trustId", "coachId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['online_words', 'coach_note']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY trust_wall ON %I AS RESTRICTIVE FOR ALL USING ("trustId" = (SELECT app_trust())) WITH CHECK ("trustId" = (SELECT app_trust()))', t);
  END LOOP;
END $$;

-- Class personal: the two of the session, the coach for as long as they are a guest here. The participant writes, changes and takes away their own.
CREATE POLICY the_two ON online_words FOR SELECT
  USING ("personId" = (SELECT app_person()) OR ("coachId" = (SELECT app_person()) AND (SELECT app_has_role('guest'))));
CREATE POLICY write ON online_words FOR INSERT WITH CHECK ("personId" = (SELECT app_person()));
CREATE POLICY rewrite ON online_words FOR UPDATE USING ("personId" = (SELECT app_person())) WITH CHECK ("personId" = (SELECT app_person()));
CREATE POLICY unsay ON online_words FOR DELETE USING ("personId" = (SELECT app_person()));
ALTER TABLE online_words ADD CONSTRAINT one_of_three_kinds CHECK (kind IN ('wish', 'take', 'back') AND (kind = 'take') = ("dueOn" IS NOT NULL));
CREATE TRIGGER stands_with_its_session BEFORE INSERT ON online_words FOR EACH ROW EXECUTE FUNCTION stands_with_its_parent('online_session', 'sessionId', 'coachId', 'personId');

-- Who no longer coaches somebody reads nothing that was written after.
CREATE FUNCTION nothing_new_once_it_is_over() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM online_session s JOIN coaching k ON k."trustId" = s."trustId" AND k.id = s."coachingId"
    WHERE s."trustId" = NEW."trustId" AND s.id = NEW."sessionId" AND k."overFrom" IS NOT NULL AND k."overFrom" <= app_today()) THEN
    RAISE EXCEPTION 'This is over' USING ERRCODE = 'BR122';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER nothing_new_once_it_is_over BEFORE INSERT OR UPDATE ON online_words FOR EACH ROW EXECUTE FUNCTION nothing_new_once_it_is_over();

-- Class own: the coach's notes.
CREATE POLICY own ON coach_note FOR ALL
  USING ("coachId" = (SELECT app_person()) AND (SELECT app_has_role('guest'))) WITH CHECK ("coachId" = (SELECT app_person()) AND (SELECT app_has_role('guest')));
CREATE TRIGGER stands_with_its_session BEFORE INSERT ON coach_note FOR EACH ROW EXECUTE FUNCTION stands_with_its_parent('online_session', 'sessionId', 'coachId');

GRANT SELECT, INSERT, DELETE ON online_words, coach_note TO braid_app;
GRANT UPDATE ("dueOn", sealed, version, "savedAt") ON online_words TO braid_app;
GRANT UPDATE (sealed, version, "savedAt") ON coach_note TO braid_app;
