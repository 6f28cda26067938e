import { z } from "zod";
import { datesChanged } from "@/lib/calendar/dates-changed";
import { withTenant } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { digestTimes } from "./digest-times";

export const chooseDigestTimeInput = z.object({ digestAt: z.enum(digestTimes, "Choose one of the times") });

/** Sets when the viewer's own daily mail comes; 'never' ends mails about new dates too. */
export function chooseDigestTime(viewer: Viewer, input: z.infer<typeof chooseDigestTimeInput>): Promise<void> {
  return withTenant(viewer, async (db) => {
    await db.person.updateMany({ where: { trustId: viewer.trustId, id: viewer.personId }, data: { digestAt: input.digestAt } });
    await datesChanged(db, viewer.trustId, [viewer.personId]);
  });
}

/** When the viewer's own daily mail comes. */
export function readDigestTime(viewer: Viewer): Promise<string> {
  return withTenant(viewer, async (db) => {
    const { digestAt } = await db.person.findUniqueOrThrow({
      where: { trustId_id: { trustId: viewer.trustId, id: viewer.personId } },
      select: { digestAt: true },
    });
    return digestAt;
  });
}
