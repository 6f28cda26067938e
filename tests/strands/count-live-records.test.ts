import { expect, test } from "vitest";
import { withTenant } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { asDate } from "@/lib/school-year/day";
import { readHalfTerms } from "@/lib/school-year/read-half-terms";
import { countLiveRecords, withoutRecords } from "@/lib/strands/count-live-records";
import { halfTermsUpTo } from "@/lib/strands/half-terms-shown";
import { listLiveRecords } from "@/lib/strands/list-live-records";
import { componentKeys, componentsOf } from "@/lib/strands/strands";
import { v7 } from "@/lib/submissions/uuid";
import { aTrust, type School, THEN } from "@/tests/support/a-trust";

const week = "2026-11-16";

async function aCheckIn(leader: Viewer, lead: Viewer, school: School) {
  const id = v7();
  const both = { trustId: leader.trustId, leaderId: leader.personId, leadId: lead.personId, weekOf: asDate(week) };
  await withTenant(leader, async (db) => {
    await db.checkIn.create({ data: { ...both, id, sharedAt: THEN } });
    for (const s of ["safeguarding", "standards", "stakeholders"] as const)
      await db.checkInEntry.create({ data: { ...both, checkInId: id, schoolId: school.id, s, descriptor: 2, direction: "same" } });
  });
  return id;
}

async function aTrustAtWork() {
  const trust = await aTrust();
  const [oak, elm] = [await trust.school(), await trust.school("Elm Park Primary")];
  const executive = await trust.executive();
  const sam = await trust.principalOf([oak], executive);
  const grace = await trust.principalOf([elm], executive, "Grace Elsewhere");
  await aCheckIn(sam, executive, oak);
  await aCheckIn(grace, executive, elm);
  await withTenant(sam, async (db) => {
    const own = { trustId: sam.trustId, schoolId: oak.id };
    await db.priority.create({ data: { ...own, createdById: sam.personId, title: "Reading", baseline: "62%", successCriterion: "75%", component: "set-quality-goals", startsOn: asDate("2026-09-10") } });
    await db.action.create({ data: { ...own, ownerId: sam.personId, createdById: sam.personId, title: "Stop marking twice", dueOn: asDate("2026-12-01"), origin: "priority", component: "de-implement", createdAt: THEN } });
  });
  const count = (viewer: Viewer, schoolId?: string) =>
    withTenant(viewer, async (db) => countLiveRecords(db, viewer.trustId, halfTermsUpTo(await readHalfTerms(db, viewer.trustId), viewer.today), schoolId));
  return { trust, oak, elm, executive, sam, grace, count };
}

test("each record counts once: a check-in is one, whatever it says, and stands in its week's half term", async () => {
  const { executive, count } = await aTrustAtWork();
  const [autumn1, autumn2] = await count(executive);
  expect(autumn2?.byKind).toEqual({ "check-in": 2, action: 1 });
  expect(autumn2?.byStrand).toEqual({ goals: 2, capability: 0, initiatives: 1 });
  expect(autumn1?.byComponent).toMatchObject({ "set-quality-goals": 1, "use-evidence": 1, "evaluate-insights": 0 });
});

test("a school's braid holds that school's records alone", async () => {
  const { executive, oak, elm, count } = await aTrustAtWork();
  expect((await count(executive, oak.id)).at(-1)?.byStrand).toEqual({ goals: 1, capability: 0, initiatives: 1 });
  expect((await count(executive, elm.id)).at(-1)?.byStrand).toEqual({ goals: 1, capability: 0, initiatives: 0 });
});

test("nobody's braid holds what they cannot read", async () => {
  const { trust, grace, count } = await aTrustAtWork();
  expect((await count(grace)).at(-1)?.byKind).toEqual({ "check-in": 1 });
  const teacher = await trust.person("Toby Teacher", { role: "teacher" });
  expect((await count(teacher)).map((term) => term.byKind)).toEqual([{}, {}]);
  const stranger = await (await aTrust("Another Trust")).executive();
  const shown = halfTermsUpTo([{ academicYear: 2026, ordinal: 2, startsOn: "2026-11-02", endsOn: "2026-12-18" }], week);
  const reached = await withTenant(stranger, (db) => countLiveRecords(db, trust.trustId, shown));
  expect(reached.map((term) => term.byKind)).toEqual([{}]);
});

test("what nothing serves is named", async () => {
  const { executive, count } = await aTrustAtWork();
  const missing = withoutRecords(await count(executive));
  expect(missing).toContain("develop-expertise");
  expect(missing).not.toContain("de-implement");
  expect(missing).toHaveLength(componentKeys.length - 4);
});

test("the records behind a strand are as many as were counted, each with its words", async () => {
  const { executive } = await aTrustAtWork();
  const span = { from: "2026-09-01", until: "2026-12-31" };
  const behind = await withTenant(executive, (db) => listLiveRecords(db, executive.trustId, { ...span, components: componentsOf("goals") }));
  expect(behind.total).toBe(4);
  expect(new Set(behind.records.map((record) => `${record.kind}: ${record.title}`))).toEqual(
    new Set(["check-in: Grace Elsewhere", "check-in: Sam Principal", "criterion: Reading", "priority: Reading"]),
  );
});
