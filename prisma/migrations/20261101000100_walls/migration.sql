-- The fourth wall: what the application's role may do, and which rows it can see.
-- Roles are made by the server's administrator (or the development scripts); here they get their rights.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'braid_app') THEN
    RAISE EXCEPTION 'The role braid_app does not exist yet. Make it first: CREATE ROLE braid_app LOGIN PASSWORD ''…'';';
  END IF;
END $$;

REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO braid_app;

-- Who is asking. Set for one transaction by lib/db/with-tenant.ts; unset means nobody, who sees nothing.
CREATE FUNCTION app_trust() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT nullif(current_setting('app.trust_id', true), '')::uuid $$;

CREATE FUNCTION app_person() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT nullif(current_setting('app.person_id', true), '')::uuid $$;

CREATE FUNCTION app_today() RETURNS date LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT coalesce(nullif(current_setting('app.today', true), '')::date, current_date) $$;

-- What the asker is today. They read tables whose own policies ask for the trust alone, so they cannot go in circles.
CREATE FUNCTION app_has_role(VARIADIC wanted role[]) RETURNS boolean LANGUAGE sql STABLE AS
$$ SELECT EXISTS (
     SELECT FROM role_period r
     WHERE r."trustId" = app_trust() AND r."personId" = app_person() AND r.role = ANY (wanted)
       AND r."startsOn" <= app_today() AND (r."endsOn" IS NULL OR r."endsOn" >= app_today())) $$;

CREATE FUNCTION app_has_duty(VARIADIC wanted duty[]) RETURNS boolean LANGUAGE sql STABLE AS
$$ SELECT EXISTS (
     SELECT FROM appointment a
     WHERE a."trustId" = app_trust() AND a."personId" = app_person() AND a.duty = ANY (wanted)
       AND a."startsOn" <= app_today() AND (a."endsOn" IS NULL OR a."endsOn" >= app_today())) $$;

CREATE FUNCTION app_is_executive() RETURNS boolean LANGUAGE sql STABLE AS
$$ SELECT app_has_role('trust_executive') OR app_has_duty('chief_executive') $$;

-- Leaders whose trust lead the asker is today.
CREATE FUNCTION app_led_leaders() RETURNS uuid[] LANGUAGE sql STABLE AS
$$ SELECT coalesce(array_agg(o."leaderId"), '{}') FROM one_to_one o
   WHERE o."trustId" = app_trust() AND o."leadId" = app_person()
     AND o."startsOn" <= app_today() AND (o."endsOn" IS NULL OR o."endsOn" >= app_today()) $$;

-- Schools whose line records the asker reads: their own as principal, those of leaders they lead, all for an executive.
CREATE FUNCTION app_line_schools() RETURNS uuid[] LANGUAGE sql STABLE AS
$$ SELECT CASE WHEN app_is_executive()
     THEN (SELECT coalesce(array_agg(s.id), '{}') FROM school s WHERE s."trustId" = app_trust())
     ELSE (SELECT coalesce(array_agg(r."schoolId"), '{}') FROM role_period r
           WHERE r."trustId" = app_trust() AND r.role = 'principal' AND r."schoolId" IS NOT NULL
             AND (r."personId" = app_person() OR r."personId" = ANY (app_led_leaders()))
             AND r."startsOn" <= app_today() AND (r."endsOn" IS NULL OR r."endsOn" >= app_today())) END $$;

-- Schools whose reviews the asker reads: the line, their leadership team, and the whole executive team.
CREATE FUNCTION app_review_schools() RETURNS uuid[] LANGUAGE sql STABLE AS
$$ SELECT CASE WHEN app_is_executive() OR app_has_duty('finance_director')
     THEN (SELECT coalesce(array_agg(s.id), '{}') FROM school s WHERE s."trustId" = app_trust())
     ELSE app_line_schools() || (
       SELECT coalesce(array_agg(r."schoolId"), '{}') FROM role_period r
       WHERE r."trustId" = app_trust() AND r."personId" = app_person() AND r.role = 'senior_leader'
         AND r."schoolId" IS NOT NULL
         AND r."startsOn" <= app_today() AND (r."endsOn" IS NULL OR r."endsOn" >= app_today())) END $$;

-- Every tenant table: security on and forced, and a restrictive policy that binds the row to the trust,
-- whatever the permissive policies below allow.
DO $$
DECLARE t text;
BEGIN
  FOR t IN SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
           WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attname = 'trustId'
             AND c.relname <> 'sign_in_address'
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY trust_wall ON %I AS RESTRICTIVE FOR ALL USING ("trustId" = (SELECT app_trust())) WITH CHECK ("trustId" = (SELECT app_trust()))', t);
  END LOOP;
END $$;

-- Class trust: read by every member of staff.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['trust', 'trust_key', 'hub', 'school', 'person', 'role_period', 'appointment', 'half_term', 'school_half_term', 'season', 'one_to_one']
  LOOP
    EXECUTE format('CREATE POLICY read ON %I FOR SELECT USING (true)', t);
  END LOOP;
END $$;

-- A trust is founded once, by nobody yet; from then on its administrators arrange it.
CREATE FUNCTION app_is_founding() RETURNS boolean LANGUAGE sql STABLE AS
$$ SELECT NOT EXISTS (SELECT FROM role_period r WHERE r."trustId" = app_trust()) $$;

CREATE FUNCTION app_arranges() RETURNS boolean LANGUAGE sql STABLE AS
$$ SELECT app_has_role('trust_administrator') OR app_is_founding() $$;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['hub', 'school', 'role_period', 'appointment', 'half_term', 'school_half_term', 'season', 'one_to_one']
  LOOP
    EXECUTE format('CREATE POLICY arrange ON %I FOR INSERT WITH CHECK ((SELECT app_arranges()))', t);
    EXECUTE format('CREATE POLICY rearrange ON %I FOR UPDATE USING ((SELECT app_arranges())) WITH CHECK ((SELECT app_arranges()))', t);
    EXECUTE format('CREATE POLICY clear ON %I FOR DELETE USING ((SELECT app_arranges()))', t);
  END LOOP;
END $$;
CREATE POLICY found ON trust FOR INSERT WITH CHECK ((SELECT app_is_founding()));
CREATE POLICY rearrange ON trust FOR UPDATE USING ((SELECT app_arranges())) WITH CHECK ((SELECT app_arranges()));
CREATE POLICY found ON trust_key FOR INSERT WITH CHECK ((SELECT app_is_founding()));
CREATE POLICY arrange ON person FOR INSERT WITH CHECK ((SELECT app_arranges()));
CREATE POLICY rearrange ON person FOR UPDATE
  USING (id = (SELECT app_person()) OR (SELECT app_arranges()))
  WITH CHECK (id = (SELECT app_person()) OR (SELECT app_arranges()));

-- Class own.
CREATE POLICY own ON credential FOR ALL USING ("personId" = (SELECT app_person())) WITH CHECK ("personId" = (SELECT app_person()));
CREATE POLICY own ON federated_identity FOR ALL USING ("personId" = (SELECT app_person())) WITH CHECK ("personId" = (SELECT app_person()));
CREATE POLICY own ON submission FOR ALL USING ("personId" = (SELECT app_person())) WITH CHECK ("personId" = (SELECT app_person()));
CREATE POLICY own ON check_in_draft FOR ALL USING ("leaderId" = (SELECT app_person())) WITH CHECK ("leaderId" = (SELECT app_person()));
CREATE POLICY own ON roster_import FOR ALL
  USING ("uploadedById" = (SELECT app_person()) AND (SELECT app_arranges()))
  WITH CHECK ("uploadedById" = (SELECT app_person()) AND (SELECT app_arranges()));
CREATE POLICY own ON single_use_link FOR SELECT USING ("personId" = (SELECT app_person()) OR (SELECT app_arranges()));
CREATE POLICY make ON single_use_link FOR INSERT WITH CHECK ("personId" = (SELECT app_person()) OR (SELECT app_arranges()));
CREATE POLICY spend ON single_use_link FOR UPDATE
  USING ("personId" = (SELECT app_person()) OR (SELECT app_arranges()))
  WITH CHECK ("personId" = (SELECT app_person()) OR (SELECT app_arranges()));
CREATE POLICY read ON audit_event FOR SELECT
  USING ("actorId" = (SELECT app_person()) OR "ownerId" = (SELECT app_person()) OR (SELECT app_has_role('trust_administrator')));
CREATE POLICY write ON audit_event FOR INSERT WITH CHECK ("actorId" IS NULL OR "actorId" = (SELECT app_person()));

-- Class personal: the two named on the record itself, and nobody else, whatever their role.
CREATE POLICY the_two ON personal_part FOR SELECT USING ((SELECT app_person()) IN ("leaderId", "leadId"));
CREATE POLICY write ON personal_part FOR INSERT WITH CHECK ("leaderId" = (SELECT app_person()));
CREATE POLICY unsay ON personal_part FOR DELETE USING ((SELECT app_person()) IN ("leaderId", "leadId"));

-- Class line.
CREATE POLICY line ON check_in_entry FOR SELECT
  USING ((SELECT app_person()) IN ("leaderId", "leadId") OR "schoolId" = ANY ((SELECT app_line_schools())::uuid[]));
CREATE POLICY write ON check_in_entry FOR INSERT WITH CHECK ("leaderId" = (SELECT app_person()));
CREATE POLICY line ON check_in FOR SELECT
  USING ((SELECT app_person()) IN ("leaderId", "leadId") OR (SELECT app_is_executive())
    OR "leaderId" = ANY ((SELECT app_led_leaders())::uuid[])
    OR EXISTS (SELECT FROM check_in_entry e WHERE e."trustId" = check_in."trustId" AND e."checkInId" = check_in.id));
CREATE POLICY write ON check_in FOR INSERT WITH CHECK ("leaderId" = (SELECT app_person()));
CREATE POLICY discuss ON check_in FOR UPDATE
  USING ((SELECT app_person()) IN ("leaderId", "leadId")) WITH CHECK ((SELECT app_person()) IN ("leaderId", "leadId"));
CREATE POLICY line ON support_request FOR SELECT
  USING ((SELECT app_person()) IN ("leaderId", "leadId") OR "schoolId" = ANY ((SELECT app_line_schools())::uuid[]));
CREATE POLICY write ON support_request FOR INSERT WITH CHECK ("leaderId" = (SELECT app_person()));
CREATE POLICY answer ON support_request FOR UPDATE
  USING ("leadId" = (SELECT app_person()) OR (SELECT app_is_executive()) OR "leaderId" = ANY ((SELECT app_led_leaders())::uuid[]))
  WITH CHECK ("answeredById" = (SELECT app_person()));
CREATE POLICY line ON entry_priority FOR SELECT
  USING (EXISTS (SELECT FROM check_in_entry e WHERE e."trustId" = entry_priority."trustId" AND e.id = "entryId"));
CREATE POLICY write ON entry_priority FOR INSERT
  WITH CHECK (EXISTS (SELECT FROM check_in_entry e WHERE e."trustId" = entry_priority."trustId" AND e.id = "entryId" AND e."leaderId" = (SELECT app_person())));
CREATE POLICY line ON coaching_response FOR SELECT
  USING (EXISTS (SELECT FROM check_in c WHERE c."trustId" = coaching_response."trustId" AND c.id = "checkInId"));
CREATE POLICY write ON coaching_response FOR INSERT
  WITH CHECK ("authorId" = (SELECT app_person()) AND EXISTS (
    SELECT FROM check_in c WHERE c."trustId" = coaching_response."trustId" AND c.id = "checkInId" AND c."leadId" = (SELECT app_person())));
CREATE POLICY rewrite ON coaching_response FOR UPDATE
  USING ("authorId" = (SELECT app_person())) WITH CHECK ("authorId" = (SELECT app_person()));
CREATE POLICY line ON check_in_addition FOR SELECT
  USING (EXISTS (SELECT FROM check_in c WHERE c."trustId" = check_in_addition."trustId" AND c.id = "checkInId"));
CREATE POLICY write ON check_in_addition FOR INSERT
  WITH CHECK ("authorId" = (SELECT app_person()) AND EXISTS (
    SELECT FROM check_in c WHERE c."trustId" = check_in_addition."trustId" AND c.id = "checkInId"
      AND (SELECT app_person()) IN (c."leaderId", c."leadId")));

-- Actions: line; those that a review gave also its readers.
CREATE POLICY line ON action FOR ALL
  USING ((SELECT app_person()) IN ("ownerId", "createdById")
    OR "schoolId" = ANY ((SELECT app_line_schools())::uuid[])
    OR (origin <> 'check_in' AND "schoolId" = ANY ((SELECT app_review_schools())::uuid[])))
  WITH CHECK ((SELECT app_person()) IN ("ownerId", "createdById")
    OR "schoolId" = ANY ((SELECT app_line_schools())::uuid[])
    OR (origin <> 'check_in' AND "schoolId" = ANY ((SELECT app_review_schools())::uuid[])));
CREATE POLICY line ON action_update FOR SELECT
  USING (EXISTS (SELECT FROM action a WHERE a."trustId" = action_update."trustId" AND a.id = "actionId"));
CREATE POLICY write ON action_update FOR INSERT
  WITH CHECK ("authorId" = (SELECT app_person())
    AND EXISTS (SELECT FROM action a WHERE a."trustId" = action_update."trustId" AND a.id = "actionId"));

-- Class review: the school's leadership team, its trust lead, the executive team.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['priority', 'review_section', 'collation_line', 'agenda_version', 'review_reader']
  LOOP
    EXECUTE format('CREATE POLICY review ON %I FOR ALL USING ("schoolId" = ANY ((SELECT app_review_schools())::uuid[])) WITH CHECK ("schoolId" = ANY ((SELECT app_review_schools())::uuid[]))', t);
  END LOOP;
END $$;
CREATE POLICY review ON late_agreement FOR SELECT USING ("schoolId" = ANY ((SELECT app_review_schools())::uuid[]));
CREATE POLICY agree ON late_agreement FOR INSERT
  WITH CHECK ("agreedById" = (SELECT app_person()) AND EXISTS (
    SELECT FROM role_period r WHERE r."trustId" = late_agreement."trustId" AND r."personId" = (SELECT app_person())
      AND r."schoolId" = late_agreement."schoolId" AND r.role = 'principal'
      AND r."startsOn" <= (SELECT app_today()) AND (r."endsOn" IS NULL OR r."endsOn" >= (SELECT app_today()))));
CREATE POLICY review ON agenda_item FOR SELECT
  USING ("schoolId" = ANY ((SELECT app_review_schools())::uuid[])
    OR ("presenterId" = (SELECT app_person()) AND "publishedAt" IS NOT NULL AND "withdrawnAt" IS NULL));
CREATE POLICY write ON agenda_item FOR INSERT WITH CHECK ("schoolId" = ANY ((SELECT app_review_schools())::uuid[]));
CREATE POLICY rewrite ON agenda_item FOR UPDATE
  USING ("schoolId" = ANY ((SELECT app_review_schools())::uuid[])) WITH CHECK ("schoolId" = ANY ((SELECT app_review_schools())::uuid[]));
CREATE POLICY review ON decision FOR SELECT
  USING ("schoolId" = ANY ((SELECT app_review_schools())::uuid[]) OR "ownerId" = (SELECT app_person()));
CREATE POLICY write ON decision FOR INSERT WITH CHECK ("schoolId" = ANY ((SELECT app_review_schools())::uuid[]));
CREATE POLICY rewrite ON decision FOR UPDATE
  USING ("schoolId" = ANY ((SELECT app_review_schools())::uuid[])) WITH CHECK ("schoolId" = ANY ((SELECT app_review_schools())::uuid[]));
-- The signed-off summary is what a trustee reads.
CREATE POLICY review ON sign_off FOR SELECT
  USING ("schoolId" = ANY ((SELECT app_review_schools())::uuid[]) OR (SELECT app_has_role('trustee')));
CREATE POLICY sign ON sign_off FOR INSERT
  WITH CHECK ("signedById" = (SELECT app_person()) AND "schoolId" = ANY ((SELECT app_line_schools())::uuid[]));
CREATE POLICY review ON review FOR SELECT
  USING ("schoolId" = ANY ((SELECT app_review_schools())::uuid[])
    OR EXISTS (SELECT FROM agenda_item i WHERE i."trustId" = review."trustId" AND i."reviewId" = review.id AND i."presenterId" = (SELECT app_person()))
    OR EXISTS (SELECT FROM sign_off s WHERE s."trustId" = review."trustId" AND s."reviewId" = review.id));
CREATE POLICY plan ON review FOR INSERT
  WITH CHECK ("schoolId" = ANY ((SELECT app_review_schools())::uuid[]) OR (SELECT app_has_role('trust_administrator')));
CREATE POLICY run ON review FOR UPDATE
  USING ("schoolId" = ANY ((SELECT app_review_schools())::uuid[])) WITH CHECK ("schoolId" = ANY ((SELECT app_review_schools())::uuid[]));

-- Rights, table by table: what is not granted cannot be done by any code path.
GRANT SELECT ON register_trust, register_school, register_load TO braid_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON rate_limit TO braid_app;
GRANT SELECT, INSERT, UPDATE ON trust, person, single_use_link, coaching_response, support_request, action,
  priority, review, review_section, collation_line, agenda_item, decision, roster_import TO braid_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON hub, school, role_period, appointment, half_term, school_half_term, season,
  one_to_one, credential, federated_identity, check_in_draft TO braid_app;
GRANT SELECT, INSERT ON trust_key, submission, audit_event, check_in, check_in_entry, entry_priority, check_in_addition,
  action_update, late_agreement, agenda_version, review_reader, sign_off TO braid_app;
GRANT UPDATE ("leaderDiscussedAt", "leadDiscussedAt", "discussedAt", version) ON check_in TO braid_app;
GRANT SELECT, INSERT, DELETE ON personal_part TO braid_app;

-- A backup reads everything; nobody logs in as it but the backup.
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'braid_backup') THEN
    GRANT USAGE ON SCHEMA public TO braid_backup;
    GRANT SELECT ON ALL TABLES IN SCHEMA public TO braid_backup;
    ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO braid_backup;
  END IF;
END $$;

-- Sign-in happens before anybody is known. The directory is never read as a table.
CREATE FUNCTION sign_in_candidates(hash bytea) RETURNS TABLE ("trustId" uuid, "personId" uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
$$ SELECT a."trustId", a."personId" FROM sign_in_address a WHERE a."emailHash" = hash $$;

CREATE FUNCTION set_sign_in_address(person uuid, hash bytea) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public AS
$$ INSERT INTO sign_in_address ("emailHash", "trustId", "personId") VALUES (hash, app_trust(), person)
   ON CONFLICT ("trustId", "personId") DO UPDATE SET "emailHash" = excluded."emailHash" $$;

REVOKE ALL ON FUNCTION sign_in_candidates(bytea), set_sign_in_address(uuid, bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sign_in_candidates(bytea), set_sign_in_address(uuid, bytea) TO braid_app;

-- The viewer in one round trip: sets who asks for this statement's transaction alone, then reads under the same walls.
CREATE FUNCTION app_viewer(in_trust uuid, in_person uuid, in_today date) RETURNS jsonb LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  PERFORM set_config('app.trust_id', in_trust::text, true), set_config('app.person_id', in_person::text, true),
          set_config('app.today', in_today::text, true);
  RETURN (
    SELECT jsonb_build_object(
      'personId', p.id, 'name', p.name, 'sessionVersion', p."sessionVersion", 'suspended', p."suspendedAt" IS NOT NULL,
      'trust', jsonb_build_object('id', t."trustId", 'name', t.name, 'descriptors', t.descriptors, 'words', t.words, 'accent', t.accent),
      'roles', (SELECT coalesce(jsonb_agg(jsonb_build_object('role', r.role, 'schoolId', r."schoolId", 'schoolName', s.name) ORDER BY r.role, s.name), '[]')
                FROM role_period r LEFT JOIN school s ON s."trustId" = r."trustId" AND s.id = r."schoolId"
                WHERE r."trustId" = in_trust AND r."personId" = in_person AND r."startsOn" <= in_today AND (r."endsOn" IS NULL OR r."endsOn" >= in_today)),
      'duties', (SELECT coalesce(jsonb_agg(jsonb_build_object('duty', a.duty, 'schoolId', a."schoolId")), '[]') FROM appointment a
                WHERE a."trustId" = in_trust AND a."personId" = in_person AND a."startsOn" <= in_today AND (a."endsOn" IS NULL OR a."endsOn" >= in_today)),
      'leads', (SELECT to_jsonb(app_led_leaders())),
      'leadIds', (SELECT coalesce(jsonb_agg(o."leadId"), '[]') FROM one_to_one o
                WHERE o."trustId" = in_trust AND o."leaderId" = in_person AND o."startsOn" <= in_today AND (o."endsOn" IS NULL OR o."endsOn" >= in_today)))
    FROM person p JOIN trust t ON t."trustId" = p."trustId"
    WHERE p."trustId" = in_trust AND p.id = in_person);
END $$;
