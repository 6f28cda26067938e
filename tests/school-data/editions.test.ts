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

const renamed = {
  ...own, recognisedBy: ["Progress", "Covered by"], file: {}, rows: [{ place: "school", code: { column: ["School number", "URN"] } }],
  columns: [{ names: ["Progress"], measure: "ks2-reading-progress", cohort: { share: ["Coverage", "Covered by"], of: ["Pupils", "Pupils_{year}"] }, lower: ["Progress from", "Lower limit"], upper: ["Progress to", "Upper limit"] },
    { names: ["Score"], measure: "ks2-reading-score", cohort: ["Pupils", "Pupils_{year}"] }],
};

test.each([
  ["the names of one year", "School number,Pupils,Coverage,Covered by,Progress,Progress from,Progress to,Score", [31, "-3.4", "-0.4", 40], [], ["900101,40,77%,50%,-1.9,-3.4,-0.4,104"]],
  ["those of another", "URN,Pupils_2026,Covered by,Progress,Lower limit,Upper limit,Score,Heads", [20, "-3.4", "-0.4", 40], ["Heads"], ["900101,40,50%,-1.9,-3.4,-0.4,104,7"]],
])("the columns beside a value are found by %s, the first that is there; what nobody knows is still named", async (_which, headings, read, unknown, rows) => {
  const { figures, report } = await readAll([headings, ...rows].join("\n"), "anything.csv", [editionSchema.parse(renamed)]);
  const [progress, score] = figures;
  expect([progress?.cohort, progress?.lower, progress?.upper, score?.cohort]).toEqual(read);
  expect([report.unknown, report.missing, report.problems]).toEqual([unknown, [], []]);
});

test("a column under none of its names is missing once, by the first of them", async () => {
  const { figures, report } = await readAll("School number,Progress,Covered by,Score\n900101,-1.9,50%,104\n", "anything.csv", [editionSchema.parse(renamed)]);
  expect(report.missing).toEqual(["Pupils", "Progress from", "Progress to"]);
  expect(figures.map(({ cohort, lower }) => [cohort, lower])).toEqual([[null, null], [null, null]]);
  expect(readEdition({ ...renamed, columns: [{ names: ["Progress"], measure: "ks2-reading-progress", lower: [] }] })).toHaveProperty("wrong");
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
