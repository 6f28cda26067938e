-- CreateTable
CREATE TABLE "practice_video" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "ownerId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "notice" TEXT NOT NULL DEFAULT '',
    "captions" TEXT,
    "pupilsVisible" BOOLEAN NOT NULL DEFAULT true,
    "shownUntil" DATE,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "round" INTEGER NOT NULL DEFAULT 0,
    "sentAt" TIMESTAMPTZ(3),
    "publishedAt" TIMESTAMPTZ(3),
    "reviewOn" DATE,
    "withdrawnAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "practice_video_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "video_element" (
    "trustId" UUID NOT NULL,
    "videoId" UUID NOT NULL,
    "elementId" UUID NOT NULL,

    CONSTRAINT "video_element_pkey" PRIMARY KEY ("trustId","videoId","elementId")
);

-- CreateTable
CREATE TABLE "video_file" (
    "trustId" UUID NOT NULL,
    "videoId" UUID NOT NULL,
    "fileId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "progress" INTEGER NOT NULL DEFAULT 0,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "problem" TEXT,
    "seconds" INTEGER,
    "parts" TEXT[],
    "addedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "video_file_pkey" PRIMARY KEY ("trustId","videoId")
);

-- CreateTable
CREATE TABLE "video_upload" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "videoId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "bytes" BIGINT NOT NULL,
    "received" BIGINT NOT NULL DEFAULT 0,
    "fingerprint" TEXT NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "video_upload_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "video_consent" (
    "trustId" UUID NOT NULL,
    "videoId" UUID NOT NULL,
    "ownerId" UUID NOT NULL,
    "whoIsSeen" TEXT NOT NULL,
    "pupilsAsked" TEXT NOT NULL,
    "staffAsked" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "saidAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "video_consent_pkey" PRIMARY KEY ("trustId","videoId")
);

-- CreateTable
CREATE TABLE "video_review" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "videoId" UUID NOT NULL,
    "ownerId" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "reviewerId" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "answeredAt" TIMESTAMPTZ(3),
    "verdict" TEXT,
    "reasons" TEXT[],
    "words" TEXT NOT NULL DEFAULT '',
    "reviewOn" DATE,

    CONSTRAINT "video_review_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "video_share" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "videoId" UUID NOT NULL,
    "ownerId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "sharedAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "video_share_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "video_note" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "videoId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "atSecond" INTEGER NOT NULL,
    "sealed" BYTEA NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "video_note_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "video_view" (
    "trustId" UUID NOT NULL,
    "videoId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "firstOn" DATE NOT NULL,

    CONSTRAINT "video_view_pkey" PRIMARY KEY ("trustId","videoId","personId")
);

-- CreateIndex
CREATE INDEX "practice_video_trustId_ownerId_idx" ON "practice_video"("trustId", "ownerId");

-- CreateIndex
CREATE INDEX "video_element_trustId_elementId_idx" ON "video_element"("trustId", "elementId");

-- CreateIndex
CREATE INDEX "video_upload_trustId_personId_idx" ON "video_upload"("trustId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "video_upload_trustId_videoId_key" ON "video_upload"("trustId", "videoId");

-- CreateIndex
CREATE INDEX "video_review_trustId_reviewerId_idx" ON "video_review"("trustId", "reviewerId");

-- CreateIndex
CREATE UNIQUE INDEX "video_review_trustId_videoId_round_reviewerId_key" ON "video_review"("trustId", "videoId", "round", "reviewerId");

-- CreateIndex
CREATE INDEX "video_share_trustId_videoId_idx" ON "video_share"("trustId", "videoId");

-- CreateIndex
CREATE INDEX "video_share_trustId_personId_idx" ON "video_share"("trustId", "personId");

-- CreateIndex
CREATE INDEX "video_note_trustId_personId_videoId_idx" ON "video_note"("trustId", "personId", "videoId");

-- AddForeignKey
ALTER TABLE "practice_video" ADD CONSTRAINT "practice_video_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "practice_video" ADD CONSTRAINT "practice_video_trustId_ownerId_fkey" FOREIGN KEY ("trustId", "ownerId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "video_element" ADD CONSTRAINT "video_element_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "video_element" ADD CONSTRAINT "video_element_trustId_videoId_fkey" FOREIGN KEY ("trustId", "videoId") REFERENCES "practice_video"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "video_element" ADD CONSTRAINT "video_element_trustId_elementId_fkey" FOREIGN KEY ("trustId", "elementId") REFERENCES "rubric_element"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "video_file" ADD CONSTRAINT "video_file_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "video_file" ADD CONSTRAINT "video_file_trustId_videoId_fkey" FOREIGN KEY ("trustId", "videoId") REFERENCES "practice_video"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "video_upload" ADD CONSTRAINT "video_upload_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "video_upload" ADD CONSTRAINT "video_upload_trustId_videoId_fkey" FOREIGN KEY ("trustId", "videoId") REFERENCES "practice_video"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "video_upload" ADD CONSTRAINT "video_upload_trustId_personId_fkey" FOREIGN KEY ("trustId", "personId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "video_consent" ADD CONSTRAINT "video_consent_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "video_consent" ADD CONSTRAINT "video_consent_trustId_videoId_fkey" FOREIGN KEY ("trustId", "videoId") REFERENCES "practice_video"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "video_consent" ADD CONSTRAINT "video_consent_trustId_ownerId_fkey" FOREIGN KEY ("trustId", "ownerId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "video_review" ADD CONSTRAINT "video_review_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "video_review" ADD CONSTRAINT "video_review_trustId_videoId_fkey" FOREIGN KEY ("trustId", "videoId") REFERENCES "practice_video"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "video_review" ADD CONSTRAINT "video_review_trustId_ownerId_fkey" FOREIGN KEY ("trustId", "ownerId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "video_review" ADD CONSTRAINT "video_review_trustId_reviewerId_fkey" FOREIGN KEY ("trustId", "reviewerId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "video_share" ADD CONSTRAINT "video_share_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "video_share" ADD CONSTRAINT "video_share_trustId_videoId_fkey" FOREIGN KEY ("trustId", "videoId") REFERENCES "practice_video"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "video_share" ADD CONSTRAINT "video_share_trustId_ownerId_fkey" FOREIGN KEY ("trustId", "ownerId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "video_share" ADD CONSTRAINT "video_share_trustId_personId_fkey" FOREIGN KEY ("trustId", "personId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "video_note" ADD CONSTRAINT "video_note_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "video_note" ADD CONSTRAINT "video_note_trustId_videoId_fkey" FOREIGN KEY ("trustId", "videoId") REFERENCES "practice_video"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "video_note" ADD CONSTRAINT "video_note_trustId_personId_fkey" FOREIGN KEY ("trustId", "personId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "video_view" ADD CONSTRAINT "video_view_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "video_view" ADD CONSTRAINT "video_view_trustId_videoId_fkey" FOREIGN KEY ("trustId", "videoId") REFERENCES "practice_video"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "video_view" ADD CONSTRAINT "video_view_trustId_personId_fkey" FOREIGN KEY ("trustId", "personId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Who works in the trust, and so may share what they do in class.
CREATE FUNCTION app_is_staff() RETURNS boolean LANGUAGE sql STABLE AS
$$ SELECT app_has_role('trust_executive', 'trust_team', 'principal', 'senior_leader', 'middle_leader', 'teacher', 'support_staff') $$;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['practice_video', 'video_element', 'video_file', 'video_upload', 'video_consent', 'video_review', 'video_share', 'video_note', 'video_view']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY trust_wall ON %I AS RESTRICTIVE FOR ALL USING ("trustId" = (SELECT app_trust())) WITH CHECK ("trustId" = (SELECT app_trust()))', t);
  END LOOP;
END $$;

-- Class group: whom the owner named, and that reviewer. These two ask for people alone, so they cannot go in circles.
CREATE POLICY the_two ON video_review FOR SELECT USING ((SELECT app_person()) IN ("ownerId", "reviewerId"));
CREATE POLICY name ON video_review FOR INSERT
  WITH CHECK ("ownerId" = (SELECT app_person()) AND "answeredAt" IS NULL AND verdict IS NULL AND "reviewOn" IS NULL);
CREATE POLICY answer ON video_review FOR UPDATE
  USING ("reviewerId" = (SELECT app_person()) AND (SELECT app_has_duty('reviewer')))
  WITH CHECK ("reviewerId" = (SELECT app_person()) AND (SELECT app_has_duty('reviewer')) AND verdict IS NOT NULL AND "answeredAt" IS NOT NULL);

-- Class personal: the owner and the colleague to whom they show it. Either ends it; nobody begins it again but the owner.
CREATE POLICY the_two ON video_share FOR SELECT USING ((SELECT app_person()) IN ("ownerId", "personId"));
CREATE POLICY share ON video_share FOR INSERT WITH CHECK ("ownerId" = (SELECT app_person()) AND "endedAt" IS NULL);
CREATE POLICY finish ON video_share FOR UPDATE
  USING ((SELECT app_person()) IN ("ownerId", "personId"))
  WITH CHECK ((SELECT app_person()) IN ("ownerId", "personId") AND "endedAt" IS NOT NULL);
ALTER TABLE video_share ADD CONSTRAINT nobody_shares_with_themselves CHECK ("ownerId" <> "personId");

-- Class trust once published. Until then: the owner, the reviewers of this round, and those to whom the owner shows it.
-- For everybody but the owner it is gone with the withdrawal, and with the day on which the consent ends.
CREATE POLICY read ON practice_video FOR SELECT
  USING ("ownerId" = (SELECT app_person())
    OR ("withdrawnAt" IS NULL AND "shownUntil" >= (SELECT app_today()) AND (
      "publishedAt" IS NOT NULL
      OR ("sentAt" IS NOT NULL AND (SELECT app_has_duty('reviewer')) AND EXISTS (
        SELECT FROM video_review r WHERE r."trustId" = practice_video."trustId" AND r."videoId" = practice_video.id
          AND r.round = practice_video.round AND r."reviewerId" = (SELECT app_person())))
      OR EXISTS (
        SELECT FROM video_share s WHERE s."trustId" = practice_video."trustId" AND s."videoId" = practice_video.id
          AND s."personId" = (SELECT app_person()) AND s."endedAt" IS NULL))));
CREATE POLICY begin ON practice_video FOR INSERT
  WITH CHECK ("ownerId" = (SELECT app_person()) AND (SELECT app_is_staff())
    AND "sentAt" IS NULL AND "publishedAt" IS NULL AND "withdrawnAt" IS NULL AND round = 0);
CREATE POLICY keep ON practice_video FOR UPDATE USING ("ownerId" = (SELECT app_person())) WITH CHECK ("ownerId" = (SELECT app_person()));

-- What hangs on a video is read with it, and changes only in its owner's hands, before it is sent.
DO $$
DECLARE
  t text;
  seen text;
  mine text;
BEGIN
  FOREACH t IN ARRAY ARRAY['video_element', 'video_file']
  LOOP
    seen := format('EXISTS (SELECT FROM practice_video v WHERE v."trustId" = %1$I."trustId" AND v.id = %1$I."videoId")', t);
    mine := format('EXISTS (SELECT FROM practice_video v WHERE v."trustId" = %1$I."trustId" AND v.id = %1$I."videoId" AND v."ownerId" = (SELECT app_person()) AND v."sentAt" IS NULL)', t);
    EXECUTE format('CREATE POLICY read ON %I FOR SELECT USING (%s)', t, seen);
    EXECUTE format('CREATE POLICY add ON %I FOR INSERT WITH CHECK (%s)', t, mine);
    EXECUTE format('CREATE POLICY clear ON %I FOR DELETE USING (%s)', t, mine);
  END LOOP;
  EXECUTE format('CREATE POLICY rewrite ON video_file FOR UPDATE USING (%s) WITH CHECK (%s)', mine, mine);
END $$;

-- Class group: what the owner says about the people in it, for the reviewers of this round.
CREATE POLICY read ON video_consent FOR SELECT
  USING ("ownerId" = (SELECT app_person())
    OR ((SELECT app_has_duty('reviewer')) AND EXISTS (
      SELECT FROM video_review r JOIN practice_video v ON v."trustId" = r."trustId" AND v.id = r."videoId" AND v.round = r.round
      WHERE r."trustId" = video_consent."trustId" AND r."videoId" = video_consent."videoId" AND r."reviewerId" = (SELECT app_person())
        AND v."sentAt" IS NOT NULL)));
CREATE POLICY say ON video_consent FOR INSERT WITH CHECK ("ownerId" = (SELECT app_person()));
CREATE POLICY say_again ON video_consent FOR UPDATE USING ("ownerId" = (SELECT app_person()))
  WITH CHECK ("ownerId" = (SELECT app_person()) AND EXISTS (
    SELECT FROM practice_video v WHERE v."trustId" = video_consent."trustId" AND v.id = video_consent."videoId" AND v."sentAt" IS NULL));

-- Class own.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['video_upload', 'video_note', 'video_view']
  LOOP
    EXECUTE format('CREATE POLICY own ON %I FOR ALL USING ("personId" = (SELECT app_person())) WITH CHECK ("personId" = (SELECT app_person()) AND EXISTS (SELECT FROM practice_video v WHERE v."trustId" = %1$I."trustId" AND v.id = %1$I."videoId"))', t);
  END LOOP;
END $$;
ALTER TABLE video_upload ADD CONSTRAINT no_more_than_was_promised CHECK (received BETWEEN 0 AND bytes);

CREATE TRIGGER stands_with_its_video BEFORE INSERT ON video_review FOR EACH ROW EXECUTE FUNCTION stands_with_its_parent('practice_video', 'videoId', 'ownerId', 'round');
CREATE TRIGGER stands_with_its_video BEFORE INSERT ON video_share FOR EACH ROW EXECUTE FUNCTION stands_with_its_parent('practice_video', 'videoId', 'ownerId');
CREATE TRIGGER stands_with_its_video BEFORE INSERT ON video_consent FOR EACH ROW EXECUTE FUNCTION stands_with_its_parent('practice_video', 'videoId', 'ownerId');

-- An upload goes to a video of one's own that is not sent.
CREATE FUNCTION an_upload_is_the_owners() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM practice_video v WHERE v."trustId" = NEW."trustId" AND v.id = NEW."videoId" AND v."ownerId" = NEW."personId" AND v."sentAt" IS NULL) THEN
    RAISE EXCEPTION 'A film is replaced by its owner alone, before it is sent' USING ERRCODE = 'BR040';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER an_upload_is_the_owners BEFORE INSERT ON video_upload FOR EACH ROW EXECUTE FUNCTION an_upload_is_the_owners();

-- What reviewers look at, and what was published, stays as it was sent; a withdrawal ends all of it in the same moment.
ALTER TABLE practice_video ADD CONSTRAINT a_published_video_is_whole CHECK (
  "publishedAt" IS NULL OR ("sentAt" IS NOT NULL AND captions IS NOT NULL AND "shownUntil" IS NOT NULL AND "reviewOn" IS NOT NULL AND "withdrawnAt" IS NULL));
CREATE FUNCTION a_sent_video_stays_as_it_is() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."withdrawnAt" IS NOT NULL THEN NEW."sentAt" := NULL; END IF;
  IF NEW."sentAt" IS NULL THEN
    NEW."publishedAt" := NULL;
    NEW."reviewOn" := NULL;
    RETURN NEW;
  END IF;
  IF OLD."sentAt" IS NOT NULL THEN
    IF (NEW.title, NEW.notice, NEW.captions, NEW."pupilsVisible", NEW."sentAt", NEW.round)
       IS DISTINCT FROM (OLD.title, OLD.notice, OLD.captions, OLD."pupilsVisible", OLD."sentAt", OLD.round)
       OR NEW."shownUntil" IS NULL OR NEW."shownUntil" > OLD."shownUntil" THEN
      RAISE EXCEPTION 'A video that was sent stays as it is' USING ERRCODE = 'BR040';
    END IF;
    RETURN NEW;
  END IF;
  IF NEW.captions IS NULL OR NEW."shownUntil" IS NULL OR NEW."shownUntil" < app_today() OR NEW.round <> OLD.round + 1
     OR NOT EXISTS (SELECT FROM video_consent c WHERE c."trustId" = NEW."trustId" AND c."videoId" = NEW.id)
     OR NOT EXISTS (SELECT FROM video_file f WHERE f."trustId" = NEW."trustId" AND f."videoId" = NEW.id AND f.state IN ('ready', 'as-it-is')) THEN
    RAISE EXCEPTION 'A video is sent with its film, its captions and the consent' USING ERRCODE = 'BR041';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER stays_as_it_is BEFORE UPDATE ON practice_video FOR EACH ROW EXECUTE FUNCTION a_sent_video_stays_as_it_is();

-- Reviewers are those with the duty, and nobody reviews themselves.
ALTER TABLE video_review ADD CONSTRAINT nobody_reviews_themselves CHECK ("ownerId" <> "reviewerId"),
  ADD CONSTRAINT publish_or_return CHECK (verdict IN ('publish', 'return')),
  ADD CONSTRAINT published_until_it_is_looked_at_again CHECK (verdict IS DISTINCT FROM 'publish' OR "reviewOn" IS NOT NULL);
CREATE FUNCTION a_reviewer_has_the_duty() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM appointment a WHERE a."trustId" = NEW."trustId" AND a."personId" = NEW."reviewerId" AND a.duty = 'reviewer'
      AND a."startsOn" <= app_today() AND (a."endsOn" IS NULL OR a."endsOn" >= app_today())) THEN
    RAISE EXCEPTION 'A reviewer is somebody who has that duty' USING ERRCODE = 'BR042';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER a_reviewer_has_the_duty BEFORE INSERT ON video_review FOR EACH ROW EXECUTE FUNCTION a_reviewer_has_the_duty();
CREATE FUNCTION an_answer_is_to_what_is_asked() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM practice_video v WHERE v."trustId" = NEW."trustId" AND v.id = NEW."videoId" AND v.round = NEW.round AND v."sentAt" IS NOT NULL) THEN
    RAISE EXCEPTION 'This video is not with its reviewers' USING ERRCODE = 'BR043';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER an_answer_is_to_what_is_asked BEFORE UPDATE ON video_review FOR EACH ROW EXECUTE FUNCTION an_answer_is_to_what_is_asked();

-- The answers publish and return, and nothing else does: the application has no right to the column. Where pupils are seen, two publish.
-- The policies bind the owner of the function alone.
CREATE POLICY publish_read ON practice_video FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY publish ON practice_video FOR UPDATE TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY publish_read ON video_review FOR SELECT TO CURRENT_USER USING (true);
CREATE FUNCTION the_answers_publish() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NEW.verdict = 'return' THEN
    UPDATE practice_video SET "sentAt" = NULL, version = version + 1 WHERE "trustId" = NEW."trustId" AND id = NEW."videoId" AND round = NEW.round;
    RETURN NULL;
  END IF;
  UPDATE practice_video v SET "publishedAt" = coalesce(v."publishedAt", NEW."answeredAt"), "reviewOn" = NEW."reviewOn"
  WHERE v."trustId" = NEW."trustId" AND v.id = NEW."videoId" AND v.round = NEW.round AND v."sentAt" IS NOT NULL
    AND (SELECT count(DISTINCT r."reviewerId") FROM video_review r
         WHERE r."trustId" = v."trustId" AND r."videoId" = v.id AND r.round = v.round AND r.verdict = 'publish') >= CASE WHEN v."pupilsVisible" THEN 2 ELSE 1 END;
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION the_answers_publish() FROM PUBLIC;
CREATE TRIGGER the_answers_publish AFTER UPDATE ON video_review FOR EACH ROW EXECUTE FUNCTION the_answers_publish();

-- How many colleagues watched a video, in fives and from five, for its owner alone; never who.
CREATE POLICY count_read ON video_view FOR SELECT TO CURRENT_USER USING (true);
CREATE FUNCTION video_reach(video uuid) RETURNS integer
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS
$$ SELECT CASE WHEN count(*) >= 5 THEN (count(*) / 5 * 5)::integer END
   FROM practice_video v JOIN video_view w ON w."trustId" = v."trustId" AND w."videoId" = v.id AND w."personId" <> v."ownerId"
   WHERE v."trustId" = app_trust() AND v.id = video AND v."ownerId" = app_person() $$;
REVOKE ALL ON FUNCTION video_reach(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION video_reach(uuid) TO braid_app;

GRANT SELECT, INSERT ON practice_video, video_consent, video_review, video_share TO braid_app;
GRANT SELECT, INSERT, DELETE ON video_element TO braid_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON video_file, video_upload, video_note, video_view TO braid_app;
REVOKE UPDATE ON video_upload, video_file FROM braid_app;
GRANT UPDATE (received) ON video_upload TO braid_app;
GRANT UPDATE ("fileId", kind, state, progress, attempts, problem, seconds, parts, "addedAt") ON video_file TO braid_app;
GRANT UPDATE (title, notice, captions, "pupilsVisible", "shownUntil", round, "sentAt", "withdrawnAt", version) ON practice_video TO braid_app;
GRANT UPDATE ("whoIsSeen", "pupilsAsked", "staffAsked", purpose, "saidAt") ON video_consent TO braid_app;
GRANT UPDATE ("answeredAt", verdict, reasons, words, "reviewOn") ON video_review TO braid_app;
GRANT UPDATE ("endedAt") ON video_share TO braid_app;
