import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/submissions/once";
import { counted } from "@/lib/words";
import type { Viewer } from "@/lib/viewers/viewer";
import { type FilledFigures, figuresAsked, sameFigure, sumsThatDiffer } from "./figures";
import { figureBox } from "./read-form";
import { findDraft, latestSent, mustFill, mustHaveSeen, oneAtATime } from "./save-draft";

type Sent = { requestId: string; roundId: string; schoolId: string; version: number; seen: number; figures: FilledFigures; emptyIsNotAvailable: boolean };

/**
 * Sends a school's return to the executive team, complete: a deliberate step, with every figure or why there is none. A correction is sent
 * the same way and stands beside what was sent before, which stays. The draft is done with then.
 * @returns the return's id; a double tap sends one
 * @param version the draft that the sender saw, and `seen` the number of the last return sent; 0 before there was one
 * @throws NotFound for anybody but the school's leaders; Refused where something is empty, sums differ, or nothing changed since it was sent
 * @throws Stale with a colleague's figures when they sent a return since `seen`, or saved since `version` and something of theirs would be lost
 */
export function sendReturn(viewer: Viewer, { requestId, roundId, schoolId, version, seen, figures, emptyIsNotAvailable }: Sent): Promise<{ id: string }> {
  const { trustId, personId: sentById, at: sentAt } = viewer;
  return withTenant(viewer, async (db) => {
    const { round, school } = await mustFill(db, viewer, { roundId, schoolId });
    const asked = figuresAsked(round.measures, school);
    const empty = asked.filter(({ id }) => !figures[id]);
    if (empty.length > 0 && !emptyIsNotAvailable)
      throw new Refused(`${counted(empty.length, "figure is", "figures are")} still empty. Fill them in, or tick that they are not available.`, "emptyIsNotAvailable");
    const [differ] = Object.entries(sumsThatDiffer(round.measures, school, figures));
    if (differ) throw new Refused(differ[1], figureBox(differ[0], "count"));
    return once(db, viewer, requestId, async (id) => {
      await oneAtATime(db, { roundId, schoolId });
      const draft = await findDraft(db, viewer, { roundId, schoolId });
      const latest = await latestSent(db, viewer, { roundId, schoolId });
      mustHaveSeen({ version, seen }, latest, draft, figures);
      const complete = asked.map((one) => ({ ...one, figure: figures[one.id] ?? ({ status: "not-available", count: null, outOf: null } as const) }));
      if (latest.number > 0 && complete.every((one) => sameFigure(one.figure, latest.figures[one.id]))) throw new Refused("These are the figures that were sent already. Nothing has changed.");
      const number = latest.number + 1;
      await db.schoolReturn.createMany({ data: [{ trustId, id, roundId, schoolId, number, sentById, sentAt }] });
      await db.returnFigure.createMany({ data: complete.map(({ measure, part, figure }) => ({ trustId, returnId: id, schoolId, measure: measure.key, part, ...figure })) });
      await db.returnDraft.deleteMany({ where: { trustId, roundId, schoolId } });
      await recordEvent(db, viewer, number === 1 ? "return.sent" : "return.corrected", { subjectId: id, facts: { schoolId, number } });
    });
  });
}
