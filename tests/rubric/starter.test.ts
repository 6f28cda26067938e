import { expect, test } from "vitest";
import { contextWords } from "@/lib/rubric/content";
import { frameworkFile } from "@/lib/rubric/file/framework-file";
import { starterFramework } from "@/lib/rubric/starter/starter-framework";

const elements = starterFramework.areas.flatMap((area) => area.elements);
const titles = (wrong: (element: (typeof elements)[number]) => boolean) => elements.filter(wrong).map(({ title }) => title);
const between = (count: number, least: number, most: number) => count >= least && count <= most;
const words = (text: string) => text.split(/\s+/).filter(Boolean).length;

/** Everything that the framework says in its own words: the titles of the works it cites are their authors’. */
const ownWords = elements.flatMap(({ research, reading, variants, stages, tips, slips, questions, title, summary, why }) => [
  title, summary, why, ...stages, ...tips, ...slips, ...questions,
  ...variants.map(({ text }) => text), ...research.map(({ means }) => means), ...reading.map(({ by }) => by),
]);

test("the starter framework is a file that import accepts as it stands", () => {
  const parsed = frameworkFile.safeParse(starterFramework);
  expect(parsed.error?.issues ?? []).toEqual([]);
  expect(parsed.data).toEqual(starterFramework);
});

test("it has areas and elements enough to begin with, each under a title of its own", () => {
  expect(starterFramework.areas.length).toBeGreaterThanOrEqual(6);
  expect(elements.length).toBeGreaterThanOrEqual(24);
  expect(new Set(elements.map(({ title }) => title.toLowerCase())).size).toBe(elements.length);
  expect(new Set(starterFramework.areas.map(({ title }) => title.toLowerCase())).size).toBe(starterFramework.areas.length);
});

test("every element says why, in a text short enough to read between lessons", () => {
  expect(elements.map(({ title, why }) => [title, words(why)] as const).filter(([, count]) => !between(count, 80, 180))).toEqual([]);
  expect(titles(({ summary }) => summary.length === 0)).toEqual([]);
});

test("every element describes each of the four stages", () => {
  expect(starterFramework.stages).toHaveLength(4);
  expect(titles(({ stages }) => stages.length !== 4 || stages.some((text) => words(text) < 8))).toEqual([]);
});

test("every element offers things to do, slips to avoid, questions and something to read", () => {
  expect(titles(({ tips }) => !between(tips.length, 4, 6))).toEqual([]);
  expect(titles(({ slips }) => !between(slips.length, 2, 4))).toEqual([]);
  expect(titles(({ questions }) => !between(questions.length, 2, 3))).toEqual([]);
  expect(titles(({ reading }) => !between(reading.length, 1, 2))).toEqual([]);
});

test("every context in which teaching differs is spoken to, no element twice", () => {
  const speakingTo = (context: string) => elements.filter(({ variants }) => variants.some((variant) => variant.context === context)).length;
  expect(Object.keys(contextWords).filter((context) => speakingTo(context) < 3)).toEqual([]);
  expect(titles(({ variants }) => variants.length === 0 || new Set(variants.map(({ context }) => context)).size !== variants.length)).toEqual([]);
});

test("every work cited has its authors, year, source and what it means here", () => {
  expect(titles(({ research }) => !between(research.length, 1, 3))).toEqual([]);
  expect(titles(({ research }) => research.some(({ authors, year, source, means }) => !authors || !year || !source || words(means) < 12))).toEqual([]);
});

test("no work is cited in two ways", () => {
  const cited = elements.flatMap(({ research }) => research.map(({ title, authors, year, source, link, kind }) => ({ title, said: JSON.stringify([authors, year, source, link, kind]) })));
  const twice = cited.filter(({ title, said }) => cited.some((other) => other.title === title && other.said !== said));
  expect(twice).toEqual([]);
});

test("it never borrows an inspectorate’s grades and never raises its voice", () => {
  expect(ownWords.filter((text) => /\b(?:outstanding|inadequate|requires improvement|special measures|ofsted)\b/i.test(text))).toEqual([]);
  expect(ownWords.filter((text) => text.includes("!"))).toEqual([]);
});
