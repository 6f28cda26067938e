import { datesChanged } from "@/lib/calendar/dates-changed";
import type { Role } from "@/lib/db/generated/enums";
import type { TenantDb } from "@/lib/db/with-tenant";
import { addDays, asDate, asDay, type Day } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";

/** By which somebody has half-term reviews in their calendar, or, as a guest, sessions with whom they coach. */
const HAVE_DATES: readonly Role[] = ["trust_executive", "principal", "senior_leader", "guest"];

type Changed = { personId: string; role: Role };

/** That roles of these people are others than before: whoever has dates by them may have others, and so may a principal's trust lead, and whomever they coached as a guest. At most three statements. */
export async function roleDatesChanged(db: TenantDb, viewer: Viewer, changed: readonly Changed[]): Promise<void> {
  const coached = await whoseCoachingEnds(db, changed.map(({ personId }) => personId));
  await datesChanged(db, viewer.trustId, [...(await whoseDatesChange(db, viewer, changed)).map(({ personId }) => personId), ...coached]);
}

/** Whom these people coached as guests up to a day that is known now. One statement. */
export async function whoseCoachingEnds(db: TenantDb, coaches: readonly string[]): Promise<string[]> {
  return (await db.$queryRaw<{ id: string }[]>`SELECT whose_coaching_ends(${[...coaches]}::uuid[]) AS id`).map(({ id }) => id);
}

/** Each change once more for everybody whose dates it concerns. */
async function whoseDatesChange<C extends Changed>(db: TenantDb, { trustId, today }: Pick<Viewer, "trustId" | "today">, changed: readonly C[]): Promise<C[]> {
  const principals = changed.filter(({ role }) => role === "principal");
  const met = principals.length === 0 ? [] : await db.oneToOne.findMany({
    where: { trustId, leaderId: { in: principals.map(({ personId }) => personId) }, OR: [{ endsOn: null }, { endsOn: { gte: asDate(today) } }] },
    select: { leaderId: true, leadId: true },
  });
  const leads = principals.flatMap((change) => met.filter(({ leaderId }) => leaderId === change.personId).map(({ leadId }) => ({ ...change, personId: leadId })));
  return [...changed.filter(({ role }) => HAVE_DATES.includes(role)), ...leads];
}

/** For how many days a first or a last day is looked back at, so that one on which no worker ran is made up for. The queue remembers for as long what it was asked for. */
const LOOKED_BACK_AT = 7;

/**
 * Whose calendar may be another one now because a role or a duty began, or the day before was its last, on a day that was set beforehand, in the last week; and on which day. It is asked in nobody's name.
 * At most three statements.
 */
export async function whoseDatesBeganOrEnded(db: TenantDb, { trustId, today }: Pick<Viewer, "trustId" | "today">): Promise<{ personId: string; on: Day }[]> {
  const days = (last: Day) => ({ gt: asDate(addDays(last, -LOOKED_BACK_AT)), lte: asDate(last) });
  const where = { trustId, OR: [{ startsOn: days(today) }, { endsOn: days(addDays(today, -1)) }] };
  const roles = await db.rolePeriod.findMany({ where, select: { personId: true, role: true, startsOn: true, endsOn: true } });
  const duties = await db.appointment.findMany({ where, select: { personId: true, startsOn: true, endsOn: true } });
  const changes = <P extends Period>(periods: readonly P[]) => periods.flatMap((period) => daysOf(period).filter((on) => on > addDays(today, -LOOKED_BACK_AT) && on <= today).map((on) => ({ ...period, on })));
  return [...(await whoseDatesChange(db, { trustId, today }, changes(roles))), ...changes(duties)];
}

type Period = { startsOn: Date; endsOn: Date | null };

/** The days on which something is another because of a period: its first, and the one after its last. */
const daysOf = ({ startsOn, endsOn }: Period): Day[] => [asDay(startsOn), ...(endsOn ? [addDays(asDay(endsOn), 1)] : [])];
