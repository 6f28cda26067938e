import { expect, test } from "vitest";
import { NOTHING_YET, type ProjectContent, projectContent, sharedContent } from "@/lib/institute/projects/content";
import { forTheTrust } from "@/lib/institute/projects/for-the-trust";
import { differenceOf, figureOf, hidesFigures, inFigures, mistakesIn } from "@/lib/institute/projects/measure";
import type { Unit } from "@/lib/institute/projects/units";

const of = (unit: Unit, before: string, beforeOf: string, after: string, afterOf: string, unitWords = ""): ProjectContent => ({ ...NOTHING_YET, unit, unitWords, before, beforeOf, after, afterOf });
const shown = (content: ProjectContent) => {
  const figure = figureOf(content, "before");
  return figure && inFigures(content, figure);
};

test.each([
  [of("of", "8", "24", "19", "24"), "8 of 24", "11 more than before, of 24."],
  [of("of", "8", "24", "13", "26"), "8 of 24", "33% before, 50% after."],
  [of("of", "1", "4", "4", "5"), "1 of 4", undefined],
  [of("percent", "62", "24", "58.5", "22"), "62%", "3.5 percentage points lower than before."],
  [of("percent", "62", "24", "63", "24"), "62%", "1 percentage point higher than before."],
  [of("marks", "11.2", "28", "14.1", "28"), "11.2 marks", "2.9 marks more than before."],
  [of("words-a-minute", "71", "12", "88", "12"), "71 words a minute", "17 words a minute more than before."],
  [of("days", "2", "", "1", ""), "2 days", "1 day fewer than before."],
  [of("own", "1,212", "", "1,168", "", "calls in a week"), "1,212 calls in a week", "44 fewer than before."],
  [of("days", "3", "", "3", ""), "3 days", "The same as before."],
])("a measure is shown in its unit, with how far the after is from the before, and no word of why: %#", (content, figure, difference) => {
  expect(mistakesIn(content)).toBeUndefined();
  expect(shown(content)).toBe(figure);
  expect(differenceOf(content)).toBe(difference);
});

test.each([
  [of("percent", "112", "24", "", ""), "before"],
  [of("percent", "62", "", "", ""), "beforeOf"],
  [of("marks", "12", "", "", ""), "beforeOf"],
  [of("of", "26", "24", "", ""), "before"],
  [of("days", "", "", "many", ""), "after"],
  [of("days", "12,5", "", "", ""), "before"],
  [of("own", "31", "", "", ""), "unitWords"],
])("a figure that could not be read stands at its box: %#", (content, field) => {
  expect(mistakesIn(content)).toMatchObject({ field });
});

test("one side alone, or words, makes no difference", () => {
  expect(differenceOf(of("days", "3", "", "", ""))).toBeUndefined();
  expect(differenceOf({ ...NOTHING_YET, beforeWords: "Few", afterWords: "Many" })).toBeUndefined();
});

test("a figure of very few people stays behind in every unit; one that is of nobody goes out", () => {
  for (const unit of ["of", "percent", "marks", "words-a-minute", "days"] as const) {
    const few = sharedContent.parse(of(unit, "1", "5", "3", "5"));
    expect(hidesFigures(few)).toBe(true);
    expect(differenceOf(forTheTrust(few, false))).toBeUndefined();
  }
  expect(forTheTrust(sharedContent.parse(of("days", "3", "", "1", "")), false)).toMatchObject({ before: "3", after: "1" });
});

test("what was written before measures had a unit is so many of so many", () => {
  const { unit: _unit, unitWords: _own, ...earlier } = of("of", "8", "24", "19", "24");
  expect(shown(projectContent.parse(earlier))).toBe("8 of 24");
});
