import { expect, test } from "vitest";
import type { FrameworkKey } from "@/lib/inspections/frameworks";
import type { SchoolInspection } from "@/lib/inspections/inspections-of";
import { shownAndBefore, ungradedSince } from "@/lib/inspections/latest-judged";
import type { Day } from "@/lib/school-year/day";

const graded = (inspectedOn: Day, framework: FrameworkKey = "education-inspection-2019"): SchoolInspection =>
  ({ inspectionNumber: inspectedOn, framework, kind: "graded", inspectedOn, publishedOn: null, judgements: [{ area: "overall-effectiveness", said: "good" }], outcome: null, concern: null, past: null, source: "Made up", fileOn: null });
const ungraded = (inspectedOn: Day, framework?: FrameworkKey): SchoolInspection => ({ ...graded(inspectedOn, framework), kind: "ungraded", judgements: [], outcome: "School remains Good" });
const days = (inspections: readonly SchoolInspection[]) => inspections.map(({ inspectedOn }) => inspectedOn);

test("an ungraded inspection stands above the graded one and does not hide it; what came before both is left to the earlier ones", () => {
  const told = shownAndBefore([ungraded("2025-01-14"), graded("2021-11-09"), ungraded("2020-02-04"), graded("2019-10-10")]);
  expect([days(told.shown), days(told.before)]).toEqual([["2025-01-14", "2021-11-09"], ["2020-02-04", "2019-10-10"]]);
});

test("without a graded one the latest ungraded one is shown; without any nothing is", () => {
  const told = shownAndBefore([ungraded("2025-01-14"), ungraded("2020-02-04")]);
  expect([days(told.shown), days(told.before)]).toEqual([["2025-01-14"], ["2020-02-04"]]);
  expect(shownAndBefore([])).toEqual({ shown: [], before: [] });
});

test("an ungraded inspection is told beside a graded one of its own framework alone, and not where the school was graded again", () => {
  const [first, second] = [graded("2013-06-05", "before-2019"), graded("2021-11-09")];
  const since = ungraded("2025-01-14");
  expect(ungradedSince([since, second], second)).toBe(since);
  expect(ungradedSince([since, first], first)).toBeUndefined();
  expect(ungradedSince([second, ungraded("2017-03-02", "before-2019"), first], first)).toBeUndefined();
  expect(ungradedSince([second, ungraded("2020-02-04")], second)).toBeUndefined();
});
