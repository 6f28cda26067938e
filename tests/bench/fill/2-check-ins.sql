-- Week after week, each school's check-in with its three Ss, how its leader is (random bytes of real size), what came of it.
-- The last week is still to be talked about at a third of the schools.
CREATE TEMP TABLE a_week AS
  SELECT a.t, a.s, w, pg_temp.key('trust', t) AS trust, pg_temp.key('check-in', s * 1000::bigint + w) AS id, pg_temp.key('school', s) AS school,
    pg_temp.key('person', s) AS leader, pg_temp.key('person', -t) AS lead, monday + w * 7 AS monday, (monday + w * 7 + 4)::timestamptz AS shared,
    CASE WHEN w < weeks - 1 OR s % 3 > 0 THEN (monday + w * 7 + 6)::timestamptz END AS discussed
  FROM size, a_school a, generate_series(0, weeks - 1) w;

INSERT INTO check_in ("trustId", id, "leaderId", "leadId", "weekOf", "sharedAt", "leaderDiscussedAt", "leadDiscussedAt", "discussedAt")
  SELECT trust, id, leader, lead, monday, shared, discussed, discussed, discussed FROM a_week;
INSERT INTO check_in_entry ("trustId", id, "checkInId", "schoolId", "leaderId", "leadId", "weekOf", s, descriptor, direction, "needToTalk", done, "cameOfIt")
  SELECT trust, pg_temp.key('entry ' || three, s * 1000::bigint + w), id, school, leader, lead, monday, three, 1 + (random() * 3)::int,
    (ARRAY['same', 'same', 'better', 'worse'])[1 + (random() * 3)::int]::direction, random() < 0.05,
    'What was done in week ' || w || ': two visits, one look at books and a talk with the subject leaders', 'What came of it in week ' || w || ': two of the three classes caught up'
  FROM a_week, unnest(enum_range(NULL::three_s)) three;
INSERT INTO personal_part ("trustId", "checkInId", "leaderId", "leadId", sealed, "writtenAt")
  SELECT trust, id, leader, lead, pg_temp.bytes(200), shared FROM a_week WHERE w % 4 = 0;
INSERT INTO coaching_response ("trustId", "checkInId", "authorId", questions, response, "savedAt")
  SELECT trust, id, lead, 'What would have to be true by half term?', 'Start with the two classes where it works.', shared FROM a_week WHERE w % 2 = 0;
INSERT INTO support_request ("trustId", id, "checkInId", "schoolId", "leaderId", "leadId", kind, note, "askedAt", "answeredAt", answer, "answeredById")
  SELECT trust, pg_temp.key('support', s * 1000::bigint + w), id, school, leader, lead, 'visit', 'Somebody to look at phonics with us', shared, discussed, CASE WHEN discussed IS NOT NULL THEN 'Next Tuesday' END, CASE WHEN discussed IS NOT NULL THEN lead END
  FROM a_week WHERE w % 8 = 7;

-- One action in five weeks; the newest are open.
INSERT INTO action ("trustId", id, "schoolId", "ownerId", "createdById", "checkInId", title, "dueOn", origin, s, component, "createdAt", "doneAt", outcome)
  SELECT trust, pg_temp.key('action', s * 1000::bigint + w), school, leader, leader, id, 'Look at books in year ' || 1 + w % 6, a_week.monday + 21, 'check_in', 'standards', 'delivery', shared,
    CASE WHEN w < weeks - 10 THEN shared + interval '14 days' END, CASE WHEN w < weeks - 10 THEN 'Done, and the next look is arranged' END
  FROM size, a_week WHERE w % 5 = 0;
INSERT INTO action_update ("trustId", id, "actionId", "authorId", progress, note, at)
  SELECT trust, pg_temp.key('update', s * 1000::bigint + w), pg_temp.key('action', s * 1000::bigint + w), leader, 'on_track', 'Half of the classes so far', shared + interval '7 days' FROM a_week WHERE w % 5 = 0;
INSERT INTO audit_event ("trustId", id, at, "actorId", what, "subjectId", "ownerId", facts)
  SELECT trust, pg_temp.key('event', s * 1000::bigint + w), shared, leader, 'check-in.shared', id, leader, '{}' FROM a_week;
