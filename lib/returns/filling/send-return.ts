import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/submissions/once";
import { counted } from "@/lib/words";
import type { Viewer } from "@/lib/viewers/viewer";
import { type FilledFigures, figuresAsked, sameFigure, sumsThatDiffer } from "./figures";
import { figureBox } from "./read-form";
import { latestFigures, mustFill } from "./save-draft";

type Sent = { requestId: string; roundId: string; schoolId: string; figures: FilledFigures; emptyIsNotAvailable: boolean };

/**
 * Sends a school's return to the executive team, complete: a deliberate step, with every figure or why there is none. A correction is sent
 * the same way and stands beside what was sent before, which stays. The draft is done with then.
 * @returns the return's id; a double tap sends one
 * @throws NotFound for anybody but the school's leaders; Refused where something is empty, sums differ, or nothing changed since it was sent
 */
export function sendReturn(viewer: Viewer, { requestId, roundId, schoolId, figures, emptyIsNotAvailable }: Sent): Promise<{ id: string }> {
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
      await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`return:${roundId}:${schoolId}`}, 0))`;
      const complete = asked.map((one) => ({ ...one, figure: figures[one.id] ?? ({ status: "not-available", count: null, outOf: null } as const) }));
      const before = await latestFigures(db, viewer, { roundId, schoolId });
      if (Object.keys(before).length > 0 && complete.every((one) => sameFigure(one.figure, before[one.id]))) throw new Refused("These are the figures that were sent already. Nothing has changed.");
      const number = (await db.schoolReturn.count({ where: { trustId, roundId, schoolId } })) + 1;
      await db.schoolReturn.createMany({ data: [{ trustId, id, roundId, schoolId, number, sentById, sentAt }] });
      await db.returnFigure.createMany({ data: complete.map(({ measure, part, figure }) => ({ trustId, returnId: id, schoolId, measure: measure.key, part, ...figure })) });
      await db.returnDraft.deleteMany({ where: { trustId, roundId, schoolId } });
      await recordEvent(db, viewer, number === 1 ? "return.sent" : "return.corrected", { subjectId: id, facts: { schoolId, number } });
    });
  });
}
