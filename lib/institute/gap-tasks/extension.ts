import { recordEvent } from "@/lib/audit/record-event";
import { askAboutNames } from "@/lib/confidentiality/ask-about-names";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { asDate, asDay } from "@/lib/school-year/day";
import { once } from "@/lib/submissions/once";
import type { Viewer } from "@/lib/viewers/viewer";
import { mustRun } from "../policy";
import type { AnswerExtensionInput, ExtensionInput } from "../schema";
import { laterOf } from "./due-for";
import { ownTask } from "./task-of";

/** Asks for more time for a task. @throws NotFound for whoever is not of the cohort; Refused for a day that is no later, while an answer is awaited, or when the reason may name a child */
export function askForTime(viewer: Viewer, { requestId, taskId, askedUntil, reason, noChildNamed }: ExtensionInput): Promise<{ id: string }> {
  const { trustId, personId, at: askedAt } = viewer;
  return withTenant(viewer, async (db) => {
    const { cohortId, dueOn } = await ownTask(db, viewer, taskId);
    const given = await db.gapTaskExtension.findMany({ where: { trustId, taskId, personId, givenUntil: { not: null } }, select: { givenUntil: true } });
    if (askedUntil <= laterOf(asDay(dueOn), given.map(({ givenUntil }) => givenUntil && asDay(givenUntil))) || askedUntil < viewer.today) throw new Refused("Choose a day after the one on which it is due, and still to come", "askedUntil");
    await askAboutNames(db, trustId, [{ field: "reason", text: reason }], noChildNamed);
    return once(db, viewer, requestId, async (id) => {
      if (await db.gapTaskExtension.findFirst({ where: { trustId, taskId, personId, answeredAt: null } })) throw new Refused("You have asked already. The facilitators have not answered yet.");
      await db.gapTaskExtension.createMany({ data: [{ trustId, id, taskId, cohortId, personId, reason, askedUntil: asDate(askedUntil), askedAt }] });
      await recordEvent(db, viewer, "gap-task.time-asked", { subjectId: id, ownerId: personId });
    });
  });
}

/** A facilitator gives the time that was asked for, or says why not. @throws NotFound for anybody else; Refused when it was answered, or when the text may name a child */
export function answerAboutTime(viewer: Viewer, { extensionId, gives, answer, noChildNamed }: AnswerExtensionInput): Promise<{ taskId: string }> {
  const { trustId } = viewer;
  return withTenant(viewer, async (db) => {
    const key = { trustId_id: { trustId, id: extensionId } };
    const asked = await db.gapTaskExtension.findUnique({ where: key });
    if (!asked || asked.personId === viewer.personId) throw new NotFound();
    await mustRun(db, viewer, asked.cohortId);
    if (asked.answeredAt) throw new Refused("This was answered already.");
    await askAboutNames(db, trustId, [{ field: "answer", text: answer }], noChildNamed);
    await db.gapTaskExtension.update({ where: key, data: { givenUntil: gives === "yes" ? asked.askedUntil : null, answer, answeredById: viewer.personId, answeredAt: viewer.at } });
    await recordEvent(db, viewer, "gap-task.time-answered", { subjectId: extensionId, ownerId: asked.personId, facts: { gives: gives === "yes" } });
    return { taskId: asked.taskId };
  });
}
