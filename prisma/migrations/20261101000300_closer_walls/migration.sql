-- The fourth wall, drawn closer: nobody writes into another school's records, nobody speaks for somebody else,
-- nobody moves a row to where it does not belong, and a trust is founded in one transaction or not at all.

-- The transaction that makes the trust's own row arranges its first people; a trust that exists is never founded again,
-- not even when it has no roles left.
CREATE OR REPLACE FUNCTION app_is_founding() RETURNS boolean LANGUAGE sql STABLE AS
$$ SELECT app_trust() IS NOT NULL
     AND NOT EXISTS (SELECT FROM trust t WHERE t."trustId" = app_trust() AND t.xmin IS DISTINCT FROM pg_current_xact_id_if_assigned()::xid)
     AND NOT EXISTS (SELECT FROM role_period r WHERE r."trustId" = app_trust()) $$;

-- Schools that the asker leads today.
CREATE FUNCTION app_led_schools() RETURNS uuid[] LANGUAGE sql STABLE AS
$$ SELECT coalesce(array_agg(r."schoolId"), '{}') FROM role_period r
   WHERE r."trustId" = app_trust() AND r."personId" = app_person() AND r.role = 'principal' AND r."schoolId" IS NOT NULL
     AND r."startsOn" <= app_today() AND (r."endsOn" IS NULL OR r."endsOn" >= app_today()) $$;

CREATE FUNCTION app_is_executive_team() RETURNS boolean LANGUAGE sql STABLE AS
$$ SELECT app_is_executive() OR app_has_duty('finance_director') $$;

-- Whether the asker reads a school's line or review records. A policy asks these three ways round, cheapest first.
-- (Written out in each policy: a function call per row would be paid for every row of a table.)

-- Class own: an administrator invites; a way to a new password is made for oneself alone, since whoever holds one is that person.
DROP POLICY own ON single_use_link; DROP POLICY make ON single_use_link; DROP POLICY spend ON single_use_link;
CREATE POLICY own ON single_use_link FOR SELECT
  USING ("personId" = (SELECT app_person()) OR (purpose = 'invitation' AND (SELECT app_arranges())));
CREATE POLICY make ON single_use_link FOR INSERT
  WITH CHECK ("personId" = (SELECT app_person()) OR (purpose = 'invitation' AND (SELECT app_arranges())));
CREATE POLICY spend ON single_use_link FOR UPDATE
  USING ("personId" = (SELECT app_person()) OR (purpose = 'invitation' AND (SELECT app_arranges())))
  WITH CHECK ("personId" = (SELECT app_person()) OR (purpose = 'invitation' AND (SELECT app_arranges())));

-- Class line. A week is shared with the leader's own trust lead of the day, about schools that the leader leads.
DROP POLICY write ON check_in;
CREATE POLICY write ON check_in FOR INSERT
  WITH CHECK ("leaderId" = (SELECT app_person()) AND EXISTS (
    SELECT FROM one_to_one o WHERE o."trustId" = check_in."trustId" AND o."leaderId" = check_in."leaderId" AND o."leadId" = check_in."leadId"
      AND o."startsOn" <= (SELECT app_today()) AND (o."endsOn" IS NULL OR o."endsOn" >= (SELECT app_today()))));
DROP POLICY line ON check_in_entry; DROP POLICY write ON check_in_entry;
CREATE POLICY line ON check_in_entry FOR SELECT
  USING ((SELECT app_person()) IN ("leaderId", "leadId") OR (SELECT app_is_executive()) OR "schoolId" = ANY ((SELECT app_line_schools())::uuid[]));
CREATE POLICY write ON check_in_entry FOR INSERT
  WITH CHECK ("leaderId" = (SELECT app_person()) AND "schoolId" = ANY ((SELECT app_led_schools())::uuid[]));
DROP POLICY line ON support_request; DROP POLICY write ON support_request; DROP POLICY answer ON support_request;
CREATE POLICY line ON support_request FOR SELECT
  USING ((SELECT app_person()) IN ("leaderId", "leadId") OR (SELECT app_is_executive()) OR "schoolId" = ANY ((SELECT app_line_schools())::uuid[]));
CREATE POLICY write ON support_request FOR INSERT
  WITH CHECK ("leaderId" = (SELECT app_person()) AND "answeredById" IS NULL AND "schoolId" = ANY ((SELECT app_led_schools())::uuid[]));
CREATE POLICY answer ON support_request FOR UPDATE
  USING ((SELECT app_is_executive()) OR "leaderId" = ANY ((SELECT app_led_leaders())::uuid[]))
  WITH CHECK ("answeredById" = (SELECT app_person()));
DROP POLICY write ON entry_priority;
CREATE POLICY write ON entry_priority FOR INSERT
  WITH CHECK (EXISTS (
    SELECT FROM check_in_entry e JOIN priority p ON p."trustId" = e."trustId" AND p."schoolId" = e."schoolId"
    WHERE e."trustId" = entry_priority."trustId" AND e.id = "entryId" AND p.id = "priorityId" AND e."leaderId" = (SELECT app_person())));

-- What the two say to each other may be about all schools of the leader, so whoever leads only one of them does not read it.
DROP POLICY line ON coaching_response; DROP POLICY line ON check_in_addition;
CREATE POLICY line ON coaching_response FOR SELECT
  USING (EXISTS (SELECT FROM check_in c WHERE c."trustId" = coaching_response."trustId" AND c.id = "checkInId"
    AND ((SELECT app_person()) IN (c."leaderId", c."leadId") OR (SELECT app_is_executive()) OR c."leaderId" = ANY ((SELECT app_led_leaders())::uuid[]))));
CREATE POLICY line ON check_in_addition FOR SELECT
  USING (EXISTS (SELECT FROM check_in c WHERE c."trustId" = check_in_addition."trustId" AND c.id = "checkInId"
    AND ((SELECT app_person()) IN (c."leaderId", c."leadId") OR (SELECT app_is_executive()) OR c."leaderId" = ANY ((SELECT app_led_leaders())::uuid[]))));

-- Actions: read and kept by the owner and the line; those that a review gave also by its readers. Made in one's own name.
DROP POLICY line ON action;
CREATE POLICY line ON action FOR SELECT
  USING ("ownerId" = (SELECT app_person()) OR (SELECT app_is_executive())
    OR "schoolId" = ANY ((SELECT app_line_schools())::uuid[])
    OR (origin <> 'check_in' AND ((SELECT app_is_executive_team()) OR "schoolId" = ANY ((SELECT app_review_schools())::uuid[]))));
CREATE POLICY make ON action FOR INSERT
  WITH CHECK ("createdById" = (SELECT app_person())
    AND ("schoolId" = ANY ((SELECT app_line_schools())::uuid[])
      OR (origin <> 'check_in' AND "schoolId" = ANY ((SELECT app_review_schools())::uuid[])))
    AND ("checkInId" IS NULL OR EXISTS (SELECT FROM check_in c WHERE c."trustId" = action."trustId" AND c.id = "checkInId")));
CREATE POLICY keep ON action FOR UPDATE
  USING ("ownerId" = (SELECT app_person())
    OR "schoolId" = ANY ((SELECT app_line_schools())::uuid[])
    OR (origin <> 'check_in' AND "schoolId" = ANY ((SELECT app_review_schools())::uuid[])))
  WITH CHECK ("ownerId" = (SELECT app_person())
    OR "schoolId" = ANY ((SELECT app_line_schools())::uuid[])
    OR (origin <> 'check_in' AND "schoolId" = ANY ((SELECT app_review_schools())::uuid[])));
DROP POLICY write ON action_update;
CREATE POLICY write ON action_update FOR INSERT
  WITH CHECK ("authorId" = (SELECT app_person())
    AND EXISTS (SELECT FROM action a WHERE a."trustId" = action_update."trustId" AND a.id = "actionId")
    AND ("checkInId" IS NULL OR EXISTS (
      SELECT FROM check_in c WHERE c."trustId" = action_update."trustId" AND c.id = "checkInId" AND (SELECT app_person()) IN (c."leaderId", c."leadId"))));

-- Class review: the same readers as before, the executive team first; what carries a name is written by its bearer.
DO $$
DECLARE
  t text;
  bearer text;
  readers constant text := '((SELECT app_is_executive_team()) OR "schoolId" = ANY ((SELECT app_review_schools())::uuid[]))';
BEGIN
  FOR t, bearer IN VALUES ('priority', 'createdById'), ('review_section', NULL), ('collation_line', NULL),
    ('agenda_version', 'publishedById'), ('review_reader', NULL)
  LOOP
    EXECUTE format('DROP POLICY review ON %I', t);
    EXECUTE format('CREATE POLICY review ON %I FOR SELECT USING (%s)', t, readers);
    EXECUTE format('CREATE POLICY write ON %I FOR INSERT WITH CHECK (%s%s)', t, readers,
      CASE WHEN bearer IS NULL THEN '' ELSE format(' AND %I = (SELECT app_person())', bearer) END);
    EXECUTE format('CREATE POLICY rewrite ON %I FOR UPDATE USING (%s) WITH CHECK (%s)', t, readers, readers);
  END LOOP;
  DROP POLICY write ON agenda_item; DROP POLICY write ON decision;
  EXECUTE format('CREATE POLICY write ON agenda_item FOR INSERT WITH CHECK (%s AND "createdById" = (SELECT app_person()))', readers);
  EXECUTE format('CREATE POLICY write ON decision FOR INSERT WITH CHECK (%s AND "decidedById" = (SELECT app_person()))', readers);
END $$;

-- What a row is about never changes: the columns left out here can be set once, when the row is made.
DO $$
DECLARE t text; fixed text[]; free text;
BEGIN
  FOR t, fixed IN VALUES
    ('trust', ARRAY['foundedAt']), ('person', ARRAY['createdAt']), ('school', ARRAY[]::text[]), ('hub', ARRAY[]::text[]),
    ('role_period', ARRAY['personId', 'schoolId', 'role']), ('appointment', ARRAY['personId', 'schoolId', 'duty']),
    ('one_to_one', ARRAY['leaderId', 'leadId']), ('half_term', ARRAY['academicYear', 'ordinal']),
    ('school_half_term', ARRAY['schoolId', 'academicYear', 'ordinal']), ('season', ARRAY[]::text[]),
    ('credential', ARRAY['personId']), ('federated_identity', ARRAY['personId', 'issuer', 'subject']),
    ('single_use_link', ARRAY['personId', 'purpose', 'secretHash', 'createdAt']), ('roster_import', ARRAY['uploadedById', 'uploadedAt']),
    ('check_in_draft', ARRAY['leaderId', 'weekOf']), ('coaching_response', ARRAY['checkInId', 'authorId']),
    ('support_request', ARRAY['checkInId', 'schoolId', 'leaderId', 'leadId', 'kind', 'note', 'askedAt']),
    ('action', ARRAY['schoolId', 'createdById', 'checkInId', 'agendaItemId', 'origin', 'createdAt']),
    ('priority', ARRAY['schoolId', 'createdById']), ('review', ARRAY['schoolId', 'academicYear', 'ordinal']),
    ('review_section', ARRAY['reviewId', 'schoolId', 'key']), ('collation_line', ARRAY['reviewId', 'schoolId', 'weekOf', 's']),
    ('agenda_item', ARRAY['reviewId', 'schoolId', 'createdById', 'createdAt']),
    ('decision', ARRAY['agendaItemId', 'reviewId', 'schoolId'])
  LOOP
    SELECT string_agg(format('%I', a.attname), ', ') INTO free FROM pg_attribute a
    WHERE a.attrelid = t::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attname <> ALL (fixed || ARRAY['trustId', 'id']);
    EXECUTE format('REVOKE UPDATE ON %I FROM braid_app', t);
    IF free IS NOT NULL THEN EXECUTE format('GRANT UPDATE (%s) ON %I TO braid_app', free, t); END IF;
  END LOOP;
END $$;

-- A child stands with its parent: the columns named agree, and whoever writes it can see the parent.
CREATE FUNCTION stands_with_its_parent() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  child jsonb := to_jsonb(NEW);
  parent jsonb;
BEGIN
  IF child ->> TG_ARGV[1] IS NULL THEN RETURN NEW; END IF;
  EXECUTE format('SELECT to_jsonb(p) FROM %I p WHERE p."trustId" = $1 AND p.id = $2', TG_ARGV[0])
    INTO parent USING NEW."trustId", (child ->> TG_ARGV[1])::uuid;
  FOR i IN 2 .. TG_NARGS - 1 LOOP
    IF parent IS NULL OR child ->> TG_ARGV[i] IS DISTINCT FROM parent ->> TG_ARGV[i] THEN
      RAISE EXCEPTION '% does not belong to that %', TG_TABLE_NAME, TG_ARGV[0] USING ERRCODE = 'BR011';
    END IF;
  END LOOP;
  RETURN NEW;
END $$;
DO $$
DECLARE child text; parent text; key text; agree text[];
BEGIN
  FOR child, parent, key, agree IN VALUES
    ('personal_part', 'check_in', 'checkInId', ARRAY['leaderId', 'leadId']),
    ('check_in_entry', 'check_in', 'checkInId', ARRAY['leaderId', 'leadId', 'weekOf']),
    ('support_request', 'check_in', 'checkInId', ARRAY['leaderId', 'leadId']),
    ('review_section', 'review', 'reviewId', ARRAY['schoolId']), ('collation_line', 'review', 'reviewId', ARRAY['schoolId']),
    ('review_reader', 'review', 'reviewId', ARRAY['schoolId']), ('sign_off', 'review', 'reviewId', ARRAY['schoolId']),
    ('agenda_item', 'review', 'reviewId', ARRAY['schoolId']), ('agenda_version', 'review', 'reviewId', ARRAY['schoolId']),
    ('collation_line', 'check_in_entry', 'entryId', ARRAY['schoolId', 'weekOf', 's']),
    ('agenda_item', 'check_in_entry', 'entryId', ARRAY['schoolId']),
    ('decision', 'agenda_item', 'agendaItemId', ARRAY['reviewId', 'schoolId']),
    ('decision', 'action', 'actionId', ARRAY['schoolId']),
    ('late_agreement', 'agenda_item', 'agendaItemId', ARRAY['schoolId']),
    ('action', 'agenda_item', 'agendaItemId', ARRAY['schoolId'])
  LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE INSERT OR UPDATE OF %I ON %I FOR EACH ROW EXECUTE FUNCTION stands_with_its_parent(%L, %L, %s)',
      'stands_with_its_' || parent, key, child, parent, key, (SELECT string_agg(quote_literal(a), ', ') FROM unnest(agree) a));
  END LOOP;
END $$;

-- Each of the two says for themselves that a check-in was discussed; otherwise one could cite what the other never talked about.
CREATE FUNCTION each_speaks_for_themselves() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  leader_before timestamptz := CASE TG_OP WHEN 'UPDATE' THEN OLD."leaderDiscussedAt" END;
  lead_before timestamptz := CASE TG_OP WHEN 'UPDATE' THEN OLD."leadDiscussedAt" END;
BEGIN
  IF (NEW."leaderDiscussedAt" IS DISTINCT FROM leader_before AND app_person() IS DISTINCT FROM NEW."leaderId")
  OR (NEW."leadDiscussedAt" IS DISTINCT FROM lead_before AND app_person() IS DISTINCT FROM NEW."leadId") THEN
    RAISE EXCEPTION 'Each of the two says for themselves that it was discussed' USING ERRCODE = 'BR010';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER each_speaks_for_themselves BEFORE INSERT OR UPDATE ON check_in FOR EACH ROW EXECUTE FUNCTION each_speaks_for_themselves();

-- Nothing joins a check-in once it is closed but an addition.
CREATE TRIGGER closed_when_discussed BEFORE INSERT ON check_in_entry FOR EACH ROW EXECUTE FUNCTION no_response_after_discussion();
CREATE TRIGGER closed_when_discussed BEFORE INSERT ON personal_part FOR EACH ROW EXECUTE FUNCTION no_response_after_discussion();
CREATE TRIGGER closed_when_discussed BEFORE INSERT ON support_request FOR EACH ROW EXECUTE FUNCTION no_response_after_discussion();

-- Who somebody is, and whether they may come in, is arranged for them; their own row lets them change the rest.
CREATE FUNCTION identity_is_arranged() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.email, NEW."staffNumber", NEW."suspendedAt") IS DISTINCT FROM (OLD.email, OLD."staffNumber", OLD."suspendedAt") AND NOT app_arranges() THEN
    RAISE EXCEPTION 'Only an administrator changes this' USING ERRCODE = 'BR012';
  END IF;
  IF NEW."sessionVersion" < OLD."sessionVersion" THEN
    RAISE EXCEPTION 'A session that ended stays ended' USING ERRCODE = 'BR012';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER identity_is_arranged BEFORE UPDATE ON person FOR EACH ROW EXECUTE FUNCTION identity_is_arranged();

-- No surprises is asked when an item is published or cites something else, so that whoever keeps a sent agenda
-- (its minutes, its order) need not be able to read the check-in behind it.
CREATE OR REPLACE FUNCTION no_surprises() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."publishedAt" IS NULL THEN RETURN NEW; END IF;
  IF TG_OP = 'UPDATE' THEN
    IF OLD."publishedAt" IS NOT NULL AND NEW."checkInId" IS NOT DISTINCT FROM OLD."checkInId" AND NEW."schoolId" = OLD."schoolId" THEN RETURN NEW; END IF;
  END IF;
  IF EXISTS (
    SELECT FROM check_in c JOIN check_in_entry e ON e."trustId" = c."trustId" AND e."checkInId" = c.id
    WHERE c."trustId" = NEW."trustId" AND c.id = NEW."checkInId" AND c."discussedAt" IS NOT NULL AND e."schoolId" = NEW."schoolId")
  OR EXISTS (
    SELECT FROM late_agreement l WHERE l."trustId" = NEW."trustId" AND l."agendaItemId" = NEW.id AND l."schoolId" = NEW."schoolId")
  THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'No surprises: this item was not raised in a discussed check-in, and the principal has not agreed to it' USING ERRCODE = 'BR003';
END $$;

-- The sign-in directory: one's own address, or that of somebody whom the asker arranges, of this trust.
-- The path ends with pg_temp, so that no temporary table can stand in for one of ours.
DROP FUNCTION sign_in_candidates(bytea); DROP FUNCTION set_sign_in_address(uuid, bytea);
CREATE FUNCTION sign_in_candidates(hash bytea) RETURNS TABLE ("trustId" uuid, "personId" uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS
$$ SELECT a."trustId", a."personId" FROM sign_in_address a WHERE a."emailHash" = hash $$;
CREATE FUNCTION set_sign_in_address(person uuid, hash bytea) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT coalesce(person = app_person() OR app_arranges(), false)
     OR NOT EXISTS (SELECT FROM person p WHERE p."trustId" = app_trust() AND p.id = set_sign_in_address.person) THEN
    RAISE EXCEPTION 'Only an administrator changes this' USING ERRCODE = 'BR012';
  END IF;
  INSERT INTO sign_in_address ("emailHash", "trustId", "personId") VALUES (hash, app_trust(), person)
  ON CONFLICT ("trustId", "personId") DO UPDATE SET "emailHash" = excluded."emailHash";
END $$;
REVOKE ALL ON FUNCTION sign_in_candidates(bytea), set_sign_in_address(uuid, bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sign_in_candidates(bytea), set_sign_in_address(uuid, bytea) TO braid_app;

-- Nobody keeps tables of their own here, not even for a session.
DO $$ BEGIN EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC', current_database()); END $$;
