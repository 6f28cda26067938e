import { expect, test } from "vitest";
import { programmeParts } from "@/app/(trust)/institute/_parts/programme-parts";
import type { FormPart } from "@/components/forms/form-part";
import { makesWholeGroups } from "@/lib/institute/cohorts/find-cohort";

test("a new programme begins with twelve places, in threes, three to six sessions of two and a half hours and three online", () => {
  const numbers = (parts: readonly FormPart[]): [string, unknown][] => parts.flatMap((part) => ("parts" in part ? numbers(part.parts) : "type" in part && part.type === "number" ? [[part.name, part.value]] : []));
  const begins = Object.fromEntries(numbers(programmeParts()));
  expect(begins).toEqual({ places: "12", groupSize: "3", fewestSessions: "3", mostSessions: "6", sessionMinutes: "150", onlineSessions: "3" });
});

test("threes are preferred: a number of people that leaves somebody over is warned about", () => {
  expect([3, 6, 12].map((people) => makesWholeGroups(people, 3))).toEqual([true, true, true]);
  expect([1, 4, 8, 11].map((people) => makesWholeGroups(people, 3))).toEqual([false, false, false, false]);
  expect(makesWholeGroups(8, 4)).toBe(true);
});
