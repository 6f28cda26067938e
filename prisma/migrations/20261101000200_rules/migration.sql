-- Rules that must hold whatever code runs: they read as sentences, and their messages name the rule.

ALTER TABLE trust ADD CONSTRAINT four_descriptors CHECK (cardinality(descriptors) = 4);
ALTER TABLE check_in_entry ADD CONSTRAINT a_descriptor_is_one_of_four CHECK (descriptor BETWEEN 1 AND 4);
ALTER TABLE collation_line ADD CONSTRAINT a_collated_descriptor_is_one_of_four CHECK (descriptor BETWEEN 1 AND 4);
ALTER TABLE half_term ADD CONSTRAINT six_half_terms CHECK (ordinal BETWEEN 1 AND 6), ADD CONSTRAINT a_half_term_ends_after_it_starts CHECK ("endsOn" > "startsOn");
ALTER TABLE school_half_term ADD CONSTRAINT six_half_terms_at_school CHECK (ordinal BETWEEN 1 AND 6), ADD CONSTRAINT a_half_term_at_school_ends_after_it_starts CHECK ("endsOn" > "startsOn");
ALTER TABLE review ADD CONSTRAINT six_reviews_a_year CHECK (ordinal BETWEEN 1 AND 6), ADD CONSTRAINT a_review_has_time CHECK (minutes BETWEEN 30 AND 300);
ALTER TABLE role_period ADD CONSTRAINT a_role_ends_after_it_starts CHECK ("endsOn" IS NULL OR "endsOn" >= "startsOn");
ALTER TABLE appointment ADD CONSTRAINT an_appointment_ends_after_it_starts CHECK ("endsOn" IS NULL OR "endsOn" >= "startsOn");
ALTER TABLE one_to_one ADD CONSTRAINT a_one_to_one_ends_after_it_starts CHECK ("endsOn" IS NULL OR "endsOn" >= "startsOn"),
  ADD CONSTRAINT nobody_leads_themselves CHECK ("leaderId" <> "leadId"), ADD CONSTRAINT weekly_or_fortnightly CHECK ("everyWeeks" IN (1, 2));
ALTER TABLE action ADD CONSTRAINT done_with_its_outcome CHECK ("doneAt" IS NULL OR outcome IS NOT NULL);
ALTER TABLE check_in ADD CONSTRAINT discussed_by_both CHECK ("discussedAt" IS NULL OR ("leaderDiscussedAt" IS NOT NULL AND "leadDiscussedAt" IS NOT NULL));

-- The audit log is only ever added to, by anybody.
CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'The audit log is only added to' USING ERRCODE = 'BR001'; END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON audit_event FOR EACH ROW EXECUTE FUNCTION audit_is_append_only();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON audit_event FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only();

-- Once both have discussed a check-in, it is closed.
CREATE FUNCTION a_discussed_check_in_is_closed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."discussedAt" IS NOT NULL THEN
    RAISE EXCEPTION 'This check-in was discussed and is closed' USING ERRCODE = 'BR002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER closed_when_discussed BEFORE UPDATE ON check_in FOR EACH ROW EXECUTE FUNCTION a_discussed_check_in_is_closed();

CREATE FUNCTION no_response_after_discussion() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM check_in c WHERE c."trustId" = NEW."trustId" AND c.id = NEW."checkInId" AND c."discussedAt" IS NOT NULL) THEN
    RAISE EXCEPTION 'This check-in was discussed and is closed' USING ERRCODE = 'BR002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER closed_when_discussed BEFORE INSERT OR UPDATE ON coaching_response FOR EACH ROW EXECUTE FUNCTION no_response_after_discussion();

-- No surprises: what stands on a published agenda was raised in a discussed check-in of that school,
-- or carries the late agreement of that school's principal.
CREATE FUNCTION no_surprises() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."publishedAt" IS NULL THEN RETURN NEW; END IF;
  IF EXISTS (
    SELECT FROM check_in c JOIN check_in_entry e ON e."trustId" = c."trustId" AND e."checkInId" = c.id
    WHERE c."trustId" = NEW."trustId" AND c.id = NEW."checkInId" AND c."discussedAt" IS NOT NULL AND e."schoolId" = NEW."schoolId")
  OR EXISTS (
    SELECT FROM late_agreement l WHERE l."trustId" = NEW."trustId" AND l."agendaItemId" = NEW.id AND l."schoolId" = NEW."schoolId")
  THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'No surprises: this item was not raised in a discussed check-in, and the principal has not agreed to it' USING ERRCODE = 'BR003';
END $$;
CREATE TRIGGER no_surprises BEFORE INSERT OR UPDATE ON agenda_item FOR EACH ROW EXECUTE FUNCTION no_surprises();

-- What was sent stays as it was sent.
CREATE FUNCTION a_published_item_keeps_its_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."publishedAt" IS NOT NULL AND (NEW.title, NEW.detail, NEW.kind, NEW.s, NEW."relatesTo", NEW."checkInId", NEW."reviewId", NEW."schoolId", NEW."publishedAt")
     IS DISTINCT FROM (OLD.title, OLD.detail, OLD.kind, OLD.s, OLD."relatesTo", OLD."checkInId", OLD."reviewId", OLD."schoolId", OLD."publishedAt") THEN
    RAISE EXCEPTION 'A published agenda item keeps its words' USING ERRCODE = 'BR004';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keeps_its_words BEFORE UPDATE ON agenda_item FOR EACH ROW EXECUTE FUNCTION a_published_item_keeps_its_words();

-- A signed-off review is frozen with all that belongs to it.
CREATE FUNCTION a_signed_off_review_is_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE review_id uuid := CASE TG_TABLE_NAME WHEN 'review' THEN to_jsonb(NEW) ->> 'id' ELSE to_jsonb(NEW) ->> 'reviewId' END;
BEGIN
  IF EXISTS (SELECT FROM sign_off s WHERE s."trustId" = NEW."trustId" AND s."reviewId" = review_id) THEN
    RAISE EXCEPTION 'This review was signed off and is frozen' USING ERRCODE = 'BR005';
  END IF;
  RETURN NEW;
END $$;
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['review', 'review_section', 'collation_line', 'agenda_item', 'agenda_version', 'decision']
  LOOP
    EXECUTE format('CREATE TRIGGER frozen_when_signed BEFORE INSERT OR UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION a_signed_off_review_is_frozen()', t);
  END LOOP;
END $$;

-- The pack's text is settled when it locks.
CREATE FUNCTION a_locked_pack_keeps_its_text() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM review r WHERE r."trustId" = NEW."trustId" AND r.id = NEW."reviewId" AND r."lockedAt" IS NOT NULL) THEN
    RAISE EXCEPTION 'This pack is locked' USING ERRCODE = 'BR006';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER settled_when_locked BEFORE INSERT OR UPDATE ON collation_line FOR EACH ROW EXECUTE FUNCTION a_locked_pack_keeps_its_text();
CREATE TRIGGER settled_when_locked BEFORE INSERT OR UPDATE ON review_section FOR EACH ROW EXECUTE FUNCTION a_locked_pack_keeps_its_text();
