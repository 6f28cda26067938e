import { afterAll, expect, test } from "vitest";
import { prisma } from "@/lib/db/client";
import { withTenant } from "@/lib/db/with-tenant";
import { listDates } from "@/lib/dates/list-dates";
import { goRound } from "@/lib/digest/go-round";
import { stopBoss } from "@/lib/jobs/boss";
import { appointPerson } from "@/lib/people/appoint-person";
import { endAppointment } from "@/lib/people/end-appointment";
import { endRole } from "@/lib/people/end-role";
import { giveRole } from "@/lib/people/give-role";
import { lockAndPublish } from "@/lib/reviews/versions/lock-and-publish";
import { startMeeting } from "@/lib/reviews/meeting/start-meeting";
import { applyRoster } from "@/lib/roster/apply-roster";
import { uploadRoster } from "@/lib/roster/upload-roster";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { anOpenReview } from "@/tests/reviews/a-review";
import { aTrust, THEN } from "@/tests/support/a-trust";

afterAll(stopBoss);

const waits = async (...who: Pick<Viewer, "personId">[]) =>
  Promise.all(who.map(async ({ personId }) => (await prisma().$queryRaw<object[]>`SELECT 1 FROM pgboss.job WHERE name = 'dates' AND data->>'personId' = ${personId}`).length));
const role = (who: Viewer, given: "principal" | "teacher", schoolId: string) => ({ personId: who.personId, role: given, schoolId, startsOn: "2026-11-19", endsOn: null, requestId: v7() });

test("whoever is made a principal, or is none any more, has their calendar looked at, and so has their trust lead; a teacher's has nothing to look at", async () => {
  const trust = await aTrust();
  const [school, administrator, lead] = [await trust.school(), await trust.administrator(), await trust.person("Lena Lead", { role: "trust_team" })];
  const [kim, toby] = [await trust.person("Kim Ito"), await trust.person("Toby Teacher")];
  await trust.oneToOne(kim, lead);
  const { id } = await giveRole(administrator, role(kim, "principal", school.id));
  await giveRole(administrator, role(toby, "teacher", school.id));
  expect(await waits(kim, lead, toby)).toEqual([1, 1, 0]);
  await endRole(administrator, { rolePeriodId: id, endsOn: "2026-11-19" });
  expect(await waits(kim, lead, toby)).toEqual([2, 2, 0]);
});

test("whoever comes into a duty has their calendar looked at, and so has whoever had it before, or gives it up", async () => {
  const trust = await aTrust();
  const administrator = await trust.administrator();
  const [first, second] = [await trust.person("Fay First"), await trust.person("Sid Second")];
  const appoint = (who: Viewer) => appointPerson(administrator, { personId: who.personId, duty: "chief_executive", schoolId: null, startsOn: "2026-11-19", requestId: v7() });
  await appoint(first);
  expect(await waits(first, second)).toEqual([1, 0]);
  const { id } = await appoint(second);
  expect(await waits(first, second)).toEqual([2, 1]);
  await endAppointment(administrator, { appointmentId: id, endsOn: "2026-11-19" });
  expect(await waits(first, second)).toEqual([2, 2]);
});

test("a roster asks for those to whom it gives a role that reads reviews and for those who lose one", async () => {
  const trust = await aTrust();
  const [school, administrator] = [await trust.school("Oakfield Primary"), await trust.administrator()];
  const [deputy, kim, toby] = [await trust.person("Dee Deputy", { role: "senior_leader", school }), await trust.person("Kim Ito"), await trust.person("Toby Teacher")];
  const emailOf = ({ personId }: Viewer) => trust.arrange(async (db) => (await db.person.findUniqueOrThrow({ where: { trustId_id: { trustId: trust.trustId, id: personId } } })).email);
  const lines = [`Kim Ito,${await emailOf(kim)},Principal,Oakfield Primary,,`, `Toby Teacher,${await emailOf(toby)},Teacher,Oakfield Primary,,`, `Dee Deputy,${await emailOf(deputy)},Senior leader,Oakfield Primary,,19/11/2026`];
  const kept = await uploadRoster(administrator, { name: "staff.csv", bytes: new TextEncoder().encode(["Name,E-mail,Role,School,Start,End", ...lines].join("\n")), requestId: v7() });
  if (kept.problems) throw new Error(JSON.stringify(kept.problems));
  await applyRoster(administrator, { importId: kept.id, end: [], requestId: v7() });
  expect(await waits(kim, deputy, toby)).toEqual([1, 1, 0]);
});

test("a review that is started on an earlier day than planned asks for those who read it; their date is another one then; one that is started on its day does not", async () => {
  for (const [at, more] of [[THEN, 1], [new Date("2026-12-03T09:30:00Z"), 0]] as const) {
    const { trust, executive, principal, deputy, teacher, reviewId, propose, discussedLine } = await anOpenReview();
    await propose(executive, { lineId: discussedLine });
    await lockAndPublish(executive, { reviewId, requestId: v7() });
    const dateOf = async () => (await withTenant(principal, (db) => listDates(db, principal, new Date("2026-11-19T00:00:00Z")))).find(({ id }) => id === reviewId)?.revision ?? 0;
    const [revision, before] = [await dateOf(), await waits(principal, deputy, teacher)];
    await startMeeting(await trust.later(executive, at), { reviewId });
    expect(await waits(principal, deputy, teacher)).toEqual([(before[0] ?? 0) + more, (before[1] ?? 0) + more, 0]);
    expect(await dateOf()).toBe(revision + more);
  }
});

test("a role or a duty that begins on a later day asks on that day, a holiday too, and so does the day after its last; once, two of one person's on one day too, and within a week if no worker ran on it", async () => {
  const trust = await aTrust();
  const [school, administrator, lead] = [await trust.school(), await trust.administrator(), await trust.person("Lena Lead", { role: "trust_team" })];
  const [kim, toby, fay, lou] = [await trust.person("Kim Ito"), await trust.person("Toby Teacher"), await trust.person("Fay First"), await trust.person("Lou Later")];
  await trust.oneToOne(kim, lead);
  // The Monday of a half term's holiday and the Friday of the week after it.
  const [first, last] = ["2027-02-15", "2027-02-26"];
  await giveRole(administrator, { ...role(kim, "principal", school.id), startsOn: first, endsOn: last });
  await appointPerson(administrator, { personId: kim.personId, duty: "reviewer", schoolId: null, startsOn: first, requestId: v7() });
  await giveRole(administrator, { ...role(toby, "teacher", school.id), startsOn: first });
  await appointPerson(administrator, { personId: fay.personId, duty: "reviewer", schoolId: null, startsOn: first, requestId: v7() });
  await appointPerson(administrator, { personId: lou.personId, duty: "reviewer", schoolId: null, startsOn: "2027-02-16", requestId: v7() });
  const given = await waits(kim, lead, toby, fay, lou);
  const asked = async (day: string, slot = "07:30") => {
    await goRound({ trustId: trust.trustId, slot }, new Date(`${day}T08:00:00Z`));
    return (await waits(kim, lead, toby, fay, lou)).map((jobs, place) => jobs - (given[place] ?? 0));
  };
  expect(await asked("2027-02-14")).toEqual([0, 0, 0, 0, 0]);
  expect(await asked(first)).toEqual([1, 1, 0, 1, 0]);
  expect(await asked(first, "12:30")).toEqual([1, 1, 0, 1, 0]);
  // No worker ran for five days, on one of which Lou's duty began.
  expect(await asked("2027-02-21")).toEqual([1, 1, 0, 1, 1]);
  expect(await asked("2027-02-22")).toEqual([1, 1, 0, 1, 1]);
  expect(await asked(last)).toEqual([1, 1, 0, 1, 1]);
  expect(await asked("2027-02-27")).toEqual([2, 2, 0, 1, 1]);
  expect(await asked("2027-02-28")).toEqual([2, 2, 0, 1, 1]);
});
