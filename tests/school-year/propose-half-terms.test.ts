import { expect, test } from "vitest";
import { checkHalfTerms } from "@/lib/school-year/check-half-terms";
import { weekday } from "@/lib/school-year/day";
import { easterSunday } from "@/lib/school-year/easter";
import { proposeHalfTerms } from "@/lib/school-year/propose-half-terms";

test("the known years are the typical calendar; other years follow the rule and pass their own check", () => {
  expect(proposeHalfTerms(2026)).toMatchObject({ basis: "typical", halfTerms: [{ startsOn: "2026-09-03", endsOn: "2026-10-23" }, {}, {}, {}, {}, {}] });
  for (let year = 2020; year <= 2060; year += 1) {
    const { halfTerms } = proposeHalfTerms(year);
    expect(checkHalfTerms(halfTerms), String(year)).toEqual({});
    for (const term of halfTerms) expect(Math.max(weekday(term.startsOn), weekday(term.endsOn)), `${year} ${term.ordinal}`).toBeLessThan(6);
  }
});

test("Easter falls where it falls", () => {
  expect([2024, 2025, 2026, 2027, 2038].map(easterSunday)).toEqual(["2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25"]);
});

test("overlap, wrong order, a gap and another year are each said beside the box they are in", () => {
  const year = proposeHalfTerms(2026).halfTerms;
  const changed = (ordinal: number, dates: object) => checkHalfTerms(year.map((term) => (term.ordinal === ordinal ? { ...term, ...dates } : term)));
  expect(changed(2, { startsOn: "2026-10-23" })).toEqual({ startsOn2: "Autumn 2 must start after Autumn 1 ends" });
  expect(changed(1, { endsOn: "2026-09-01" })).toMatchObject({ endsOn1: "Autumn 1 must end after it starts" });
  expect(changed(3, { startsOn: "2027-02-01" })).toEqual({ startsOn3: "There are more than five weeks between Autumn 2 and Spring 1" });
  expect(changed(6, { endsOn: "2028-07-21" })).toEqual({ endsOn6: "Summer 2 ends outside 2026/27" });
});
