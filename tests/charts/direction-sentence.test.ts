import { expect, test } from "vitest";
import { directionSentence } from "@/components/charts/direction-sentence";

const words = ["Assured", "Mostly assured", "Partly assured", "Not yet assured"] as const;

test("it says what stayed, what changed, when to talk and what is missing", () => {
  const weeks = [
    { week: 1, rank: 2 as const },
    { week: 2, rank: 2 as const },
    { week: 3 },
    { week: 4, rank: 2 as const },
    { week: 5, rank: 3 as const, needToTalk: true },
    { week: 6, rank: 3 as const },
  ];
  expect(directionSentence(weeks, words)).toBe(
    "Mostly assured in weeks 1, 2 and 4, partly assured in weeks 5 and 6. Need to talk in week 5. Nothing shared in week 3.",
  );
});

test("an unbroken stretch is named by its ends", () => {
  expect(directionSentence([1, 2, 3].map((week) => ({ week, rank: 1 as const })), words)).toBe("Assured in weeks 1 to 3.");
});

test("before the first week it says so", () => {
  expect(directionSentence([{ week: 1 }], words)).toBe("Nothing has been shared yet.");
});
