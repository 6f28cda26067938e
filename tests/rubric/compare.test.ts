import { array, assert, constantFrom, property } from "fast-check";
import { expect, test } from "vitest";
import { compareWords } from "@/lib/rubric/compare/compare-texts";

test("what came and what went is told word by word, and the rest stays as it was", () => {
  expect(compareWords("Ask one pupil.\nWait.", "Ask every pupil.\nWait here.")).toEqual([
    { text: "Ask ", kind: "same" }, { text: "one ", kind: "removed" }, { text: "every ", kind: "added" }, { text: "pupil.\n", kind: "same" },
    { text: "Wait.", kind: "removed" }, { text: "Wait here.", kind: "added" },
  ]);
  expect(compareWords("", "New").map(({ kind }) => kind)).toEqual(["added"]);
});

test("either text can be put together again from the pieces", () => {
  const text = array(constantFrom("a ", "b ", "c\n", "d. ", "e")).map((words) => words.join(""));
  const words = (all: string) => all.split(/\s+/).filter(Boolean);
  assert(property(text, text, (before, after) => {
    const pieces = compareWords(before, after);
    const without = (kind: string) => words(pieces.filter((piece) => piece.kind !== kind).map((piece) => piece.text).join(""));
    expect(without("removed")).toEqual(words(after));
    expect(without("added").length).toBe(words(before).length);
  }));
});
