-- Every trust's rubric: one framework, published once, with all that search looks through. `wording` and `saying` were brought from the product's own example.
SET session_replication_role = replica;
CREATE TEMP TABLE uttered AS SELECT DISTINCT w.word FROM saying s, regexp_split_to_table(lower(s.text), '[^[:alpha:]]+') AS w (word) WHERE length(w.word) >= 4;
INSERT INTO framework ("trustId", id, name, stages, "publishedNumber", "startedById", version)
  SELECT pg_temp.key('trust', t), pg_temp.key('framework', t), 'Teaching here', $stages::jsonb, 1, pg_temp.key('person', -t), 2 FROM a_trust;
INSERT INTO framework_version ("trustId", "frameworkId", number, name, stages, note, "publishedById", "publishedAt")
  SELECT "trustId", id, 1, name, stages, 'The first', "startedById", timestamptz '2026-09-07' FROM framework;
INSERT INTO rubric_area ("trustId", id, "frameworkId", title, about, position)
  SELECT DISTINCT pg_temp.key('trust', t), pg_temp.key('area ' || t, a), pg_temp.key('framework', t), area, about, a FROM a_trust, wording;
INSERT INTO rubric_element ("trustId", id, "frameworkId", "areaId", position)
  SELECT pg_temp.key('trust', t), pg_temp.key('element ' || t, e), pg_temp.key('framework', t), pg_temp.key('area ' || t, a), position FROM a_trust, wording;
INSERT INTO published_area ("trustId", "frameworkId", number, "areaId", title, about, position)
  SELECT DISTINCT pg_temp.key('trust', t), pg_temp.key('framework', t), 1, pg_temp.key('area ' || t, a), area, about, a FROM a_trust, wording;
INSERT INTO published_element ("trustId", "frameworkId", number, "elementId", "areaId", revision, position, title, summary, content)
  SELECT pg_temp.key('trust', t), pg_temp.key('framework', t), 1, pg_temp.key('element ' || t, e), pg_temp.key('area ' || t, a), 1, position, title, summary, content FROM a_trust, wording;
INSERT INTO rubric_passage ("trustId", "frameworkId", "elementId", part, position, text, words)
  SELECT pg_temp.key('trust', t), pg_temp.key('framework', t), pg_temp.key('element ' || t, e), part, position, text, words FROM a_trust, saying;
INSERT INTO rubric_word ("trustId", "frameworkId", word)
  SELECT pg_temp.key('trust', t), pg_temp.key('framework', t), word FROM a_trust, uttered;
RESET session_replication_role;
