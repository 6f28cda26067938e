-- A hundred action-learning sets in the middle of a meeting, or as many as there are five schools of one trust for: five principals and the executive who facilitates, the first one's slot begun.
SET session_replication_role = replica;
CREATE TEMP TABLE fives AS
  SELECT t, p, s, (row_number() OVER (PARTITION BY t ORDER BY s) - 1) / 5 AS five, (row_number() OVER (PARTITION BY t ORDER BY s) - 1) % 5 AS seat FROM somebody WHERE role = 'principal';
CREATE TEMP TABLE a_set AS
  SELECT row_number() OVER (ORDER BY five, t)::int AS n, t, array_agg(pg_temp.key('person', p) ORDER BY seat) AS people, array_agg(pg_temp.key('school', s) ORDER BY seat) AS schools
  FROM fives GROUP BY t, five HAVING count(*) = 5 AND five < 8 ORDER BY five, t LIMIT 100;

INSERT INTO action_set ("trustId", id, name, "formedById", "formedAt")
  SELECT pg_temp.key('trust', t), pg_temp.key('set', n), 'Set ' || n, pg_temp.key('person', -t), timestamptz '2026-09-14 09:00Z' FROM a_set;
INSERT INTO set_member ("trustId", id, "setId", "personId", "schoolId", "addedById", "joinedAt")
  SELECT pg_temp.key('trust', t), pg_temp.key('set member', n * 6 + at), pg_temp.key('set', n), CASE at WHEN 6 THEN pg_temp.key('person', -t) ELSE people[at] END, schools[at], pg_temp.key('person', -t), timestamptz '2026-09-14 09:00Z'
  FROM a_set, generate_series(1, 6) at;
INSERT INTO set_meeting ("trustId", id, "setId", "plannedById", "beginsAt", "startedAt")
  SELECT pg_temp.key('trust', t), pg_temp.key('set meeting', n), pg_temp.key('set', n), people[1], timestamptz '2026-11-19 11:45Z', timestamptz '2026-11-19 11:45Z' FROM a_set;
INSERT INTO set_seat ("trustId", "meetingId", "personId", facilitates, "cameAt")
  SELECT pg_temp.key('trust', t), pg_temp.key('set meeting', n), CASE at WHEN 6 THEN pg_temp.key('person', -t) ELSE people[at] END, at = 6, timestamptz '2026-11-19 11:45Z' FROM a_set, generate_series(1, 6) at;
INSERT INTO meeting_part ("trustId", "meetingId", id, kind, "presenterId", position, minutes, "startedAt")
  SELECT pg_temp.key('trust', t), pg_temp.key('set meeting', n), pg_temp.key('meeting part', n * 5 + at), 'slot', people[at], at * 10, 30, CASE at WHEN 1 THEN timestamptz '2026-11-19 11:50Z' END
  FROM a_set, generate_series(1, 5) at;
RESET session_replication_role;
