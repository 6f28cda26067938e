import { afterAll, expect, test } from "vitest";
import { listLeaders } from "@/lib/check-ins/list-leaders";
import { listWeeks } from "@/lib/check-ins/list-weeks";
import { listDates } from "@/lib/dates/list-dates";
import { prisma } from "@/lib/db/client";
import { withTenant } from "@/lib/db/with-tenant";
import { readOneToOnes } from "@/lib/home/read-one-to-ones";
import { stopBoss } from "@/lib/jobs/boss";
import { arrangeOneToOne } from "@/lib/one-to-ones/arrange-one-to-one";
import { proposeHalfTerms } from "@/lib/school-year/propose-half-terms";
import { saveHalfTerms, saveSchoolHalfTerms } from "@/lib/school-year/save-half-terms";
import { readSchoolYear } from "@/lib/schools/read-school-year";
import { v7 } from "@/lib/submissions/uuid";
import { schoolsLedBy, type Viewer } from "@/lib/viewers/viewer";
import { aSharedCheckIn } from "@/tests/support/a-check-in";
import { aTrust } from "@/tests/support/a-trust";

afterAll(stopBoss);

const { halfTerms } = proposeHalfTerms(2026);
const closesEarly = halfTerms.map((term) => (term.ordinal === 2 ? { ...term, endsOn: "2026-12-11" } : term));
/** In the week in which one of the schools is closed already. */
const thatWeek = new Date("2026-12-16T12:00:00Z");

/** Three principals of one lead, met on Thursdays: of a school that closes a week early, of one by the trust's dates, and of both. */
async function twoSchools() {
  const trust = await aTrust();
  const [early, usual, administrator, lead] = [await trust.school("Early Primary"), await trust.school("Usual Primary"), await trust.administrator(), await trust.person("Farida Lead", { role: "trust_team" })];
  await saveHalfTerms(administrator, 2026, halfTerms);
  const [eve, una, bea] = [await trust.principalOf([early], undefined, "Eve"), await trust.principalOf([usual], undefined, "Una"), await trust.principalOf([early, usual], undefined, "Bea")];
  for (const { personId } of [eve, una, bea]) await arrangeOneToOne(administrator, { leaderId: personId, leadId: lead.personId, everyWeeks: 1, weekday: 4, startsAt: "09:00", minutes: 90, startsOn: "2026-11-23", requestId: v7() });
  const save = () => saveSchoolHalfTerms(administrator, early.id, 2026, closesEarly);
  return { trust, lead, eve, una, bea, save };
}
const leftOut = async (who: Viewer) => (await withTenant(who, (db) => listDates(db, who, who.at)))[0]?.repeats?.except.slice(0, 1).map((at) => at.toISOString().slice(0, 10));

test("a one-to-one rests in the weeks in which the principal's own school is closed; of two schools, when both are", async () => {
  const { eve, una, bea, save } = await twoSchools();
  for (const who of [eve, una, bea]) expect(await leftOut(who)).toEqual(["2026-12-24"]);
  await save();
  expect([await leftOut(eve), await leftOut(una), await leftOut(bea)]).toEqual([["2026-12-17"], ["2026-12-24"], ["2026-12-24"]]);
});

test("check-ins go by the same weeks as the calendar", async () => {
  const { trust, lead, eve, una, save } = await twoSchools();
  await save();
  const [her, hers, leads] = [await trust.later(eve, thatWeek), await trust.later(una, thatWeek), await trust.later(lead, thatWeek)];
  expect((await listWeeks(her)).meeting?.day).not.toBe("2026-12-17");
  expect((await listWeeks(hers)).meeting?.day).toBe("2026-12-17");
  expect(Object.fromEntries((await listLeaders(leads)).leaders.map(({ leaderName, due }) => [leaderName, due]))).toEqual({ Bea: true, Eve: false, Una: true });
  expect((await withTenant(leads, (db) => readOneToOnes(db, leads, "2026-12-14", "mine"))).map(({ leader }) => leader)).toEqual(["Bea", "Una"]);
});

test("a principal who changes school keeps the weeks of the school they left, and has those of the next one from its first half term on", async () => {
  const { trust, lead, save } = await twoSchools();
  await save();
  const [early, next] = [await trust.arrange((db) => db.school.findFirstOrThrow({ where: { trustId: trust.trustId, name: "Early Primary" } })), await trust.school("Next Primary")];
  const administrator = await trust.administrator();
  await saveSchoolHalfTerms(administrator, next.id, 2026, halfTerms.map((term) => (term.ordinal === 3 ? { ...term, startsOn: "2027-01-11" } : term)));
  const moves = await trust.person("Mo", { role: "principal", school: early, endsOn: "2026-12-31" }, { role: "principal", school: next, startsOn: "2027-01-01" });
  await arrangeOneToOne(administrator, { leaderId: moves.personId, leadId: lead.personId, everyWeeks: 1, weekday: 4, startsAt: "09:00", minutes: 90, startsOn: "2026-11-23", requestId: v7() });
  const [autumn, spring] = [await trust.later(moves, thatWeek), await trust.later(moves, new Date("2027-01-20T12:00:00Z"))];
  expect((await listWeeks(autumn)).meeting?.day).toBe("2027-01-14");
  expect((await listWeeks(spring)).earlier.map(({ weekOf }) => weekOf)).toEqual(["2027-01-11", "2026-12-07", "2026-11-30", "2026-11-23"]);
  const december = async (at: Date) => (await listLeaders(await trust.later(lead, at), "mine", "2026-12-14")).leaders.find(({ leaderName }) => leaderName === "Mo")?.due;
  expect([await december(thatWeek), await december(new Date("2027-01-20T12:00:00Z"))]).toEqual([false, false]);
});

test("a school's year goes by its own weeks; one outside them stands there when something was shared in it", async () => {
  const { trust, lead, eve, bea, save } = await twoSchools();
  await save();
  const late = await trust.school("Late Primary");
  await saveSchoolHalfTerms(await trust.administrator(), late.id, 2026, halfTerms.map((term) => (term.ordinal === 2 ? { ...term, endsOn: "2026-12-23" } : term)));
  const lou = await trust.principalOf([late], lead, "Lou");
  const lastWeek = async (who: Viewer) => (await readSchoolYear(who, schoolsLedBy(who)[0]?.id ?? ""))?.filter(({ halfTerm }) => halfTerm === "Autumn 2").map(({ weekOf, week, stood }) => [weekOf, week, Object.keys(stood).length]).at(-1);
  expect([await lastWeek(eve), await lastWeek(lou)]).toEqual([["2026-12-07", 6, 0], ["2026-12-21", 8, 0]]);
  await aSharedCheckIn(await trust.later(bea, thatWeek));
  expect(await lastWeek(eve)).toEqual(["2026-12-14", 7, 3]);
});

test("what was shared before a school's own first half term stands in its year, from that week on", async () => {
  const { trust, una } = await twoSchools();
  const [late, usual] = [await trust.school("Late Primary"), await trust.arrange((db) => db.school.findFirstOrThrow({ where: { trustId: trust.trustId, name: "Usual Primary" } }))];
  await saveSchoolHalfTerms(await trust.administrator(), late.id, 2026, halfTerms.map((term) => (term.ordinal === 1 ? { ...term, startsOn: "2026-09-14" } : term)));
  const both = await trust.principalOf([late, usual], una, "Bo");
  const lateYear = async (at: string) => (await readSchoolYear(await trust.later(both, new Date(at)), late.id))?.slice(0, 2).map(({ name, week, stood }) => [name, week, Object.keys(stood).length]);
  expect(await lateYear("2026-09-03T12:00:00Z")).toBeUndefined();
  await aSharedCheckIn(await trust.later(both, new Date("2026-09-03T12:00:00Z")));
  const first = [["Week of 31 August", null, 3], ["Autumn 1, week 1", 1, 0]];
  expect([await lateYear("2026-09-03T12:00:00Z"), await lateYear("2026-11-19T12:00:00Z")]).toEqual([first, first]);
});

test("a week in which somebody meets in the trust's holiday is called by its date", async () => {
  const { trust, lead } = await twoSchools();
  const administrator = await trust.administrator();
  const late = await trust.school("Late Primary");
  await saveSchoolHalfTerms(administrator, late.id, 2026, halfTerms.map((term) => (term.ordinal === 2 ? { ...term, endsOn: "2026-12-23" } : term)));
  const name = async () => (await listLeaders(await trust.later(lead, new Date("2026-12-21T12:00:00Z")))).weekName;
  expect(await name()).toBe("Holiday, week of 21 December");
  await trust.principalOf([late], lead, "Lou");
  expect(await name()).toBe("Week of 21 December");
});

test("a school's own dates ask for the calendars of those who lead it and of their leads, and of nobody else", async () => {
  const { lead, eve, una, bea, save } = await twoSchools();
  const waits = async () => Promise.all([eve, bea, una, lead].map(async ({ personId }) => (await prisma().$queryRaw<object[]>`SELECT 1 FROM pgboss.job WHERE name = 'dates' AND data->>'personId' = ${personId}`).length));
  const before = await waits();
  await save();
  expect((await waits()).map((jobs, place) => jobs - (before[place] ?? 0))).toEqual([1, 1, 0, 1]);
});
