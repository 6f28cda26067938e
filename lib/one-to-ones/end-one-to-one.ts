import type { z } from "zod";
import { recordEvent } from "@/lib/audit/record-event";
import { datesChanged } from "@/lib/calendar/dates-changed";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { asDate, asDay } from "@/lib/school-year/day";
import { canArrangeTrust } from "@/lib/trusts/policy";
import type { endOneToOneInput } from "./schema";

/**
 * Says when a one-to-one's last day is, without another following it.
 * @throws NotFound when the viewer may not, or there is none
 * @throws Refused when it would end before it starts
 */
export function endOneToOne(viewer: Viewer, input: z.infer<typeof endOneToOneInput>): Promise<void> {
  return withTenant(viewer, async (db) => {
    if (!canArrangeTrust(viewer)) throw new NotFound();
    const { trustId } = viewer;
    const held = await db.oneToOne.findUnique({ where: { trustId_id: { trustId, id: input.oneToOneId } } });
    if (!held || (held.endsOn && asDay(held.endsOn) < viewer.today)) throw new NotFound();
    if (input.endsOn < asDay(held.startsOn)) throw new Refused("The last day must not be before the first", "endsOn");
    await db.oneToOne.updateMany({ where: { trustId, id: held.id }, data: { endsOn: asDate(input.endsOn) } });
    await recordEvent(db, viewer, "one-to-one.ended", { subjectId: held.id, ownerId: held.leaderId, facts: { endsOn: input.endsOn } });
    await datesChanged(db, trustId, [held.leaderId, held.leadId]);
  });
}
