import type { TenantDb } from "@/lib/db/with-tenant";
import { asDay, type Day } from "@/lib/school-year/day";
import type { S } from "@/lib/three-s/three-s";

/** An action as the form shows it: still open, or done since the last check-in with its outcome. */
export type ActionAtHand = {
  id: string; schoolId: string; title: string; ownerName: string; dueOn: Day; overdue: boolean; s: S | null;
  progress: "done" | "on_track" | "stuck" | null; doneAt: Date | null; outcome: string | null;
};

/**
 * The open actions of the leader's schools and their own, soonest first, and those done since a moment. One statement.
 * @param since when each school last shared; before the first time, two weeks back
 */
export async function actionsAtHand(
  db: TenantDb,
  who: { trustId: string; personId: string; today: Day },
  schoolIds: string[],
  since: Date,
): Promise<ActionAtHand[]> {
  const rows = await db.$queryRaw<(Omit<ActionAtHand, "dueOn"> & { dueOn: Date })[]>`
    SELECT a.id, a."schoolId", a.title, owner.name AS "ownerName", a."dueOn", a."dueOn" < ${who.today}::date AS overdue, a.s::text AS s,
           u.progress::text AS progress, a."doneAt", a.outcome
    FROM action a
    JOIN person owner ON owner."trustId" = a."trustId" AND owner.id = a."ownerId"
    LEFT JOIN LATERAL (
      SELECT x.progress FROM action_update x WHERE x."trustId" = a."trustId" AND x."actionId" = a.id ORDER BY x.at DESC, x.id DESC LIMIT 1) u ON true
    WHERE a."trustId" = ${who.trustId}::uuid AND (a."schoolId" = ANY (${schoolIds}::uuid[]) OR a."ownerId" = ${who.personId}::uuid)
      AND (a."doneAt" IS NULL OR a."doneAt" > ${since})
    ORDER BY a."dueOn", a.id`;
  return rows.map((row) => ({ ...row, dueOn: asDay(row.dueOn) }));
}

export type PriorityAtHand = { id: string; schoolId: string; title: string; s: S | null };
/** Something from the next review's agenda that waits to be raised first. */
export type ToRaise = { id: string; schoolId: string; title: string; s: S };

/** The schools' current priorities, and agenda items that wait for a one-to-one. One statement. */
export async function remindersAtHand(
  db: TenantDb,
  trustId: string,
  schoolIds: string[],
  today: Day,
): Promise<{ priorities: PriorityAtHand[]; toRaise: ToRaise[] }> {
  const rows = await db.$queryRaw<(PriorityAtHand & { waits: boolean })[]>`
    SELECT p.id, p."schoolId", p.title, p.s::text AS s, false AS waits FROM priority p
    WHERE p."trustId" = ${trustId}::uuid AND p."schoolId" = ANY (${schoolIds}::uuid[])
      AND p."startsOn" <= ${today}::date AND (p."endsOn" IS NULL OR p."endsOn" >= ${today}::date)
    UNION ALL
    SELECT i.id, i."schoolId", i.title, i.s::text AS s, true FROM agenda_item i
    WHERE i."trustId" = ${trustId}::uuid AND i."schoolId" = ANY (${schoolIds}::uuid[])
      AND i."raiseAtNext" AND i."publishedAt" IS NULL AND i."withdrawnAt" IS NULL AND i."checkInId" IS NULL
    ORDER BY title`;
  return {
    priorities: rows.filter((row) => !row.waits).map(({ waits: _waits, ...priority }) => priority),
    toRaise: rows.flatMap(({ waits, s, ...item }) => (waits && s ? [{ ...item, s }] : [])),
  };
}
