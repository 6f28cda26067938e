import type { z } from "zod";
import { recordEvent } from "@/lib/audit/record-event";
import { datesChanged } from "@/lib/calendar/dates-changed";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { asDate, asDay } from "@/lib/school-year/day";
import { canArrangePeople } from "./policy";
import type { endAppointmentInput } from "./schema";
import type { Viewer } from "@/lib/viewers/viewer";

/**
 * Says when a duty's last day is.
 * @throws NotFound when the viewer may not, or there is no such appointment
 * @throws Refused when it ended already or would end before it starts
 */
export function endAppointment(viewer: Viewer, input: z.infer<typeof endAppointmentInput>): Promise<{ personId: string }> {
  return withTenant(viewer, async (db) => {
    if (!canArrangePeople(viewer)) throw new NotFound();
    const { trustId } = viewer;
    const held = await db.appointment.findUnique({ where: { trustId_id: { trustId, id: input.appointmentId } } });
    if (!held) throw new NotFound();
    if (held.endsOn && asDay(held.endsOn) < viewer.today) throw new Refused("This duty has ended; what was stays as it was", "endsOn");
    if (input.endsOn < asDay(held.startsOn)) throw new Refused("The last day must not be before the first", "endsOn");
    await db.appointment.updateMany({ where: { trustId, id: held.id }, data: { endsOn: asDate(input.endsOn) } });
    await recordEvent(db, viewer, "appointment.ended", { subjectId: held.id, ownerId: held.personId, facts: { duty: held.duty, endsOn: input.endsOn } });
    await datesChanged(db, trustId, [held.personId]);
    return { personId: held.personId };
  });
}
