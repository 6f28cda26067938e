import { recordEvent } from "@/lib/audit/record-event";
import { unseal } from "@/lib/confidentiality/seal";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { personalWords, type PersonalWords } from "../share/write-personal-part";

export type PersonalPart = PersonalWords & { leaderName: string; leadName: string; mine: boolean; writtenAt: Date };

/**
 * How the leader was, for the two alone. That the trust lead opened it is written in the log, where the leader sees it.
 * @throws NotFound for anybody else, and when there is none or one of the two has deleted it
 */
export function readPersonalPart(viewer: Viewer, checkInId: string): Promise<PersonalPart> {
  return withTenant(viewer, async (db) => {
    const part = await db.personalPart.findUnique({
      where: { trustId_checkInId: { trustId: viewer.trustId, checkInId } },
      include: { leader: { select: { name: true } }, lead: { select: { name: true } } },
    });
    if (!part) throw new NotFound();
    const mine = part.leaderId === viewer.personId;
    if (!mine) await recordEvent(db, viewer, "personal-part.opened", { subjectId: checkInId, ownerId: part.leaderId });
    const words = personalWords.parse(await unseal(db, viewer.trustId, { table: "personal_part", row: checkInId }, part.sealed));
    return { ...words, leaderName: part.leader.name, leadName: part.lead.name, mine, writtenAt: part.writtenAt };
  });
}
