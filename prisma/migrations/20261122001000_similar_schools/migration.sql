-- What schools are compared by, laid out once for each model when files are loaded, so that one school's neighbours are one quick statement.
-- Public, one copy for every trust; the owner's commands write it, the application reads.

-- CreateTable
CREATE TABLE "compared_school" (
    "model" TEXT NOT NULL,
    "urn" TEXT NOT NULL,
    "phase" TEXT NOT NULL,
    "values" DOUBLE PRECISION[],
    "source" TEXT NOT NULL,
    "academicYear" TEXT,

    CONSTRAINT "compared_school_pkey" PRIMARY KEY ("model","urn")
);

-- CreateTable
CREATE TABLE "compared_phase" (
    "model" TEXT NOT NULL,
    "phase" TEXT NOT NULL,
    "schools" INTEGER NOT NULL,
    "deviations" DOUBLE PRECISION[],
    "medians" DOUBLE PRECISION[],

    CONSTRAINT "compared_phase_pkey" PRIMARY KEY ("model","phase")
);

-- CreateIndex
CREATE INDEX "compared_school_model_phase_idx" ON "compared_school"("model", "phase");

GRANT SELECT ON compared_school, compared_phase TO braid_app;

-- Each phase of a model: how many schools, and for every variable the standard deviation of the whole population and the middle value.
CREATE FUNCTION refresh_compared_phases(of_model text) RETURNS void LANGUAGE sql AS
$$ DELETE FROM compared_phase WHERE model = of_model;
   INSERT INTO compared_phase (model, phase, schools, deviations, medians)
   SELECT of_model, v.phase, max(v.schools), array_agg(v.deviation ORDER BY v.place), array_agg(v.median ORDER BY v.place)
   FROM (SELECT c.phase, u.place, count(*)::int AS schools, stddev_pop(u.value) AS deviation, percentile_cont(0.5) WITHIN GROUP (ORDER BY u.value) AS median
         FROM compared_school c CROSS JOIN LATERAL unnest(c."values") WITH ORDINALITY AS u (value, place) WHERE c.model = of_model GROUP BY 1, 2) v
   GROUP BY v.phase $$;

-- The five public facts, each of its latest year, of every open school that has all of them. One refresh at a time.
CREATE FUNCTION refresh_compared_schools() RETURNS void LANGUAGE plpgsql AS
$$ DECLARE facts constant text[] := ARRAY['free-school-meals', 'english-additional', 'ehc-plan', 'sen-support', 'pupils-on-roll'];
BEGIN
  PERFORM pg_advisory_xact_lock(20261122, 1000);
  DELETE FROM compared_school WHERE model = 'public-context';
  INSERT INTO compared_school (model, urn, phase, "values", source, "academicYear")
  SELECT 'public-context', r.urn, r.phase, array_agg(l.number::float8 ORDER BY array_position(facts, l.measure)), max(i.source), max(l."academicYear")
  FROM (SELECT DISTINCT ON (f.place, f.measure) f.place, f.measure, f.number, f."academicYear", f."importId" FROM published_figure f
        WHERE f."supersededAt" IS NULL AND f."placeKind" = 'school' AND f.pupils = 'all' AND f.measure = ANY (facts) AND f.number IS NOT NULL
        ORDER BY f.place, f.measure, f."academicYear" DESC) l
  JOIN register_school r ON r.urn = l.place
  JOIN published_import i ON i.id = l."importId"
  WHERE r.phase IS NOT NULL AND coalesce(r.status, 'Open') NOT LIKE 'Closed%'
  GROUP BY r.urn, r.phase HAVING count(*) = cardinality(facts);
  PERFORM refresh_compared_phases('public-context');
END $$;

REVOKE ALL ON FUNCTION refresh_compared_phases(text), refresh_compared_schools() FROM PUBLIC;
