-- What a member brings to a coaching session: an element that is published, or a video of their own whose consent was said and goes on.
-- A video that is brought is shown without being published: to this session's people, and as long as it is brought.

-- CreateIndex
CREATE INDEX "triad_brought_trustId_videoId_idx" ON "triad_brought"("trustId", "videoId");

CREATE UNIQUE INDEX an_element_is_brought_once ON triad_brought ("trustId", "sessionId", "personId", "elementId") WHERE "elementId" IS NOT NULL;
CREATE UNIQUE INDEX a_video_is_brought_once ON triad_brought ("trustId", "sessionId", "personId", "videoId") WHERE "videoId" IS NOT NULL;

-- Whoever brought something sees it and takes it back, also when they then stayed away.
ALTER POLICY the_members ON triad_brought
  USING ("personId" = (SELECT app_person())
    OR EXISTS (SELECT FROM triad_session s WHERE s."trustId" = triad_brought."trustId" AND s.id = "sessionId" AND s."startedAt" IS NULL)
    OR EXISTS (SELECT FROM triad_seat s WHERE s."trustId" = triad_brought."trustId" AND s."sessionId" = triad_brought."sessionId" AND s."personId" = (SELECT app_person()) AND s."cameAt" IS NOT NULL));
ALTER POLICY bring ON triad_brought
  WITH CHECK ("personId" = (SELECT app_person())
    AND EXISTS (
      SELECT FROM triad_session s WHERE s."trustId" = triad_brought."trustId" AND s.id = "sessionId" AND s."endedAt" IS NULL AND s."calledOffAt" IS NULL
        AND (s."startedAt" IS NULL OR EXISTS (
          SELECT FROM triad_seat c WHERE c."trustId" = s."trustId" AND c."sessionId" = s.id AND c."personId" = (SELECT app_person()) AND c."cameAt" IS NOT NULL)))
    AND ("elementId" IS NULL OR EXISTS (
      SELECT FROM published_element e JOIN framework f ON f."trustId" = e."trustId" AND f.id = e."frameworkId" AND f."publishedNumber" = e.number AND f."retiredAt" IS NULL
      WHERE e."trustId" = triad_brought."trustId" AND e."elementId" = triad_brought."elementId"))
    AND ("videoId" IS NULL OR EXISTS (
      SELECT FROM practice_video v WHERE v."trustId" = triad_brought."trustId" AND v.id = "videoId" AND v."ownerId" = (SELECT app_person())
        AND v."withdrawnAt" IS NULL AND v."deletedAt" IS NULL AND v."shownUntil" >= (SELECT app_today()))));

-- The videos that colleagues show the asker in their coaching triads. Both are in the triad now and were when it was brought: nobody whom
-- its owner did not have before them comes to see it. Before a session begins its members do; from then on, those who came.
-- The policies bind the owner of the functions alone, and the first asks for no video, so it goes in no circle.
CREATE POLICY by_the_rules ON triad_brought FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY forget ON triad_brought FOR DELETE TO CURRENT_USER USING (true);
CREATE FUNCTION app_brought_videos() RETURNS uuid[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS
$$ SELECT coalesce(array_agg(b."videoId"), '{}')
   FROM triad_member mine
   JOIN triad_session s ON s."trustId" = mine."trustId" AND s."triadId" = mine."triadId" AND s."calledOffAt" IS NULL
   JOIN triad_brought b ON b."trustId" = s."trustId" AND b."sessionId" = s.id AND b."videoId" IS NOT NULL AND b."broughtAt" >= mine."joinedAt"
   JOIN triad_member theirs ON theirs."trustId" = b."trustId" AND theirs."triadId" = mine."triadId" AND theirs."personId" = b."personId"
     AND theirs."leftAt" IS NULL AND b."broughtAt" >= theirs."joinedAt"
   WHERE mine."trustId" = app_trust() AND mine."personId" = app_person() AND mine."leftAt" IS NULL
     AND (s."startedAt" IS NULL OR EXISTS (
       SELECT FROM triad_seat c WHERE c."trustId" = s."trustId" AND c."sessionId" = s.id AND c."personId" = mine."personId" AND c."cameAt" IS NOT NULL)) $$;
REVOKE ALL ON FUNCTION app_brought_videos() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app_brought_videos() TO braid_app;

ALTER POLICY read ON practice_video
  USING ("ownerId" = (SELECT app_person())
    OR ("withdrawnAt" IS NULL AND "shownUntil" >= (SELECT app_today()) AND (
      ("publishedAt" IS NOT NULL AND (SELECT app_is_staff()))
      OR ("sentAt" IS NOT NULL AND (SELECT app_has_duty('reviewer')) AND EXISTS (
        SELECT FROM video_review r WHERE r."trustId" = practice_video."trustId" AND r."videoId" = practice_video.id
          AND r.round = practice_video.round AND r."reviewerId" = (SELECT app_person())))
      OR ((SELECT app_is_staff()) AND EXISTS (
        SELECT FROM video_share s WHERE s."trustId" = practice_video."trustId" AND s."videoId" = practice_video.id
          AND s."personId" = (SELECT app_person()) AND s."endedAt" IS NULL))
      OR ((SELECT app_is_staff()) AND id = ANY ((SELECT app_brought_videos())::uuid[])))));

-- What was withdrawn or deleted is brought nowhere any more, and every phone in a session learns it.
CREATE FUNCTION a_withdrawn_video_is_brought_nowhere() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  DELETE FROM triad_brought WHERE "trustId" = NEW."trustId" AND "videoId" = NEW.id;
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION a_withdrawn_video_is_brought_nowhere() FROM PUBLIC;
CREATE TRIGGER a_withdrawn_video_is_brought_nowhere AFTER UPDATE OF "withdrawnAt", "deletedAt" ON practice_video
  FOR EACH ROW WHEN (NEW."withdrawnAt" IS NOT NULL OR NEW."deletedAt" IS NOT NULL) EXECUTE FUNCTION a_withdrawn_video_is_brought_nowhere();
