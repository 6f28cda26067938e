import { expect, test } from "vitest";
import type { Facts, YearFigure } from "@/lib/comparison/headlines/facts";
import { sayAgainstNational } from "@/lib/comparison/headlines/say-against-national";
import { medianOf, sayAgainstNeighbours } from "@/lib/comparison/headlines/say-against-neighbours";
import { sayDirection } from "@/lib/comparison/headlines/say-direction";
import { sayHeadlines } from "@/lib/comparison/headlines/say-headlines";
import { sayMissing } from "@/lib/comparison/headlines/say-missing";
import { saySmallCohort } from "@/lib/comparison/headlines/say-small-cohort";
import type { Measure } from "@/lib/school-data/measures/measure";
import type { ValueStatus } from "@/lib/school-data/value";

const maths: Measure = { key: "maths", name: "Maths", unit: "percent", digits: 0, better: "higher", phase: "any", subject: "attainment" };
const absence: Measure = { ...maths, key: "absence", digits: 1, better: "lower", subject: "attendance" };
const roll: Measure = { ...maths, key: "roll", unit: "pupils", better: "neither", subject: "context" };
const progress: Measure = { ...maths, key: "progress", unit: "points", digits: 1, subject: "progress" };

const given = (year: string, number: number, lower?: number, upper?: number, cohort: number | null = 60): YearFigure => ({
  year,
  value: { number, status: "available", cohort },
  ...(lower !== undefined && upper !== undefined && { range: { lower, upper, from: "published" as const } }),
});
const missing = (year: string, status: ValueStatus): YearFigure => ({ year, value: { number: null, status, cohort: null } });

test("the middle of an odd count is the one in the middle, of an even count the mean of two (Wikipedia, 'Median', the two examples of finite sets)", () => {
  expect([medianOf([1, 3, 3, 6, 7, 8, 9]), medianOf([1, 2, 3, 4, 5, 6, 8, 9])]).toEqual([6, 4.5]);
  expect(medianOf([9, 1, 8, 3, 7, 3, 6]), "in any order").toBe(6);
});

test.each([
  ["suppressed", "Hidden for 2024/25, because few pupils stand behind it or beside it."],
  ["not-applicable", "Does not apply to this school in 2024/25."],
  ["not-available", "Not available for 2024/25."],
  ["low-coverage", "Not given for 2024/25, because too few pupils were covered."],
  ["not-published-this-year", "Not published for 2024/25, for any school."],
] as const)("a latest year that is %s says so", (status, sentence) => {
  expect(sayMissing([missing("2024/25", status), given("2023/24", 50)])).toBe(sentence);
});

test("a latest year with a figure, or no year at all, has nothing missing to tell", () => {
  expect([sayMissing([given("2024/25", 50), missing("2023/24", "suppressed")]), sayMissing([])]).toEqual([undefined, undefined]);
});

test.each([
  ["a better one", maths, given("2022/23", 50, 44, 56), given("2024/25", 70, 64, 76), "Clearly better, from 50% (between 44% and 56%) in 2022/23 to 70% (between 64% and 76%) in 2024/25."],
  ["a worse one", maths, given("2022/23", 70, 64, 76), given("2024/25", 50, 44, 56), "Clearly worse, from 70% (between 64% and 76%) in 2022/23 to 50% (between 44% and 56%) in 2024/25."],
  ["a better one, where lower is better", absence, given("2022/23", 8, 7.5, 8.5), given("2024/25", 6, 5.5, 6.5), "Clearly better, from 8% (between 7.5% and 8.5%) in 2022/23 to 6% (between 5.5% and 6.5%) in 2024/25."],
  ["a plain fact's", roll, given("2022/23", 400, 390, 410), given("2024/25", 1412), "From 400 in 2022/23 to 1,412 in 2024/25."],
  ["perhaps chance", progress, given("2022/23", -1.2, -3, 0.6), given("2024/25", 0.4, -1.4, 2.2), "From −1.2 (between −3.0 and +0.6) in 2022/23 to +0.4 (between −1.4 and +2.2) in 2024/25, which may be chance."],
  ["of unknown certainty", maths, given("2022/23", 50), given("2024/25", 70), "From 50% in 2022/23 to 70% in 2024/25. How much of that is chance is not known."],
  ["none", maths, given("2022/23", 50), given("2024/25", 50.4), "The same, 50%, in 2022/23 and 2024/25."],
] as const)("a change that is %s is called that", (_which, measure, first, last, sentence) => {
  expect(sayDirection(measure, [last, first])).toBe(sentence);
});

test("years between without a figure are named; one figure has no direction", () => {
  const years = [given("2021/22", 50), missing("2022/23", "suppressed"), missing("2023/24", "not-available"), given("2024/25", 50), missing("2025/26", "suppressed")];
  expect(sayDirection(maths, years)).toBe("The same, 50%, in 2021/22 and 2024/25. There is no figure for 2022/23 and 2023/24.");
  expect([sayDirection(maths, [given("2024/25", 50), missing("2023/24", "suppressed")]), sayDirection(maths, [])]).toEqual([undefined, undefined]);
});

test.each([
  [maths, given("2024/25", 70, 64, 76), 61, "70% (between 64% and 76%) in 2024/25 is above the national 61%."],
  [maths, given("2024/25", 50, 44, 56), 61, "50% (between 44% and 56%) in 2024/25 is below the national 61%."],
  [maths, given("2024/25", 58, 50, 66), 61, "58% (between 50% and 66%) in 2024/25 cannot be told apart from the national 61%."],
  [absence, given("2024/25", 8, 7.5, 8.5), 6.6, "8% (between 7.5% and 8.5%) in 2024/25 is above the national 6.6%. Lower is better."],
  [maths, given("2024/25", 58), 61, "58% in 2024/25; nationally 61%. How much of the difference is chance is not known."],
  [roll, given("2024/25", 412, 390, 430), 282, "412 in 2024/25; nationally 282."],
] as const)("against the nation: %o", (measure, figure, national, sentence) => {
  expect(sayAgainstNational({ measure, years: [missing("2023/24", "suppressed"), figure], national })).toBe(sentence);
});

test("where the direction has told the range, the nation's sentence does not tell it again", () => {
  expect(sayAgainstNational({ measure: maths, years: [given("2023/24", 60, 54, 66), given("2024/25", 70, 64, 76)], national: 61 })).toBe("70% in 2024/25 is above the national 61%.");
});

test("without a figure or a national one nothing is said against the nation", () => {
  expect([sayAgainstNational({ measure: maths, years: [missing("2024/25", "suppressed")], national: 61 }), sayAgainstNational({ measure: maths, years: [given("2024/25", 58)] })]).toEqual([undefined, undefined]);
});

const neighbours = { figures: [50, 52, 54, 56, 58, 60, 62, 64, 66, 68], label: "A made-up model" };

test.each([
  [maths, given("2024/25", 75, 70, 80), "75% in 2024/25, above the middle of 10 similar schools, 59%. Similar schools: A made-up model."],
  [absence, given("2024/25", 45, 40, 50), "45% in 2024/25, below the middle of 10 similar schools, 59%. Lower is better. Similar schools: A made-up model."],
  [maths, given("2024/25", 60, 50, 70), "60% in 2024/25 cannot be told apart from the middle of 10 similar schools, 59%. Similar schools: A made-up model."],
  [maths, given("2024/25", 60), "60% in 2024/25, beside the middle of 10 similar schools, 59%. How much of the difference is chance is not known. Similar schools: A made-up model."],
  [roll, given("2024/25", 412, 390, 430), "412 in 2024/25, beside the middle of 10 similar schools, 59. Similar schools: A made-up model."],
] as const)("against similar schools, never without their model: %o", (measure, figure, sentence) => {
  expect(sayAgainstNeighbours({ measure, years: [figure], neighbours })).toBe(sentence);
});

test("the middle of an odd number is the one in the middle; too few similar schools have none", () => {
  const eleven = { ...neighbours, figures: [...neighbours.figures, 90] };
  expect(sayAgainstNeighbours({ measure: maths, years: [given("2024/25", 60)], neighbours: eleven })).toContain("11 similar schools, 60%");
  const nine = { ...neighbours, figures: neighbours.figures.slice(1) };
  expect([nine, undefined].map((few) => sayAgainstNeighbours({ measure: maths, years: [given("2024/25", 60)], ...(few && { neighbours: few }) }))).toEqual([undefined, undefined]);
  expect(sayAgainstNeighbours({ measure: maths, years: [], neighbours })).toBeUndefined();
});

test("few pupils are a caution, with three years together where they are given", () => {
  const years = [given("2024/25", 50, 28, 72, 16)];
  const caution = "Only 16 pupils in 2024/25: one of them moves the figure by 6 percentage points.";
  expect(saySmallCohort({ measure: maths, years })).toBe(caution);
  const pooled = { years: ["2022/23", "2023/24", "2024/25"], reached: 24, cohort: 48 };
  expect(saySmallCohort({ measure: maths, years, pooled })).toBe(`${caution} 2022/23, 2023/24 and 2024/25 together: 50% (between 36% and 64%) of 48 pupils.`);
  expect(saySmallCohort({ measure: progress, years: [given("2024/25", 1.2, -1, 3, 1)] })).toBe("Only 1 pupil in 2024/25, so this can change a lot from year to year.");
});

test.each([[maths, 30], [maths, 0], [maths, null], [roll, 16]] as const)("%o with a cohort of %s needs no such caution", (measure, cohort) => {
  expect(saySmallCohort({ measure, years: [given("2024/25", 50, 28, 72, cohort)] })).toBeUndefined();
});

test("the headlines come in one order, and only what is given is spoken of", () => {
  const facts: Facts = { measure: maths, years: [given("2022/23", 50), given("2023/24", 58, 40, 70, 20), missing("2024/25", "not-published-this-year")], national: 61, neighbours };
  expect(sayHeadlines(facts)).toEqual([
    "Not published for 2024/25, for any school.",
    "From 50% in 2022/23 to 58% (between 40% and 70%) in 2023/24. How much of that is chance is not known.",
    "58% in 2023/24 cannot be told apart from the national 61%.",
    "58% in 2023/24 cannot be told apart from the middle of 10 similar schools, 59%. Similar schools: A made-up model.",
    "Only 20 pupils in 2023/24: one of them moves the figure by 5 percentage points.",
  ]);
  expect(sayHeadlines({ measure: maths, years: [] })).toEqual([]);
});

test("a grade in words is not compared; its missing year is told", () => {
  const grade: Measure = { ...maths, key: "band", unit: "word", better: "neither", words: { 2: "Good", 3: "Average" } };
  expect(sayHeadlines({ measure: grade, years: [given("2022/23", 2), given("2023/24", 3)], national: 3, neighbours })).toEqual([]);
  expect(sayHeadlines({ measure: grade, years: [given("2022/23", 2), missing("2023/24", "low-coverage")], national: 3 })).toEqual(["Not given for 2023/24, because too few pupils were covered."]);
});
