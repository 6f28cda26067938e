import { recordEvent } from "@/lib/audit/record-event";
import type { TenantDb } from "@/lib/db/with-tenant";
import { Refused } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { asDate, type Day } from "@/lib/school-year/day";
import { USUAL_COMPONENT } from "./usual-component";
import type { S } from "@/lib/three-s/three-s";

export type NewAction = {
  id: string;
  schoolId: string;
  ownerId: string;
  title: string;
  dueOn: Day;
  origin: "check_in" | "review" | "priority";
  s: S | null;
  component?: string | undefined;
  checkInId?: string;
  agendaItemId?: string;
};

/**
 * Puts actions into the register, inside the verb's own transaction: check-ins, reviews and the register itself use it.
 * @throws Refused when an owner is not a member of staff with a role today
 */
export async function insertActions(db: TenantDb, viewer: Viewer, actions: readonly NewAction[]): Promise<void> {
  if (actions.length === 0) return;
  const owners = [...new Set(actions.map((action) => action.ownerId))];
  const [found] = await db.$queryRaw<{ count: bigint }[]>`
    SELECT count(DISTINCT p.id) FROM person p JOIN role_period r ON r."trustId" = p."trustId" AND r."personId" = p.id
    WHERE p."trustId" = ${viewer.trustId}::uuid AND p.id = ANY (${owners}::uuid[]) AND p."suspendedAt" IS NULL
      AND r."startsOn" <= ${viewer.today}::date AND (r."endsOn" IS NULL OR r."endsOn" >= ${viewer.today}::date)`;
  if (Number(found?.count ?? 0) !== owners.length) throw new Refused("Choose somebody who works in the trust.", "ownerId");
  await db.action.createMany({
    data: actions.map(({ checkInId = null, agendaItemId = null, component = USUAL_COMPONENT, dueOn, ...action }) => ({
      ...action, trustId: viewer.trustId, createdById: viewer.personId, createdAt: viewer.at, dueOn: asDate(dueOn), checkInId, agendaItemId, component,
    })),
  });
  for (const action of actions) await recordEvent(db, viewer, "action.added", { subjectId: action.id, ownerId: action.ownerId });
}
