-- Trusts, schools, people, dated roles and one-to-ones, in bulk, as the database's administrator, past triggers and policies.
-- Ids follow from numbers, so that any row can be named: trust t is md5('trust t') in the form of a uuid, and so on.
-- Set before: bench.trusts, bench.schools, bench.people, bench.weeks, bench.monday (the first Monday); trust keys follow.
SET session_replication_role = replica;
SET synchronous_commit = off;

CREATE TEMP TABLE size AS SELECT current_setting('bench.trusts')::int AS trusts, current_setting('bench.schools')::int AS schools,
  current_setting('bench.people')::int AS people, current_setting('bench.weeks')::int AS weeks, current_setting('bench.monday')::date AS monday;
CREATE FUNCTION pg_temp.key(kind text, number bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$ SELECT overlay(overlay(md5(kind || ' ' || number) PLACING '7' FROM 13) PLACING '8' FROM 17)::uuid $$;
CREATE FUNCTION pg_temp.bytes(length int) RETURNS bytea LANGUAGE sql VOLATILE AS
$$ SELECT substring(decode(string_agg(md5(random()::text), ''), 'hex') FOR length) FROM generate_series(1, length / 16 + 1) $$;

-- The register's trusts with their schools, where it is loaded; trust 1 has five schools at every size, so that sizes compare.
CREATE TEMP TABLE known AS
  SELECT t."groupUid", t.name, count(*) AS schools FROM register_trust t JOIN register_school s ON s."groupUid" = t."groupUid" GROUP BY 1, 2;
CREATE TEMP TABLE a_trust AS
  SELECT row_number() OVER (ORDER BY "groupUid" = (SELECT min("groupUid") FROM known WHERE schools = 5) DESC NULLS LAST, md5("groupUid"))::int AS t, "groupUid", name FROM known;
DELETE FROM a_trust WHERE t > (SELECT trusts FROM size);
CREATE TEMP TABLE made_up AS SELECT t::int FROM size, generate_series((SELECT count(*) + 1 FROM a_trust), trusts) t;
INSERT INTO a_trust SELECT t, NULL, 'Trust ' || t FROM made_up;

CREATE TEMP TABLE a_school AS
  SELECT row_number() OVER (ORDER BY t, urn)::int AS s, t, urn, r.name, coalesce(r.phase, 'Primary') AS phase, r.roll
  FROM a_trust JOIN register_school r USING ("groupUid");
-- The rest is made up: each trust has a school, the first five, and a few have most of what is left.
INSERT INTO a_school
  SELECT n + row_number() OVER (ORDER BY t), t, (900000 + row_number() OVER (ORDER BY t))::text, 'School ' || row_number() OVER (ORDER BY t), 'Primary', 210
  FROM (SELECT count(*)::int AS n FROM a_school) before, (
    SELECT t FROM made_up UNION ALL SELECT 1 FROM made_up, generate_series(1, 4) WHERE t = 1 UNION ALL
    SELECT 2 + (power(random(), 2) * (trusts - 2))::int FROM size, generate_series((SELECT count(*) FROM a_school) + (SELECT count(*) FROM made_up) + 5, schools)) wanted;
CREATE TEMP TABLE counted AS SELECT count(*)::int AS schools FROM a_school;

INSERT INTO trust ("trustId", name, "groupUid") SELECT pg_temp.key('trust', t), name, "groupUid" FROM a_trust;
INSERT INTO half_term ("trustId", "academicYear", ordinal, "startsOn", "endsOn")
  SELECT pg_temp.key('trust', t), year, o, first - (2026 - year) * 364, last - (2026 - year) * 364 FROM a_trust, (VALUES (2025), (2026)) y (year),
    (VALUES (1, date '2026-09-03', date '2026-10-23'), (2, date '2026-11-02', date '2026-12-18'), (3, date '2027-01-04', date '2027-02-12'),
      (4, date '2027-02-22', date '2027-03-25'), (5, date '2027-04-12', date '2027-05-28'), (6, date '2027-06-07', date '2027-07-21')) h (o, first, last);
INSERT INTO school ("trustId", id, urn, name, phase, roll)
  SELECT pg_temp.key('trust', t), pg_temp.key('school', s), urn, name, phase, roll FROM a_school;

-- Person s leads school s; each trust's executive is person -t, its administrator -(trusts + t); everybody else teaches.
CREATE TEMP TABLE somebody AS
  SELECT s AS p, t, s, 'principal'::role AS role FROM a_school
  UNION ALL SELECT -t, t, NULL, 'trust_executive' FROM a_trust
  UNION ALL SELECT -(trusts + t), t, NULL, 'trust_administrator' FROM size, a_trust
  UNION ALL SELECT n, a.t, a.s, 'teacher' FROM size, counted, generate_series(counted.schools + 1, people - 2 * trusts) n JOIN a_school a ON a.s = 1 + n % (SELECT schools FROM counted);
INSERT INTO person ("trustId", id, name, email)
  SELECT pg_temp.key('trust', t), pg_temp.key('person', p), 'Person ' || p, 'person' || p || '@bench.example' FROM somebody;
INSERT INTO sign_in_address ("emailHash", "trustId", "personId")
  SELECT sha256(convert_to('person' || p, 'UTF8')), pg_temp.key('trust', t), pg_temp.key('person', p) FROM somebody;
INSERT INTO role_period ("trustId", id, "personId", "schoolId", role, "startsOn")
  SELECT pg_temp.key('trust', t), pg_temp.key('role', p), pg_temp.key('person', p), CASE WHEN s IS NOT NULL THEN pg_temp.key('school', s) END, role, date '2020-09-01' FROM somebody;
INSERT INTO one_to_one ("trustId", id, "leaderId", "leadId", "startsOn")
  SELECT pg_temp.key('trust', t), pg_temp.key('one-to-one', s), pg_temp.key('person', s), pg_temp.key('person', -t), date '2020-09-01' FROM a_school;
