import type { Direction, ThreeS } from "@/lib/db/generated/enums";
import { withTenant } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { asDate } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";
import type { School } from "@/tests/support/a-trust";

export type Said = { descriptor: number; direction?: Direction; needToTalk?: boolean };

/** A shared week of a leader, one S after the other; what is not given stands at 2, same. */
export async function aWeek(leader: Viewer, lead: Viewer, school: School, weekOf: string, said: Partial<Record<ThreeS, Said>> = {}, discussedAt?: Date) {
  const id = v7();
  const both = { trustId: leader.trustId, leaderId: leader.personId, leadId: lead.personId, weekOf: asDate(weekOf) };
  await withTenant(leader, async (db) => {
    await db.checkIn.create({ data: { ...both, id, sharedAt: asDate(weekOf) } });
    for (const s of ["safeguarding", "standards", "stakeholders"] as const)
      await db.checkInEntry.create({ data: { ...both, checkInId: id, schoolId: school.id, s, direction: "same", ...(said[s] ?? { descriptor: 2 }) } });
  });
  const key = { trustId_id: { trustId: leader.trustId, id } };
  if (discussedAt) {
    await withTenant(leader, (db) => db.checkIn.update({ where: key, data: { leaderDiscussedAt: discussedAt } }));
    await withTenant(lead, (db) => db.checkIn.update({ where: key, data: { leadDiscussedAt: discussedAt, discussedAt } }));
  }
  return id;
}
