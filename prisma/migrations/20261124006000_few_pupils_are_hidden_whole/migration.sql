-- A published figure of five pupils or fewer is hidden, and of a hidden one nothing is kept that says how many they are: by whichever way it came in, before
-- this was the rule as well, its history and what still waits for a yes included.
CREATE FUNCTION few_pupils_are_hidden_whole(number numeric, status text, cohort int, lower numeric, upper numeric) RETURNS boolean LANGUAGE sql IMMUTABLE AS
$$ SELECT CASE WHEN status = 'suppressed' THEN cohort IS NULL AND lower IS NULL AND upper IS NULL ELSE number IS NULL OR coalesce(cohort, 0) NOT BETWEEN 1 AND 5 END $$;

ALTER TABLE trust_figure NO FORCE ROW LEVEL SECURITY;
ALTER TABLE trust_figure DISABLE TRIGGER figures_stay_as_they_were;
ALTER TABLE figure_import NO FORCE ROW LEVEL SECURITY;
UPDATE trust_figure SET number = NULL, status = 'suppressed', cohort = NULL, lower = NULL, upper = NULL WHERE NOT few_pupils_are_hidden_whole(number, status, cohort, lower, upper);
UPDATE published_figure SET number = NULL, status = 'suppressed', cohort = NULL, lower = NULL, upper = NULL WHERE NOT few_pupils_are_hidden_whole(number, status, cohort, lower, upper);
UPDATE figure_import SET figures = (
  SELECT jsonb_agg(CASE WHEN few_pupils_are_hidden_whole((f ->> 'number')::numeric, f ->> 'status', (f ->> 'cohort')::int, (f ->> 'lower')::numeric, (f ->> 'upper')::numeric) THEN f
    ELSE f || '{"number": null, "status": "suppressed", "cohort": null, "lower": null, "upper": null}' END ORDER BY at)
  FROM jsonb_array_elements(figures) WITH ORDINALITY AS staged (f, at))
WHERE jsonb_typeof(figures) = 'array' AND figures <> '[]';
ALTER TABLE figure_import FORCE ROW LEVEL SECURITY;
ALTER TABLE trust_figure ENABLE TRIGGER figures_stay_as_they_were;
ALTER TABLE trust_figure FORCE ROW LEVEL SECURITY;

ALTER TABLE trust_figure ADD CONSTRAINT few_pupils_are_hidden_whole CHECK (few_pupils_are_hidden_whole(number, status, cohort, lower, upper));
ALTER TABLE published_figure ADD CONSTRAINT few_pupils_are_hidden_whole CHECK (few_pupils_are_hidden_whole(number, status, cohort, lower, upper));
