-- Practice videos: a published one for each school, and three hundred in trusts 1 to 5, each with sixty captions made of what the rubric says.
SET session_replication_role = replica;
CREATE TEMP TABLE film AS
  SELECT k, 'Practice ' || k || ': ' || min(e.title) AS title, 'Notice ' || min(e.summary) AS notice,
    'WEBVTT' || string_agg(E'\n\n' || format('00:%s.000 --> 00:%s.000', to_char(c * interval '2 s', 'MI:SS'), to_char((c + 1) * interval '2 s', 'MI:SS')) || E'\n' || left(s.text, 70), '' ORDER BY c) AS captions
  FROM generate_series(1, 60) k JOIN wording e ON e.e = k % (SELECT max(e) FROM wording) + 1
  CROSS JOIN generate_series(0, 59) c
  JOIN (SELECT row_number() OVER (ORDER BY e, part, position) - 1 AS n, text FROM saying) s ON s.n = (k * 7 + c * 11) % (SELECT count(*) FROM saying)
  GROUP BY k;
ALTER TABLE film ADD words tsvector, ADD vocabulary text[];
CREATE TRIGGER laid_out BEFORE UPDATE ON film FOR EACH ROW EXECUTE FUNCTION a_video_is_laid_out_for_search();
UPDATE film SET title = title;

CREATE TEMP TABLE shown AS
  SELECT row_number() OVER (ORDER BY t, n)::int AS v, t FROM (
    SELECT t, 1 AS n FROM a_school UNION ALL SELECT t, n FROM a_trust, generate_series(2, 301) n WHERE t <= 5) AS each;
INSERT INTO practice_video ("trustId", id, "ownerId", title, notice, captions, words, vocabulary, "pupilsVisible", "shownUntil", "startedAt", round, "sentAt", "publishedAt", "reviewOn")
  SELECT pg_temp.key('trust', t), pg_temp.key('video', v), pg_temp.key('person', -t), title, notice, captions, words, vocabulary, false, date '2027-08-31', timestamptz '2026-09-14', 1, timestamptz '2026-09-14', timestamptz '2026-09-21', date '2027-07-01'
  FROM shown JOIN film ON k = v % 60 + 1;
INSERT INTO video_element ("trustId", "videoId", "elementId")
  SELECT pg_temp.key('trust', t), pg_temp.key('video', v), pg_temp.key('element ' || t, (v % 60 + 1) % (SELECT max(e) FROM wording) + 1) FROM shown;
INSERT INTO video_file ("trustId", "videoId", "fileId", kind, state, progress, seconds, parts, "addedAt")
  SELECT pg_temp.key('trust', t), pg_temp.key('video', v), pg_temp.key('film', v), 'mp4', 'ready', 100, 120, ARRAY['480.mp4', 'poster.jpg'], timestamptz '2026-09-14' FROM shown;
RESET session_replication_role;
