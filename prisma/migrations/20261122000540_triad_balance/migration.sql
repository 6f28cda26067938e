-- In a triad of four somebody observes twice for each time that they coach, and nobody observes when two meet: what evens out over time is
-- being coachee and being coach, and nobody goes without observing.
CREATE OR REPLACE FUNCTION triad_role_balance() RETURNS TABLE (people integer, even integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS
$$ WITH turns AS (
     SELECT p.id, count(*) FILTER (WHERE p.role = 'coachee') AS a, count(*) FILTER (WHERE p.role = 'coach') AS b, count(*) FILTER (WHERE p.role = 'observer') AS c
     FROM triad_round r JOIN triad_session s ON s."trustId" = r."trustId" AND s.id = r."sessionId" AND s."endedAt" IS NOT NULL
     CROSS JOIN LATERAL (VALUES (r."coacheeId", 'coachee'), (r."coachId", 'coach'), (r."observerId", 'observer'), (r."otherObserverId", 'observer')) p (id, role)
     WHERE r."trustId" = app_trust() AND r."startedAt" IS NOT NULL AND p.id IS NOT NULL AND app_coordinates_triads() GROUP BY p.id),
   counted AS (SELECT count(*)::integer AS everybody, (count(*) FILTER (WHERE abs(a - b) <= 1 AND c > 0))::integer AS evenly FROM turns)
   SELECT CASE WHEN everybody >= 5 THEN everybody / 5 * 5 END, CASE WHEN everybody >= 5 AND evenly >= 5 THEN evenly / 5 * 5 END FROM counted $$;
