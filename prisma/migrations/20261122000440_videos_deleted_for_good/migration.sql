-- AlterTable
ALTER TABLE "practice_video" ADD COLUMN     "deletedAt" TIMESTAMPTZ(3);

GRANT UPDATE ("deletedAt") ON practice_video TO braid_app;

-- Two answers at the same moment come one after the other: each would miss the other's, and nobody would publish.
-- Where pupils are seen both look again as well: the day to look again is the sooner of what the two said.
CREATE OR REPLACE FUNCTION the_answers_publish() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM FROM practice_video v WHERE v."trustId" = NEW."trustId" AND v.id = NEW."videoId" FOR UPDATE;
  IF NEW.verdict = 'return' THEN
    UPDATE practice_video SET "sentAt" = NULL, version = version + 1 WHERE "trustId" = NEW."trustId" AND id = NEW."videoId" AND round = NEW.round;
    RETURN NULL;
  END IF;
  UPDATE practice_video v SET "publishedAt" = coalesce(v."publishedAt", NEW."answeredAt"),
    "reviewOn" = CASE WHEN v."pupilsVisible" THEN (
      SELECT min(r."reviewOn") FROM video_review r
      WHERE r."trustId" = v."trustId" AND r."videoId" = v.id AND r.round = v.round AND r.verdict = 'publish') ELSE NEW."reviewOn" END
  WHERE v."trustId" = NEW."trustId" AND v.id = NEW."videoId" AND v.round = NEW.round AND v."sentAt" IS NOT NULL
    AND (SELECT count(DISTINCT r."reviewerId") FROM video_review r
         WHERE r."trustId" = v."trustId" AND r."videoId" = v.id AND r.round = v.round AND r.verdict = 'publish') >= CASE WHEN v."pupilsVisible" THEN 2 ELSE 1 END;
  RETURN NULL;
END $$;

-- What is shown to a colleague is for those who work in the trust too: it is gone when they leave.
ALTER POLICY read ON practice_video
  USING ("ownerId" = (SELECT app_person())
    OR ("withdrawnAt" IS NULL AND "shownUntil" >= (SELECT app_today()) AND (
      ("publishedAt" IS NOT NULL AND (SELECT app_is_staff()))
      OR ("sentAt" IS NOT NULL AND (SELECT app_has_duty('reviewer')) AND EXISTS (
        SELECT FROM video_review r WHERE r."trustId" = practice_video."trustId" AND r."videoId" = practice_video.id
          AND r.round = practice_video.round AND r."reviewerId" = (SELECT app_person())))
      OR ((SELECT app_is_staff()) AND EXISTS (
        SELECT FROM video_share s WHERE s."trustId" = practice_video."trustId" AND s."videoId" = practice_video.id
          AND s."personId" = (SELECT app_person()) AND s."endedAt" IS NULL)))));

-- What was deleted keeps whose it was and when, and nothing of what was in it.
CREATE FUNCTION a_deleted_video_is_empty() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."deletedAt" IS NOT NULL THEN
    RAISE EXCEPTION 'A video that was deleted stays deleted' USING ERRCODE = 'BR058';
  END IF;
  IF NEW."deletedAt" IS NULL THEN RETURN NEW; END IF;
  IF OLD."sentAt" IS NOT NULL OR NEW."sentAt" IS NOT NULL THEN
    RAISE EXCEPTION 'A video is withdrawn before it is deleted' USING ERRCODE = 'BR059';
  END IF;
  NEW.title := '';
  NEW.notice := '';
  NEW.captions := NULL;
  NEW."shownUntil" := NULL;
  RETURN NEW;
END $$;
CREATE TRIGGER deleted_is_empty BEFORE UPDATE ON practice_video FOR EACH ROW EXECUTE FUNCTION a_deleted_video_is_empty();

-- Everything that hung on it goes with it, whosever it was. The policies bind the owner of the function alone.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['video_element', 'video_file', 'video_upload', 'video_consent', 'video_review', 'video_share', 'video_note', 'video_view']
  LOOP
    EXECUTE format('CREATE POLICY forget_read ON %I FOR SELECT TO CURRENT_USER USING (true)', t);
    EXECUTE format('CREATE POLICY forget ON %I FOR DELETE TO CURRENT_USER USING (true)', t);
  END LOOP;
END $$;
CREATE FUNCTION what_hangs_on_a_deleted_video_goes() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['video_element', 'video_file', 'video_upload', 'video_consent', 'video_review', 'video_share', 'video_note', 'video_view']
  LOOP
    EXECUTE format('DELETE FROM %I WHERE "trustId" = $1 AND "videoId" = $2', t) USING NEW."trustId", NEW.id;
  END LOOP;
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION what_hangs_on_a_deleted_video_goes() FROM PUBLIC;
CREATE TRIGGER what_hangs_on_it_goes AFTER UPDATE OF "deletedAt" ON practice_video
  FOR EACH ROW WHEN (OLD."deletedAt" IS NULL AND NEW."deletedAt" IS NOT NULL) EXECUTE FUNCTION what_hangs_on_a_deleted_video_goes();
