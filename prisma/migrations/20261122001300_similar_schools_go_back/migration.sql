-- The five public facts, each of its latest year, of every open school that has all of them. What was published under a number from which a
-- school goes on counts for it, for the years that began before it did, as on its own page. One refresh at a time.
CREATE OR REPLACE FUNCTION refresh_compared_schools() RETURNS void LANGUAGE plpgsql AS
$$ DECLARE facts constant text[] := ARRAY['free-school-meals', 'english-additional', 'ehc-plan', 'sen-support', 'pupils-on-roll'];
BEGIN
  PERFORM pg_advisory_xact_lock(20261122, 1000);
  DELETE FROM compared_school WHERE model = 'public-context';
  INSERT INTO compared_school (model, urn, phase, "values", source, "academicYear")
  SELECT 'public-context', r.urn, r.phase, array_agg(l.number::float8 ORDER BY array_position(facts, l.measure)), max(i.source), max(l."academicYear")
  FROM (SELECT DISTINCT ON (n.urn, f.measure) n.urn, f.measure, f.number, f."academicYear", f."importId"
        FROM (SELECT s.urn, s.urn AS place, 0 AS step, NULL::date AS until FROM register_school s
              UNION ALL SELECT p.urn, p."pastUrn", p.step, p."joinedOn" FROM register_past p WHERE p."goesOn") n
        JOIN published_figure f ON f.place = n.place AND f."supersededAt" IS NULL AND f."placeKind" = 'school' AND f.pupils = 'all' AND f.measure = ANY (facts) AND f.number IS NOT NULL
        WHERE n.until IS NULL OR make_date(left(f."academicYear", 4)::int, 9, 1) < n.until
        ORDER BY n.urn, f.measure, f."academicYear" DESC, n.step) l
  JOIN register_school r ON r.urn = l.urn
  JOIN published_import i ON i.id = l."importId"
  WHERE r.phase IS NOT NULL AND coalesce(r.status, 'Open') NOT LIKE 'Closed%'
  GROUP BY r.urn, r.phase HAVING count(*) = cardinality(facts);
  PERFORM refresh_compared_phases('public-context');
END $$;
REVOKE ALL ON FUNCTION refresh_compared_schools() FROM PUBLIC;

-- What was loaded before is laid out now, not only once another file comes.
SELECT refresh_compared_schools();
