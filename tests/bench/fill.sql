-- Fills a migrated database in bulk, as its administrator, past triggers and policies: trusts, schools, people, dated roles,
-- one-to-ones and 40 weeks of check-ins. Sealed texts are random bytes of real size. Ids follow from numbers, so that any
-- row can be named: trust t is md5('trust t') in the form of a uuid, and so on.
-- Set before: bench.trusts, bench.schools, bench.people, bench.weeks, bench.monday (the first Monday).
SET session_replication_role = replica;
SET synchronous_commit = off;

CREATE TEMP TABLE size AS SELECT current_setting('bench.trusts')::int AS trusts, current_setting('bench.schools')::int AS schools,
  current_setting('bench.people')::int AS people, current_setting('bench.weeks')::int AS weeks, current_setting('bench.monday')::date AS monday;
CREATE FUNCTION pg_temp.key(kind text, number bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$ SELECT overlay(overlay(md5(kind || ' ' || number) PLACING '7' FROM 13) PLACING '8' FROM 17)::uuid $$;
CREATE FUNCTION pg_temp.bytes(length int) RETURNS bytea LANGUAGE sql VOLATILE AS
$$ SELECT substring(decode(string_agg(md5(random()::text), ''), 'hex') FOR length) FROM generate_series(1, length / 16 + 1) $$;

INSERT INTO trust ("trustId", name) SELECT pg_temp.key('trust', t), 'Trust ' || t FROM size, generate_series(1, trusts) t;
INSERT INTO trust_key ("trustId", "wrappedKey") SELECT pg_temp.key('trust', t), pg_temp.bytes(61) FROM size, generate_series(1, trusts) t;
INSERT INTO half_term ("trustId", "academicYear", ordinal, "startsOn", "endsOn")
  SELECT pg_temp.key('trust', t), 2026, o, date '2026-09-03' + (o - 1) * 50, date '2026-10-23' + (o - 1) * 50 FROM size, generate_series(1, trusts) t, generate_series(1, 6) o;

-- Half of the trusts have one school; the rest share what is left, few of them many.
CREATE TEMP TABLE a_school AS
  SELECT s, CASE WHEN s <= trusts THEN s ELSE 1 + trusts / 2 + (power(random(), 2) * (trusts - trusts / 2 - 1))::int END AS t FROM size, generate_series(1, greatest(schools, trusts)) s;
INSERT INTO school ("trustId", id, urn, name, phase)
  SELECT pg_temp.key('trust', t), pg_temp.key('school', s), (100000 + s)::text, 'School ' || s, 'Primary' FROM a_school;

-- Person s leads school s; each trust's executive is person -t, its administrator -(trusts + t); everybody else teaches.
CREATE TEMP TABLE somebody AS
  SELECT s AS p, t, s, 'principal'::role AS role FROM a_school
  UNION ALL SELECT -t, t, NULL, 'trust_executive' FROM size, generate_series(1, trusts) t
  UNION ALL SELECT -(trusts + t), t, NULL, 'trust_administrator' FROM size, generate_series(1, trusts) t
  UNION ALL SELECT n, a.t, a.s, 'teacher' FROM size, generate_series(greatest(schools, trusts) + 1, people) n JOIN a_school a ON a.s = 1 + n % (SELECT greatest(schools, trusts) FROM size);
INSERT INTO person ("trustId", id, name, email)
  SELECT pg_temp.key('trust', t), pg_temp.key('person', p), 'Person ' || p, 'person' || p || '@bench.example' FROM somebody;
INSERT INTO role_period ("trustId", id, "personId", "schoolId", role, "startsOn")
  SELECT pg_temp.key('trust', t), pg_temp.key('role', p), pg_temp.key('person', p), CASE WHEN s IS NOT NULL THEN pg_temp.key('school', s) END, role, date '2020-09-01' FROM somebody;
INSERT INTO one_to_one ("trustId", id, "leaderId", "leadId", "startsOn")
  SELECT pg_temp.key('trust', t), pg_temp.key('one-to-one', s), pg_temp.key('person', s), pg_temp.key('person', -t), date '2020-09-01' FROM a_school;

-- Week after week, each school's check-in with its three Ss and how its leader is.
INSERT INTO check_in ("trustId", id, "leaderId", "leadId", "weekOf", "sharedAt", "leaderDiscussedAt", "leadDiscussedAt", "discussedAt")
  SELECT pg_temp.key('trust', t), pg_temp.key('check-in', s * 1000::bigint + w), pg_temp.key('person', s), pg_temp.key('person', -t),
    monday + w * 7, shared, shared + interval '3 days', shared + interval '3 days', shared + interval '3 days'
  FROM size, a_school, generate_series(0, weeks - 1) w, LATERAL (SELECT (monday + w * 7 + 4)::timestamptz AS shared) at;
INSERT INTO check_in_entry ("trustId", id, "checkInId", "schoolId", "leaderId", "leadId", "weekOf", s, descriptor, direction, done, "cameOfIt")
  SELECT pg_temp.key('trust', t), pg_temp.key('entry ' || three, a.s * 1000::bigint + w), pg_temp.key('check-in', a.s * 1000::bigint + w), pg_temp.key('school', a.s),
    pg_temp.key('person', a.s), pg_temp.key('person', -t), monday + w * 7, three, 1 + (random() * 3)::int, (ARRAY['same', 'same', 'better', 'worse'])[1 + (random() * 3)::int]::direction,
    'What was done in week ' || w, 'What came of it in week ' || w
  FROM size, a_school a, generate_series(0, weeks - 1) w, unnest(enum_range(NULL::three_s)) three;
INSERT INTO personal_part ("trustId", "checkInId", "leaderId", "leadId", sealed, "writtenAt")
  SELECT pg_temp.key('trust', t), pg_temp.key('check-in', s * 1000::bigint + w), pg_temp.key('person', s), pg_temp.key('person', -t), pg_temp.bytes(120), now()
  FROM size, a_school, generate_series(0, weeks - 1) w WHERE w % 4 = 0;

RESET session_replication_role;
