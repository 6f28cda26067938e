-- What graduates did next is counted by programme too, with the day from which, and by one rule: a job that somebody began after their cohort's last day and had not
-- held before. It leaves the counts of the other function to a function of its own.
DROP FUNCTION growing_people();
CREATE FUNCTION growing_people() RETURNS TABLE (what text, people integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT coalesce(app_is_executive(), false) THEN RETURN; END IF;
  RETURN QUERY
    WITH counted AS (
      SELECT 'took-part' AS what, count(DISTINCT m."personId") AS people FROM cohort_member m WHERE m."trustId" = app_trust()
      UNION ALL SELECT 'brought', count(DISTINCT a."personId") FROM gap_task_answer a WHERE a."trustId" = app_trust() AND a."broughtAt" IS NOT NULL
      UNION ALL SELECT 'measured', count(DISTINCT p."personId") FROM cohort_project p WHERE p."trustId" = app_trust() AND p.measured
      UNION ALL SELECT 'finished', count(DISTINCT m."personId") FROM cohort_member m JOIN cohort c ON c."trustId" = m."trustId" AND c.id = m."cohortId"
        WHERE m."trustId" = app_trust() AND c."endsOn" < app_today() AND (m."leftOn" IS NULL OR m."leftOn" >= c."endsOn")
    )
    SELECT c.what, CASE WHEN c.people >= 5 THEN (c.people / 5 * 5)::integer END FROM counted c ORDER BY 1;
END $$;
REVOKE ALL ON FUNCTION growing_people() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION growing_people() TO braid_app;

-- For the executives, in fives and from five, never of whom. Over all programmes a line has no programme; a line without a job says of how many people the others are. Nothing
-- is said of what fewer than five people did.
CREATE FUNCTION graduates_next() RETURNS TABLE ("programmeId" uuid, programme text, since date, role text, people integer)
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
      SELECT f."programmeId", min(f."endsOn") AS since, NULL::text AS role, count(DISTINCT f."personId") AS people, count(DISTINCT f."personId") AS finished
      FROM finished f GROUP BY GROUPING SETS ((), (f."programmeId"))
      UNION ALL
      SELECT b."programmeId", NULL, b.role, count(DISTINCT b."personId"),
        (SELECT count(DISTINCT f."personId") FROM finished f WHERE b."programmeId" IS NULL OR f."programmeId" = b."programmeId")
      FROM began b GROUP BY GROUPING SETS ((b.role), (b."programmeId", b.role))
    )
    SELECT c."programmeId", p.name, c.since, c.role, CASE WHEN c.people >= 5 THEN (c.people / 5 * 5)::integer END
    FROM counted c LEFT JOIN programme p ON p."trustId" = app_trust() AND p.id = c."programmeId"
    WHERE (c.role IS NULL AND c.people > 0) OR c.finished >= 5 ORDER BY p.name NULLS FIRST, c.role NULLS FIRST;
END $$;
REVOKE ALL ON FUNCTION graduates_next() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION graduates_next() TO braid_app;
