-- Of how many people something of the programmes can be said, for the executives: in fives and from five, since the beginning, never of whom.
CREATE POLICY counted ON gap_task_answer FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY counted ON cohort_project FOR SELECT TO CURRENT_USER USING (true);
CREATE FUNCTION growing_people() RETURNS TABLE (what text, role text, people integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT coalesce(app_is_executive(), false) THEN RETURN; END IF;
  RETURN QUERY
    WITH finished AS (
      SELECT m."personId", max(c."endsOn") AS "endsOn" FROM cohort_member m JOIN cohort c ON c."trustId" = m."trustId" AND c.id = m."cohortId"
      WHERE m."trustId" = app_trust() AND c."endsOn" < app_today() AND (m."leftOn" IS NULL OR m."leftOn" >= c."endsOn") GROUP BY m."personId"
    ), counted AS (
      SELECT 'took-part' AS what, NULL::text AS role, count(DISTINCT m."personId") AS people FROM cohort_member m WHERE m."trustId" = app_trust()
      UNION ALL SELECT 'brought', NULL, count(DISTINCT a."personId") FROM gap_task_answer a WHERE a."trustId" = app_trust() AND a."broughtAt" IS NOT NULL
      UNION ALL SELECT 'measured', NULL, count(DISTINCT p."personId") FROM cohort_project p WHERE p."trustId" = app_trust() AND p.measured
      UNION ALL SELECT 'finished', NULL, count(*) FROM finished
      -- A job that somebody began after their cohort's last day and had not held before it.
      UNION ALL SELECT 'next', r.role::text, count(DISTINCT f."personId") FROM finished f JOIN role_period r ON r."trustId" = app_trust() AND r."personId" = f."personId"
        WHERE r."startsOn" > f."endsOn" AND r."startsOn" <= app_today()
          AND r.role IN ('trust_executive', 'trust_team', 'principal', 'senior_leader', 'middle_leader', 'teacher', 'support_staff')
          AND NOT EXISTS (SELECT FROM role_period b WHERE b."trustId" = r."trustId" AND b."personId" = r."personId" AND b.role = r.role AND b."startsOn" <= f."endsOn")
        GROUP BY r.role
    )
    SELECT c.what, c.role, CASE WHEN c.people >= 5 THEN (c.people / 5 * 5)::integer END FROM counted c ORDER BY 1, 2;
END $$;
REVOKE ALL ON FUNCTION growing_people() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION growing_people() TO braid_app;
