import { withTenant } from "@/lib/db/with-tenant";
import { formRehearsal } from "@/lib/institute/rehearsals/form-rehearsal";
import { beginRehearsal } from "@/lib/institute/rehearsals/run-rounds";
import { markAttendance } from "@/lib/institute/sessions/mark-attendance";
import { asDate } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";
import type { Mark } from "./mark";
import type { PeopledTrust } from "./people";

type InCohort = { cohortId: string; memberId: string; otherMemberId: string };

/** Three sessions of today, between one and what is due for the next, at which the teacher and the presenter came: one whose groups are to be made, one where the presenter has no place yet, one in its first round. */
export async function someRehearsals({ formerLead, presenter }: PeopledTrust["people"], { cohortId, memberId, otherMemberId }: InCohort, mark: Mark) {
  const { trustId } = formerLead;
  const session = async () => {
    const said = mark("session");
    const id = v7();
    await withTenant(formerLead, (db) => db.cohortSession.createMany({ data: [{ trustId, id, cohortId, plannedById: formerLead.personId, theme: said, heldOn: asDate(formerLead.today), startsAt: "09:30", minutes: 60, place: said, plan: said, rehearses: true }] }));
    await markAttendance(formerLead, id, { [memberId]: "came", [otherMemberId]: "came" });
    return id;
  };
  const [toFormId, formedId, rehearsalId] = [await session(), await session(), await session()];
  for (const sessionId of [formedId, rehearsalId]) await formRehearsal(formerLead, sessionId);
  await withTenant(formerLead, (db) => db.rehearsalSeat.deleteMany({ where: { trustId, sessionId: formedId, personId: presenter.personId } }));
  await beginRehearsal(formerLead, { sessionId: rehearsalId, roundMinutes: 10 });
  return { toFormId, formedId, rehearsalId };
}
