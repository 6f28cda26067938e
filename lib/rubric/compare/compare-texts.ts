import { diffArrays } from "diff";
import type { Stage } from "../stages";
import { type ElementText, partsOf } from "./parts-of";

/** A stretch of words that both texts have, or one of them alone. */
export type Piece = { text: string; kind: "same" | "added" | "removed" };

/** A part that differs, word by word. */
export type ComparedPart = { key: string; label: string; pieces: Piece[] };

/** Each word with the spaces behind it, so that nothing is lost when they are put together again. */
const wordsOf = (text: string) => text.split(/(?<=\s)(?=\S)/).filter(Boolean);
const comparator = (one: string, other: string) => one.trim() === other.trim();

/** Two texts word by word; spaces alone make no difference. */
export const compareWords = (before: string, after: string): Piece[] =>
  diffArrays(wordsOf(before), wordsOf(after), { comparator }).map(({ value, added, removed }) => ({ text: value.join(""), kind: added ? "added" : removed ? "removed" : "same" }));

/** A text of an element, and the keys of the stages for which it was written. */
export type Written = ElementText & { written: readonly string[] };

/** The parts in which two texts of an element differ. A stage is the same one wherever it stands and whatever it is called. */
export function compareElements(before: Written, after: Written, stages: readonly Stage[]): ComparedPart[] {
  const earlier = new Map(partsOf(before, stages, before.written).map(({ key, text }) => [key, text]));
  return partsOf(after, stages, after.written).flatMap(({ key, label, text }) => {
    const was = earlier.get(key) ?? "";
    return was === text ? [] : [{ key, label, pieces: compareWords(was, text) }];
  });
}
