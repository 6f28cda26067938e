-- A count of one to five pupils is hidden, and so is a rate that comes to as many of its cohort; of a count and its rate, where one is hidden the other is as
-- well, since each is the other over the cohort. What came in before this was the rule is hidden where it stands, its history and what waits for a yes included.
CREATE FUNCTION few_cases_are_hidden(measure text, number numeric, cohort int) RETURNS boolean LANGUAGE sql IMMUTABLE AS
$$ SELECT CASE WHEN number IS NULL THEN true
    WHEN measure IN ('pupils-on-roll', 'suspended-pupils-count', 'suspensions', 'permanent-exclusions') THEN number NOT BETWEEN 1 AND 5
    WHEN measure IN ('suspended-pupils', 'suspension-rate', 'permanent-exclusion-rate') THEN coalesce(number * cohort / 100, 0) < 0.5 OR number * cohort / 100 >= 5.5
    ELSE true END $$;

CREATE FUNCTION tied_to(measure text) RETURNS text LANGUAGE sql IMMUTABLE AS
$$ SELECT CASE measure WHEN 'suspended-pupils' THEN 'suspended-pupils-count' WHEN 'suspended-pupils-count' THEN 'suspended-pupils' WHEN 'suspension-rate' THEN 'suspensions'
    WHEN 'suspensions' THEN 'suspension-rate' WHEN 'permanent-exclusion-rate' THEN 'permanent-exclusions' WHEN 'permanent-exclusions' THEN 'permanent-exclusion-rate' END $$;

ALTER TABLE trust_figure NO FORCE ROW LEVEL SECURITY;
ALTER TABLE trust_figure DISABLE TRIGGER figures_stay_as_they_were;
ALTER TABLE figure_import NO FORCE ROW LEVEL SECURITY;
UPDATE trust_figure SET number = NULL, status = 'suppressed', cohort = NULL, lower = NULL, upper = NULL WHERE NOT few_cases_are_hidden(measure, number, cohort);
UPDATE published_figure SET number = NULL, status = 'suppressed', cohort = NULL, lower = NULL, upper = NULL WHERE NOT few_cases_are_hidden(measure, number, cohort);
UPDATE trust_figure f SET number = NULL, status = 'suppressed', cohort = NULL, lower = NULL, upper = NULL FROM trust_figure o
WHERE f.number IS NOT NULL AND o.measure = tied_to(f.measure) AND o.status = 'suppressed' AND o."trustId" = f."trustId" AND o.place = f.place AND o.pupils = f.pupils AND o."academicYear" = f."academicYear";
UPDATE published_figure f SET number = NULL, status = 'suppressed', cohort = NULL, lower = NULL, upper = NULL FROM published_figure o
WHERE f.number IS NOT NULL AND o.measure = tied_to(f.measure) AND o.status = 'suppressed' AND o.place = f.place AND o.pupils = f.pupils AND o."academicYear" = f."academicYear";
UPDATE figure_import SET figures = (
  SELECT jsonb_agg(CASE WHEN few_cases_are_hidden(f ->> 'measure', (f ->> 'number')::numeric, (f ->> 'cohort')::int) AND NOT (f ->> 'number' IS NOT NULL AND EXISTS (
      SELECT FROM jsonb_array_elements(figures) o WHERE o ->> 'measure' = tied_to(f ->> 'measure') AND o ->> 'place' = f ->> 'place' AND o ->> 'pupils' = f ->> 'pupils' AND o ->> 'academicYear' = f ->> 'academicYear'
        AND (o ->> 'status' = 'suppressed' OR NOT few_cases_are_hidden(o ->> 'measure', (o ->> 'number')::numeric, (o ->> 'cohort')::int)))) THEN f
    ELSE f || '{"number": null, "status": "suppressed", "cohort": null, "lower": null, "upper": null}' END ORDER BY at)
  FROM jsonb_array_elements(figures) WITH ORDINALITY AS staged (f, at))
WHERE jsonb_typeof(figures) = 'array' AND figures @? '$[*] ? (@.measure == "pupils-on-roll" || @.measure == "suspended-pupils" || @.measure == "suspended-pupils-count" || @.measure == "suspension-rate" || @.measure == "suspensions" || @.measure == "permanent-exclusion-rate" || @.measure == "permanent-exclusions")';
DROP FUNCTION tied_to;
ALTER TABLE figure_import FORCE ROW LEVEL SECURITY;
ALTER TABLE trust_figure ENABLE TRIGGER figures_stay_as_they_were;
ALTER TABLE trust_figure FORCE ROW LEVEL SECURITY;

ALTER TABLE trust_figure ADD CONSTRAINT few_cases_are_hidden CHECK (few_cases_are_hidden(measure, number, cohort));
ALTER TABLE published_figure ADD CONSTRAINT few_cases_are_hidden CHECK (few_cases_are_hidden(measure, number, cohort));
