import { expect, test } from "vitest";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused, Stale } from "@/lib/errors";
import { agreeLate } from "@/lib/reviews/agenda/agree-late";
import { exportVersion } from "@/lib/reviews/versions/export-version";
import { lockAndPublish } from "@/lib/reviews/versions/lock-and-publish";
import { readMeeting } from "@/lib/reviews/meeting/read-meeting";
import { readPack } from "@/lib/reviews/pack/read-pack";
import { readSignedSummary } from "@/lib/reviews/meeting/read-signed-summary";
import { recordDecision } from "@/lib/reviews/meeting/record-decision";
import { signOff } from "@/lib/reviews/meeting/sign-off";
import { startMeeting } from "@/lib/reviews/meeting/start-meeting";
import { v7 } from "@/lib/submissions/uuid";
import { outsidersTo, THEN } from "@/tests/support/a-trust";
import { anOpenReview, aReviewInItsMeeting } from "./a-review";
import { countStatements } from "./count-statements";

const decision = { text: "Teach fractions again in Year 4", kind: "support", dueOn: "2026-12-11", version: 0 } as const;

test("a decision becomes an action that its owner meets", async () => {
  const { executive, teacher, reviewId, itemId } = await aReviewInItsMeeting();
  await recordDecision(executive, { ...decision, reviewId, itemId, ownerId: teacher.personId });
  const [action] = await withTenant(teacher, (db) => db.action.findMany({ where: { trustId: teacher.trustId, ownerId: teacher.personId } }));
  expect(action).toMatchObject({ title: decision.text, origin: "review", s: "standards", agendaItemId: itemId, doneAt: null });
  expect((await readMeeting(executive, reviewId)).items[0]?.decision).toMatchObject({ text: decision.text, dueOn: "2026-12-11", owner: { id: teacher.personId }, version: 1 });
});

test("there is one decision an item; changed, its action follows, and two who change it at once lose neither text", async () => {
  const { executive, lead, principal, teacher, reviewId, itemId } = await aReviewInItsMeeting();
  const said = { ...decision, reviewId, itemId, ownerId: teacher.personId };
  await recordDecision(executive, said);
  await recordDecision(lead, { ...said, text: "Teach fractions twice", ownerId: principal.personId, version: 1 });
  const stale = await recordDecision(executive, { ...said, text: "Something else", version: 1 }).catch((error: unknown) => error);
  expect(stale).toBeInstanceOf(Stale);
  expect((stale as Stale).saved).toBe("Teach fractions twice");
  const actions = await withTenant(principal, (db) => db.action.findMany({ where: { trustId: principal.trustId, agendaItemId: itemId } }));
  expect(actions).toMatchObject([{ title: "Teach fractions twice", ownerId: principal.personId }]);
});

test("a decision needs a started meeting, a sent item and an owner who has to do with the school", async () => {
  const { executive, principal, reviewId, propose, discussedLine, trust } = await anOpenReview();
  const sent = await propose(executive, { lineId: discussedLine });
  const kept = await propose(executive, { title: "Not sent" });
  const said = { ...decision, reviewId, itemId: sent, ownerId: principal.personId };
  await expect(startMeeting(executive, { reviewId })).rejects.toThrow(Refused);
  await lockAndPublish(executive, { reviewId, requestId: v7() });
  await expect(recordDecision(executive, said)).rejects.toThrow("Start the meeting first");
  await startMeeting(executive, { reviewId });
  await expect(recordDecision(executive, { ...said, itemId: kept })).rejects.toThrow(NotFound);
  const trustee = await trust.person("Vera Trustee", { role: "trustee" });
  await expect(recordDecision(executive, { ...said, ownerId: trustee.personId })).rejects.toThrow(Refused);
});

test("it is signed off when every sent item has its decision, in the database too", async () => {
  const { executive, principal, reviewId, itemId, school } = await aReviewInItsMeeting();
  await expect(signOff(executive, { reviewId, summary: "Good" })).rejects.toThrow("has no decision yet");
  const byHand = withTenant(executive, (db) => db.signOff.createMany({
    data: [{ trustId: executive.trustId, reviewId, schoolId: school.id, signedById: executive.personId, summary: "Good", signedAt: THEN }],
  }));
  await expect(byHand).rejects.toThrow(/needs its decision/);
  await recordDecision(executive, { ...decision, reviewId, itemId, ownerId: principal.personId });
  await expect(signOff(principal, { reviewId, summary: "Good" })).rejects.toThrow(NotFound);
  await signOff(executive, { reviewId, summary: "Good" });
  await expect(signOff(executive, { reviewId, summary: "Again" })).rejects.toThrow(Refused);
});

test("signed off, it is frozen: by the verbs, and by plain SQL", async () => {
  const { executive, lead, principal, deputy, reviewId, itemId, propose } = await aReviewInItsMeeting();
  const late = await propose(executive, { title: "Another" });
  await recordDecision(executive, { ...decision, reviewId, itemId, ownerId: principal.personId });
  await signOff(lead, { reviewId, summary: "Good" });
  await expect(recordDecision(executive, { ...decision, reviewId, itemId, ownerId: principal.personId, version: 1 })).rejects.toThrow(Refused);
  await expect(propose(deputy)).rejects.toThrow(Refused);
  await expect(agreeLate(principal, { reviewId, itemId: late })).rejects.toThrow(Refused);
  await expect(lockAndPublish(executive, { reviewId, requestId: v7() })).rejects.toThrow(Refused);
  for (const table of ["decision", "agenda_item", "collation_line", "review_section"])
    await expect(withTenant(executive, (db) => db.$executeRawUnsafe(`UPDATE ${table} SET version = version + 1 WHERE "reviewId" = '${reviewId}'`)), table).rejects.toThrow(/signed off/);
  await expect(withTenant(executive, (db) => db.$executeRaw`UPDATE review SET place = 'Elsewhere' WHERE id = ${reviewId}::uuid`)).rejects.toThrow(/signed off/);
});

test("a trustee reads the summary once it is signed off, and nothing else", async () => {
  const { trust, executive, principal, reviewId, itemId } = await aReviewInItsMeeting();
  const trustee = await trust.person("Vera Trustee", { role: "trustee" });
  await expect(readSignedSummary(trustee, reviewId)).rejects.toThrow(NotFound);
  await recordDecision(executive, { ...decision, reviewId, itemId, ownerId: principal.personId });
  await signOff(executive, { reviewId, summary: "Year 4 maths is the work of next half term." });
  expect(await readSignedSummary(trustee, reviewId)).toMatchObject({ summary: "Year 4 maths is the work of next half term.", signedBy: "Asha Executive" });
  await expect(readPack(trustee, reviewId)).rejects.toThrow(NotFound);
  await expect(readMeeting(trustee, reviewId)).rejects.toThrow(NotFound);
  await expect(exportVersion(trustee, reviewId, 1, "pdf")).rejects.toThrow(NotFound);
  const teacher = await trust.person("Tom Teacher", { role: "teacher" });
  await expect(readSignedSummary(teacher, reviewId)).rejects.toThrow(NotFound);
});

test("an export is written into the audit log", async () => {
  const { executive, reviewId } = await aReviewInItsMeeting();
  await exportVersion(executive, reviewId, 1, "spreadsheet");
  const events = await withTenant(executive, (db) => db.auditEvent.findMany({ where: { trustId: executive.trustId, what: "agenda.exported" } }));
  expect(events).toMatchObject([{ actorId: executive.personId, subjectId: reviewId, facts: { number: 1, form: "spreadsheet" } }]);
});

test("nobody outside takes part in the meeting", async () => {
  const { trust, executive, principal, deputy, teacher, reviewId, itemId } = await aReviewInItsMeeting();
  const said = { ...decision, reviewId, itemId, ownerId: principal.personId };
  for (const viewer of [principal, deputy]) await expect(recordDecision(viewer, said)).rejects.toThrow(NotFound);
  for (const [who, outsider] of Object.entries({ ...(await outsidersTo(trust)), "a teacher of the school": teacher })) {
    await expect(readMeeting(outsider, reviewId), who).rejects.toThrow(NotFound);
    await expect(startMeeting(outsider, { reviewId }), who).rejects.toThrow(NotFound);
    await expect(recordDecision(outsider, said), who).rejects.toThrow(NotFound);
    await expect(signOff(outsider, { reviewId, summary: "x" }), who).rejects.toThrow(NotFound);
    await expect(readSignedSummary(outsider, reviewId), who).rejects.toThrow(NotFound);
    await expect(exportVersion(outsider, reviewId, 1, "pdf"), who).rejects.toThrow(NotFound);
  }
  expect((await readMeeting(executive, reviewId)).items[0]?.decision).toBeUndefined();
});

test("the meeting page takes six statements", async () => {
  const { executive, reviewId } = await aReviewInItsMeeting();
  expect(await countStatements(() => readMeeting(executive, reviewId))).toBeLessThanOrEqual(6);
});
