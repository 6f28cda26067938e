-- Each school's priorities, last half term's review as it was signed off, and the next one, opened.
INSERT INTO priority ("trustId", id, "schoolId", "createdById", title, baseline, "successCriterion", component, s, "startsOn")
  SELECT pg_temp.key('trust', t), pg_temp.key('priority ' || n, s), pg_temp.key('school', s), pg_temp.key('person', s), 'Priority ' || n, 'Where we started', 'What we will see', 'improvement_plan', 'standards', date '2026-09-03'
  FROM a_school, generate_series(1, 3) n;

CREATE TEMP TABLE a_review AS
  SELECT pg_temp.key('trust', t) AS trust, pg_temp.key('review ' || o, s) AS id, pg_temp.key('school', s) AS school, pg_temp.key('person', s) AS principal, pg_temp.key('person', -t) AS executive, s, o, meeting
  FROM a_school, (VALUES (1, timestamptz '2026-10-14 09:00Z'), (2, timestamptz '2026-12-02 09:00Z')) r (o, meeting);
INSERT INTO review ("trustId", id, "schoolId", "academicYear", ordinal, "meetingAt", "opensOn", "locksOn", "openedAt", "collatedAt", "lockedAt", "startedAt")
  SELECT trust, id, school, 2026, o, meeting, meeting::date - 14, meeting::date - 3, meeting - interval '14 days', CASE WHEN o = 1 THEN meeting - interval '3 days' END, CASE WHEN o = 1 THEN meeting - interval '3 days' END, CASE WHEN o = 1 THEN meeting END
  FROM a_review;
INSERT INTO review_section ("trustId", "reviewId", "schoolId", key, narrative)
  SELECT trust, id, school, key, 'What we saw this half term.' FROM a_review, (VALUES ('safeguarding'), ('standards'), ('stakeholders')) k (key);
INSERT INTO collation_line ("trustId", id, "reviewId", "schoolId", "entryId", "weekOf", s, descriptor, direction, "needToTalk", wording)
  SELECT r.trust, pg_temp.key('line ' || e.s, r.s * 1000::bigint + a.w), r.id, r.school, e.id, e."weekOf", e.s, e.descriptor, e.direction, e."needToTalk", e.done
  FROM a_review r JOIN a_week a ON a.s = r.s JOIN check_in_entry e ON e."trustId" = r.trust AND e."checkInId" = a.id
  WHERE r.o = 1 AND e."weekOf" BETWEEN date '2026-09-03' AND date '2026-10-12';
INSERT INTO agenda_item ("trustId", id, "reviewId", "schoolId", "createdById", "presenterId", kind, s, title, "relatesTo", position, "publishedAt")
  SELECT trust, pg_temp.key('item ' || o || ' ' || n, s), id, school, principal, principal, 'challenge', 'standards', 'Item ' || n, 'outcomes', n, CASE WHEN o = 1 THEN meeting - interval '3 days' END
  FROM a_review, generate_series(1, 3) n;
INSERT INTO decision ("trustId", "agendaItemId", "reviewId", "schoolId", "ownerId", "decidedById", text, kind, "dueOn", "decidedAt")
  SELECT trust, pg_temp.key('item 1 ' || n, s), id, school, principal, executive, 'Go on as planned', 'challenge', meeting::date + 21, meeting FROM a_review, generate_series(1, 3) n WHERE o = 1;
INSERT INTO sign_off ("trustId", "reviewId", "schoolId", "signedById", summary, "signedAt")
  SELECT trust, id, school, executive, 'A steady half term.', meeting + interval '1 day' FROM a_review WHERE o = 1;

RESET session_replication_role;
