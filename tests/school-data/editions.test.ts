import { expect, test } from "vitest";
import { editionSchema, readEdition } from "@/lib/school-data/editions/edition";
import { publishedOnBy } from "@/lib/school-data/editions/published-on";
import { shipped } from "@/lib/school-data/editions/shipped";
import { findMeasure, measures } from "@/lib/school-data/measures/measures";
import { readAll } from "./read-a-file";

const own = {
  key: "county-reading", version: 1, name: "Our county’s reading table", source: "The county",
  recognisedBy: ["School number", "Reading"], year: { from: "fixed", year: "2025/26" },
  file: { headingRow: 3, delimiter: ";" },
  rows: [{ place: "school", code: { column: "School number" } }],
  columns: [{ names: ["Reading score", "Reading"], measure: "ks2-reading-score", cohort: "Pupils" }],
  codes: { "*": "suppressed", "~": { number: 0 } },
};

test("an edition that an operator describes is read by its description alone", async () => {
  const edition = editionSchema.parse(own);
  const { figures } = await readAll("Our table\n;\nSchool number;Pupils;Reading\n900101;12;104.5\n900102;3;*\n900103;9;~\n", "anything.csv", [...shipped, edition]);
  expect(figures.map(({ place, number, status, cohort, academicYear }) => [place, number, status, cohort, academicYear])).toEqual([
    ["900101", "104.5", "available", 12, "2025/26"], ["900102", null, "suppressed", null, "2025/26"], ["900103", "0", "available", 9, "2025/26"],
  ]);
});

test("years of different days of publication have none together", () => {
  const { published } = editionSchema.parse({ ...own, published: { "2023/24": "2024-12-12", "2024/25": "2025-12-11", "2025/26": "2025-12-11" } });
  const on = (...years: string[]) => publishedOnBy({ published }, years);
  expect([on("2023/24"), on("2024/25", "2025/26"), on("2023/24", "2024/25"), on("2022/23"), on("2023/24", "2022/23"), on()]).toEqual(["2024-12-12", "2025-12-11", null, null, null, null]);
});

test("a description that is wrong is told so in words, each thing where it stands", () => {
  const wrong = readEdition({ ...own, key: "Our County", columns: [{ names: ["Reading"], measure: "reading-speed" }], codes: { "*": "hidden" }, rows: [], extra: 1 });
  expect(wrong).toEqual({ wrong: expect.arrayContaining([
    "key: A key has small letters, figures and hyphens",
    "columns › 0 › measure: Braid knows no measure 'reading-speed'",
    "rows: Say which rows are read",
  ]) });
});

test("the shipped editions have a key each, and every measure of the catalogue one name and one key", () => {
  expect(new Set(shipped.map(({ key }) => key)).size).toBe(shipped.length);
  expect(new Set(measures.map(({ name }) => name)).size).toBe(measures.length);
  expect(measures.every((measure) => findMeasure(measure.key) === measure)).toBe(true);
});
