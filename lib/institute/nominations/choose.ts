import { recordEvent } from "@/lib/audit/record-event";
import { askAboutNames } from "@/lib/confidentiality/ask-about-names";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { once } from "@/lib/submissions/once";
import type { Viewer } from "@/lib/viewers/viewer";
import { mustRun } from "../policy";
import type { ChooseInput } from "../schema";
import { lastChoice, nominationKey, stateOf } from "./nomination";
import { whoseWord } from "./whose-word";

/**
 * The facilitators offer a place, put somebody on the waiting list, or say not this time: with a reason that is kept and that the person reads.
 * On the waiting list one comes after those who are there. Later choices stand beside earlier ones; the last counts.
 * @throws NotFound for whoever does not run the cohort
 * A place without their head's yes is offered only by saying so. Source: case study 000, middle-leadership programme.
 * @throws Refused when they withdrew or have a place, when a place is offered without their head's yes and nobody said that it is, when every place is taken or offered, or the reason may name a child
 */
export function choose(viewer: Viewer, { requestId, nominationId, outcome, reason, withoutSupport, noChildNamed }: ChooseInput): Promise<{ id: string }> {
  const { trustId, personId: chosenById, at: chosenAt } = viewer;
  return withTenant(viewer, async (db) => {
    const nomination = await db.nomination.findUnique({ where: nominationKey(viewer, nominationId), include: { nominationChoiceAsNomination: true }, relationLoadStrategy: "join" });
    if (!nomination || nomination.personId === chosenById) throw new NotFound();
    const { cohortId, personId } = nomination;
    await mustRun(db, viewer, cohortId);
    if (nomination.withdrawnAt) throw new Refused("They took it back.");
    if (stateOf(nomination.nominationChoiceAsNomination) === "accepted") throw new Refused("They have a place already.");
    if (outcome === "offered" && nomination.supports !== true && !withoutSupport) throw new Refused(`${whoseWord(nomination).answer(nomination.supports)} Tick this if you offer a place all the same`, "withoutSupport");
    await askAboutNames(db, trustId, [{ field: "reason", text: reason }], noChildNamed);
    const before = lastChoice(nomination.nominationChoiceAsNomination);
    const highest = outcome === "waiting" && before?.outcome !== "waiting" ? await db.nominationChoice.aggregate({ where: { trustId, cohortId, outcome: "waiting" }, _max: { place: true } }) : undefined;
    const place = outcome === "waiting" ? (highest ? (highest._max.place ?? 0) + 1 : (before?.place ?? 1)) : null;
    return once(db, viewer, requestId, async (id) => {
      await db.nominationChoice.createMany({ data: [{ trustId, id, nominationId, cohortId, personId, outcome, place, reason, chosenById, chosenAt }] });
      await recordEvent(db, viewer, "nomination.chosen", { subjectId: nominationId, ownerId: personId, facts: { outcome, ...(outcome === "offered" ? { supported: nomination.supports === true } : {}) } });
    });
  });
}
