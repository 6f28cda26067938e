-- The pack keeps its own copy of what it takes over, so that every reader of the review sees the same,
-- and nobody needs the line records behind it.
ALTER TABLE "collation_line" ADD COLUMN "checkInId" UUID,
  ADD COLUMN "discussedAt" TIMESTAMPTZ(3),
  ADD COLUMN "priorityIds" UUID[] DEFAULT ARRAY[]::UUID[],
  ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "collation_line" ADD CONSTRAINT "collation_line_trustId_checkInId_fkey" FOREIGN KEY ("trustId", "checkInId") REFERENCES "check_in"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

CREATE TABLE "collated_action" (
    "trustId" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "actionId" UUID NOT NULL,
    "schoolId" UUID NOT NULL,
    "ownerId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "dueOn" DATE NOT NULL,
    "s" "three_s",
    "progress" "progress",
    "doneAt" TIMESTAMPTZ(3),
    "outcome" TEXT,

    CONSTRAINT "collated_action_pkey" PRIMARY KEY ("trustId","reviewId","actionId")
);
ALTER TABLE "collated_action" ADD CONSTRAINT "collated_action_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "collated_action" ADD CONSTRAINT "collated_action_trustId_reviewId_fkey" FOREIGN KEY ("trustId", "reviewId") REFERENCES "review"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "collated_action" ADD CONSTRAINT "collated_action_trustId_actionId_fkey" FOREIGN KEY ("trustId", "actionId") REFERENCES "action"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "collated_action" ADD CONSTRAINT "collated_action_trustId_schoolId_fkey" FOREIGN KEY ("trustId", "schoolId") REFERENCES "school"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "collated_action" ADD CONSTRAINT "collated_action_trustId_ownerId_fkey" FOREIGN KEY ("trustId", "ownerId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

CREATE TABLE "collated_support" (
    "trustId" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "supportRequestId" UUID NOT NULL,
    "schoolId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "answeredAt" TIMESTAMPTZ(3),
    "answer" TEXT,

    CONSTRAINT "collated_support_pkey" PRIMARY KEY ("trustId","reviewId","supportRequestId")
);
ALTER TABLE "collated_support" ADD CONSTRAINT "collated_support_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "collated_support" ADD CONSTRAINT "collated_support_trustId_reviewId_fkey" FOREIGN KEY ("trustId", "reviewId") REFERENCES "review"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "collated_support" ADD CONSTRAINT "collated_support_trustId_supportRequestId_fkey" FOREIGN KEY ("trustId", "supportRequestId") REFERENCES "support_request"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "collated_support" ADD CONSTRAINT "collated_support_trustId_schoolId_fkey" FOREIGN KEY ("trustId", "schoolId") REFERENCES "school"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['collated_action', 'collated_support']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY trust_wall ON %I AS RESTRICTIVE FOR ALL USING ("trustId" = (SELECT app_trust())) WITH CHECK ("trustId" = (SELECT app_trust()))', t);
    EXECUTE format('CREATE POLICY review ON %I FOR ALL USING ("schoolId" = ANY ((SELECT app_review_schools())::uuid[])) WITH CHECK ("schoolId" = ANY ((SELECT app_review_schools())::uuid[]))', t);
    EXECUTE format('CREATE TRIGGER frozen_when_signed BEFORE INSERT OR UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION a_signed_off_review_is_frozen()', t);
    EXECUTE format('CREATE TRIGGER settled_when_locked BEFORE INSERT OR UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION a_locked_pack_keeps_its_text()', t);
  END LOOP;
END $$;
GRANT SELECT, INSERT, UPDATE ON collated_action, collated_support TO braid_app;

-- When a review takes place is a fact of scheduling: an administrator sees it, and moves it until the pack opens.
CREATE POLICY schedule ON review FOR SELECT USING ((SELECT app_has_role('trust_administrator')));
CREATE POLICY reschedule ON review FOR UPDATE
  USING ((SELECT app_has_role('trust_administrator')) AND "openedAt" IS NULL)
  WITH CHECK ((SELECT app_has_role('trust_administrator')) AND "openedAt" IS NULL);

-- No surprises is asked when an item is published or its ground changes. Naming a presenter later is done by people
-- who do not read check-ins, for whom the ground would be out of sight.
CREATE OR REPLACE FUNCTION no_surprises() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."publishedAt" IS NULL THEN RETURN NEW; END IF;
  IF TG_OP = 'UPDATE' AND OLD."publishedAt" IS NOT NULL
     AND (NEW."checkInId", NEW."schoolId", NEW."reviewId", NEW.id) IS NOT DISTINCT FROM (OLD."checkInId", OLD."schoolId", OLD."reviewId", OLD.id)
  THEN RETURN NEW; END IF;
  IF EXISTS (
    SELECT FROM check_in c JOIN check_in_entry e ON e."trustId" = c."trustId" AND e."checkInId" = c.id
    WHERE c."trustId" = NEW."trustId" AND c.id = NEW."checkInId" AND c."discussedAt" IS NOT NULL AND e."schoolId" = NEW."schoolId")
  OR EXISTS (
    SELECT FROM late_agreement l WHERE l."trustId" = NEW."trustId" AND l."agendaItemId" = NEW.id AND l."schoolId" = NEW."schoolId")
  THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'No surprises: this item was not raised in a discussed check-in, and the principal has not agreed to it' USING ERRCODE = 'BR003';
END $$;

-- A review ends in decisions.
CREATE FUNCTION every_item_has_its_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM agenda_item i
    WHERE i."trustId" = NEW."trustId" AND i."reviewId" = NEW."reviewId" AND i."publishedAt" IS NOT NULL AND i."withdrawnAt" IS NULL
      AND NOT EXISTS (SELECT FROM decision d WHERE d."trustId" = i."trustId" AND d."agendaItemId" = i.id)) THEN
    RAISE EXCEPTION 'An item on the agenda has no decision yet' USING ERRCODE = 'BR007';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER every_item_has_its_decision BEFORE INSERT ON sign_off FOR EACH ROW EXECUTE FUNCTION every_item_has_its_decision();
