import { datesChanged } from "@/lib/calendar/dates-changed";
import type { TenantDb } from "@/lib/db/with-tenant";

/** Everybody in the set now, the facilitator too, and somebody who has just left: their calendars hear of what changes. */
export async function tellSet(db: TenantDb, trustId: string, setId: string, ...others: string[]): Promise<void> {
  const people = await db.setMember.findMany({ where: { trustId, setId, leftAt: null }, select: { personId: true } });
  await datesChanged(db, trustId, [...people.map(({ personId }) => personId), ...others]);
}
