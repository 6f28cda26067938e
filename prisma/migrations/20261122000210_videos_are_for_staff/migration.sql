-- A published video shows people at work, so those who work in the trust see it, and nobody else: no guest, no governor, nobody who has left.
CREATE OR REPLACE FUNCTION app_is_staff() RETURNS boolean LANGUAGE sql STABLE AS
$$ SELECT app_has_role('trust_executive', 'trust_team', 'trust_administrator', 'principal', 'senior_leader', 'middle_leader', 'teacher', 'support_staff') $$;
ALTER POLICY read ON practice_video
  USING ("ownerId" = (SELECT app_person())
    OR ("withdrawnAt" IS NULL AND "shownUntil" >= (SELECT app_today()) AND (
      ("publishedAt" IS NOT NULL AND (SELECT app_is_staff()))
      OR ("sentAt" IS NOT NULL AND (SELECT app_has_duty('reviewer')) AND EXISTS (
        SELECT FROM video_review r WHERE r."trustId" = practice_video."trustId" AND r."videoId" = practice_video.id
          AND r.round = practice_video.round AND r."reviewerId" = (SELECT app_person())))
      OR EXISTS (
        SELECT FROM video_share s WHERE s."trustId" = practice_video."trustId" AND s."videoId" = practice_video.id
          AND s."personId" = (SELECT app_person()) AND s."endedAt" IS NULL))));
