import { expect, test } from "vitest";
import { componentKeys, componentsOf, isComponent, strands } from "@/lib/strands/strands";
import { drawnFrom } from "@/lib/strands/record-kinds";
import { halfTermsUpTo } from "@/lib/strands/half-terms-shown";

test("three strands of four components", () => {
  expect(strands.map((strand) => componentsOf(strand).length)).toEqual([4, 4, 4]);
  expect(isComponent("de-implement")).toBe(true);
  expect(isComponent("toString")).toBe(false);
});

test("each component says what it is drawn from", () => {
  for (const key of componentKeys) expect(drawnFrom(key)).toMatch(/^[A-Z].*carry it$/);
  expect(drawnFrom("evaluate-insights")).toBe("Check-ins, half-term reviews and the priorities and actions that carry it");
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
