-- Into a triad somebody is asked who would like to be in one: their wish runs on the day on which they are asked.
DROP POLICY ask ON triad_member;
CREATE POLICY ask ON triad_member FOR INSERT
  WITH CHECK ("askedById" = (SELECT app_person()) AND (SELECT app_coordinates_triads())
    AND "joinedAt" IS NULL AND "declinedAt" IS NULL AND "leftAt" IS NULL AND "changeAskedAt" IS NULL
    AND EXISTS (SELECT FROM triad_wish w WHERE w."trustId" = triad_member."trustId" AND w."personId" = triad_member."personId" AND w."withdrawnAt" IS NULL
      AND w."startsOn" <= (SELECT app_today()) AND (w."endsOn" IS NULL OR w."endsOn" >= (SELECT app_today()))));
