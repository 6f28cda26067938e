import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { array, assert, float, integer, property, record } from "fast-check";
import { expect, test } from "vitest";
import { binomialQuantile } from "@/lib/comparison/uncertainty/binomial-quantile";
import { funnelLimits, placeInFunnel } from "@/lib/comparison/uncertainty/funnel-limits";
import { groupApart } from "@/lib/comparison/uncertainty/group-apart";
import { isSmallCohort, poolYears } from "@/lib/comparison/uncertainty/pool-years";
import { countOf } from "@/lib/comparison/uncertainty/range-of-figure";
import { publishedInterval } from "@/lib/comparison/uncertainty/published-interval";
import { isFavourable, standingTo, tellApart } from "@/lib/comparison/uncertainty/tell-apart";
import { wilsonInterval } from "@/lib/comparison/uncertainty/wilson-interval";
import type { Value } from "@/lib/school-data/value";
import { onRealData } from "@/tests/support/real-data";
import { realFigures } from "@/tests/support/real-files";

test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])("Wilson's interval of %i in %i is the one that Newcombe printed (1998, table I, method 3)", (reached, cohort, lower, upper) => {
  const range = wilsonInterval(reached, cohort);
  expect((range?.lower ?? 0) / 100).toBeCloseTo(lower, 4);
  expect((range?.upper ?? 0) / 100).toBeCloseTo(upper, 4);
});

test("an interval holds its figure, stays within 0 and 100, and turns round with the question", () => {
  assert(
    property(integer({ min: 1, max: 3000 }), integer({ min: 0, max: 3000 }), (cohort, some) => {
      const reached = some % (cohort + 1);
      const [range, other] = [wilsonInterval(reached, cohort), wilsonInterval(cohort - reached, cohort)];
      if (!range || !other) return false;
      const figure = (100 * reached) / cohort;
      return range.lower >= 0 && range.upper <= 100 && range.lower <= figure + 1e-9 && figure <= range.upper + 1e-9 && Math.abs(range.lower + other.upper - 100) < 1e-9;
    }),
  );
});

test("there is no interval of nobody, and none of counts that cannot be", () => {
  expect(wilsonInterval(0, 0)).toBeUndefined();
  for (const [reached, cohort] of [[3, 2], [-1, 4], [1.5, 4]] as const) expect(() => wilsonInterval(reached, cohort)).toThrow(RangeError);
});

const available = (number: number): Value => ({ number, status: "available", cohort: 40 });
const hidden: Value = { number: null, status: "suppressed", cohort: null };

test("a published interval is passed through as it is, or there is none", () => {
  expect(publishedInterval(available(1.2), available(-0.4), available(2.8))).toEqual({ lower: -0.4, upper: 2.8, from: "published" });
  expect(publishedInterval(available(1.2), hidden, available(2.8))).toBeUndefined();
  expect(publishedInterval(available(3), available(-0.4), available(2.8))).toBeUndefined();
});

const year = (name: string, reached: number, cohort: number) => ({ year: name, counts: { reached, cohort } });

test("three years of a small school are added pupil by pupil, not averaged year by year", () => {
  const pooled = poolYears([year("2018/19", 1, 2), year("2016/17", 9, 10), year("2017/18", 5, 8), year("2015/16", 0, 10)]);
  expect(pooled).toEqual({ years: ["2016/17", "2017/18", "2018/19"], reached: 15, cohort: 20 });
});

test.each([
  [[[14, 64], [14, 50], [7, 86]], 35, 63],
  [[[21, 52], [7, 71], [11, 82]], 39, 64],
  [[[13, 69], [7, 100], [12, 92]], 32, 84],
  [[[12, 42], [25, 60], [18, 56]], 55, 55],
] as const)("three years of a school, %j, are the total that the Department printed beside them in 2019: %i pupils, %i%%", (years, pupils, total) => {
  const pooled = poolYears(years.map(([cohort, percent], at) => year(`${2018 - at}/${19 - at}`, countOf(percent, cohort), cohort)));
  expect([pooled?.cohort, pooled && Math.round((100 * pooled.reached) / pooled.cohort)]).toEqual([pupils, total]);
  expect(Math.round(years.reduce((sum, [, percent]) => sum + percent, 0) / 3), "the mean of the three").not.toBe(total);
});

test("a year without counts is left out and no older one comes in its place", () => {
  const hiddenYear = { year: "2017/18", counts: null };
  expect(poolYears([year("2015/16", 4, 9), year("2016/17", 9, 10), hiddenYear, year("2018/19", 5, 8)])).toEqual({ years: ["2016/17", "2018/19"], reached: 14, cohort: 18 });
  expect(poolYears([year("2016/17", 9, 10), hiddenYear, { year: "2018/19", counts: null }])).toBeUndefined();
  expect([29, 30, null].map(isSmallCohort)).toEqual([true, false, false]);
});

test("funnel limits lie between two counts as far as their probabilities say, by the binomial table for 20 and a half: P(R ≤ 5) 0.0207, P(R ≤ 6) 0.0577", () => {
  expect(binomialQuantile(20, 0.5, 0.025)).toMatchObject({ count: 6, upTo: expect.closeTo(0.0577, 4), fewer: expect.closeTo(0.0207, 4) });
  const limits = funnelLimits(50, 20);
  expect(limits.inner.lower).toBeCloseTo((100 * (6 - (0.05766 - 0.025) / (0.05766 - 0.02069))) / 20, 2);
  expect(limits.inner.lower + limits.inner.upper).toBeCloseTo(100, 9);
});

test("for many pupils the exact limits come near the normal ones, and they open as cohorts shrink", () => {
  const large = funnelLimits(60, 200_000);
  const error = 100 * Math.sqrt((0.6 * 0.4) / 200_000);
  expect(large.inner.upper).toBeCloseTo(60 + 1.96 * error, 2);
  expect(large.outer.lower).toBeCloseTo(60 - 3.09 * error, 2);
  const widths = [10, 30, 100, 1000].map((cohort) => funnelLimits(60, cohort).outer).map(({ lower, upper }) => upper - lower);
  expect(widths).toEqual(widths.toSorted((one, other) => other - one));
});

test("chance alone crosses a limit no more often than it says, above as below", () => {
  assert(
    property(integer({ min: 1, max: 99 }), integer({ min: 1, max: 400 }), (target, cohort) => {
      const { inner, outer } = funnelLimits(target, cohort);
      return ([[inner, 0.025], [outer, 0.001]] as const).every(([{ lower, upper }, tail]) => {
        const below = Math.ceil((lower * cohort) / 100 - 1e-9) - 1;
        const above = cohort - Math.floor((upper * cohort) / 100 + 1e-9) - 1;
        return upToBinomial(cohort, target / 100, below) <= tail + 1e-9 && upToBinomial(cohort, 1 - target / 100, above) <= tail + 1e-9;
      });
    }),
  );
});

/** P(R ≤ count), added up term by term from nought in logarithms: another way than the product's. */
function upToBinomial(size: number, chance: number, count: number): number {
  let [logTerm, sum] = [size * Math.log1p(-chance), 0];
  for (let place = 0; place <= count; place += 1) {
    sum += Math.exp(logTerm);
    logTerm += Math.log(((size - place) / (place + 1)) * (chance / (1 - chance)));
  }
  return sum;
}

test("limits stay within 0 and 100, inner within outer, whatever the target and the cohort", () => {
  assert(
    property(float({ min: 0, max: 100, noNaN: true }), integer({ min: 1, max: 5000 }), (target, cohort) => {
      const { inner, outer } = funnelLimits(target, cohort);
      return 0 <= outer.lower && outer.lower <= inner.lower && inner.lower <= inner.upper && inner.upper <= outer.upper && outer.upper <= 100;
    }),
  );
});

test.each([[90, "above 99.8%"], [77.5, "above 95%"], [60, "inside"], [42.5, "below 95%"], [20, "below 99.8%"]] as const)("with 40 pupils around 60, %f is %s", (percentage, place) => {
  expect(placeInFunnel(percentage, funnelLimits(60, 40))).toBe(place);
});

test("above or below only when the whole range is; what touches cannot be told apart", () => {
  expect([standingTo({ lower: 61, upper: 70 }, 60), standingTo({ lower: 50, upper: 59 }, 60), standingTo({ lower: 60, upper: 70 }, 60)]).toEqual(["above", "below", "cannot be told apart from"]);
  expect(tellApart({ lower: 61, upper: 70 }, { lower: 40, upper: 60 })).toBe("above");
  expect(tellApart({ lower: 40, upper: 60 }, { lower: 61, upper: 70 })).toBe("below");
  expect(tellApart({ lower: 40, upper: 61 }, { lower: 61, upper: 70 })).toBe("cannot be told apart from");
});

test("112 of 200 and 88 of 200, whose 95% ranges overlap although a test tells them apart (Schenker and Gentleman 2001, p. 183), are not told apart", () => {
  const [one, other] = [wilsonInterval(112, 200), wilsonInterval(88, 200)];
  if (!one || !other) throw new Error("No range");
  expect([one.lower < other.upper, tellApart(one, other), tellApart(other, one)]).toEqual([true, "cannot be told apart from", "cannot be told apart from"]);
  expect(tellApart(one, { lower: other.lower, upper: one.lower - 0.001 })).toBe("above");
});

test.each([
  [2.3, 0.6, 4, "above average"],
  [-1.7, -3.4, 0, "average"],
  [-2.4, -4.4, -0.5, "below average"],
] as const)("a school's progress of %f, between %f and %f, stands to England's nought as the Department called it in 2019: %s", (_score, lower, upper, band) => {
  expect({ above: "above average", below: "below average", "cannot be told apart from": "average" }[standingTo({ lower, upper }, 0)]).toBe(band);
});

onRealData("every published range of progress in a council's 2019 tables stands to England's nought as the Department's own band says", async () => {
  const rowsOf = (name: string) => parse(readFileSync(realFigures(`performance/${name}`)), { bom: true, columns: true, relax_column_count: true }) as Record<string, string>[];
  const bands = new Map(rowsOf("2018-2019_england_ks2_extract.csv").map((row) => [row.URN, row]));
  const said = rowsOf("2018-2019_850_ks2final.csv").flatMap((row) => ["READPROG", "WRITPROG", "MATPROG"].flatMap((key) => {
    const [lower, upper, band] = [row[`${key}_LOWER`], row[`${key}_UPPER`], Number(bands.get(row.URN)?.[`${key}_DESCR`])];
    if (!band || !Number.isFinite(Number.parseFloat(lower ?? "")) || !Number.isFinite(Number.parseFloat(upper ?? ""))) return [];
    return [[standingTo({ lower: Number(lower), upper: Number(upper) }, 0), band < 3 ? "above" : band > 3 ? "below" : "cannot be told apart from"] as const];
  }));
  expect(said.length).toBeGreaterThan(900);
  expect(said.filter(([ours, theirs]) => ours !== theirs)).toEqual([]);
});

test("whether a standing is good depends on the measure", () => {
  expect([isFavourable("above", "higher"), isFavourable("above", "lower"), isFavourable("below", "lower"), isFavourable("below", "higher")]).toEqual([true, false, true, false]);
  expect([isFavourable("above", "neither"), isFavourable("cannot be told apart from", "higher")]).toEqual([undefined, undefined]);
});

test("schools that cannot be put in order stand in one group, in the order that they came", () => {
  const at = (name: string, lower: number, upper: number) => ({ name, range: { lower, upper } });
  const groups = groupApart([at("Ash", 20, 30), at("Beech", 60, 80), at("Cedar", 50, 65), at("Elm", 29, 40), at("Fir", 10, 15)]);
  expect(groups.map((group) => group.map(({ name }) => name))).toEqual([["Beech", "Cedar"], ["Ash", "Elm"], ["Fir"]]);
  expect(groupApart([])).toEqual([]);
});

test("every school stands in one group, and those of two groups are always apart", () => {
  const school = record({ lower: integer({ min: 0, max: 100 }), width: integer({ min: 0, max: 20 }) }).map(({ lower, width }) => ({ range: { lower, upper: lower + width } }));
  assert(
    property(array(school, { maxLength: 20 }), (schools) => {
      const groups = groupApart(schools);
      const ordered = groups.every((group, place) => groups.slice(place + 1).every((later) => group.every((high) => later.every((low) => tellApart(high.range, low.range) === "above"))));
      return ordered && groups.flat().length === schools.length;
    }),
  );
});
