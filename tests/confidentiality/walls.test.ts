import { expect, test } from "vitest";
import { seal, unseal } from "@/lib/confidentiality/seal";
import { prisma } from "@/lib/db/client";
import { withTenant } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { v7 } from "@/lib/submissions/uuid";
import { asDate } from "@/lib/school-year/day";
import { aTrust, outsidersTo, type School, THEN } from "@/tests/support/a-trust";

async function aSharedWeek(leader: Viewer, lead: Viewer, school: School, discussed = false) {
  const checkInId = v7();
  const both = { leaderId: leader.personId, leadId: lead.personId, weekOf: asDate("2026-11-16") };
  const said = discussed ? { leaderDiscussedAt: THEN, leadDiscussedAt: THEN, discussedAt: THEN } : {};
  await withTenant(leader, async (db) => {
    await db.checkIn.create({ data: { trustId: leader.trustId, id: checkInId, ...both, sharedAt: THEN, ...said } });
    await db.checkInEntry.create({
      data: { trustId: leader.trustId, checkInId, schoolId: school.id, ...both, s: "standards", descriptor: 3, direction: "worse", done: "Moved the maths lead" },
    });
    await db.personalPart.create({
      data: {
        trustId: leader.trustId, checkInId, leaderId: leader.personId, leadId: lead.personId, writtenAt: THEN,
        sealed: await seal(db, leader.trustId, { table: "personal_part", row: checkInId }, "tired"),
      },
    });
  });
  return checkInId;
}

async function aPair() {
  const trust = await aTrust();
  const school = await trust.school();
  const executive = await trust.executive();
  const lead = await trust.person("Lena Lead", { role: "trust_team" });
  const principal = await trust.principalOf([school], lead);
  return { trust, school, executive, lead: await trust.viewer(lead.personId), principal };
}

test("with nobody asking, every row is out of sight", async () => {
  const { principal, lead, school } = await aPair();
  await aSharedWeek(principal, lead, school);
  expect(await prisma().person.count()).toBe(0);
  expect(await prisma().checkIn.count()).toBe(0);
});

test("an executive reads the week; how the leader is stays with the two", async () => {
  const { principal, lead, executive, school } = await aPair();
  const id = await aSharedWeek(principal, lead, school);
  expect(await withTenant(executive, (db) => db.checkInEntry.count())).toBe(1);
  expect(await withTenant(executive, (db) => db.personalPart.count())).toBe(0);
  const part = await withTenant(lead, (db) => db.personalPart.findFirstOrThrow());
  const place = { table: "personal_part", row: id } as const;
  expect(await withTenant(lead, (db) => unseal(db, lead.trustId, place, part.sealed))).toBe("tired");
  await expect(withTenant(lead, (db) => unseal(db, lead.trustId, { ...place, row: v7() }, part.sealed))).rejects.toThrow();
});

test("nobody else sees any of it", async () => {
  const { trust, principal, lead, school } = await aPair();
  await aSharedWeek(principal, lead, school);
  for (const [who, outsider] of Object.entries(await outsidersTo(trust))) {
    const seen = await withTenant(outsider, async (db) => [await db.checkIn.count(), await db.checkInEntry.count(), await db.personalPart.count()]);
    expect(seen, who).toEqual([0, 0, 0]);
  }
});

test("a row cannot be written into another trust", async () => {
  const [here, there] = [await aTrust(), await aTrust("Another Trust")];
  const administrator = await here.administrator();
  await expect(withTenant(administrator, (db) => db.hub.create({ data: { trustId: there.trustId, name: "Smuggled" } }))).rejects.toThrow(/row-level security/);
});

test("no surprises: the database takes a published item only with a discussed check-in of that school, or the principal's word", async () => {
  const { trust, principal, lead, school, executive } = await aPair();
  const review = { trustId: trust.trustId, id: v7() };
  const item = (more: object) => ({
    trustId: trust.trustId, id: v7(), reviewId: review.id, schoolId: school.id, kind: "challenge", s: "standards", title: "Year 4 maths",
    relatesTo: "outcomes", position: 1, createdById: executive.personId, ...more,
  }) as const;
  await withTenant(executive, (db) => db.review.create({
    data: { ...review, schoolId: school.id, academicYear: 2026, ordinal: 2, meetingAt: THEN, opensOn: THEN, locksOn: THEN },
  }));
  const publish = (more: object) => withTenant(executive, (db) => db.agendaItem.create({ data: item({ publishedAt: THEN, ...more }) as never }));
  const notDiscussed = await aSharedWeek(principal, lead, school);
  await expect(publish({})).rejects.toThrow(/No surprises/);
  await expect(publish({ checkInId: notDiscussed })).rejects.toThrow(/No surprises/);

  const late = item({});
  await withTenant(executive, (db) => db.agendaItem.create({ data: late as never }));
  const agree = (who: Viewer) => withTenant(who, (db) => db.lateAgreement.createMany({
    data: [{ trustId: trust.trustId, agendaItemId: late.id, schoolId: school.id, agreedById: who.personId, agreedAt: THEN }],
  }));
  await expect(agree(executive)).rejects.toThrow(/row-level security/);
  await agree(principal);
  await withTenant(executive, (db) => db.agendaItem.update({ where: { trustId_id: { trustId: trust.trustId, id: late.id } }, data: { publishedAt: THEN } }));
});
