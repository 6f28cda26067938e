-- Of how many people it can be said that they met in a coaching triad or an action-learning set, by school and by job of the day they met:
-- for the executives, in fives and from five, since the beginning. Never who, and nothing of what was said. A facilitator serves and is not counted.
CREATE FUNCTION coaching_reach() RETURNS TABLE (what text, by text, name text, people integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT coalesce(app_is_executive(), false) THEN RETURN; END IF;
  RETURN QUERY
    WITH came AS (
      SELECT 'triads' AS kind, s.id AS meeting, x."personId" AS who, (s."startedAt" AT TIME ZONE 'Europe/London')::date AS day
      FROM triad_seat x JOIN triad_session s ON s."trustId" = x."trustId" AND s.id = x."sessionId"
      WHERE x."trustId" = app_trust() AND x."cameAt" IS NOT NULL AND s."endedAt" IS NOT NULL
      UNION ALL
      SELECT 'sets', s.id, x."personId", (s."startedAt" AT TIME ZONE 'Europe/London')::date
      FROM set_seat x JOIN set_meeting s ON s."trustId" = x."trustId" AND s.id = x."meetingId"
      WHERE x."trustId" = app_trust() AND x."cameAt" IS NOT NULL AND NOT x.facilitates AND s."endedAt" IS NOT NULL
    ), worked AS (
      SELECT c.kind, c.meeting, c.who, r.role, r."schoolId" FROM came c
      JOIN role_period r ON r."trustId" = app_trust() AND r."personId" = c.who AND r."startsOn" <= c.day AND (r."endsOn" IS NULL OR r."endsOn" >= c.day)
      WHERE r.role NOT IN ('governor', 'trustee', 'guest')
    ), counted AS (
      SELECT c.kind AS what, NULL::text AS by, NULL::text AS name, count(DISTINCT c.who) AS people FROM came c GROUP BY c.kind
      UNION ALL
      SELECT 'across', NULL, NULL, count(DISTINCT w.who) FROM worked w WHERE w.kind = 'triads' AND EXISTS (
        SELECT FROM worked o WHERE o.kind = w.kind AND o.meeting = w.meeting AND o.who <> w.who AND o."schoolId" IS NOT NULL
          AND NOT EXISTS (SELECT FROM worked own WHERE own.meeting = w.meeting AND own.who = w.who AND own."schoolId" = o."schoolId"))
      UNION ALL
      SELECT w.kind, 'school', s.name, count(DISTINCT w.who) FROM worked w JOIN school s ON s."trustId" = app_trust() AND s.id = w."schoolId" GROUP BY w.kind, s.name
      UNION ALL
      SELECT w.kind, 'job', w.role::text, count(DISTINCT w.who) FROM worked w GROUP BY w.kind, w.role
    )
    SELECT c.what, c.by, c.name, CASE WHEN c.people >= 5 THEN (c.people / 5 * 5)::integer END FROM counted c ORDER BY 1, 2, 3;
END $$;
REVOKE ALL ON FUNCTION coaching_reach() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION coaching_reach() TO braid_app;

-- How even the roles are is said to the executives as it is to the coordinators.
CREATE OR REPLACE FUNCTION triad_role_balance() RETURNS TABLE (people integer, even integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS
$$ WITH turns AS (
     SELECT p.id, count(*) FILTER (WHERE p.role = 'coachee') AS a, count(*) FILTER (WHERE p.role = 'coach') AS b, count(*) FILTER (WHERE p.role = 'observer') AS c
     FROM triad_round r JOIN triad_session s ON s."trustId" = r."trustId" AND s.id = r."sessionId" AND s."endedAt" IS NOT NULL
     CROSS JOIN LATERAL (VALUES (r."coacheeId", 'coachee'), (r."coachId", 'coach'), (r."observerId", 'observer'), (r."otherObserverId", 'observer')) p (id, role)
     WHERE r."trustId" = app_trust() AND r."startedAt" IS NOT NULL AND p.id IS NOT NULL AND (app_coordinates_triads() OR app_is_executive()) GROUP BY p.id),
   counted AS (SELECT count(*)::integer AS everybody, (count(*) FILTER (WHERE abs(a - b) <= 1 AND c > 0))::integer AS evenly FROM turns)
   SELECT CASE WHEN everybody >= 5 THEN everybody / 5 * 5 END, CASE WHEN everybody >= 5 AND evenly >= 5 THEN evenly / 5 * 5 END FROM counted $$;
