import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { readRules } from "./read-rules";

/**
 * A member agrees to the ground rules that they were shown, for their triad; saying it twice is saying it once.
 * @throws NotFound when they are not in that triad; Refused when the rules have changed since the page was shown
 */
export function acceptRules(viewer: Viewer, { triadId, number }: { triadId: string; number: number }): Promise<void> {
  const { trustId, personId } = viewer;
  return withTenant(viewer, async (db) => {
    const mine = await db.triadMember.count({ where: { trustId, triadId, personId, joinedAt: { not: null }, leftAt: null } });
    if (mine === 0) throw new NotFound();
    if ((await readRules(db, trustId)).number !== number) throw new Refused("The ground rules have new words. Read them first.");
    const { count } = await db.rulesAcceptance.createMany({ data: [{ trustId, triadId, personId, number, acceptedAt: viewer.at }], skipDuplicates: true });
    if (count > 0) await recordEvent(db, viewer, "triad.rules-accepted", { subjectId: triadId, facts: { number } });
  });
}
