import { expect, test } from "vitest";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { exportOnAPage, readOnAPage } from "@/lib/insights/school/read-on-a-page";
import { readSchoolPage } from "@/lib/insights/school/read-school-page";
import { asDate } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";
import { aWeek } from "@/tests/insights/weeks";
import { countStatements } from "@/tests/reviews/count-statements";
import { aTrust, outsidersTo, type School, type Trust, THEN } from "@/tests/support/a-trust";

async function withWork(trust: Trust, school: School, ownerId: string, actions: number) {
  const { trustId } = trust;
  const maker = await trust.executive("Maker Executive");
  const own = { trustId, schoolId: school.id, createdById: maker.personId };
  await withTenant(maker, async (db) => {
    await db.priority.createMany({ data: [
      { ...own, title: "Reading by six", baseline: "61%", successCriterion: "75%", component: "use-evidence", startsOn: asDate("2026-09-01") },
      { ...own, title: "Ended long ago", baseline: "x", successCriterion: "y", component: "use-evidence", startsOn: asDate("2025-09-01"), endsOn: asDate("2026-07-01") },
    ] });
    for (let at = 0; at < actions; at += 1)
      await db.action.create({ data: { ...own, id: v7(), ownerId, title: `Action ${at}`, dueOn: asDate(`2026-11-${10 + at}`), origin: "priority", component: "use-evidence", createdAt: THEN } });
  });
}

test("the page tells its school's readers what is in hand, the earliest due first, and counts the rest", async () => {
  const trust = await aTrust();
  const school = await trust.school();
  const principal = await trust.principalOf([school]);
  await withWork(trust, school, principal.personId, 8);
  for (const reader of [principal, await trust.executive(), await trust.person("Sasha Senior", { role: "senior_leader", school })]) {
    const { work } = await readOnAPage(reader, school.id);
    expect(work?.priorities.map(({ title }) => title)).toEqual(["Reading by six"]);
    expect(work?.actions.map(({ title, overdue }) => [title, overdue])).toEqual([0, 1, 2, 3, 4, 5].map((at) => [`Action ${at}`, true]));
    expect(work?.openActions).toBe(8);
    expect((await exportOnAPage(reader, school.id)).id).toBe(school.id);
  }
  expect((await readOnAPage(principal, school.id)).year).toBeDefined();
});

test("support asked for and given is read by the school's line and by nobody else; what waits stands first", async () => {
  const trust = await aTrust();
  const school = await trust.school();
  const executive = await trust.executive();
  const team = await trust.person("Lena Lead", { role: "trust_team" });
  const principal = await trust.principalOf([school], team);
  const lead = await trust.viewer(team.personId);
  const { trustId } = trust;
  const checkInId = await aWeek(principal, lead, school, "2026-11-02");
  await withTenant(principal, (db) => db.supportRequest.createMany({ data: [["visit", "2026-11-03"], ["time", "2026-11-05"], ["send", "2026-06-02"], ["premises", "2026-06-03"]].map(([kind = "", day = ""]) =>
    ({ trustId, checkInId, schoolId: school.id, leaderId: principal.personId, leadId: lead.personId, kind, note: `About ${kind}`, askedAt: new Date(`${day}T12:00:00Z`) })) }));
  await withTenant(lead, (db) => db.supportRequest.updateMany({ where: { trustId, kind: { in: ["time", "premises"] } }, data: { answeredAt: new Date("2026-11-09T12:00:00Z"), answeredById: lead.personId, answer: "A morning, from Elm Park." } }));
  for (const reader of [principal, lead, executive]) {
    const support = (await readOnAPage(reader, school.id)).work?.support;
    expect(support?.shown.map(({ kind, askedOn, answeredOn, answer }) => [kind, askedOn, answeredOn, answer])).toEqual([
      ["visit", "2026-11-03", null, null], ["send", "2026-06-02", null, null], ["time", "2026-11-05", "2026-11-09", "A morning, from Elm Park."],
    ]);
    expect([support?.asked, support?.answered]).toEqual([3, 1]);
  }
  expect((await readOnAPage(await trust.person("Sasha Senior", { role: "senior_leader", school }), school.id)).work).toMatchObject({ support: undefined });
  for (const [who, outsider] of Object.entries(await outsidersTo(trust))) expect((await readOnAPage(outsider, school.id).catch(() => undefined))?.work, who).toBeUndefined();
  expect(await countStatements(() => readOnAPage(principal, school.id))).toBeLessThanOrEqual(6);
});

test("others of the trust see the public part alone and take no PDF of it; outside it there is no such school", async () => {
  const trust = await aTrust();
  const school = await trust.school();
  await withWork(trust, school, (await trust.principalOf([school])).personId, 1);
  const { "another trust's executive": elsewhere, ...inside } = await outsidersTo(trust);
  for (const [who, outsider] of Object.entries(inside)) {
    expect(await readOnAPage(outsider, school.id), who).toMatchObject({ school: { name: school.name }, year: undefined, work: undefined });
    expect((await readSchoolPage(outsider, school.id)).year, who).toBeUndefined();
    await expect(exportOnAPage(outsider, school.id), who).rejects.toThrow(NotFound);
  }
  const senior = await trust.person("Sasha Senior", { role: "senior_leader", school });
  expect((await readOnAPage(senior, school.id)).year).toBeUndefined();
  if (!elsewhere) throw new Error("Nobody of another trust");
  for (const read of [readOnAPage, readSchoolPage, exportOnAPage]) await expect(read(elsewhere, school.id)).rejects.toThrow(NotFound);
});
