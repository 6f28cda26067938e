import { expect, test } from "vitest";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused, Stale } from "@/lib/errors";
import { bringUpToDate } from "@/lib/reviews/pack/bring-up-to-date";
import { collate } from "@/lib/reviews/pack/collate";
import { editSection } from "@/lib/reviews/pack/edit-section";
import { editWording } from "@/lib/reviews/pack/edit-wording";
import { lockAndPublish } from "@/lib/reviews/versions/lock-and-publish";
import { markSectionReady } from "@/lib/reviews/pack/mark-section-ready";
import { openReview } from "@/lib/reviews/pack/open-review";
import { planReview } from "@/lib/reviews/plan/plan-review";
import { readPack } from "@/lib/reviews/pack/read-pack";
import { v7 } from "@/lib/submissions/uuid";
import { outsidersTo, THEN } from "@/tests/support/a-trust";
import { countStatements } from "./count-statements";
import { aMeeting, anOpenReview, aSchoolInAutumn, aWeek, bothDiscuss } from "./a-review";

test("a pack opens ten school days before the meeting and locks three before", async () => {
  const { executive, school } = await aSchoolInAutumn();
  const id = await planReview(executive, { ...aMeeting, schoolId: school.id });
  const review = await withTenant(executive, (db) => db.review.findFirstOrThrow({ where: { trustId: executive.trustId, id } }));
  expect(review.meetingAt.toISOString()).toBe("2026-12-03T09:30:00.000Z");
  expect(review.opensOn.toISOString().slice(0, 10)).toBe("2026-11-19");
  expect(review.locksOn.toISOString().slice(0, 10)).toBe("2026-11-30");
  expect(review.minutes).toBe(90);
});

test("an administrator plans and sees when; a second plan of the half term is refused; nobody else plans", async () => {
  const { trust, school, principal, lead } = await aSchoolInAutumn();
  const administrator = await trust.administrator();
  const id = await planReview(administrator, { ...aMeeting, schoolId: school.id });
  await expect(planReview(administrator, { ...aMeeting, schoolId: school.id })).rejects.toThrow(Refused);
  for (const viewer of [principal, lead]) await expect(planReview(viewer, { ...aMeeting, ordinal: 3, schoolId: school.id })).rejects.toThrow(NotFound);
  await expect(readPack(administrator, id)).rejects.toThrow(NotFound);
});

test("it opens on its day for a reader of the check-ins, with what was shared, and not before", async () => {
  const { trust, executive, principal, deputy, school } = await aSchoolInAutumn();
  const id = await planReview(executive, { ...aMeeting, schoolId: school.id });
  const early = await trust.later(principal, new Date("2026-11-18T12:00:00Z"));
  await expect(openReview(early, id)).rejects.toThrow(Refused);
  await bringUpToDate(deputy, id);
  expect((await readPack(deputy, id)).review.openedAt).toBeNull();
  await bringUpToDate(principal, id);
  const pack = await readPack(deputy, id);
  expect(pack.review.openedAt).toEqual(THEN);
  expect(pack.sections).toHaveLength(7);
  const standards = pack.timelines.find(({ s }) => s === "standards");
  expect(standards?.travel).toEqual({ from: 3, to: 2, direction: "better" });
  expect(standards?.weeks[1]?.line?.wording).toBe("Moved the maths lead to Year 4.\nBooks look better.");
});

test("the collation goes to the chief executive, the finance director and the principal, by the appointments of that day", async () => {
  const { trust, executive, principal, deputy, school } = await aSchoolInAutumn();
  const appointed = await trust.person("Fred Finance", { role: "trust_team" });
  await trust.arrange((db) => db.appointment.createMany({
    data: [
      { trustId: trust.trustId, personId: appointed.personId, duty: "finance_director", startsOn: new Date("2026-09-01") },
      { trustId: trust.trustId, personId: executive.personId, duty: "chief_executive", startsOn: new Date("2026-09-01") },
      { trustId: trust.trustId, personId: deputy.personId, duty: "chief_executive", startsOn: new Date("2024-09-01"), endsOn: new Date("2026-08-31") },
    ],
  }));
  const id = await planReview(executive, { ...aMeeting, schoolId: school.id });
  await openReview(executive, id);
  await openReview(executive, id);
  const readers = await withTenant(executive, (db) => db.reviewReader.findMany({ where: { trustId: trust.trustId, reviewId: id, reason: "collation" } }));
  expect(readers.map(({ personId }) => personId).toSorted()).toEqual([appointed.personId, executive.personId, principal.personId].toSorted());
});

test("collating again adds new weeks, doubles nothing and keeps the principal's wording", async () => {
  const { principal, lead, executive, school, reviewId, lines } = await anOpenReview();
  await editWording(principal, { reviewId, lineId: lines[1]?.id ?? "", wording: "We moved our maths lead.", version: 1 });
  await aWeek(principal, lead, school, { weekOf: "2026-11-23", direction: "worse" });
  await collate(executive, reviewId);
  await collate(lead, reviewId);
  const pack = await readPack(principal, reviewId);
  const after = await withTenant(principal, (db) => db.collationLine.findMany({ where: { trustId: principal.trustId, reviewId }, orderBy: { weekOf: "asc" } }));
  expect(after.map(({ wording }) => wording)).toEqual(["", "We moved our maths lead.", "Every class has a plan.", ""]);
  expect(pack.waiting).toBe(false);
});

test("a discussion after the collation is brought in with the next one", async () => {
  const { principal, lead, reviewId, lines } = await anOpenReview();
  await bothDiscuss(principal, lead, lines[2]?.checkInId ?? "");
  expect((await readPack(principal, reviewId)).waiting).toBe(true);
  await bringUpToDate(principal, reviewId);
  const pack = await readPack(principal, reviewId);
  expect(pack.waiting).toBe(false);
  expect(pack.timelines[1]?.weeks[2]?.line?.discussedAt).toEqual(THEN);
});

test("actions and support are taken over, and read by a deputy who does not read the check-ins", async () => {
  const { principal, lead, deputy, executive, school, reviewId, lines } = await anOpenReview();
  const { trustId } = principal;
  await withTenant(principal, async (db) => {
    const mine = { trustId, schoolId: school.id, ownerId: principal.personId, createdById: principal.personId, createdAt: THEN, origin: "check_in", component: "evaluate-insights" } as const;
    await db.action.createMany({ data: [
      { ...mine, title: "Walk the Year 4 lessons", dueOn: new Date("2026-11-13") },
      { ...mine, title: "Talk with families", dueOn: new Date("2026-11-20"), doneAt: THEN, outcome: "Forty came" },
    ] });
    await db.supportRequest.createMany({ data: [{ trustId, checkInId: lines[2]?.checkInId ?? "", schoolId: school.id, leaderId: principal.personId, leadId: lead.personId, kind: "visit", note: "A maths visit", askedAt: THEN }] });
  });
  await collate(executive, reviewId);
  const pack = await readPack(deputy, reviewId);
  expect(pack.actions.map(({ title, overdue, outcome }) => [title, overdue, outcome])).toEqual([["Walk the Year 4 lessons", true, null], ["Talk with families", false, "Forty came"]]);
  expect(pack.support).toMatchObject([{ note: "A maths visit", answer: null }]);
  expect(await withTenant(deputy, (db) => db.supportRequest.count())).toBe(0);
});

test("the school writes its sections and marks them ready; two who write at once lose neither text", async () => {
  const { principal, deputy, executive, reviewId } = await anOpenReview();
  const section = { reviewId, key: "standards", narrative: "Maths is our work.", version: 1 } as const;
  await editSection(deputy, section);
  const stale = await editSection(principal, { ...section, narrative: "Maths and reading." }).catch((error: unknown) => error);
  expect(stale).toBeInstanceOf(Stale);
  expect((stale as Stale).saved).toBe("Maths is our work.");
  await expect(editSection(executive, { ...section, version: 2 })).rejects.toThrow(NotFound);
  await markSectionReady(principal, { reviewId, key: "standards", ready: true });
  await expect(markSectionReady(executive, { reviewId, key: "data", ready: true })).rejects.toThrow(NotFound);
  expect((await readPack(executive, reviewId)).ready).toBe(1);
});

test("only the principal changes the wording, and nobody once it is locked, not by plain SQL either", async () => {
  const { principal, deputy, executive, reviewId, lines, discussedLine, propose } = await anOpenReview();
  const wording = { reviewId, lineId: lines[0]?.id ?? "", wording: "Ours", version: 1 };
  for (const viewer of [deputy, executive]) await expect(editWording(viewer, wording)).rejects.toThrow(NotFound);
  await propose(executive, { lineId: discussedLine });
  await lockAndPublish(executive, { reviewId, requestId: v7() });
  await expect(editWording(principal, wording)).rejects.toThrow(Refused);
  await expect(editSection(principal, { reviewId, key: "data", narrative: "New", version: 1 })).rejects.toThrow(Refused);
  await expect(withTenant(principal, (db) => db.$executeRaw`UPDATE collation_line SET wording = 'Ours' WHERE "reviewId" = ${reviewId}::uuid`)).rejects.toThrow(/locked/);
  await expect(withTenant(principal, (db) => db.$executeRaw`UPDATE review_section SET narrative = 'Ours' WHERE "reviewId" = ${reviewId}::uuid`)).rejects.toThrow(/locked/);
});

test("nobody outside can tell that the pack exists, whatever they try", async () => {
  const { trust, teacher, reviewId, lines } = await anOpenReview();
  for (const [who, outsider] of Object.entries({ ...(await outsidersTo(trust)), "a teacher of the school": teacher })) {
    await expect(readPack(outsider, reviewId), who).rejects.toThrow(NotFound);
    await expect(openReview(outsider, reviewId), who).rejects.toThrow(NotFound);
    await expect(collate(outsider, reviewId), who).rejects.toThrow(NotFound);
    await expect(bringUpToDate(outsider, reviewId), who).rejects.toThrow(NotFound);
    await expect(editSection(outsider, { reviewId, key: "standards", narrative: "x", version: 1 }), who).rejects.toThrow(NotFound);
    await expect(markSectionReady(outsider, { reviewId, key: "standards", ready: true }), who).rejects.toThrow(NotFound);
    await expect(editWording(outsider, { reviewId, lineId: lines[0]?.id ?? "", wording: "x", version: 1 }), who).rejects.toThrow(NotFound);
  }
});

test("the whole pack takes six statements", async () => {
  const { executive, reviewId } = await anOpenReview();
  expect(await countStatements(() => readPack(executive, reviewId))).toBe(6);
});
