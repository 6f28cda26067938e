import { insertActions } from "@/lib/actions/insert-action";
import { writeProgress } from "@/lib/actions/write-progress";
import { recordEvent } from "@/lib/audit/record-event";
import type { TenantDb } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { v7 } from "@/lib/submissions/uuid";
import { schoolPart } from "../draft/entry-now";
import type { DraftContent } from "../schema";

/** Carries what a check-in says of actions into the one register: how the open ones go, which are done, and new ones. */
export async function writeActions(
  db: TenantDb,
  viewer: Viewer,
  checkInId: string,
  content: DraftContent,
  schools: readonly { id: string }[],
): Promise<void> {
  const said = Object.entries(content.actions).flatMap(([actionId, { progress, note }]) => (progress ? [{ actionId, progress, note, checkInId }] : []));
  const schoolIds = schools.map((school) => school.id);
  const open = said.length === 0 ? [] : await db.$queryRaw<{ id: string; ownerId: string }[]>`
    SELECT a.id, a."ownerId" FROM action a WHERE a."trustId" = ${viewer.trustId}::uuid AND a."doneAt" IS NULL
      AND a.id = ANY (${said.map((update) => update.actionId)}::uuid[])
      AND (a."schoolId" = ANY (${schoolIds}::uuid[]) OR a."ownerId" = ${viewer.personId}::uuid)
    FOR UPDATE OF a`;
  const updates = said.filter((update) => open.some((action) => action.id === update.actionId));
  await writeProgress(db, viewer, updates);
  for (const { actionId, progress, note } of updates) {
    if (progress !== "done") continue;
    await db.action.updateMany({
      where: { trustId: viewer.trustId, id: actionId },
      data: { doneAt: viewer.at, outcome: note, version: { increment: 1 } },
    });
    const ownerId = open.find((action) => action.id === actionId)?.ownerId;
    await recordEvent(db, viewer, "action.finished", { subjectId: actionId, ...(ownerId ? { ownerId } : {}) });
  }
  const added = schools.flatMap(({ id: schoolId }) =>
    schoolPart(content, schoolId).newActions.map(({ title, dueOn, ownerId, s }) => ({
      id: v7(), schoolId, title, dueOn, checkInId, ownerId: ownerId || viewer.personId, s: s || null, origin: "check_in" as const,
    })),
  );
  await insertActions(db, viewer, added);
}
