import { expect, test } from "vitest";
import { braidSentence } from "@/components/charts/braid-sentence";
import { aYear } from "./a-year";

test("it says where the work went, where nothing happened and what is signed off", () => {
  expect(braidSentence(aYear([6, 14, 4, true], [9, 22, 0, true], [4, 17, 7]))).toBe(
    "Most records serve capability (53), fewest initiatives (11). Nothing served initiatives in Autumn 2. Reviews were signed off in Autumn 1 and Autumn 2.",
  );
});

test("half terms to come are no gaps", () => {
  expect(braidSentence(aYear([6, 14, 4]))).toBe("Most records serve capability (14), fewest initiatives (4).");
});

test("an even year is called even", () => {
  expect(braidSentence(aYear([3, 3, 3, true]))).toBe("The three strands have had the same share. Reviews were signed off in Autumn 1.");
});

test("many gaps are counted, not listed", () => {
  expect(braidSentence(aYear([1, 0, 0], [1, 0, 0]))).toContain("In 4 places a thread has nothing behind it.");
});

test("an empty year says how it begins", () => {
  expect(braidSentence(aYear([0, 0, 0]))).toBe("Nothing is woven yet: each thread begins with its first record.");
});
