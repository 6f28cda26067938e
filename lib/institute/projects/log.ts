import { recordEvent } from "@/lib/audit/record-event";
import { askAboutNames } from "@/lib/confidentiality/ask-about-names";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { asDate, asDay, type Day } from "@/lib/school-year/day";
import { once } from "@/lib/submissions/once";
import type { Viewer } from "@/lib/viewers/viewer";
import { isMemberOf } from "../cohorts/member-of";
import type { LogInput } from "./schema";

export type LogEntry = { id: string; doneOn: Day; text: string };

/** A project's log, the last day first, as far as the asker reads it. One statement. */
export async function readLog(db: TenantDb, trustId: string, of: { cohortId: string; personId: string }): Promise<LogEntry[]> {
  const rows = await db.projectLogEntry.findMany({ where: { trustId, ...of }, select: { id: true, doneOn: true, text: true }, orderBy: [{ doneOn: "desc" }, { writtenAt: "desc" }] });
  return rows.map((row) => ({ ...row, doneOn: asDay(row.doneOn) }));
}

/** Writes down what happened on a day. @throws NotFound for whoever is not of the cohort; Refused for a day to come, or when the text may name a child */
export function enterLog(viewer: Viewer, { requestId, cohortId, doneOn, text, noChildNamed }: LogInput): Promise<{ id: string }> {
  const { trustId, personId, at: writtenAt } = viewer;
  return withTenant(viewer, async (db) => {
    if (!(await isMemberOf(db, viewer, cohortId))) throw new NotFound();
    if (doneOn > viewer.today) throw new Refused("Choose today or a day that was", "doneOn");
    await askAboutNames(db, trustId, [{ field: "text", text }], noChildNamed);
    return once(db, viewer, requestId, async (id) => {
      await db.projectLogEntry.createMany({ data: [{ trustId, id, cohortId, personId, doneOn: asDate(doneOn), text, writtenAt }] });
      await recordEvent(db, viewer, "project.log-entered", { subjectId: id, ownerId: personId });
    });
  });
}

/** Takes an entry out of one's own log; it is gone. @throws NotFound for anybody else's */
export function removeFromLog(viewer: Viewer, entryId: string): Promise<{ cohortId: string }> {
  const { trustId, personId } = viewer;
  return withTenant(viewer, async (db) => {
    const entry = await db.projectLogEntry.findUnique({ where: { trustId_id: { trustId, id: entryId } } });
    if (!entry || entry.personId !== personId) throw new NotFound();
    await db.projectLogEntry.deleteMany({ where: { trustId, id: entryId, personId } });
    await recordEvent(db, viewer, "project.log-removed", { subjectId: entryId, ownerId: personId });
    return { cohortId: entry.cohortId };
  });
}
