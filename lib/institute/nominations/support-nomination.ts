import { recordEvent } from "@/lib/audit/record-event";
import { askAboutNames } from "@/lib/confidentiality/ask-about-names";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { holdsAt, isExecutive, type Viewer } from "@/lib/viewers/viewer";
import type { SupportInput } from "../schema";
import { nominationKey } from "./nomination";

type Asked = { personId: string; schoolId: string | null; toExecutives: boolean };

/** Whether the viewer's word is asked for: as principal of the person's school, or as an executive for a principal and for somebody of no school. Nobody supports themselves. */
export function isAskedToSupport(viewer: Viewer, { personId, schoolId, toExecutives }: Asked): boolean {
  if (personId === viewer.personId) return false;
  return toExecutives ? isExecutive(viewer) : schoolId !== null && holdsAt(viewer, schoolId, "principal");
}

/**
 * The head says whether they support it, in a line that the person and the facilitators read. They may say it anew.
 * @throws NotFound for anybody whose word is not asked for; Refused when it was withdrawn, or a text may name a child
 */
export function supportNomination(viewer: Viewer, { nominationId, supports, supportLine, noChildNamed }: SupportInput): Promise<void> {
  return withTenant(viewer, async (db) => {
    const nomination = await db.nomination.findUnique({ where: nominationKey(viewer, nominationId) });
    if (!nomination || !isAskedToSupport(viewer, nomination)) throw new NotFound();
    if (nomination.withdrawnAt) throw new Refused("This was withdrawn.");
    await askAboutNames(db, viewer.trustId, [{ field: "supportLine", text: supportLine }], noChildNamed);
    await db.nomination.update({ where: nominationKey(viewer, nominationId), data: { supports: supports === "yes", supportLine, supportedById: viewer.personId, supportedAt: viewer.at } });
    await recordEvent(db, viewer, "nomination.supported", { subjectId: nominationId, ownerId: nomination.personId, facts: { supports: supports === "yes" } });
  });
}
