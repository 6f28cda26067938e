import { Client } from "pg";
import { expect, test } from "vitest";
import { openRound } from "@/lib/returns/rounds/open-round";
import { sayReturned } from "@/lib/reviews/data/say-figures";
import { bringUpToDate } from "@/lib/reviews/pack/bring-up-to-date";
import { readPack } from "@/lib/reviews/pack/read-pack";
import { v7 } from "@/lib/submissions/uuid";
import { aUrn } from "@/tests/school-data/a-trust-with-figures";
import type { TenantDb } from "@/lib/db/with-tenant";
import { collate } from "@/lib/reviews/pack/collate";
import { takeTurns } from "@/lib/reviews/find-review";
import { atTheSameMoment } from "@/tests/support/held-up";
import { aReviewWithAUrn, EXPECTED, minutesAfter, withReturns } from "./a-review-with-figures";

test("England's figure that comes after the school's own brings the pack up to date", async () => {
  const { urn, england, ofSchool, bringRowsIn, packAt } = await aReviewWithAUrn();
  await bringRowsIn(minutesAfter(5), ofSchool(urn));
  expect((await packAt(minutesAfter(6))).waiting).toEqual([]);
  await bringRowsIn(minutesAfter(7), england);
  expect((await packAt(minutesAfter(8))).waiting.map(({ title }) => title)).toEqual([EXPECTED]);
});

const asOwner = async (statement: string, values: string[]) => {
  const owner = new Client({ connectionString: process.env.OWNER_DATABASE_URL });
  await owner.connect();
  await owner.query(statement, values).finally(() => owner.end());
};
const wentOnFrom = (urn: string, before: string, joinedOn: string) => asOwner(`INSERT INTO register_past (urn, "pastUrn", step, "joinedOn", "goesOn") VALUES ($1, $2, 1, $3, true)`, [urn, before, joinedOn]);

test("so does a figure under the number from which the school went on", async () => {
  const { urn, england, ofSchool, bringRowsIn, packAt } = await aReviewWithAUrn();
  const before = aUrn();
  await wentOnFrom(urn, before, "2020-09-01");
  expect((await packAt(minutesAfter(4))).waiting).toEqual([]);
  await bringRowsIn(minutesAfter(5), ofSchool(before), england);
  expect((await packAt(minutesAfter(6))).waiting.map(({ title }) => title)).toEqual([EXPECTED]);
});

test("so does another day on which it went on, and another number from which", async () => {
  const { urn, england, ofSchool, bringRowsIn, packAt } = await aReviewWithAUrn();
  const [before, other] = [aUrn(), aUrn()];
  await wentOnFrom(urn, before, "2010-09-01");
  await bringRowsIn(minutesAfter(3), ofSchool(before), england);
  expect((await packAt(minutesAfter(4))).waiting).toEqual([]);
  await asOwner(`UPDATE register_past SET "joinedOn" = $2 WHERE urn = $1`, [urn, "2020-09-01"]);
  expect((await packAt(minutesAfter(5))).waiting.map(({ title }) => title)).toEqual([EXPECTED]);
  await asOwner(`UPDATE register_past SET "pastUrn" = $2 WHERE urn = $1`, [urn, other]);
  expect((await packAt(minutesAfter(6))).waiting).toEqual([]);
});

test("and a file that took so long that the pack was collated meanwhile", async () => {
  const { bringIn, packAt } = await aReviewWithAUrn();
  expect((await packAt(minutesAfter(6))).waiting).toEqual([]);
  await bringIn(minutesAfter(5));
  expect((await packAt(minutesAfter(7))).waiting.map(({ title }) => title)).toEqual([EXPECTED]);
});

test("who brings the pack up to date while it is being locked leaves what was sent as it is", async () => {
  const { trust, executive, principal, reviewId, bringIn, packAt } = await aReviewWithAUrn();
  const { figures } = await packAt(minutesAfter(4));
  await bringIn(minutesAfter(5));
  const late = await trust.later(principal, minutesAfter(6));
  const lock = async (db: TenantDb) => {
    await takeTurns(db, executive, reviewId);
    await db.review.update({ where: { trustId_id: { trustId: trust.trustId, id: reviewId } }, data: { lockedAt: minutesAfter(6) } });
  };
  expect(await atTheSameMoment(executive, lock, () => bringUpToDate(late, reviewId), () => collate(late, reviewId))).toEqual(["done", "done"]);
  expect((await readPack(executive, reviewId)).figures).toEqual(figures);
});

test("a return that was asked for and not sent is said to be so, also where the pack was collated before", async () => {
  const { executive, packAt } = await withReturns();
  expect(sayReturned((await packAt(minutesAfter(3))).figures, "Autumn 2")).toBe("The trust asked for no return for Autumn 2.");
  await openRound(executive, { requestId: v7(), halfTerm: { academicYear: 2026, ordinal: 2 }, dueOn: "2026-12-10" });
  expect(sayReturned((await packAt(minutesAfter(9))).figures, "Autumn 2")).toBe("The school has not sent its return for Autumn 2 yet.");
});
