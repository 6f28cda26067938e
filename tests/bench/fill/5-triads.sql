-- A thousand coaching triads in the middle of a session, or as many as there are teachers for: who opens the session's page, and its clock.
CREATE TEMP TABLE threes AS
  SELECT t, p, (row_number() OVER (PARTITION BY t ORDER BY p) - 1) / 3 AS three, (row_number() OVER (PARTITION BY t ORDER BY p) - 1) % 3 AS seat FROM somebody WHERE role = 'teacher';
CREATE TEMP TABLE a_triad AS
  SELECT row_number() OVER (ORDER BY three, t)::int AS n, t, array_agg(pg_temp.key('person', p) ORDER BY seat) AS people
  FROM threes GROUP BY t, three HAVING count(*) = 3 ORDER BY three, t LIMIT 1000;

INSERT INTO triad ("trustId", id, "formedById", "formedAt", facts, "startedAt")
  SELECT pg_temp.key('trust', t), pg_temp.key('triad', n), pg_temp.key('person', -t), timestamptz '2026-09-14 09:00Z', '{}', timestamptz '2026-09-15 09:00Z' FROM a_triad;
INSERT INTO triad_member ("trustId", id, "triadId", "personId", "askedById", "askedAt", "joinedAt")
  SELECT pg_temp.key('trust', t), pg_temp.key('triad member', n * 3 + at), pg_temp.key('triad', n), people[at], pg_temp.key('person', -t), timestamptz '2026-09-14 09:00Z', timestamptz '2026-09-15 09:00Z'
  FROM a_triad, generate_series(1, 3) at;
INSERT INTO triad_session ("trustId", id, "triadId", "plannedById", "beginsAt", "startedAt")
  SELECT pg_temp.key('trust', t), pg_temp.key('triad session', n), pg_temp.key('triad', n), people[1], timestamptz '2026-11-19 11:45Z', timestamptz '2026-11-19 11:45Z' FROM a_triad;
INSERT INTO triad_seat ("trustId", "sessionId", "personId", "cameAt")
  SELECT pg_temp.key('trust', t), pg_temp.key('triad session', n), person, timestamptz '2026-11-19 11:45Z' FROM a_triad, unnest(people) person;
INSERT INTO triad_round ("trustId", "sessionId", number, "coacheeId", "coachId", "observerId", minutes, "startedAt")
  SELECT pg_temp.key('trust', t), pg_temp.key('triad session', n), round, people[round], people[round % 3 + 1], people[(round + 1) % 3 + 1], 30, CASE round WHEN 1 THEN timestamptz '2026-11-19 11:50Z' END
  FROM a_triad, generate_series(1, 3) round;
