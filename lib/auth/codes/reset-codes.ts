import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { raiseSessionVersion } from "@/lib/viewers/raise-session-version";
import type { Viewer } from "@/lib/viewers/viewer";
import { canResetCodes } from "./policy";

/**
 * Takes away the one-time codes of somebody who lost their phone; they set up new ones when they next sign in,
 * and every session of theirs is over.
 * @throws NotFound for anybody but an administrator of the same trust, and for the administrator's own codes
 */
export async function resetCodes(viewer: Viewer, personId: string): Promise<void> {
  const { trustId, today } = viewer;
  if (!canResetCodes(viewer, personId)) throw new NotFound();
  await withTenant(viewer, async (db) => {
    const person = await db.person.findUnique({ where: { trustId_id: { trustId, id: personId } }, select: { id: true } });
    if (!person) throw new NotFound();
    await raiseSessionVersion(db, viewer, personId);
    await recordEvent(db, viewer, "codes.reset", { subjectId: personId, ownerId: personId });
    // A credential is its owner's alone, for the administrator too: only a transaction in the owner's name reaches it.
    await withTenant({ trustId, personId, today }, (own) =>
      own.credential.updateMany({ where: { trustId, personId }, data: { sealedCodeSecret: null, codeConfirmedAt: null, lastCodeStep: null } }),
    );
  });
}
