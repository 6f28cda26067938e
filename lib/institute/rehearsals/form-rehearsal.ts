import { recordEvent } from "@/lib/audit/record-event";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { asDate } from "@/lib/school-year/day";
import type { Willing } from "@/lib/triads/forming/people";
import type { Viewer } from "@/lib/viewers/viewer";
import { mustRun } from "../policy";
import { formGroups, type Met } from "./form-groups";
import { metBefore, peopleOf } from "./met-before";
import { canBeFormed, notBegunYet } from "./rehearsal-in-turn";
import { type RehearsalRow, type Seat, selectRehearsal } from "./select-rehearsal";
import { FEWEST } from "./sizes";

const MARK_FIRST = "Mark first who came: the groups are made of them.";
const TOO_FEW = "One person came, and a rehearsal takes two. Be the other person yourself, or wait for somebody.";

/**
 * Makes the groups of those who came to a session that rehearses, on its day. A second tap makes none anew.
 * Source: case study 000: a difficult conversation is rehearsed in threes.
 * @throws NotFound for whoever does not run the cohort
 * @throws Refused on another day, before it is marked who came, or when that was one person
 */
export function formRehearsal(viewer: Viewer, sessionId: string): Promise<void> {
  const { trustId, personId: formedById, at: formedAt } = viewer;
  return withTenant(viewer, async (db) => {
    const row = await selectRehearsal(db, viewer, sessionId);
    if (!row) throw new NotFound();
    await mustRun(db, viewer, row.cohortId);
    if (!canBeFormed(row, viewer)) throw new Refused("Groups are made at a session that rehearses, on its day.");
    if (row.rehearsal) return;
    mustBeEnough(row.came.length);
    const { count } = await db.rehearsal.createMany({ data: [{ trustId, sessionId, cohortId: row.cohortId, heldOn: asDate(viewer.today), formedById, formedAt }], skipDuplicates: true });
    if (count === 0) return;
    await seat(db, viewer, row, row.came, {});
    await recordEvent(db, viewer, "rehearsal.formed", { subjectId: sessionId, facts: { people: row.came.length } });
  });
}

/**
 * Makes the groups anew of everybody who came, with others where there are as good ones.
 * @param revision what the facilitator saw, so that a second tap does not make them twice
 * @throws NotFound for whoever does not run the cohort; Refused once the first round has begun
 */
export function formAnew(viewer: Viewer, { sessionId, revision }: { sessionId: string; revision: number }): Promise<void> {
  return withTenant(viewer, async (db) => {
    const row = await notBegunYet(db, viewer, sessionId);
    if (row.rehearsal.revision !== revision) return;
    const stillCame = await db.sessionAttendance.findMany({ where: { trustId: viewer.trustId, sessionId, state: "came" }, select: { personId: true } });
    const here = [...row.seats.filter(({ personId }) => stillCame.some((one) => one.personId === personId)), ...row.came];
    mustBeEnough(here.length);
    await db.rehearsalSeat.deleteMany({ where: { trustId: viewer.trustId, sessionId } });
    await seat(db, viewer, row, here, { now: together(row.seats) });
    await recordEvent(db, viewer, "rehearsal.formed-anew", { subjectId: sessionId, facts: { people: here.length } });
  });
}

function mustBeEnough(people: number): void {
  if (people === 0) throw new Refused(MARK_FIRST);
  if (people < FEWEST) throw new Refused(TOO_FEW);
}

/** Whether two are in one group as it stands. */
const together = (seats: readonly Seat[]): NonNullable<Met["now"]> => {
  const groupOf = new Map(seats.map(({ personId, groupNumber }) => [personId, groupNumber]));
  return (a, b) => groupOf.has(a) && groupOf.get(a) === groupOf.get(b);
};

async function seat(db: TenantDb, viewer: Viewer, row: RehearsalRow, people: readonly { personId: string; name: string }[], more: Pick<Met, "now">): Promise<void> {
  const { trustId } = viewer;
  const { sessionId } = row;
  const groups = formGroups(await peopleOf(db, viewer, people), { ...(await metBefore(db, viewer, row)), ...more });
  const places = groups.flatMap((group: Willing[], number) => group.map(({ id: personId }, at) => ({ trustId, sessionId, personId, groupNumber: number + 1, place: at + 1 })));
  await db.rehearsalSeat.createMany({ data: places });
}
