import type { z } from "zod";
import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { once } from "@/lib/submissions/once";
import { canArrangeTrust } from "@/lib/trusts/policy";
import { asDate } from "./day";
import type { seasonInput } from "./schema";

/** Adds a season with its dates. @throws NotFound when the viewer may not */
export function addSeason(viewer: Viewer, input: z.infer<typeof seasonInput>): Promise<{ id: string }> {
  return withTenant(viewer, async (db) => {
    if (!canArrangeTrust(viewer)) throw new NotFound();
    return once(db, viewer, input.requestId, async (id) => {
      const { requestId: _requestId, startsOn, endsOn, ...season } = input;
      await db.season.create({ data: { ...season, trustId: viewer.trustId, id, startsOn: asDate(startsOn), endsOn: asDate(endsOn) } });
      await recordEvent(db, viewer, "season.added", { subjectId: id });
    });
  });
}

/** Takes a season away. @throws NotFound when the viewer may not, or there is none */
export function removeSeason(viewer: Viewer, seasonId: string): Promise<void> {
  return withTenant(viewer, async (db) => {
    if (!canArrangeTrust(viewer)) throw new NotFound();
    const removed = await db.season.deleteMany({ where: { trustId: viewer.trustId, id: seasonId } });
    if (removed.count === 0) throw new NotFound();
    await recordEvent(db, viewer, "season.removed", { subjectId: seasonId });
  });
}
