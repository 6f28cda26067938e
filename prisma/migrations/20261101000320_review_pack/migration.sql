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
DECLARE
  t text;
  parent text;
  key text;
  readers constant text := '((SELECT app_is_executive_team()) OR "schoolId" = ANY ((SELECT app_review_schools())::uuid[]))';
BEGIN
  FOR t, parent, key IN VALUES ('collated_action', 'action', 'actionId'), ('collated_support', 'support_request', 'supportRequestId')
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY trust_wall ON %I AS RESTRICTIVE FOR ALL USING ("trustId" = (SELECT app_trust())) WITH CHECK ("trustId" = (SELECT app_trust()))', t);
    EXECUTE format('CREATE POLICY review ON %I FOR SELECT USING (%s)', t, readers);
    EXECUTE format('CREATE POLICY write ON %I FOR INSERT WITH CHECK (%s)', t, readers);
    EXECUTE format('CREATE POLICY rewrite ON %I FOR UPDATE USING (%s) WITH CHECK (%s)', t, readers, readers);
    EXECUTE format('CREATE TRIGGER frozen_when_signed BEFORE INSERT OR UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION a_signed_off_review_is_frozen()', t);
    EXECUTE format('CREATE TRIGGER settled_when_locked BEFORE INSERT OR UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION a_locked_pack_keeps_its_text()', t);
    EXECUTE format('CREATE TRIGGER stands_with_its_review BEFORE INSERT ON %I FOR EACH ROW EXECUTE FUNCTION stands_with_its_parent(''review'', ''reviewId'', ''schoolId'')', t);
    EXECUTE format('CREATE TRIGGER %I BEFORE INSERT ON %I FOR EACH ROW EXECUTE FUNCTION stands_with_its_parent(%L, %L, ''schoolId'')', 'stands_with_its_' || parent, t, parent, key);
  END LOOP;
END $$;
GRANT SELECT, INSERT ON collated_action, collated_support TO braid_app;
GRANT UPDATE ("ownerId", title, "dueOn", s, progress, "doneAt", outcome) ON collated_action TO braid_app;
GRANT UPDATE ("answeredAt", answer) ON collated_support TO braid_app;
GRANT UPDATE ("discussedAt", "priorityIds", version) ON collation_line TO braid_app;

-- When a review takes place is a fact of scheduling: an administrator sees it, and moves it until the pack opens.
CREATE POLICY schedule ON review FOR SELECT USING ((SELECT app_has_role('trust_administrator')));
CREATE POLICY reschedule ON review FOR UPDATE
  USING ((SELECT app_has_role('trust_administrator')) AND "openedAt" IS NULL)
  WITH CHECK ((SELECT app_has_role('trust_administrator')) AND "openedAt" IS NULL);

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
