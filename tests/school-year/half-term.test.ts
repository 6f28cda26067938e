import { expect, test } from "vitest";
import { academicYearOf, halfTermAt, schoolDaysBefore, weekName, weeksOf } from "@/lib/school-year/half-term";
import { inWords, mondayOf } from "@/lib/school-year/day";

const year = [
  { academicYear: 2026, ordinal: 1, startsOn: "2026-09-03", endsOn: "2026-10-23" },
  { academicYear: 2026, ordinal: 2, startsOn: "2026-11-02", endsOn: "2026-12-18" },
];

test("a week is named by its half term, and the first one may begin in the middle", () => {
  expect(weeksOf(year[0]!)[0]).toBe("2026-08-31");
  expect(weekName(year, "2026-11-16")).toBe("Autumn 2, week 3");
  expect(weekName(year, "2026-10-26")).toBe("Holiday, week of 26 October");
  expect(weekName(year, "2026-10-26", true)).toBe("Week of 26 October");
});

test("in a holiday the half term is the one that ended last", () => {
  expect(halfTermAt(year, "2026-10-28")?.ordinal).toBe(1);
  expect(halfTermAt(year, "2026-08-20")).toBeUndefined();
});

test("ten school days before 13 November skip the weekend and the half-term holiday", () => {
  expect(schoolDaysBefore(year, "2026-11-13", 10)).toBe("2026-10-23");
});

test("the academic year turns in August; a Sunday belongs to the week before", () => {
  expect([academicYearOf("2026-07-31"), academicYearOf("2026-08-01")]).toEqual([2025, 2026]);
  expect(mondayOf("2026-11-22")).toBe("2026-11-16");
  expect(inWords("2026-11-27")).toBe("Friday 27 November");
});
