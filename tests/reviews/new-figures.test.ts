import { expect, test } from "vitest";
import { NotFound, Refused } from "@/lib/errors";
import { addFigure } from "@/lib/reviews/agenda/add-figure";
import { readAgenda } from "@/lib/reviews/agenda/read-agenda";
import { readNewFigures } from "@/lib/reviews/agenda/read-new-figures";
import { bringFiguresIn } from "@/lib/school-data/imports/apply-figures";
import { v7 } from "@/lib/submissions/uuid";
import { aUrn, figureRows, sendFigures } from "@/tests/school-data/a-trust-with-figures";
import { outsidersTo } from "@/tests/support/a-trust";
import { anOpenReview } from "./a-review";

const LONG_AGO = new Date("2026-07-01T10:00:00Z");

/** A school with an open review whose figures came in when asked: far below England, and one year before. */
async function withFigures(at?: Date) {
  const autumn = await anOpenReview();
  const { trust, school } = autumn;
  const urn = aUrn();
  await trust.arrange((db) => db.school.updateMany({ where: { trustId: trust.trustId, id: school.id }, data: { urn } }));
  const administrator = await trust.administrator(at);
  const importId = await sendFigures(administrator, figureRows(`1,${urn},60,30%,0.3,-0.9,1.5`, "5,,600000,65%,0,,"), { name: "2018-2019_ks2final.csv", ...(at && { at }) });
  await bringFiguresIn(administrator, { importId, requestId: v7() });
  return autumn;
}

test("a figure that came in this half term and is clearly apart can be put forward once, and waits until it was talked about", async () => {
  const { principal, executive, reviewId } = await withFigures();
  const before = await readNewFigures(principal, reviewId);
  expect(before.clear).toMatchObject([{ measure: "ks2-rwm-expected", kind: "challenge", title: "Reading, writing and maths: expected standard: 30% in 2018/19", proposed: false }]);
  expect(before.clear[0]?.detail).toContain("is below the national 65%");
  expect(before.others).toEqual(["Progress in reading"]);
  const requestId = v7();
  const id = await addFigure(executive, { reviewId, measure: "ks2-rwm-expected", requestId });
  const { items } = await readAgenda(principal, reviewId);
  expect(items.filter((item) => item.id === id)).toMatchObject([{ standing: "not-yet", checkInId: null, s: "standards", relatesTo: "outcomes", accountable: { id: principal.personId } }]);
  expect((await readNewFigures(principal, reviewId)).clear[0]?.proposed).toBe(true);
  expect(await addFigure(executive, { reviewId, measure: "ks2-rwm-expected", requestId })).toBe(id);
  await expect(addFigure(executive, { reviewId, measure: "ks2-rwm-expected", requestId: v7() })).rejects.toThrow(Refused);
  await expect(addFigure(executive, { reviewId, measure: "ks2-reading-progress", requestId: v7() })).rejects.toThrow(NotFound);
});

test("two who tap at one moment put it forward once", async () => {
  const { principal, executive, reviewId } = await withFigures();
  const taps = await Promise.allSettled([principal, executive].map((who) => addFigure(who, { reviewId, measure: "ks2-rwm-expected", requestId: v7() })));
  expect(taps.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect((await readAgenda(principal, reviewId)).items.filter(({ title }) => title.includes("expected standard"))).toHaveLength(1);
});

test("what came in before the half term is not new", async () => {
  const { principal, reviewId } = await withFigures(LONG_AGO);
  expect(await readNewFigures(principal, reviewId)).toMatchObject({ clear: [], others: [] });
});

test("outsiders cannot tell that there is such a review", async () => {
  const { trust, teacher, reviewId } = await withFigures();
  for (const [who, outsider] of Object.entries({ ...(await outsidersTo(trust)), "a teacher of the school": teacher })) {
    await expect(readNewFigures(outsider, reviewId), who).rejects.toThrow(NotFound);
    await expect(addFigure(outsider, { reviewId, measure: "ks2-rwm-expected", requestId: v7() }), who).rejects.toThrow(NotFound);
  }
});
