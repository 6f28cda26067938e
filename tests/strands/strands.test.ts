import { expect, test } from "vitest";
import { componentKeys, componentsOf, isComponent, strands } from "@/lib/strands/strands";
import { drawnFrom } from "@/lib/strands/record-kinds";
import { halfTermsOfTheYear, halfTermsUpTo } from "@/lib/strands/half-terms-shown";

test("three strands of four components", () => {
  expect(strands.map((strand) => componentsOf(strand).length)).toEqual([4, 4, 4]);
  expect(isComponent("de-implement")).toBe(true);
  expect(isComponent("toString")).toBe(false);
});

test("each component says what it is drawn from", () => {
  for (const key of componentKeys) expect(drawnFrom(key)).toMatch(/^[A-Z].*carry it$/);
  expect(drawnFrom("evaluate-insights")).toBe("Check-ins, half-term reviews, views of self-evaluations shared and the priorities and actions that carry it");
});

test("a braid ends with the half term we are in, and a holiday belongs to the half term before it", () => {
  const terms = [
    { academicYear: 2026, ordinal: 1, startsOn: "2026-09-03", endsOn: "2026-10-23" },
    { academicYear: 2026, ordinal: 2, startsOn: "2026-11-02", endsOn: "2026-12-18" },
  ];
  expect(halfTermsUpTo(terms, "2026-10-28").map((term) => [term.ordinal, term.until])).toEqual([[1, "2026-11-01"]]);
  expect(halfTermsUpTo(terms, "2026-11-19").map((term) => term.ordinal)).toEqual([1, 2]);
  expect(halfTermsUpTo(terms, "2026-08-01")).toEqual([]);
});

test("a braid of the year has what is to come, and nothing of the year before", () => {
  const terms = [
    { academicYear: 2025, ordinal: 6, startsOn: "2026-06-01", endsOn: "2026-07-20" },
    { academicYear: 2026, ordinal: 1, startsOn: "2026-09-03", endsOn: "2026-10-23" },
    { academicYear: 2026, ordinal: 2, startsOn: "2026-11-02", endsOn: "2026-12-18" },
    { academicYear: 2026, ordinal: 3, startsOn: "2027-01-04", endsOn: "2027-02-12" },
  ];
  expect(halfTermsOfTheYear(terms, "2026-10-28").map((term) => [term.ordinal, term.until, term.toCome ?? false])).toEqual([
    [1, "2026-11-01", false],
    [2, "2027-01-03", true],
    [3, "2027-04-13", true],
  ]);
  expect(halfTermsOfTheYear(terms, "2026-08-20").map((term) => term.academicYear)).toEqual([2025]);
  expect(halfTermsOfTheYear(terms, "2026-05-01")).toEqual([]);
});
