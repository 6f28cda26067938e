-- What somebody did next, by one rule wherever it is counted or read: a job that they began after a day and had not held before, at any school.
CREATE FUNCTION began_after(person uuid, day date) RETURNS SETOF role_period LANGUAGE sql STABLE AS
$$ SELECT r.* FROM role_period r
   WHERE r."trustId" = app_trust() AND r."personId" = person AND r."startsOn" > day AND r."startsOn" <= app_today()
     AND r.role IN ('trust_executive', 'trust_team', 'principal', 'senior_leader', 'middle_leader', 'teacher', 'support_staff')
     AND NOT EXISTS (SELECT FROM role_period b WHERE b."trustId" = r."trustId" AND b."personId" = person AND b.role = r.role AND b."startsOn" <= day) $$;

CREATE OR REPLACE FUNCTION graduates_next() RETURNS TABLE ("programmeId" uuid, programme text, since date, role text, people integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT coalesce(app_is_executive(), false) THEN RETURN; END IF;
  RETURN QUERY
    WITH finished AS (
      SELECT c."programmeId", m."personId", min(c."endsOn") AS "endsOn" FROM cohort_member m JOIN cohort c ON c."trustId" = m."trustId" AND c.id = m."cohortId"
      WHERE m."trustId" = app_trust() AND c."endsOn" < app_today() AND (m."leftOn" IS NULL OR m."leftOn" >= c."endsOn") GROUP BY c."programmeId", m."personId"
    ), began AS (
      SELECT f."programmeId", f."personId", r.role::text AS role FROM finished f CROSS JOIN LATERAL began_after(f."personId", f."endsOn") r
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
