import { fromWord } from "./from-word";

/** A mark of a list, typed or from Word, before what it lists. */
const mark = /^\s*(?:[-*•·–]|\d{1,3}[.)])\s+/u;

/** One thought a line, without the marks of the list it was copied from; empty lines are nothing. */
export const linesOf = (text: string): string[] =>
  fromWord(text).split("\n").map((line) => line.replace(mark, "").trim()).filter(Boolean);
