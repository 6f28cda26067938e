import { expect, test } from "vitest";
import { sinceJoining } from "@/lib/comparison/trusts/since-joining";
import { meanOfSchools, trustFigure } from "@/lib/comparison/trusts/trust-figure";
import type { Value } from "@/lib/school-data/value";

const value = (number: number, cohort: number | null): Value => ({ number, status: "available", cohort });
const hidden: Value = { number: null, status: "suppressed", cohort: null };

test("a trust's figure weighs by pupils, with the mean of the schools beside it", () => {
  expect(trustFigure([value(50, 90), value(80, 10)], 0)).toEqual({ weighted: 53, schoolMean: 65, differ: true, schools: 2, pupils: 100, without: 0 });
});

test("two classes, 20 with a mean of 80 and 30 with one of 90, are 86 together, and 85 class by class (Wikipedia, 'Weighted arithmetic mean', basic example)", () => {
  expect(trustFigure([value(80, 20), value(90, 30)], 0)).toMatchObject({ weighted: 86, schoolMean: 85, differ: true, pupils: 50 });
  expect(meanOfSchools([value(80, null), value(90, null)])).toEqual({ schoolMean: 85, schools: 2, without: 0 });
});

/** Pupils and attendance at secondary schools by region, and England's, as the Department published them for 2025/26 ('Pupil attendance in schools', year to date). */
const regions = [[411_668, 91.3151], [348_356, 91.564], [303_439, 90.8342], [483_292, 91.5152], [139_106, 90.8442], [443_899, 92.8039], [281_057, 90.7177], [355_880, 91.5482], [260_912, 91.5367]] as const;
const ENGLAND = 91.5;

test("weighted by pupils, nine regions' published attendance is England's published one; their plain mean is not", () => {
  const together = trustFigure(regions.map(([pupils, percent]) => value(percent, pupils)), 1);
  expect([together?.weighted.toFixed(1), together?.schoolMean.toFixed(1), together?.differ]).toEqual([ENGLAND.toFixed(1), "91.4", true]);
});

test("where the two read the same, only one need be shown", () => {
  expect(trustFigure([value(60.1, 30), value(60.3, 31)], 0)?.differ).toBe(false);
  expect(trustFigure([value(60.1, 30), value(60.7, 300)], 1)?.differ).toBe(true);
});

test("schools without a figure or a cohort are in neither, and are counted", () => {
  expect(trustFigure([value(50, 20), hidden, value(90, null), value(100, 0)], 0)).toMatchObject({ weighted: 50, schoolMean: 50, schools: 1, pupils: 20, without: 3 });
  expect([trustFigure([], 0), trustFigure([hidden], 0)]).toEqual([undefined, undefined]);
});

test("where nobody says how many pupils, the mean of the schools is all there is, and never beside a weighted figure", () => {
  expect(meanOfSchools([value(-1, null), value(2, null), hidden])).toEqual({ schoolMean: 0.5, schools: 2, without: 1 });
  expect([meanOfSchools([value(-1, null), value(2, 30)]), meanOfSchools([hidden])]).toEqual([undefined, undefined]);
});

test("years stand before, in and since the year of joining", () => {
  const rows = ["2021/22", "2022/23", "2023/24", "2024/25"].map((year) => ({ year }));
  const years = (part: { year: string }[]) => part.map(({ year }) => year);
  const { before, yearOfJoining, since } = sinceJoining(rows, "2023-01-01");
  expect([years(before), years(yearOfJoining), years(since)]).toEqual([["2021/22"], ["2022/23"], ["2023/24", "2024/25"]]);
  const first = sinceJoining(rows, "2023-09-01");
  expect([years(first.before), first.yearOfJoining, years(first.since)]).toEqual([["2021/22", "2022/23"], [], ["2023/24", "2024/25"]]);
});
