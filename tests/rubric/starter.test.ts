import { expect, test } from "vitest";
import { contextWords } from "@/lib/rubric/content";
import { frameworkFile } from "@/lib/rubric/file/framework-file";
import { moduleOver, starterModules } from "@/lib/rubric/starter/modules";
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

const covered = starterModules.map((one) => ({ ...one, found: one.elements.flatMap((name) => elements.filter(({ title }) => title === name)) }));

test("its study modules are over elements that it has, whole enough to publish, in words of the same kind", () => {
  expect(starterModules.length).toBeGreaterThanOrEqual(3);
  expect(covered.filter(({ elements: named, found }) => found.length !== named.length || found.length === 0).map(({ title }) => title)).toEqual([]);
  for (const { why, task, questions, halfHours } of starterModules) {
    expect(between(words(why), 40, 160) && between(words(task), 30, 120) && between(questions.length, 2, 5) && between(halfHours, 2, 40)).toBe(true);
    expect([why, task, ...questions].filter((text) => /!|\b(?:outstanding|inadequate|ofsted)\b/i.test(text))).toEqual([]);
  }
});

test("a module gives to read what its elements name, each work once, and no university stands behind it", () => {
  for (const { found, ...starter } of covered) {
    const { content, ...rest } = moduleOver(starter, new Map(found.map(({ title, summary: _summary, ...content }) => [title, { id: "019f0000-0000-7000-8000-000000000000", area: "", content }])));
    expect(rest).not.toHaveProperty("validation");
    expect(content.reading.map(({ title }) => title).toSorted()).toEqual([...new Set(found.flatMap(({ research, reading }) => [...research, ...reading].map(({ title }) => title)))].toSorted());
  }
});
