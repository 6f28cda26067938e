import { recordEvent } from "@/lib/audit/record-event";
import { askAboutNames } from "@/lib/confidentiality/ask-about-names";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused, Stale } from "@/lib/errors";
import { asDate, asDay } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import { mustRun } from "../policy";
import type { RewordTaskInput } from "../schema";
import { mustBeBeforeNext } from "./before-the-next";

/**
 * Changes a gap task's words, or gives everybody more time. The database keeps the words that it had: somebody may have begun on them, and whether
 * anybody has is theirs alone to know.
 * @throws NotFound for whoever does not run the cohort; Stale when somebody changed it meanwhile; Refused for an earlier day or one that is not before the next session, or when a text may name a child
 */
export function rewordTask(viewer: Viewer, { taskId, version, title, about, dueOn, noChildNamed }: RewordTaskInput): Promise<void> {
  const { trustId, at: changedAt } = viewer;
  return withTenant(viewer, async (db) => {
    const task = await db.gapTask.findUnique({ where: { trustId_id: { trustId, id: taskId } }, include: { session: true } });
    if (!task) throw new NotFound();
    await mustRun(db, viewer, task.cohortId);
    if (dueOn < asDay(task.dueOn)) throw new Refused("Time that was given is not taken back. Keep the day, or choose a later one.", "dueOn");
    if (dueOn > asDay(task.dueOn)) await mustBeBeforeNext(db, task.session, dueOn);
    await askAboutNames(db, trustId, [{ field: "title", text: title }, { field: "about", text: about }], noChildNamed);
    if (task.version === version && task.title === title && task.about === about && asDay(task.dueOn) === dueOn) return;
    const { count } = await db.gapTask.updateMany({ where: { trustId, id: taskId, version }, data: { title, about, dueOn: asDate(dueOn), changedAt } });
    if (count === 0) throw new Stale({ title: task.title, about: task.about, dueOn: asDay(task.dueOn) }, task.version);
    await recordEvent(db, viewer, "gap-task.reworded", { subjectId: taskId });
  });
}
