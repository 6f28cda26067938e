-- Where a figure has no number, for whatever reason, nothing beside it says of how many pupils it would be: a publisher that covers few of them, or leaves a
-- small school's cell empty, hides as much as one that says so. It holds for whatever writes figures, and for what came in before, its history and what waits
-- for a yes included.
CREATE OR REPLACE FUNCTION few_pupils_are_hidden_whole(number numeric, status text, cohort int, lower numeric, upper numeric) RETURNS boolean LANGUAGE sql IMMUTABLE AS
$$ SELECT CASE WHEN number IS NULL THEN cohort IS NULL AND lower IS NULL AND upper IS NULL ELSE coalesce(cohort, 0) NOT BETWEEN 1 AND 5 END $$;

ALTER TABLE trust_figure NO FORCE ROW LEVEL SECURITY;
ALTER TABLE trust_figure DISABLE TRIGGER figures_stay_as_they_were;
ALTER TABLE figure_import NO FORCE ROW LEVEL SECURITY;
UPDATE trust_figure SET cohort = NULL, lower = NULL, upper = NULL WHERE NOT few_pupils_are_hidden_whole(number, status, cohort, lower, upper);
UPDATE published_figure SET cohort = NULL, lower = NULL, upper = NULL WHERE NOT few_pupils_are_hidden_whole(number, status, cohort, lower, upper);
UPDATE figure_import SET figures = (
  SELECT jsonb_agg(CASE WHEN f ->> 'number' IS NULL THEN f || '{"cohort": null, "lower": null, "upper": null}' ELSE f END ORDER BY at)
  FROM jsonb_array_elements(figures) WITH ORDINALITY AS staged (f, at))
WHERE jsonb_typeof(figures) = 'array' AND figures <> '[]';
ALTER TABLE figure_import FORCE ROW LEVEL SECURITY;
ALTER TABLE trust_figure ENABLE TRIGGER figures_stay_as_they_were;
ALTER TABLE trust_figure FORCE ROW LEVEL SECURITY;

-- Schools are laid out for likeness by published facts, of which some were hidden where they stand since they were last laid out.
SELECT refresh_compared_schools();

-- A count or a rate that 20261124006100 hid only because of what had counted beside it once, and was superseded, has no number left that could be brought back:
-- the description of files of suspensions has a new version, under which a file that was read before is read again.
