import { datesChanged } from "@/lib/calendar/dates-changed";
import type { Role } from "@/lib/db/generated/enums";
import type { TenantDb } from "@/lib/db/with-tenant";
import { asDate } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";

/** By which somebody has half-term reviews in their calendar, or, as a guest, sessions with whom they coach. */
const HAVE_DATES: readonly Role[] = ["trust_executive", "principal", "senior_leader", "guest"];

/** That roles of these people are others than before: whoever has dates by them may have others, and so may a principal's trust lead. At most two statements. */
export async function roleDatesChanged(db: TenantDb, { trustId, today }: Viewer, changed: readonly { personId: string; role: Role }[]): Promise<void> {
  const readers = changed.filter(({ role }) => HAVE_DATES.includes(role)).map(({ personId }) => personId);
  const principals = changed.filter(({ role }) => role === "principal").map(({ personId }) => personId);
  const led = principals.length === 0 ? [] : await db.oneToOne.findMany({ where: { trustId, leaderId: { in: principals }, OR: [{ endsOn: null }, { endsOn: { gte: asDate(today) } }] }, select: { leadId: true } });
  await datesChanged(db, trustId, [...readers, ...led.map(({ leadId }) => leadId)]);
}
