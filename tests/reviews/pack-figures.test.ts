import { Workbook } from "exceljs";
import { expect, test } from "vitest";
import { NotFound, Refused } from "@/lib/errors";
import { figuresFilter } from "@/lib/insights/figures/figures-filter";
import { readFiguresTable } from "@/lib/insights/figures/read-figures-table";
import { openRound } from "@/lib/returns/rounds/open-round";
import { addFigure } from "@/lib/reviews/agenda/add-figure";
import { agreeLate } from "@/lib/reviews/agenda/agree-late";
import { choosePresenter } from "@/lib/reviews/agenda/choose-presenter";
import { raiseItem } from "@/lib/reviews/agenda/raise-item";
import { readAgenda } from "@/lib/reviews/agenda/read-agenda";
import { readOwnItem } from "@/lib/reviews/agenda/read-own-item";
import { withdrawItem } from "@/lib/reviews/agenda/withdraw-item";
import { sortFigures } from "@/lib/reviews/data/pack-figures";
import { sayPublished, sayReturned } from "@/lib/reviews/data/say-figures";
import { readPack } from "@/lib/reviews/pack/read-pack";
import { lockAndPublish } from "@/lib/reviews/versions/lock-and-publish";
import { readVersion } from "@/lib/reviews/versions/read-version";
import { spreadsheetOf } from "@/lib/reviews/versions/spreadsheet";
import { v7 } from "@/lib/submissions/uuid";
import { outsidersTo } from "@/tests/support/a-trust";
import { aReviewWithAUrn, EXPECTED, minutesAfter, withReturns } from "./a-review-with-figures";
import { aWeek } from "./a-review";
import { markDiscussed } from "@/lib/check-ins/conversation/mark-discussed";

test("what came in after the last one-to-one was discussed stands in the pack, and can be put forward once", async () => {
  const { principal, deputy, executive, reviewId, bringIn, packAt } = await aReviewWithAUrn();
  await bringIn(minutesAfter(5));
  const { figures, waiting, others } = await packAt(minutesAfter(10), deputy);
  expect(waiting).toMatchObject([{ measure: "ks2-rwm-expected", kind: "challenge", title: EXPECTED, putForward: false }]);
  expect(waiting[0]?.detail).toMatch(/is below the national 65%.*Of 60 pupils\. Source: .+\./);
  expect(others.map(({ title }) => title)).toEqual(["Progress in reading: +0.3 in 2018/19"]);
  expect(sayPublished(figures)).toBe("2 main published figures are new since the one-to-one that was discussed on 19 November 2026.");
  const requestId = v7();
  const id = await addFigure(executive, { reviewId, measure: "ks2-rwm-expected", requestId });
  const { items } = await readAgenda(principal, reviewId);
  expect(items.filter((item) => item.id === id)).toMatchObject([{ standing: "not-yet", checkInId: null, s: "standards", relatesTo: "outcomes", accountable: { id: principal.personId } }]);
  expect((await packAt(minutesAfter(11))).waiting).toMatchObject([{ title: EXPECTED, putForward: true }]);
  expect(await addFigure(executive, { reviewId, measure: "ks2-rwm-expected", requestId })).toBe(id);
  await expect(addFigure(executive, { reviewId, measure: "ks2-rwm-expected", requestId: v7() })).rejects.toThrow(Refused);
  await expect(addFigure(executive, { reviewId, measure: "ks2-reading-progress", requestId: v7() })).rejects.toThrow(NotFound);
});

test("two who tap at one moment put it forward once", async () => {
  const { principal, executive, reviewId, bringIn, packAt } = await aReviewWithAUrn();
  await bringIn(minutesAfter(5));
  await packAt(minutesAfter(10));
  const taps = await Promise.allSettled([principal, executive].map((who) => addFigure(who, { reviewId, measure: "ks2-rwm-expected", requestId: v7() })));
  expect(taps.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect((await readAgenda(principal, reviewId)).items.filter(({ title }) => title === EXPECTED)).toHaveLength(1);
});

test("the pack and the trust's table of the half term say the same of what is new", async () => {
  const { executive, bringIn, packAt, discussAt } = await aReviewWithAUrn();
  const both = async (at: Date) => {
    const inPack = (await packAt(at)).figures.published.map(({ measure }) => measure);
    const { rows } = await readFiguresTable(executive, figuresFilter.parse({ only: "fresh" }));
    const inTable = rows.flatMap(({ cells }) => [...cells].flatMap(([measure, { isNew }]) => (isNew ? [measure] : [])));
    return { inPack: inPack.toSorted(), inTable: inTable.toSorted() };
  };
  const twice = (...measures: string[]) => ({ inPack: measures, inTable: measures });
  await bringIn(minutesAfter(-5));
  expect(await both(minutesAfter(1))).toEqual(twice());
  await bringIn(minutesAfter(5), "31%");
  expect(await both(minutesAfter(6))).toEqual(twice("ks2-rwm-expected"));
  await discussAt(minutesAfter(8));
  expect(await both(minutesAfter(9))).toEqual(twice());
});

test("where every week was shared and none discussed nothing can be new, and what the school sent is still shown", async () => {
  const { bringIn, packAt, send } = await withReturns({ discussed: false });
  await bringIn(minutesAfter(3));
  await send();
  const { figures, waiting, others, onAgenda } = await packAt(minutesAfter(5));
  expect(figures).toMatchObject({ since: null, loaded: true, published: [], returned: { state: "sent", lines: [{ name: "Missing a tenth of sessions", value: "30%", isNew: false }, { name: "Suspended", isNew: false }] } });
  expect([waiting, others, onAgenda]).toEqual([[], [], []]);
});

test("where two who lead the school discussed the same week, what came in before the later talk is not new", async () => {
  const { trust, school, lead, bringIn, packAt } = await aReviewWithAUrn();
  const other = await trust.principalOf([school], lead, "Olive Other");
  const checkInId = await aWeek(other, lead, school, { weekOf: "2026-11-09", discussed: false });
  await bringIn(minutesAfter(5));
  expect((await packAt(minutesAfter(6))).waiting).toHaveLength(1);
  for (const { personId } of [other, lead]) await markDiscussed(await trust.viewer(personId, minutesAfter(8)), checkInId);
  expect(await packAt(minutesAfter(9))).toMatchObject({ figures: { since: minutesAfter(8).toISOString() }, waiting: [] });
});

test("a figure that was raised and discussed stays in the pack as long as the agenda carries it", async () => {
  const { executive, reviewId, bringIn, packAt, discussAt } = await aReviewWithAUrn();
  await bringIn(minutesAfter(5));
  await packAt(minutesAfter(6));
  const itemId = await addFigure(executive, { reviewId, measure: "ks2-rwm-expected", requestId: v7() });
  await raiseItem(executive, { reviewId, itemId });
  await discussAt(minutesAfter(8));
  const { figures, onAgenda, waiting } = await packAt(minutesAfter(9));
  expect([onAgenda.map(({ title }) => title), waiting, figures.published]).toEqual([[EXPECTED], [], []]);
  expect(sayPublished(figures)).toBe("No main published figure is new since the one-to-one that was discussed on 19 November 2026.");
  await withdrawItem(executive, { reviewId, itemId, withdrawn: true });
  expect(await packAt(minutesAfter(10))).toMatchObject({ onAgenda: [], waiting: [], others: [] });
  await withdrawItem(executive, { reviewId, itemId, withdrawn: false });
  expect((await packAt(minutesAfter(11))).onAgenda.map(({ title }) => title)).toEqual([EXPECTED]);
});

test("each reason for an empty section is said as it is", async () => {
  const { packAt, bringIn } = await aReviewWithAUrn();
  const before = await packAt(minutesAfter(1));
  expect(sayPublished(before.figures)).toBe("No published figures of this school are loaded, so none can have changed.");
  expect(sayReturned(before.figures, "Autumn 2")).toBe("The trust asked for no return for Autumn 2.");
  await bringIn(minutesAfter(5));
  const { figures } = await packAt(minutesAfter(6));
  expect(sayPublished({ ...figures, since: null, published: [] })).toBe("No one-to-one about this school has been discussed yet, so no published figure can be told to be new.");
});

test("the half term's own return stands in the pack with its counts, a caution and what clearly changed", async () => {
  const { trust, deputy, executive, principal, teacher, reviewId, packAt, send } = await withReturns();
  await openRound(executive, { requestId: v7(), halfTerm: { academicYear: 2026, ordinal: 3 }, dueOn: "2027-01-29" });
  expect(sayReturned((await packAt(minutesAfter(3))).figures, "Autumn 2")).toBe("The trust asked for no return for Autumn 2.");
  await send();
  const { figures, waiting } = await packAt(minutesAfter(5), deputy);
  expect(sayReturned(figures, "Autumn 2")).toBe("As the school sent it on 19 November 2026.");
  expect(figures.returned.lines).toMatchObject([
    { name: "Missing a tenth of sessions", value: "30%", of: "60 of 200", change: "Clearly worse than in Autumn 1", small: false, isNew: true },
    { name: "Suspended", value: "2 pupils", of: "2 of 200", small: true, kind: null },
  ]);
  expect(waiting.map(({ title }) => title)).toEqual(["Missing a tenth of sessions: clearly worse than in Autumn 1"]);

  const itemId = await addFigure(executive, { reviewId, measure: "return.absence", requestId: v7() });
  await agreeLate(principal, { reviewId, itemId });
  await choosePresenter(principal, { reviewId, itemId, presenterId: teacher.personId });
  await lockAndPublish(await trust.later(executive, minutesAfter(7)), { reviewId, requestId: v7() });
  const own = await readOwnItem(teacher, reviewId, itemId);
  expect(`${own.title} ${own.detail}`).not.toMatch(/30%|60|200/);
  await expect(readPack(teacher, reviewId)).rejects.toThrow(NotFound);
  await expect(readVersion(teacher, reviewId, 1)).rejects.toThrow(NotFound);
});

test("a return's figure that was put forward waits until it is discussed, whatever else is", async () => {
  const { executive, reviewId, packAt, discussAt, send } = await withReturns();
  await send();
  await packAt(minutesAfter(5));
  await addFigure(executive, { reviewId, measure: "return.absence", requestId: v7() });
  await discussAt(minutesAfter(8));
  const { figures, waiting } = await packAt(minutesAfter(9));
  expect(figures.returned.lines.map(({ isNew }) => isNew)).toEqual([false, false]);
  expect(waiting).toMatchObject([{ measure: "return.absence", putForward: true }]);
});

test("an item that cites a week nobody has discussed does not stand, and one with a measure's bare name carries no figure", async () => {
  const { executive, propose, undiscussedLine, discussedLine, bringIn, packAt, send } = await withReturns();
  await bringIn(minutesAfter(3));
  await send();
  await propose(executive, { title: EXPECTED, lineId: undiscussedLine });
  await propose(executive, { title: "Suspended", lineId: discussedLine });
  const { waiting, onAgenda } = await packAt(minutesAfter(5));
  expect([waiting.find(({ title }) => title === EXPECTED)?.putForward, onAgenda]).toEqual([true, []]);
});

test("a version keeps its figures as they were sent, whatever is corrected afterwards", async () => {
  const { trust, executive, reviewId, propose, discussedLine, bringIn, packAt } = await aReviewWithAUrn();
  await bringIn(minutesAfter(5));
  await propose(executive, { lineId: discussedLine });
  await lockAndPublish(await trust.later(executive, minutesAfter(6)), { reviewId, requestId: v7() });
  const sent = (await readVersion(executive, reviewId, 1)).content;
  expect(sent.figures && sortFigures(sent.figures, sent.carried).waiting).toMatchObject([{ title: EXPECTED, putForward: false }]);
  const book = new Workbook();
  await book.xlsx.load((await spreadsheetOf(sent, 1)) as never);
  const line = book.getWorksheet("Data")?.getRow(2);
  expect([line?.getCell(1).value, line?.getCell(2).value, line?.getCell(7).value]).toEqual(["Published", EXPECTED, "Not yet discussed"]);
  await bringIn(minutesAfter(8), "70%");
  expect((await packAt(minutesAfter(9))).waiting.map(({ title }) => title)).toEqual([EXPECTED]);
  expect((await readVersion(executive, reviewId, 1)).content).toEqual(sent);
});

test("nobody outside sees what changed, and cannot tell that there is such a review", async () => {
  const { trust, teacher, reviewId, bringIn, packAt } = await aReviewWithAUrn();
  await bringIn(minutesAfter(5));
  await packAt(minutesAfter(6));
  for (const [who, outsider] of Object.entries({ ...(await outsidersTo(trust)), "a teacher of the school": teacher, "a trustee": await trust.person("Tom Trustee", { role: "trustee" }) })) {
    await expect(readPack(outsider, reviewId), who).rejects.toThrow(NotFound);
    await expect(addFigure(outsider, { reviewId, measure: "ks2-rwm-expected", requestId: v7() }), who).rejects.toThrow(NotFound);
  }
});
