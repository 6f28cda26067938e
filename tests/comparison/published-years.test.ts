import { expect, test } from "vitest";
import { factsOfSeries } from "@/lib/comparison/headlines/facts-of-series";
import { figureYears } from "@/lib/comparison/headlines/figure-years";
import { figureTogether, yearsTogether } from "@/lib/comparison/headlines/years-together";
import { sayHeadlines } from "@/lib/comparison/headlines/say-headlines";
import { countOf, rangeOfFigure } from "@/lib/comparison/uncertainty/range-of-figure";
import { wilsonInterval } from "@/lib/comparison/uncertainty/wilson-interval";
import { aSeries } from "./a-series";

const [combined, attendance, progress, score] = [aSeries("ks2-rwm-expected").measure, aSeries("attendance").measure, aSeries("ks2-reading-progress").measure, aSeries("ks2-reading-score").measure];
const figure = (number: number | null, cohort: number | null, lower: number | null = null, upper: number | null = null) => ({ number, status: "available" as const, cohort, lower, upper });

test("a percentage of pupils has Wilson's range, from the count that comes nearest to it", () => {
  expect(rangeOfFigure(combined, figure(63, 30))).toEqual(wilsonInterval(19, 30));
  expect([countOf(63, 30), countOf(100, 7), countOf(0, 7), countOf(104, 7)]).toEqual([19, 7, 0, 7]);
});

test("progress has the range that was published; sessions, scores and unknown cohorts have none that we would make up", () => {
  expect(rangeOfFigure(progress, figure(1.2, 30, -0.5, 2.9))).toEqual({ lower: -0.5, upper: 2.9, from: "published" });
  expect([rangeOfFigure(progress, figure(1.2, 30)), rangeOfFigure(attendance, figure(94.1, 300)), rangeOfFigure(score, figure(104, 30)), rangeOfFigure(combined, figure(63, null)), rangeOfFigure(combined, figure(null, null))]).toEqual(Array.from({ length: 5 }, () => undefined));
});

test("three small years are told with England beside the latest and all three together", () => {
  const small = aSeries("ks2-rwm-expected", { academicYear: "2016/17", number: 50, cohort: 10, england: 61 }, { academicYear: "2018/19", number: 75, cohort: 12, england: 65 }, { academicYear: "2017/18", number: 50, cohort: 8, england: 64 });
  expect(factsOfSeries(small)).toMatchObject({ national: 65, pooled: { years: ["2016/17", "2017/18", "2018/19"], reached: 18, cohort: 30 } });
  expect(sayHeadlines(factsOfSeries(small))).toEqual([
    "From 50% (between 24% and 76%) in 2016/17 to 75% (between 47% and 91%) in 2018/19, which may be chance.",
    "75% in 2018/19 cannot be told apart from the national 65%.",
    "Only 12 pupils in 2018/19: one of them moves the figure by 8 percentage points. 2016/17, 2017/18 and 2018/19 together: 60% (between 42% and 75%) of 30 pupils.",
  ]);
});

test.each([
  [[[14, 64], [14, 50], [7, 86]], 35, 63],
  [[[21, 52], [7, 71], [11, 82]], 39, 64],
  [[[13, 69], [7, 100], [12, 92]], 32, 84],
  [[[12, 42], [25, 60], [18, 56]], 55, 55],
] as const)("a series of three years, %j, put together is what the Department printed beside them in 2019 (TELIG_3YR, PTRWM_EXP_3YR): %i pupils, %i%%", (years, pupils, total) => {
  const series = aSeries("ks2-rwm-expected", ...years.map(([cohort, number], at) => ({ academicYear: `${2018 - at}/${19 - at}` as const, number, cohort })));
  const together = yearsTogether(series, "2018/19");
  expect([together?.cohort, together && Math.round(figureTogether(combined, together).number)]).toEqual([pupils, total]);
});

test("progress of small years is put together pupil by pupil, in no range, since their spread is not published", () => {
  const small = aSeries("ks2-reading-progress", { academicYear: "2017/18", number: -2, cohort: 10, lower: -6, upper: 2 }, { academicYear: "2018/19", number: 1, cohort: 20, lower: -2, upper: 4 });
  expect(sayHeadlines(factsOfSeries(small)).at(-1)).toBe("Only 20 pupils in 2018/19, so this can change a lot from year to year. 2017/18 and 2018/19 together: 0.0 of 30 pupils.");
});

test("each small year is told with the two before it, by the calendar: a hidden one is left out, an older one does not take its place", () => {
  const hidden = { academicYear: "2017/18", cohort: null };
  const rolling = aSeries("ks2-rwm-expected", { academicYear: "2014/15", number: 10, cohort: 20 }, { academicYear: "2015/16", number: 50, cohort: 40 }, { academicYear: "2016/17", number: 50, cohort: 10 }, hidden, { academicYear: "2018/19", number: 75, cohort: 12 }, { academicYear: "2022/23", number: 60, cohort: 10 });
  const together = figureYears(rolling, rolling.figures.map(({ academicYear }) => academicYear)).flatMap((row) => (row.together ? [[row.label, row.together.years, row.together.words, row.together.rangeWords, row.together.cohort]] : []));
  expect(together).toEqual([["2016/17", ["2014/15", "2015/16", "2016/17"], "39%", "28% and 50%", 70], ["2018/19", ["2016/17", "2018/19"], "64%", "43% and 80%", 22]]);
});

test("years are not pooled where many pupils stand behind the latest, nor for a share of sessions", () => {
  expect(factsOfSeries(aSeries("ks2-rwm-expected", { academicYear: "2017/18", number: 50, cohort: 8 }, { academicYear: "2018/19", number: 60, cohort: 31 })).pooled).toBeUndefined();
  expect(factsOfSeries(aSeries("attendance", { academicYear: "2017/18", number: 94, cohort: 8 }, { academicYear: "2018/19", number: 95, cohort: 9 })).pooled).toBeUndefined();
});

test("a hidden year tells nothing of itself, and England's figure is that of the last year told", () => {
  const hidden = aSeries("ks2-rwm-expected", { academicYear: "2017/18", number: 60, cohort: 20, england: 64 }, { academicYear: "2018/19", england: 65 });
  expect(factsOfSeries(hidden).national).toBe(64);
  expect(sayHeadlines(factsOfSeries(hidden))[0]).toBe("Hidden for 2018/19, because few pupils stand behind it or beside it.");
  expect(figureYears(hidden, ["2018/19", "2017/18"])).toMatchObject([{ label: "2017/18", words: "60%", rangeWords: "39% and 78%", besideWords: "64%" }, { label: "2018/19", words: "Hidden: few pupils, or beside few", number: null }]);
});

test("a year that its publisher gave nobody says so, and one of which nothing is known is left out", () => {
  const years = figureYears(aSeries("ks2-rwm-expected", { academicYear: "2018/19", number: 60, cohort: 20 }), ["2020/21", "2018/19", "2016/17"]);
  expect(years.map(({ label, words }) => [label, words])).toEqual([["2018/19", "60%"], ["2020/21", "Not published this year"]]);
});
