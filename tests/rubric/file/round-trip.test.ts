import { deepStrictEqual } from "node:assert";
import { array, assert, constantFrom, property, record, string } from "fast-check";
import { expect, test } from "vitest";
import { type FileElement, FORMAT, type FrameworkFile, frameworkFile } from "@/lib/rubric/file/framework-file";
import { readFrameworkFile } from "@/lib/rubric/file/read-framework-file";
import { readTables } from "@/lib/rubric/file/table/read-tables";
import { writeTables } from "@/lib/rubric/file/table/write-tables";
import { writeWorkbook } from "@/lib/rubric/file/table/write-workbook";
import { defaultStages } from "@/lib/rubric/stages";
import { starterFramework } from "@/lib/rubric/starter/starter-framework";
import { anElement } from "../a-framework";

const contexts = ["mixed_age", "small_school", "early_years", "special", "secondary_subject"];
/** A spreadsheet has one column a context, so variants come back in the columns' order. */
const inOrder = (file: FrameworkFile): FrameworkFile => ({
  ...file,
  areas: file.areas.map((area) => ({ ...area, elements: area.elements.map((element) => ({ ...element, variants: element.variants.toSorted((one, other) => contexts.indexOf(one.context) - contexts.indexOf(other.context)) })) })),
});
const holding = (elements: FileElement[]): FrameworkFile => ({ format: FORMAT, name: "Ours", about: "", stages: defaultStages, areas: [{ title: "Questioning", about: "Asking", elements }] });

test("Braid's own example survives JSON and a workbook word for word", async () => {
  expect(await readFrameworkFile(Buffer.from(JSON.stringify(starterFramework)), "ours.json")).toEqual({ file: starterFramework });
  expect(await readFrameworkFile(await writeWorkbook(starterFramework), "ours.xlsx")).toEqual({ file: inOrder(starterFramework) });
});

const nasty = ["=1+1", "'=1+1", "''-x", "+44 20", "-5", "@home", "a | b", "back\\slash \\n not a break", "\\", "• dot", "one\ntwo", "_x0041_x0042_", "<b>&amp;</b>", "“curly” — dash", "sep=;", "x".repeat(120)];

test("texts that a spreadsheet would run, split or read otherwise come back as they were", async () => {
  const element = (text: string) => anElement("An element", {
    title: text.replaceAll("\n", " ").trim(), summary: text, why: text, stages: [text, "", text, ""], tips: [text, text], slips: [text], questions: [text],
    research: [{ title: text, authors: text, year: 2019, source: text, kind: "trial", strength: "theory", means: text, link: "https://example.org/a|b" }], reading: [{ title: text, by: text }],
    variants: [{ context: "special", text }],
  });
  const file = holding(nasty.map(element));
  expect(await readFrameworkFile(await writeWorkbook(file), "ours.xlsx")).toEqual({ file: frameworkFile.parse(file) });
});

test("any text at all comes back from the rows", () => {
  const text = string({ unit: constantFrom("a", "=", "'", "-", "\\", "|", "\n", "•", " ", "n", "é", "\t", "("), minLength: 1, maxLength: 12 }).map((one) => one.trim()).filter(Boolean);
  const element = record({ why: text, tips: array(text, { maxLength: 3 }), reading: array(record({ title: text, by: text }, { noNullPrototype: true }), { maxLength: 2 }) }).map((more) => anElement("An element", more));
  assert(property(element, (one) => {
    const { elements, about } = writeTables(holding([one]));
    const read = readTables([{ name: "Elements", rows: elements }, { name: "Framework", rows: about }], "x");
    deepStrictEqual(read, { file: frameworkFile.parse(holding([one])) });
  }));
});

test("a list that is too long for a cell goes on in another column", async () => {
  const means = "m".repeat(1000);
  const research = Array.from({ length: 20 }, (_one, at) => ({ title: "t".repeat(300), authors: "a".repeat(300), year: 1990 + at, source: "s".repeat(200), kind: "review" as const, strength: "strong" as const, means }));
  const file = holding([anElement("Long", { research }), anElement("Short")]);
  expect(writeTables(file).elements[0]).toContain("Research (2)");
  expect(await readFrameworkFile(await writeWorkbook(file), "ours.xlsx")).toEqual({ file });
});

test("two areas of one title stay two", async () => {
  const file = holding([anElement("Wait time")]);
  const twice = { ...file, areas: [...file.areas, ...file.areas] };
  expect(await readFrameworkFile(await writeWorkbook(twice), "ours.xlsx")).toMatchObject({ file: { areas: [{ title: "Questioning" }, { title: "Questioning (2)", about: "Asking" }] } });
});

test("no cell of the workbook begins as a formula does", () => {
  const { elements, about } = writeTables({ ...holding([anElement("=cmd()", { tips: ["@x"] })]), name: "+1", areas: [{ title: "-2", about: "=3", elements: [anElement("=cmd()", { tips: ["@x"] })] }] });
  expect(elements.flat()).toContain("'=cmd()");
  expect([...elements.flat(), ...about.flat()].filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
});
