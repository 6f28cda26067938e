import type { TenantDb } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { asDay } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import { mustRun } from "../policy";
import { type RehearsalRow, selectRehearsal } from "./select-rehearsal";

/** What a rehearsal is once its groups are made. */
export type Formed = RehearsalRow & { rehearsal: NonNullable<RehearsalRow["rehearsal"]> };

/**
 * A rehearsal for those who run it, once whoever else changes it at this moment has done so.
 * @throws NotFound for whoever does not run the cohort, or before the groups are made; Refused once it has ended or its day is over
 */
export async function rehearsalInTurn(db: TenantDb, viewer: Viewer, sessionId: string): Promise<Formed> {
  await db.$queryRaw`SELECT FROM rehearsal r WHERE r."trustId" = ${viewer.trustId}::uuid AND r."sessionId" = ${sessionId}::uuid FOR NO KEY UPDATE`;
  const row = await selectRehearsal(db, viewer, sessionId);
  if (!row) throw new NotFound();
  await mustRun(db, viewer, row.cohortId);
  const { rehearsal } = row;
  if (!rehearsal) throw new NotFound();
  if (rehearsal.endedAt || rehearsal.heldOn !== viewer.today) throw new Refused("This rehearsal is over.");
  return { ...row, rehearsal };
}

/** The same before its first round. @throws Refused once it has begun; as rehearsalInTurn */
export async function notBegunYet(db: TenantDb, viewer: Viewer, sessionId: string): Promise<Formed> {
  const row = await rehearsalInTurn(db, viewer, sessionId);
  if (row.rehearsal.round > 0) throw new Refused("It has begun, so the groups stay as they are.");
  return row;
}

/** Whether groups can be made for a session now: it rehearses, and this is its day. */
export const canBeFormed = ({ rehearses, calledOff, heldOn }: Pick<RehearsalRow, "rehearses" | "calledOff" | "heldOn">, viewer: Viewer): boolean => rehearses && !calledOff && asDay(heldOn) === viewer.today;
