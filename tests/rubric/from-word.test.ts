import { array, assert, constantFrom, property } from "fast-check";
import { expect, test } from "vitest";
import { fromWord } from "@/lib/rubric/markdown/from-word";
import { linesOf } from "@/lib/rubric/markdown/lines-of";

test("bullets, numbers and odd spaces as Word hands them on become Markdown lists", () => {
  const pasted = "Good questioning means:\r\n•\tEverybody thinks\u00A0first\r\no\tIn silence\r\n•\tOne answers\r\nThen:\r\n1.\tAsk\r\n2.\tWait\r\na.\tThree seconds\r\n3.\tCall\r\nThat is all.";
  expect(fromWord(pasted)).toBe(
    "Good questioning means:\n\n- Everybody thinks first\n    - In silence\n- One answers\n\nThen:\n\n1. Ask\n2. Wait\n    1. Three seconds\n3. Call\n\nThat is all.",
  );
});

test("Word's own fonts for bullets, soft line breaks and soft hyphens survive", () => {
  expect(fromWord("\uF0B7\tFirst line\vsecond line\n\uF0A7\tDeep\n\uF0B7\tre\u00ADspond")).toBe("- First line  \nsecond line\n        - Deep\n- respond");
});

test("dashes that begin a list do; a dash in a sentence, a tab in a table and a letter at the start of a word stay words", () => {
  expect(fromWord("–\tOne\n–\tTwo")).toBe("- One\n- Two");
  expect(fromWord("o mighty class\nYear 4\tYear 5\n\tpushed in")).toBe("o mighty class\nYear 4 Year 5\npushed in");
});

test("Markdown that somebody wrote comes back as it was, and doing it twice is doing it once", () => {
  const written = "Why **this** matters:\n\n- one\n    - deep\n- two\n\n1. first\n2. second\n\n![A plan](/rubric/pictures/x)";
  expect(fromWord(written)).toBe(written);
  const bits = constantFrom("•\t", "o\t", "1.\t", "a)\t", "- ", "1. ", "\n", "\r\n", "\v", "\u00A0", "\t", "    ", "word", "Two words.", "**b**");
  assert(property(array(bits, { maxLength: 14 }), (all) => {
    const once = fromWord(all.join(""));
    expect(fromWord(once)).toBe(once);
  }));
});

test("no word is ever lost", () => {
  const bits = constantFrom("•\t", "o\t", "2.\t", "\n", "\v", "\u00A0", "alpha", "beta", "gamma ");
  assert(property(array(bits, { maxLength: 14 }), (all) => {
    const words = (text: string) => text.match(/alpha|beta|gamma/g) ?? [];
    expect(words(fromWord(all.join("")))).toEqual(words(all.join("")));
  }));
});

test("a box with one thought a line loses the marks of the list that was pasted into it", () => {
  expect(linesOf("•\tWait three seconds\r\n\r\n2.\tAsk again\n- Say the name last\nplain")).toEqual(["Wait three seconds", "Ask again", "Say the name last", "plain"]);
});
