-- Whoever was a coach from outside and came to work in the trust is a coach no longer, whatever role of a guest still stands beside the new one.
CREATE FUNCTION app_coaches() RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT app_has_role('guest') AND app_is_guest() $$;
REVOKE ALL ON FUNCTION app_coaches() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app_coaches() TO braid_app;

ALTER POLICY the_group ON cohort_coach
  USING (("personId" = (SELECT app_person()) AND (SELECT app_coaches())) OR "cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[]));
ALTER POLICY the_group ON coaching
  USING ("personId" = (SELECT app_person()) OR ("coachId" = (SELECT app_person()) AND (SELECT app_coaches())) OR "cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[]));
ALTER POLICY the_two ON online_session
  USING ("personId" = (SELECT app_person()) OR ("coachId" = (SELECT app_person()) AND (SELECT app_coaches())));
ALTER POLICY agree ON online_session
  WITH CHECK ("setById" = (SELECT app_person()) AND ("personId" = (SELECT app_person()) OR ("coachId" = (SELECT app_person()) AND (SELECT app_coaches()))));
ALTER POLICY move ON online_session
  USING ("personId" = (SELECT app_person()) OR ("coachId" = (SELECT app_person()) AND (SELECT app_coaches())))
  WITH CHECK ("personId" = (SELECT app_person()) OR ("coachId" = (SELECT app_person()) AND (SELECT app_coaches())));
ALTER POLICY the_two ON online_words
  USING ("personId" = (SELECT app_person()) OR ("coachId" = (SELECT app_person()) AND (SELECT app_coaches())));
ALTER POLICY own ON coach_note
  USING ("coachId" = (SELECT app_person()) AND (SELECT app_coaches())) WITH CHECK ("coachId" = (SELECT app_person()) AND (SELECT app_coaches()));

-- A coach learns nothing of the programme but how many online sessions it has.
DROP FUNCTION coached_people();
CREATE FUNCTION coached_people() RETURNS TABLE ("coachingId" uuid, "personId" uuid, name text, job role, school text, "onlineSessions" integer, "overFrom" date, elsewhere integer[])
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS
$$ SELECT k.id, k."personId", p.name, m.job, s.name, g."onlineSessions", k."overFrom",
     ARRAY(SELECT e.number FROM online_session e WHERE e."trustId" = k."trustId" AND e."cohortId" = k."cohortId" AND e."personId" = k."personId" AND e."coachingId" <> k.id AND e."calledOffAt" IS NULL)
   FROM coaching k
   JOIN person p ON p."trustId" = k."trustId" AND p.id = k."personId"
   JOIN cohort_member m ON m."trustId" = k."trustId" AND m.id = k."memberId"
   JOIN cohort c ON c."trustId" = k."trustId" AND c.id = k."cohortId"
   JOIN programme g ON g."trustId" = c."trustId" AND g.id = c."programmeId"
   LEFT JOIN school s ON s."trustId" = m."trustId" AND s.id = m."schoolId"
   WHERE k."trustId" = app_trust() AND k."coachId" = app_person() AND app_coaches()
     AND (k."overFrom" IS NULL OR k."overFrom" > app_today()
       OR EXISTS (SELECT FROM online_session o WHERE o."trustId" = k."trustId" AND o."coachingId" = k.id AND o."calledOffAt" IS NULL)) $$;
REVOKE ALL ON FUNCTION coached_people() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION coached_people() TO braid_app;
