import { recordEvent } from "@/lib/audit/record-event";
import { askAboutNames } from "@/lib/confidentiality/ask-about-names";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { asDate, asDay } from "@/lib/school-year/day";
import { once } from "@/lib/submissions/once";
import type { Viewer } from "@/lib/viewers/viewer";
import { mustRun } from "../policy";
import type { SetTaskInput } from "../schema";
import { mustBeBeforeNext } from "./before-the-next";

/**
 * Sets a gap task at a session, due before the next. Source: case study 000, middle-leadership programme.
 * @returns its id; a double tap sets one
 * @throws NotFound for whoever does not run the cohort; Refused for a day before the session or not before the next, or when a text may name a child
 */
export function setTask(viewer: Viewer, { requestId, sessionId, title, about, dueOn, noChildNamed }: SetTaskInput): Promise<{ id: string }> {
  const { trustId, personId: setById, at: setAt } = viewer;
  return withTenant(viewer, async (db) => {
    const session = await db.cohortSession.findUnique({ where: { trustId_id: { trustId, id: sessionId } } });
    if (!session) throw new NotFound();
    const { cohortId } = session;
    await mustRun(db, viewer, cohortId);
    if (dueOn < asDay(session.heldOn)) throw new Refused("Choose a day after the session", "dueOn");
    await mustBeBeforeNext(db, session, dueOn);
    await askAboutNames(db, trustId, [{ field: "title", text: title }, { field: "about", text: about }], noChildNamed);
    return once(db, viewer, requestId, async (id) => {
      await db.gapTask.createMany({ data: [{ trustId, id, sessionId, cohortId, title, about, dueOn: asDate(dueOn), setById, setAt }] });
      await recordEvent(db, viewer, "gap-task.set", { subjectId: id });
    });
  });
}
