-- Somebody comes late, has to go in the middle, or comes back: a place in a group has the round from which it counts and the one in which it was left. Who changes
-- groups has a place in each, one after the other.
ALTER TABLE "rehearsal_seat" ADD COLUMN "fromRound" INTEGER NOT NULL DEFAULT 1, ADD COLUMN "leftInRound" INTEGER;
DROP INDEX "rehearsal_seat_trustId_sessionId_groupNumber_place_key";
ALTER TABLE "rehearsal_seat" DROP CONSTRAINT "rehearsal_seat_pkey", ADD CONSTRAINT "rehearsal_seat_pkey" PRIMARY KEY ("trustId", "sessionId", "groupNumber", "place");
CREATE UNIQUE INDEX one_place_at_a_time ON rehearsal_seat ("trustId", "sessionId", "personId") WHERE "leftInRound" IS NULL;
ALTER TABLE rehearsal_seat ADD CONSTRAINT rounds_are_counted_from_one CHECK ("fromRound" >= 1 AND "leftInRound" >= 1);

CREATE POLICY go ON rehearsal_seat FOR UPDATE
  USING (EXISTS (SELECT FROM rehearsal r WHERE r."trustId" = rehearsal_seat."trustId" AND r."sessionId" = rehearsal_seat."sessionId" AND r."cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[])))
  WITH CHECK (EXISTS (SELECT FROM rehearsal r WHERE r."trustId" = rehearsal_seat."trustId" AND r."sessionId" = rehearsal_seat."sessionId" AND r."cohortId" = ANY ((SELECT app_facilitated_cohorts())::uuid[])));

-- A place is for somebody who came, from the round that goes on or the next. Until the first round groups change; from then on somebody is added, or has gone in the round that goes on: what was stays.
CREATE OR REPLACE FUNCTION who_came_has_a_place() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  seat rehearsal_seat := coalesce(NEW, OLD);
  its rehearsal;
BEGIN
  SELECT * INTO its FROM rehearsal r WHERE r."trustId" = seat."trustId" AND r."sessionId" = seat."sessionId";
  IF its."endedAt" IS NOT NULL OR its."heldOn" IS DISTINCT FROM app_today() OR (TG_OP = 'DELETE' AND its.round > 0) THEN
    RAISE EXCEPTION 'These groups stay as they are' USING ERRCODE = 'BR133';
  END IF;
  IF TG_OP = 'INSERT' AND NOT EXISTS (SELECT FROM session_attendance a WHERE a."trustId" = NEW."trustId" AND a."sessionId" = NEW."sessionId" AND a."personId" = NEW."personId" AND a.state = 'came') THEN
    RAISE EXCEPTION 'A place is for somebody who came' USING ERRCODE = 'BR134';
  END IF;
  IF (TG_OP = 'INSERT' AND (NEW."leftInRound" IS NOT NULL OR NEW."fromRound" NOT BETWEEN greatest(its.round, 1) AND its.round + 1))
    OR (TG_OP = 'UPDATE' AND (its.round = 0 OR OLD."leftInRound" IS NOT NULL OR NEW."leftInRound" IS DISTINCT FROM its.round)) THEN
    RAISE EXCEPTION 'Who comes or goes does so in the round that goes on' USING ERRCODE = 'BR180';
  END IF;
  RETURN seat;
END $$;
DROP TRIGGER who_came_has_a_place ON rehearsal_seat;
CREATE TRIGGER who_came_has_a_place BEFORE INSERT OR UPDATE OR DELETE ON rehearsal_seat FOR EACH ROW EXECUTE FUNCTION who_came_has_a_place();
CREATE TRIGGER its_rehearsal_changes_as_well AFTER UPDATE ON rehearsal_seat REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION its_rehearsal_changes();

GRANT UPDATE ("leftInRound") ON rehearsal_seat TO braid_app;
