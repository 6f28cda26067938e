import { recordEvent } from "@/lib/audit/record-event";
import { sendInvitation } from "@/lib/auth/invite-person";
import { addressHash } from "@/lib/auth/sign-in-address";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { asDate, asDay } from "@/lib/school-year/day";
import { once } from "@/lib/submissions/once";
import type { Viewer } from "@/lib/viewers/viewer";
import { mustRun } from "../policy";
import { running } from "./running";
import type { AskCoachInput } from "./schema";

/**
 * Asks somebody from outside the trust to coach people of a cohort: a guest from today, with the trust's usual invitation by mail. A guest who is known
 * here already is asked again under their own name, and signs in as before. Source: case study 000: three online sessions with an external coach.
 * @returns the id of their place as a coach; a double tap asks once
 * @throws NotFound for whoever does not run the cohort
 * @throws Refused when they have a part in the trust, coach the cohort already, or their account is suspended
 */
export function askCoach(viewer: Viewer, { requestId, cohortId, name, email }: AskCoachInput): Promise<{ id: string }> {
  const { trustId, personId: invitedById } = viewer;
  return withTenant(viewer, async (db) => {
    await mustRun(db, viewer, cohortId);
    return once(db, viewer, requestId, async (id) => {
      const known = await db.person.findUnique({ where: { trustId_email: { trustId, email } }, select: { id: true, suspendedAt: true } });
      if (known) await mustBeFree(db, viewer, cohortId, known);
      const [asked] = await db.$queryRaw<{ personId: string }[]>`SELECT ask_coach(${cohortId}::uuid, ${id}::uuid, ${name}, ${email}, ${addressHash(email)}) AS "personId"`;
      if (!asked) throw new Error("A function of one row came back empty");
      const { personId } = asked;
      await db.cohortCoach.createMany({ data: [{ trustId, id, cohortId, personId, startsOn: asDate(viewer.today), invitedById }] });
      await recordEvent(db, viewer, "coach.asked", { subjectId: cohortId, ownerId: personId });
      if (!known) await sendInvitation(db, viewer, personId);
    });
  });
}

/** Sends a coach the invitation again. @returns the cohort @throws NotFound for whoever does not run it, and for a coach who is one no longer; Refused while their account is suspended */
export function inviteCoachAgain(viewer: Viewer, cohortCoachId: string): Promise<{ cohortId: string }> {
  return withTenant(viewer, async (db) => {
    const { cohortId, personId } = await findCoach(db, viewer, cohortCoachId);
    await sendInvitation(db, viewer, personId);
    return { cohortId };
  });
}

/** A coach of a cohort that the viewer runs. @throws NotFound for anybody else, and for a coach who is one no longer */
export async function findCoach(db: TenantDb, viewer: Viewer, id: string) {
  const coach = await db.cohortCoach.findUnique({ where: { trustId_id: { trustId: viewer.trustId, id } } });
  if (!coach || (coach.overFrom && asDay(coach.overFrom) <= viewer.today)) throw new NotFound();
  await mustRun(db, viewer, coach.cohortId);
  return coach;
}

async function mustBeFree(db: TenantDb, { trustId, today }: Viewer, cohortId: string, { id, suspendedAt }: { id: string; suspendedAt: Date | null }): Promise<void> {
  if (suspendedAt) throw new Refused("The account with this address is suspended. An administrator opens it again.", "email");
  const part = await db.rolePeriod.count({ where: { trustId, personId: id, role: { not: "guest" }, OR: [{ endsOn: null }, { endsOn: { gte: asDate(today) } }] } });
  if (part > 0) throw new Refused("Somebody with this address works in the trust or has a part in running it. An external coach is nobody’s colleague: choose somebody from outside.", "email");
  if (await db.cohortCoach.count({ where: { trustId, cohortId, personId: id, ...running(today) } })) throw new Refused("They coach this cohort already", "email");
}
