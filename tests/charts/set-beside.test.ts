import { expect, test } from "vitest";
import { rowsBeside, runsOf, surely } from "@/components/charts/explore/rows-beside";
import { linesOf } from "@/components/charts/years-plot";
import { figureYears } from "@/lib/comparison/headlines/figure-years";
import { canBeSetBeside } from "@/lib/comparison/headlines/set-beside";
import type { PupilGroup } from "@/lib/school-data/pupils";
import type { SchoolFigure } from "@/lib/school-data/series/read-school-figures";
import { aSeries } from "@/tests/comparison/a-series";

const years = ["2015/16", "2016/17", "2017/18", "2018/19"];
const [FIRST, , , LAST] = years;
const known = (numbers: readonly (number | undefined)[], england: number | null = null): Partial<SchoolFigure>[] =>
  numbers.map((number, at) => ({ academicYear: years[at] ?? "", england, ...(number !== undefined && { number, cohort: 30 }) }));
const own = aSeries("ks2-rwm-expected", ...known([50, 55, 60, 65]));
const group = (pupils: PupilGroup, ...numbers: (number | undefined)[]) => ({ ...aSeries("ks2-rwm-expected", ...known(numbers)), pupils });
const rows = figureYears(own, years);

test("the groups of the same measure that its page has read can be set beside it; other measures, and groups with no figure at all, cannot", () => {
  const read = [own, group("girls", 40, 71, undefined, 70), group("disadvantaged", undefined, undefined), group("primary", 60, 60), { ...aSeries("ks2-reading-progress", ...known([1])), pupils: "boys" as const }];
  const found = canBeSetBeside(own, read, rows, "The trust’s schools");
  expect(found.map(({ label }) => label)).toEqual(["Girls"]);
  const withoutFirst = rows.map((row) => (row.label === FIRST ? { ...row, number: null } : row));
  expect(canBeSetBeside(own, [group("girls", 40)], withoutFirst, ""), "a figure with none of the school's own to stand beside").toEqual([]);
  expect(found[0]?.years[FIRST ?? ""]).toEqual({ words: "40%", number: 40, rangeWords: "25% and 58%" });
});

test("a hidden year of a group is a word: no number, no range, no number of pupils goes to the browser", () => {
  const [girls] = canBeSetBeside(own, [own, group("girls", 40, 71, undefined, 70)], rows, "");
  expect(girls?.years["2017/18"]).toEqual({ words: "Hidden: few pupils, or beside few", number: null });
});

test("where there is no group, the trust's schools and England are set beside it, and lose the mark that the line has in its place", () => {
  const beside = figureYears(aSeries("ks2-rwm-expected", ...known([50, 55], 62)), years).map((row) => ({ ...row, trust: 58, trustWords: "58%" }));
  const [trust, england] = canBeSetBeside(own, [own], beside, "The trust’s schools");
  expect([trust?.label, england?.label]).toEqual(["The trust’s schools", "England"]);
  expect(rowsBeside(beside, trust)[0]).toMatchObject({ beside: 62, set: { words: "58%", number: 58 } });
  expect(rowsBeside(beside, trust)[0]).not.toHaveProperty("trust");
  expect(rowsBeside(beside, england)[0]).toMatchObject({ trust: 58, set: { words: "62%" } });
  expect(rowsBeside(beside, england)[0]).not.toHaveProperty("besideWords");
  expect(rowsBeside(beside, undefined)).toBe(beside);
  expect(canBeSetBeside(own, [own], rows, "")).toEqual([]);
});

test("where phases are too unlike to be one, the line's name says that it is of the school's phase", () => {
  const absence = aSeries("absence-year", ...known([6, 5], 5));
  const beside = figureYears(absence, years).map((row) => ({ ...row, trust: 5, trustWords: "5%" }));
  expect(canBeSetBeside(absence, [absence], beside, "The trust’s schools of its phase").map(({ short }) => short)).toEqual(["The trust, its phase", "England, its phase"]);
  const attainment = figureYears(aSeries("ks2-rwm-expected", ...known([50], 62)), years).map((row) => ({ ...row, trust: 58, trustWords: "58%" }));
  expect(canBeSetBeside(own, [own], attainment, "").map(({ short }) => short)).toEqual(["The trust", "England"]);
});

test("its line is broken at a hidden year, and stands on the picture's own lines whatever happened between them", () => {
  const [girls] = canBeSetBeside(own, [own, group("girls", 40, 71, undefined, 70)], rows, "");
  if (!girls) throw new Error("There are girls");
  const lines = linesOf(rows, { before: "2016/17", words: "Joined the trust" });
  expect(runsOf(lines, girls)).toEqual([[{ across: 40, down: 0.5 }, { across: 71, down: 2.5 }], [{ across: 70, down: 4.5 }]]);
  expect(runsOf(linesOf(rows.map((row) => (row.label === LAST ? { ...row, number: null } : row)), undefined), girls)).toHaveLength(1);
});

test("the table says each figure with how surely it is known", () => {
  expect([surely({ words: "63%", rangeWords: "45% and 78%" }), surely({ words: "63%" })]).toEqual(["63% (between 45% and 78%)", "63%"]);
});
