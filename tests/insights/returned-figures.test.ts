import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ReturnedCellView } from "@/app/(trust)/insights/figures/returned-cell-view";
import { exportFiguresTable } from "@/lib/insights/figures/export-figures-table";
import { figuresFilter } from "@/lib/insights/figures/figures-filter";
import { readFiguresTable } from "@/lib/insights/figures/read-figures-table";
import { outOfLineIn, sayHowFiguresStand, sayTrustReturned, sayWhyApart } from "@/lib/insights/figures/say-figures";
import { markDiscussed } from "@/lib/check-ins/conversation/mark-discussed";
import { sendReturn } from "@/lib/returns/filling/send-return";
import { changeInWords, moreOrFewer } from "@/lib/returns/reading/change";
import { openRound } from "@/lib/returns/rounds/open-round";
import { v7 } from "@/lib/submissions/uuid";
import { absence, aTrustWithReturns, four, of, ordinary } from "@/tests/returns/a-trust-with-returns";
import { aSharedCheckIn } from "@/tests/support/a-check-in";

const filter = (asked: Record<string, string> = {}) => figuresFilter.parse(asked);
/** Twice as many as in an ordinary half term. */
const twice = four([24, 60], [36, 140], [20, 40], [40, 160]);
const few = four([1, 2], [1, 3], [1, 1], [1, 4]);

/** Three schools with returns of two half terms: one got clearly worse, one did not, of the third there are few pupils. */
async function aTrustOfTwoHalfTerms() {
  const all = await aTrustWithReturns();
  const { executive, aSchool, send } = all;
  const { id: first } = await openRound(executive, { requestId: v7(), halfTerm: { academicYear: 2026, ordinal: 1 }, dueOn: "2026-10-16" });
  const schools = { oakfield: await aSchool("Oakfield Primary"), birch: await aSchool("Birch Primary"), cedar: await aSchool("=Cedar Primary") };
  for (const [{ school, head }, before, now] of [[schools.oakfield, ordinary, twice], [schools.birch, ordinary, ordinary], [schools.cedar, few, few]] as const) {
    await sendReturn(head, { requestId: v7(), roundId: first, schoolId: school.id, version: 0, seen: 0, figures: before, emptyIsNotAvailable: false });
    await send(head, school, now);
  }
  return { ...all, ...schools };
}

test("the half term's return stands beside the published figures, each figure with what it was and whether that is a change", async () => {
  const { executive } = await aTrustOfTwoHalfTerms();
  const { rows, returned } = await readFiguresTable(executive, filter());
  expect(returned).toMatchObject({ term: { ordinal: 2 }, before: { ordinal: 1 }, columns: [{ measure: { key: "absence" }, together: [{ among: "primary", trust: { schools: 3 } }] }] });
  const said = Object.fromEntries(rows.map(({ school, returned: sent }) => {
    const cell = sent.get("absence");
    return [school.name, cell && { sum: cell.sum, before: cell.before, small: cell.small, change: cell.change && changeInWords(cell.change, "Autumn 1") }];
  }));
  expect(said).toEqual({
    "Oakfield Primary": { sum: { count: 60, outOf: 200 }, before: { count: 30, outOf: 200 }, small: false, change: "Clearly worse than in Autumn 1" },
    "Birch Primary": { sum: { count: 30, outOf: 200 }, before: { count: 30, outOf: 200 }, small: false, change: "Much as in Autumn 1" },
    "=Cedar Primary": { sum: { count: 2, outOf: 5 }, before: { count: 2, outOf: 5 }, small: true, change: "Much as in Autumn 1" },
  });
  const [column] = returned?.columns ?? [];
  expect(column?.together[0] && sayTrustReturned(column.measure, column.together[0])).toEqual({ weighted: "23%", mean: "28%", england: null, rests: "405 pupils in 3 schools" });
});

test("the filters narrow it, and what is taken away is what is shown, small groups marked", async () => {
  const { executive } = await aTrustOfTwoHalfTerms();
  const changed = filter({ only: "moved" });
  expect((await readFiguresTable(executive, changed)).rows.map(({ school }) => school.name)).toEqual(["Oakfield Primary"]);
  const { csv } = await exportFiguresTable(executive, changed);
  expect(csv).toContain("Oakfield Primary,Primary,,Missing a tenth of sessions,Autumn 2 2026/27,30,Available,200,");
  expect(csv.split("\r\n")[0]).toContain("Was in the return before,Clear change since");
  expect(csv).toContain(",15,Clearly worse than in Autumn 1,,The school’s own return,2026-11-19");
  expect(csv).not.toContain("Birch");
  const all = await exportFiguresTable(executive, filter());
  expect(all.name).toContain("executive-team-only");
  expect(all.csv).toMatch(/'=Cedar Primary,.*,Few pupils: they could be recognised/);
  const { returned, rows } = await readFiguresTable(executive, filter({ returned: "2026-1" }));
  expect([returned?.term.ordinal, returned?.before, rows[1]?.returned.get("absence")?.change]).toEqual([1, undefined, undefined]);
});

test("a share that a school sent has the range of chance beside it, a number of pupils none", async () => {
  const { executive } = await aTrustOfTwoHalfTerms();
  const { rows, returned } = await readFiguresTable(executive, filter());
  const cell = rows.find(({ school }) => school.name === "Oakfield Primary")?.returned.get("absence");
  if (!cell) throw new Error("Nothing was sent");
  const shown = (one: typeof cell) => renderToStaticMarkup(createElement(ReturnedCellView, { cell: one, before: returned?.before }));
  expect(shown(cell)).toContain("24% to 37%");
  expect(shown({ ...cell, measure: { ...cell.measure, unit: "pupils" } })).not.toContain("% to ");
});

test("what is taken away says of a return what the screen says: the schools as one, a change only where it is clear, no range of a number of pupils", async () => {
  const { executive } = await aTrustOfTwoHalfTerms();
  const { csv } = await exportFiguresTable(executive, filter());
  expect(csv).toContain("Clearly worse than in Autumn 1");
  expect(csv).not.toContain("Much as in");
  expect(csv).toMatch(/,"?Missing a tenth of sessions, every pupil counted the same"?,Autumn 2 2026\/27,22\.72,,405/);
  expect(csv).toMatch(/,"?Missing a tenth of sessions, every school counted the same"?,Autumn 2 2026\/27,28\.33,,/);
  const counts = await aTrustWithReturns([{ ...absence, key: "suspended", name: "Suspended", unit: "pupils", by: [] }]);
  for (const [name, count] of [["Ash", 7], ["Birch", 9]] as const) {
    const { school, head } = await counts.aSchool(name);
    await counts.send(head, school, { "suspended.all": of(count, 300) });
  }
  const lines = (await exportFiguresTable(counts.executive, filter())).csv.split("\r\n");
  expect(lines.find((line) => line.startsWith("Ash,"))).toMatch(/^Ash,Primary,,Suspended,Autumn 2 2026\/27,7,Available,300,,,/);
  expect(lines.find((line) => line.startsWith(`${counts.executive.trust.name},`))).toMatch(/,Suspended,Autumn 2 2026\/27,16,,600/);
});

test("a share that lies wholly apart from the trust's schools of its phase is out of line, on the screen, by the filter and in the file, with the reason", async () => {
  const { executive } = await aTrustOfTwoHalfTerms();
  const { rows, returned } = await readFiguresTable(executive, filter());
  expect(rows.map(({ school, returned: sent }) => [school.name, sent.get("absence")?.outOfLine?.good])).toEqual([["=Cedar Primary", undefined], ["Birch Primary", true], ["Oakfield Primary", false]]);
  const why = "Missing a tenth of sessions, 30% of 200 pupils in Autumn 2 2026/27: the whole range of chance, 24% to 37%, is above the 23% of 400 pupils in 2 of the trust’s schools of its phase, itself one of them";
  expect(outOfLineIn(rows, false, returned?.term)).toMatchObject([{ school: "Oakfield Primary", why }]);
  expect(sayHowFiguresStand(rows)).toBe("1 school out of line to look at and 1 school out of line for the better.");
  const { rows: out } = await readFiguresTable(executive, filter({ only: "out" }));
  expect(out.map(({ school }) => school.name)).toEqual(["Birch Primary", "Oakfield Primary"]);
  const { csv } = await exportFiguresTable(executive, filter({ only: "out" }));
  expect(csv.split("\r\n").find((line) => line.startsWith("Oakfield"))).toContain(why);
  expect(csv).not.toContain("Cedar");
});

test("nothing is out of line of itself: not the only school of a phase, nor few pupils, who are not in what others are held against either", async () => {
  const { executive, trust, aSchool, send } = await aTrustWithReturns();
  for (const [name, phase, figures] of [["Ash", "Primary", ordinary], ["Few", "Primary", four([2, 2], [2, 2], [2, 2], [2, 2])], ["Upper", "Secondary", twice]] as const) {
    const { school, head } = await aSchool(name);
    await trust.arrange((db) => db.school.updateMany({ where: { trustId: trust.trustId, id: school.id }, data: { phase } }));
    await send(head, school, figures);
  }
  const said = async () => (await readFiguresTable(executive, filter())).rows.map(({ returned }) => returned.get("absence")?.outOfLine);
  expect(await said()).toEqual([undefined, undefined, undefined]);
  const { school, head } = await aSchool("Birch");
  await send(head, school, twice);
  expect(await said()).toMatchObject([{ good: true, pupils: 400, schools: 2 }, { good: false, pupils: 400, schools: 2 }, undefined, undefined]);
});

test("special schools stand together and alternative provision apart, though the register names neither's phase; where none is named at all, nobody is compared", async () => {
  const { executive, trust, aSchool, send } = await aTrustWithReturns();
  const special = { phase: "Not applicable", kind: "Community special school" };
  const [provision, unknown] = [{ phase: "Not applicable", kind: "Pupil referral unit" }, { phase: null }];
  for (const [name, facts, figures] of [["Ash", special, ordinary], ["Birch", special, twice], ["Cedar", provision, twice], ["Dell", provision, ordinary], ["Elm", unknown, twice], ["Fir", unknown, ordinary]] as const) {
    const { school, head } = await aSchool(name);
    await trust.arrange((db) => db.school.updateMany({ where: { trustId: trust.trustId, id: school.id }, data: facts }));
    await send(head, school, figures);
  }
  const { rows } = await readFiguresTable(executive, filter());
  expect(rows.map(({ school, returned }) => [school.name, returned.get("absence")?.outOfLine?.good])).toEqual([["Ash", true], ["Birch", false], ["Cedar", undefined], ["Dell", undefined], ["Elm", undefined], ["Fir", undefined]]);
});

test("what a share lies apart from is said so that the two never read the same, with the schools' mean where it is another; a number of pupils has no mean", async () => {
  const { executive } = await aTrustOfTwoHalfTerms();
  const { rows, returned } = await readFiguresTable(executive, filter());
  const cell = rows.find(({ school }) => school.name === "Oakfield Primary")?.returned.get("absence");
  if (!cell?.outOfLine || !returned) throw new Error("Nothing is out of line");
  const said = sayWhyApart({ ...cell, outOfLine: { ...cell.outOfLine, percent: 23.9, mean: 31 } }, returned.term);
  expect(said).toContain("24.1% to 36.7%, is above the 23.9% of 400 pupils");
  expect(said).toMatch(/itself one of them; the mean of these schools is 31%$/);
  const [column] = returned.columns;
  if (!column?.together[0]) throw new Error("Nothing together");
  expect(sayTrustReturned({ ...column.measure, unit: "pupils" }, column.together[0])).toMatchObject({ weighted: "92 pupils", mean: null });
});

test("what came in after the last one-to-one is new", async () => {
  const { trust, executive, lead, oakfield: { head } } = await aTrustOfTwoHalfTerms();
  const news = async () => (await readFiguresTable(executive, filter({ only: "fresh" }))).rows.map(({ school }) => school.name);
  expect(await news()).toEqual([]);
  const checkInId = await aSharedCheckIn(head);
  for (const { personId } of [head, lead]) await markDiscussed(await trust.viewer(personId, new Date("2026-11-18T09:00:00Z")), checkInId);
  expect(await news()).toEqual(["Oakfield Primary"]);
});

test("of how many is not always known: then more or fewer is said", () => {
  expect([moreOrFewer(5, 2, "Autumn 1"), moreOrFewer(2, 5, "Autumn 1"), moreOrFewer(2, 2, "Autumn 1")]).toEqual(["3 more than in Autumn 1", "3 fewer than in Autumn 1", "As many as in Autumn 1"]);
});
