import { expect, test } from "vitest";
import { remindersAtHand } from "@/lib/check-ins/draft/week-at-hand";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { addSuggestion } from "@/lib/reviews/agenda/add-suggestion";
import { agreeLate } from "@/lib/reviews/agenda/agree-late";
import { choosePresenter } from "@/lib/reviews/agenda/choose-presenter";
import { linkRaisedItems } from "@/lib/reviews/agenda/link-raised-items";
import { listReviews } from "@/lib/reviews/list-reviews";
import { lockAndPublish } from "@/lib/reviews/versions/lock-and-publish";
import { moveItem } from "@/lib/reviews/agenda/move-item";
import { raiseItem } from "@/lib/reviews/agenda/raise-item";
import { readAgenda } from "@/lib/reviews/agenda/read-agenda";
import { readOwnItem } from "@/lib/reviews/agenda/read-own-item";
import { readPack } from "@/lib/reviews/pack/read-pack";
import { readVersion } from "@/lib/reviews/versions/read-version";
import { withdrawItem } from "@/lib/reviews/agenda/withdraw-item";
import { v7 } from "@/lib/submissions/uuid";
import { outsidersTo } from "@/tests/support/a-trust";
import { anOpenReview, aWeek, bothDiscuss } from "./a-review";
import { countStatements } from "./count-statements";

test("no surprises: what no discussed check-in raised stays behind when the agenda is sent", async () => {
  const { executive, reviewId, propose, discussedLine, undiscussedLine } = await anOpenReview();
  await propose(executive, { title: "Raised", lineId: discussedLine });
  await propose(executive, { title: "Shared, not discussed", lineId: undiscussedLine });
  await propose(executive, { title: "Out of the blue" });
  expect((await readAgenda(executive, reviewId)).items.map(({ title, standing }) => [title, standing])).toEqual([
    ["Raised", "raised"], ["Shared, not discussed", "not-yet"], ["Out of the blue", "not-yet"],
  ]);
  expect(await lockAndPublish(executive, { reviewId, requestId: v7() })).toBe(1);
  const { content } = await readVersion(executive, reviewId, 1);
  expect(content.items.map(({ title }) => title)).toEqual(["Raised"]);
});

test("no surprises holds in the database too, when somebody sets the item published by hand", async () => {
  const { executive, reviewId, propose, undiscussedLine } = await anOpenReview();
  for (const id of [await propose(executive), await propose(executive, { lineId: undiscussedLine })]) {
    const byHand = withTenant(executive, (db) => db.$executeRaw`UPDATE agenda_item SET "publishedAt" = now() WHERE "reviewId" = ${reviewId}::uuid AND id = ${id}::uuid`);
    await expect(byHand).rejects.toThrow(/No surprises/);
  }
});

test("an agenda with nothing that may be sent is not sent", async () => {
  const { executive, reviewId, propose } = await anOpenReview();
  await expect(lockAndPublish(executive, { reviewId, requestId: v7() })).rejects.toThrow("Put at least one item");
  await propose(executive);
  await expect(lockAndPublish(executive, { reviewId, requestId: v7() })).rejects.toThrow(Refused);
  expect((await readPack(executive, reviewId)).review.lockedAt).toBeNull();
});

test("a late item needs that school's principal, and nobody else will do; it makes the next version, shown as agreed late", async () => {
  const { trust, executive, lead, deputy, principal, reviewId, propose, discussedLine } = await anOpenReview();
  await propose(executive, { lineId: discussedLine });
  await lockAndPublish(executive, { reviewId, requestId: v7() });
  const late = await propose(executive, { title: "A staffing question", lineId: discussedLine });
  await expect(lockAndPublish(executive, { reviewId, requestId: v7() })).rejects.toThrow("Nothing is new");
  const others = { executive, lead, deputy, ...(await outsidersTo(trust)) };
  for (const [who, viewer] of Object.entries(others)) await expect(agreeLate(viewer, { reviewId, itemId: late }), who).rejects.toThrow(NotFound);
  await agreeLate(principal, { reviewId, itemId: late });
  expect(await lockAndPublish(executive, { reviewId, requestId: v7() })).toBe(2);
  expect((await readVersion(executive, reviewId, 2)).content.items.map(({ title, agreedLate }) => [title, agreedLate])).toEqual([["Year 4 maths", false], ["A staffing question", true]]);
  expect((await readVersion(executive, reviewId, 1)).content.items).toHaveLength(1);
});

test("an item not yet discussed is raised at the next one-to-one, and stands once both have discussed it", async () => {
  const { executive, principal, lead, school, reviewId, propose } = await anOpenReview();
  const itemId = await propose(executive, { title: "Attendance on Fridays", s: "stakeholders" });
  const waiting = () => withTenant(principal, async (db) => (await remindersAtHand(db, principal.trustId, [school.id], principal.today)).toRaise);
  expect(await waiting()).toEqual([]);
  await raiseItem(executive, { reviewId, itemId });
  expect(await waiting()).toMatchObject([{ title: "Attendance on Fridays", s: "stakeholders" }]);
  const checkInId = await aWeek(principal, lead, school, { weekOf: "2026-11-23", discussed: false });
  expect(await withTenant(lead, (db) => linkRaisedItems(db, lead, checkInId))).toBe(0);
  await bothDiscuss(principal, lead, checkInId);
  expect(await withTenant(lead, (db) => linkRaisedItems(db, lead, checkInId))).toBe(1);
  expect(await waiting()).toEqual([]);
  expect((await readAgenda(executive, reviewId)).items[0]).toMatchObject({ standing: "raised", raisedInWeekOf: "2026-11-23" });
});

test("the collation suggests what got worse and what got better; one tap takes it on, and it is suggested no more", async () => {
  const { executive, reviewId, lines } = await anOpenReview();
  const { suggestions } = await readAgenda(executive, reviewId);
  expect(suggestions.map(({ kind, title, discussed }) => [kind, title, discussed])).toEqual([
    ["going_well", "Every class has a plan", false], ["challenge", "Books look better", true],
  ]);
  const tap = { reviewId, lineId: lines[1]?.id ?? "", kind: "challenge", requestId: v7() } as const;
  expect(await addSuggestion(executive, tap)).toBe(await addSuggestion(executive, tap));
  const after = await readAgenda(executive, reviewId);
  expect(after.items).toMatchObject([{ title: "Books look better", detail: "Moved the maths lead to Year 4.", standing: "raised", raisedInWeekOf: "2026-11-09", relatesTo: "outcomes" }]);
  expect(after.suggestions).toHaveLength(1);
});

test("the school names presenters from its own staff; a presenter sees their own item alone, once it is sent", async () => {
  const { executive, deputy, teacher, reviewId, propose, discussedLine } = await anOpenReview();
  const [mine, other] = [await propose(executive, { lineId: discussedLine, title: "Mine" }), await propose(executive, { lineId: discussedLine, title: "Not mine" })];
  await expect(choosePresenter(executive, { reviewId, itemId: mine, presenterId: teacher.personId })).rejects.toThrow(NotFound);
  await expect(choosePresenter(deputy, { reviewId, itemId: mine, presenterId: executive.personId })).rejects.toThrow(Refused);
  await choosePresenter(deputy, { reviewId, itemId: mine, presenterId: teacher.personId });
  await expect(readOwnItem(teacher, reviewId, mine)).rejects.toThrow(NotFound);
  await lockAndPublish(executive, { reviewId, requestId: v7() });
  expect(await readOwnItem(teacher, reviewId, mine)).toMatchObject({ title: "Mine", place: "The library" });
  await expect(readOwnItem(teacher, reviewId, other)).rejects.toThrow(NotFound);
  await expect(readPack(teacher, reviewId)).rejects.toThrow(NotFound);
  await expect(readVersion(teacher, reviewId, 1)).rejects.toThrow(NotFound);
  expect(await withTenant(teacher, async (db) => [await db.agendaItem.count(), await db.collationLine.count(), await db.agendaVersion.count()])).toEqual([1, 0, 0]);
  expect((await listReviews(teacher, () => ({ academicYear: 2026, ordinal: 2 }))).presenting).toMatchObject([{ id: mine }]);
  await choosePresenter(deputy, { reviewId, itemId: other, presenterId: teacher.personId });
  expect(await readOwnItem(teacher, reviewId, other)).toMatchObject({ title: "Not mine" });
});

test("those who send are executives and the trust lead; readers are written down by name", async () => {
  const { trust, executive, lead, principal, deputy, reviewId, propose, discussedLine } = await anOpenReview();
  await propose(principal, { lineId: discussedLine });
  for (const viewer of [principal, deputy]) await expect(lockAndPublish(viewer, { reviewId, requestId: v7() })).rejects.toThrow(NotFound);
  await lockAndPublish(lead, { reviewId, requestId: v7() });
  const readers = await withTenant(executive, (db) => db.reviewReader.findMany({ where: { trustId: trust.trustId, reviewId, reason: "agenda" } }));
  expect(readers.map(({ personId }) => personId).toSorted()).toEqual([executive, lead, principal, deputy].map(({ personId }) => personId).toSorted());
});

test("sent at the same moment by two, an agenda has one number; a double tap sends once", async () => {
  const { executive, lead, reviewId, propose, discussedLine } = await anOpenReview();
  await propose(executive, { lineId: discussedLine });
  const requestId = v7();
  const all = await Promise.allSettled([
    lockAndPublish(executive, { reviewId, requestId }), lockAndPublish(executive, { reviewId, requestId }), lockAndPublish(lead, { reviewId, requestId: v7() }),
  ]);
  const [sent, refused] = [all.filter((one) => one.status === "fulfilled"), all.filter((one) => one.status === "rejected")];
  expect(sent.length).toBeGreaterThan(0);
  expect(sent.map(({ value }) => value)).toEqual(sent.map(() => 1));
  for (const { reason } of refused) expect(reason).toBeInstanceOf(Refused);
  const versions = await withTenant(executive, (db) => db.agendaVersion.findMany({ where: { trustId: executive.trustId, reviewId } }));
  expect(versions.map(({ number }) => number)).toEqual([1]);
});

test("a sent item keeps its words", async () => {
  const { executive, reviewId, propose, discussedLine } = await anOpenReview();
  await propose(executive, { lineId: discussedLine });
  await lockAndPublish(executive, { reviewId, requestId: v7() });
  await expect(withTenant(executive, (db) => db.$executeRaw`UPDATE agenda_item SET title = 'Other' WHERE "reviewId" = ${reviewId}::uuid`)).rejects.toThrow(/keeps its words|sent with the agenda/);
  await expect(withTenant(executive, (db) => db.$executeRaw`UPDATE agenda_version SET number = 7 WHERE "reviewId" = ${reviewId}::uuid`)).rejects.toThrow(/permission denied/);
});

test("items are put in order, taken off and put back", async () => {
  const { executive, deputy, reviewId, propose } = await anOpenReview();
  const [first, second] = [await propose(executive, { title: "First" }), await propose(deputy, { title: "Second" })];
  const titles = async () => (await readAgenda(executive, reviewId)).items.map(({ title }) => title);
  await moveItem(deputy, { reviewId, itemId: second, by: "up" });
  expect(await titles()).toEqual(["Second", "First"]);
  await withdrawItem(executive, { reviewId, itemId: first, withdrawn: true });
  expect(await titles()).toEqual(["Second"]);
  await withdrawItem(executive, { reviewId, itemId: first, withdrawn: false });
  expect(await titles()).toEqual(["Second", "First"]);
});

test("the season's headings are headings, not items", async () => {
  const { trust, executive, reviewId } = await anOpenReview();
  await trust.arrange((db) => db.season.createMany({ data: [
    { trustId: trust.trustId, kind: "budget", name: "Budget and staffing", startsOn: new Date("2026-11-23"), endsOn: new Date("2026-12-11") },
    { trustId: trust.trustId, kind: "results", name: "Results", startsOn: new Date("2026-08-20"), endsOn: new Date("2026-09-30") },
  ] }));
  const { headings, items } = await readAgenda(executive, reviewId);
  expect([headings, items]).toEqual([["Budget and staffing"], []]);
});

test("nobody outside puts forward, changes or sends anything", async () => {
  const { trust, executive, teacher, reviewId, propose, discussedLine } = await anOpenReview();
  const itemId = await propose(executive, { lineId: discussedLine });
  const item = { reviewId, itemId };
  for (const [who, outsider] of Object.entries({ ...(await outsidersTo(trust)), "a teacher of the school": teacher })) {
    await expect(readAgenda(outsider, reviewId), who).rejects.toThrow(NotFound);
    await expect(propose(outsider), who).rejects.toThrow(NotFound);
    await expect(addSuggestion(outsider, { reviewId, lineId: discussedLine ?? "", kind: "support", requestId: v7() }), who).rejects.toThrow(NotFound);
    await expect(raiseItem(outsider, item), who).rejects.toThrow(NotFound);
    await expect(agreeLate(outsider, item), who).rejects.toThrow(NotFound);
    await expect(moveItem(outsider, { ...item, by: "up" }), who).rejects.toThrow(NotFound);
    await expect(withdrawItem(outsider, { ...item, withdrawn: true }), who).rejects.toThrow(NotFound);
    await expect(choosePresenter(outsider, { ...item, presenterId: outsider.personId }), who).rejects.toThrow(NotFound);
    await expect(lockAndPublish(outsider, { reviewId, requestId: v7() }), who).rejects.toThrow(NotFound);
    await expect(readOwnItem(outsider, reviewId, itemId), who).rejects.toThrow(NotFound);
  }
  expect((await readPack(executive, reviewId)).review.lockedAt).toBeNull();
});

test("the agenda page takes six statements", async () => {
  const { executive, reviewId, propose } = await anOpenReview();
  await propose(executive);
  expect(await countStatements(() => readAgenda(executive, reviewId))).toBeLessThanOrEqual(6);
});
