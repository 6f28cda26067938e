import { expect, test } from "vitest";
import { type Component, componentKeys, components, componentsOf, isComponent, strands } from "@/lib/strands/strands";
import { type RecordKind, recordKinds } from "@/lib/strands/record-kinds";
import { sayComponent } from "@/lib/strands/say-missing";
import { halfTermsOfTheYear, halfTermsUpTo } from "@/lib/strands/half-terms-shown";

test("three strands of four components", () => {
  expect(strands.map((strand) => componentsOf(strand).length)).toEqual([4, 4, 4]);
  expect(isComponent("de-implement")).toBe(true);
  expect(isComponent("toString")).toBe(false);
});

/** A half term with so many live records of one component and none of the others. */
const aTerm = (of?: Component) => ({ byComponent: Object.fromEntries(componentKeys.map((key) => [key, key === of ? 2 : 0])) as Record<Component, number> });

test.each([false, true])("each component without records has a sentence of its own that says so (of one school: %s)", (ofOneSchool) => {
  const said = componentKeys.map((key) => sayComponent(key, [aTerm()], ofOneSchool));
  expect(new Set(said).size).toBe(12);
  for (const sentence of said) expect(sentence).toMatch(/^No .+ in these half terms\.$/);
  expect(sayComponent("adopt-a-cycle", [], ofOneSchool)).toBe("No half-term review was signed off, and no new priority or action sets a cycle up in these half terms.");
});

test("it stands there only where no half term has a record", () => {
  for (const key of componentKeys)
    expect(componentKeys.filter((other) => sayComponent(other, [aTerm(), aTerm(key), aTerm()]) === components[other].phrase)).toEqual([key]);
});

test("what is missing names every type of record that a component is drawn from", () => {
  const names: Record<RecordKind, string> = {
    "check-in": "check-in", review: "half-term review", evaluation: "self-evaluation", "sign-off": "signed off", "support-given": "request", criterion: "success criterion", framework: "framework",
    "bright-spot": "bright spot", video: "practice video", visit: "visit", cohort: "cohort", showcase: "showcase", priority: "priority", action: "action",
  };
  for (const [kind, { component }] of Object.entries(recordKinds)) expect(sayComponent(component, []), kind).toContain(names[kind as RecordKind]);
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
