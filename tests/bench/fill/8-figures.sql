-- The register has every school of the bench, and ten thousand at least; those that no file brought are made up.
SET session_replication_role = replica;
INSERT INTO register_school (urn, name, status, phase, "localAuthority", roll, "searchText")
  SELECT urn, name, 'Open', phase, 'Council ' || s % 150, coalesce(roll, 210), lower(name) || ' ' || urn
  FROM (SELECT s, a.urn, 'School ' || s AS name, phase, roll FROM a_school a WHERE NOT EXISTS (SELECT FROM register_school r WHERE r.urn = a.urn)
    UNION ALL SELECT n, (800000 + n)::text, 'School elsewhere ' || n, 'Primary', 60 + n * 37 % 600 FROM generate_series((SELECT count(*)::int FROM register_school) + (SELECT count(*)::int FROM a_school a WHERE a.urn >= '900000') + 1, 10000) n) AS each;

-- Each trust brought its newest year in by itself, before it was published for all.
CREATE TEMP TABLE a_file AS SELECT t, pg_temp.key('trust', t) AS trust, pg_temp.key('figures', t) AS id, pg_temp.key('person', -(trusts + t)) AS administrator FROM size, a_trust;
INSERT INTO figure_import ("trustId", id, "uploadedById", "uploadedAt", "fileName", "academicYear", "publishedOn", state, "rowsRead", source, "appliedAt")
  SELECT trust, id, administrator, timestamptz '2026-11-02 09:00Z', '2025-2026_ks2final.csv', '2025/26', date '2026-11-01', 'applied', 1, 'Made up, in the format of the key stage 2 performance tables', timestamptz '2026-11-02 09:05Z' FROM a_file;
INSERT INTO trust_figure ("trustId", "importId", "placeKind", place, pupils, measure, "academicYear", number, status, cohort, "recordedAt")
  SELECT trust, id, 'school', urn, pupils, measure, '2025/26', 45 + (s * 7 + length(measure || pupils)) % 45, 'available', 30, timestamptz '2026-11-02 09:05Z'
  FROM a_file JOIN a_school USING (t), unnest(ARRAY['ks2-rwm-expected', 'ks2-reading-expected', 'ks2-maths-expected']) measure, unnest(ARRAY['all', 'girls', 'boys']) pupils;

-- What schools sent for the last half term of the year before and for the first of this one.
INSERT INTO return_template ("trustId", id, number, measures, "publishedById", "publishedAt")
  SELECT trust, pg_temp.key('template', t), 1, $measures::jsonb, administrator, timestamptz '2026-05-01' FROM a_file;
CREATE TEMP TABLE a_round AS SELECT t, trust, administrator, o, year, due, pg_temp.key('round ' || o, t) AS id FROM a_file, (VALUES (6, 2025, date '2026-07-10'), (1, 2026, date '2026-10-16')) r (o, year, due);
INSERT INTO return_round ("trustId", id, "templateId", "academicYear", ordinal, "dueOn", "openedById", "openedAt")
  SELECT trust, id, pg_temp.key('template', t), year, o, due, administrator, due - interval '21 days' FROM a_round;
INSERT INTO school_return ("trustId", id, "roundId", "schoolId", number, "sentById", "sentAt")
  SELECT trust, pg_temp.key('return ' || o, s), id, pg_temp.key('school', s), 1, pg_temp.key('person', s), due - interval '2 days' FROM a_round JOIN a_school USING (t);
INSERT INTO return_figure ("trustId", "returnId", "schoolId", measure, part, status, count, "outOf")
  SELECT trust, pg_temp.key('return ' || o, s), pg_temp.key('school', s), m ->> 'key', 'all', 'available', 20 + (s * 13 + o) % 150, 210 FROM a_round JOIN a_school USING (t), jsonb_array_elements($measures::jsonb) m;
RESET session_replication_role;
