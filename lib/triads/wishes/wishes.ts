import { recordEvent } from "@/lib/audit/record-event";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { asDate, asDay, type Day } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import { canBeInTriads } from "../policy";
import type { WishInput } from "../schema";

export type Wish = { across: boolean; startsOn: Day; endsOn: Day | null };

const runs = ({ trustId, today }: Viewer) => ({ trustId, withdrawnAt: null, startsOn: { lte: asDate(today) }, OR: [{ endsOn: null }, { endsOn: { gte: asDate(today) } }] });

/** The viewer's own wish as it stands today. One statement. */
export async function findWish(db: TenantDb, viewer: Viewer): Promise<Wish | undefined> {
  const wish = await db.triadWish.findFirst({ where: { ...runs(viewer), personId: viewer.personId } });
  return wish ? { across: wish.across, startsOn: asDay(wish.startsOn), endsOn: wish.endsOn && asDay(wish.endsOn) } : undefined;
}

/** Whether each of these people would like to be in a triad today, for whoever coordinates. One statement. */
export async function allWish(db: TenantDb, viewer: Viewer, personIds: readonly string[]): Promise<boolean> {
  return (await db.triadWish.count({ where: { ...runs(viewer), personId: { in: [...personIds] } } })) === personIds.length;
}

const takeBack = (db: TenantDb, { trustId, personId, at }: Viewer) => db.triadWish.updateMany({ where: { trustId, personId, withdrawnAt: null }, data: { withdrawnAt: at } });

/**
 * Says that the viewer would like to be in a triad: across schools or within their own, perhaps until a day. It takes the place of what they said before.
 * @throws NotFound for whoever does not work in the trust; Refused for a last day that has been
 */
export function sayWish(viewer: Viewer, { reach, endsOn }: WishInput): Promise<void> {
  const { trustId, personId, at: saidAt, today } = viewer;
  return withTenant(viewer, async (db) => {
    if (!canBeInTriads(viewer)) throw new NotFound();
    if (endsOn && endsOn < today) throw new Refused("Choose a day that is still to come, or leave it empty", "endsOn");
    await takeBack(db, viewer);
    await db.triadWish.createMany({ data: [{ trustId, personId, across: reach === "across", saidAt, startsOn: asDate(today), endsOn: endsOn ? asDate(endsOn) : null }] });
    await recordEvent(db, viewer, "triad-wish.said", { facts: { across: reach === "across" } });
  });
}

/** The viewer no longer wishes it; a triad in which they are goes on. Saying it twice is saying it once. */
export function withdrawWish(viewer: Viewer): Promise<void> {
  return withTenant(viewer, async (db) => {
    const { count } = await takeBack(db, viewer);
    if (count > 0) await recordEvent(db, viewer, "triad-wish.withdrawn");
  });
}
