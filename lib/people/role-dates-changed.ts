import { datesChanged } from "@/lib/calendar/dates-changed";
import type { Role } from "@/lib/db/generated/enums";
import type { TenantDb } from "@/lib/db/with-tenant";
import { addDays, asDate, type Day } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";

/** By which somebody has half-term reviews in their calendar, or, as a guest, sessions with whom they coach. */
const HAVE_DATES: readonly Role[] = ["trust_executive", "principal", "senior_leader", "guest"];

/** That roles of these people are others than before: whoever has dates by them may have others, and so may a principal's trust lead. At most two statements. */
export async function roleDatesChanged(db: TenantDb, viewer: Viewer, changed: readonly { personId: string; role: Role }[]): Promise<void> {
  await datesChanged(db, viewer.trustId, await whoseDatesChange(db, viewer, changed));
}

async function whoseDatesChange(db: TenantDb, { trustId, today }: Pick<Viewer, "trustId" | "today">, changed: readonly { personId: string; role: Role }[]): Promise<string[]> {
  const readers = changed.filter(({ role }) => HAVE_DATES.includes(role)).map(({ personId }) => personId);
  const principals = changed.filter(({ role }) => role === "principal").map(({ personId }) => personId);
  const led = principals.length === 0 ? [] : await db.oneToOne.findMany({ where: { trustId, leaderId: { in: principals }, OR: [{ endsOn: null }, { endsOn: { gte: asDate(today) } }] }, select: { leadId: true } });
  return [...readers, ...led.map(({ leadId }) => leadId)];
}

/** For how many days a first or a last day is looked back at, so that one on which no worker ran is made up for. */
const LOOKED_BACK_AT = 7;

/**
 * Whose calendar may be another one now because a role or a duty began, or the day before was its last, on a day that was set beforehand, in the last week. It is asked in nobody's name.
 * At most three statements.
 */
export async function whoseDatesBeganOrEnded(db: TenantDb, { trustId, today }: Pick<Viewer, "trustId" | "today">): Promise<string[]> {
  const days = (last: Day) => ({ gt: asDate(addDays(last, -LOOKED_BACK_AT)), lte: asDate(last) });
  const where = { trustId, OR: [{ startsOn: days(today) }, { endsOn: days(addDays(today, -1)) }] };
  const roles = await db.rolePeriod.findMany({ where, select: { personId: true, role: true } });
  const duties = await db.appointment.findMany({ where, select: { personId: true } });
  return [...new Set([...(await whoseDatesChange(db, { trustId, today }, roles)), ...duties.map(({ personId }) => personId)])];
}
