-- A line that is there without a number says that somebody took part, and at a school or in a job of one person says who. So a line is there from five people on, and that there
-- is none says the same of four as of nobody.
CREATE OR REPLACE FUNCTION coaching_reach() RETURNS TABLE (what text, by text, name text, people integer)
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
    SELECT c.what, c.by, c.name, (c.people / 5 * 5)::integer FROM counted c WHERE c.people >= 5 ORDER BY 1, 2, 3;
END $$;

CREATE OR REPLACE FUNCTION programme_reach() RETURNS TABLE (by text, name text, people integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT coalesce(app_starts_programmes(), false) THEN RETURN; END IF;
  RETURN QUERY
    WITH counted AS (
      SELECT 'school' AS by, s.name AS name, count(DISTINCT m."personId") AS people FROM cohort_member m JOIN school s ON s."trustId" = m."trustId" AND s.id = m."schoolId"
      WHERE m."trustId" = app_trust() GROUP BY s.name
      UNION ALL
      SELECT 'job', m.job::text, count(DISTINCT m."personId") FROM cohort_member m WHERE m."trustId" = app_trust() GROUP BY m.job
    )
    SELECT c.by, c.name, (c.people / 5 * 5)::integer FROM counted c WHERE c.people >= 5 ORDER BY 1, 2;
END $$;

-- The day from which is the first last day of any cohort, whoever finished it.
CREATE OR REPLACE FUNCTION graduates_next() RETURNS TABLE ("programmeId" uuid, programme text, since date, role text, people integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT coalesce(app_is_executive(), false) THEN RETURN; END IF;
  RETURN QUERY
    WITH finished AS (
      SELECT c."programmeId", m."personId", min(c."endsOn") AS "endsOn" FROM cohort_member m JOIN cohort c ON c."trustId" = m."trustId" AND c.id = m."cohortId"
      WHERE m."trustId" = app_trust() AND c."endsOn" < app_today() AND (m."leftOn" IS NULL OR m."leftOn" >= c."endsOn") GROUP BY c."programmeId", m."personId"
    ), began AS (
      SELECT f."programmeId", f."personId", r.role::text AS role FROM finished f JOIN role_period r ON r."trustId" = app_trust() AND r."personId" = f."personId"
      WHERE r."startsOn" > f."endsOn" AND r."startsOn" <= app_today()
        AND r.role IN ('trust_executive', 'trust_team', 'principal', 'senior_leader', 'middle_leader', 'teacher', 'support_staff')
        AND NOT EXISTS (SELECT FROM role_period b WHERE b."trustId" = r."trustId" AND b."personId" = r."personId" AND b.role = r.role AND b."startsOn" <= f."endsOn")
    ), counted AS (
      SELECT f."programmeId", (SELECT min(c."endsOn") FROM cohort c WHERE c."trustId" = app_trust() AND (f."programmeId" IS NULL OR c."programmeId" = f."programmeId")) AS since,
        NULL::text AS role, count(DISTINCT f."personId") AS people
      FROM finished f GROUP BY GROUPING SETS ((), (f."programmeId"))
      UNION ALL
      SELECT b."programmeId", NULL, b.role, count(DISTINCT b."personId")
      FROM began b GROUP BY GROUPING SETS ((b.role), (b."programmeId", b.role))
    )
    SELECT c."programmeId", p.name, c.since, c.role, (c.people / 5 * 5)::integer
    FROM counted c LEFT JOIN programme p ON p."trustId" = app_trust() AND p.id = c."programmeId"
    WHERE c.people >= 5 ORDER BY p.name NULLS FIRST, c.role NULLS FIRST;
END $$;
