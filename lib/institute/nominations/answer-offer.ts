import type { z } from "zod";
import { recordEvent } from "@/lib/audit/record-event";
import { datesChanged } from "@/lib/calendar/dates-changed";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { asDate, asDay } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import type { answerInput } from "../schema";
import { lastChoice, nominationKey } from "./nomination";

/**
 * The person takes the place that they were offered, and is of the cohort from today; or says no, and it is free for the next.
 * @throws NotFound for anybody else; Refused when no offer waits, or once the cohort is over
 */
export function answerOffer(viewer: Viewer, { nominationId, answer }: z.infer<typeof answerInput>): Promise<{ cohortId: string }> {
  const { trustId, personId } = viewer;
  return withTenant(viewer, async (db) => {
    const nomination = await db.nomination.findUnique({ where: nominationKey(viewer, nominationId), include: { cohort: { select: { endsOn: true } }, nominationChoiceAsNomination: true }, relationLoadStrategy: "join" });
    if (!nomination || nomination.personId !== personId) throw new NotFound();
    const offer = lastChoice(nomination.nominationChoiceAsNomination);
    if (nomination.withdrawnAt || offer?.outcome !== "offered" || offer.answer) throw new Refused("No offer waits for your answer.");
    if (asDay(nomination.cohort.endsOn) < viewer.today) throw new Refused("This cohort is over.");
    const { cohortId, schoolId, job } = nomination;
    await db.nominationChoice.update({ where: { trustId_id: { trustId, id: offer.id } }, data: { answer, answeredAt: viewer.at } });
    if (answer === "accepted") {
      await db.cohortMember.createMany({ data: [{ trustId, cohortId, nominationId, personId, schoolId, job, joinedOn: asDate(viewer.today) }] });
    }
    await recordEvent(db, viewer, answer === "accepted" ? "nomination.place-accepted" : "nomination.place-declined", { subjectId: nominationId, ownerId: personId });
    if (answer === "accepted") await datesChanged(db, trustId, [personId]);
    return { cohortId };
  });
}
