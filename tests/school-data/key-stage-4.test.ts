import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { factsOfSeries } from "@/lib/comparison/headlines/facts-of-series";
import { shipped } from "@/lib/school-data/editions/shipped";
import { asSeries } from "@/lib/school-data/series/series";
import type { Figure } from "@/lib/school-data/reading/figure";
import type { SchoolFigure } from "@/lib/school-data/series/read-school-figures";
import { ks4Table } from "@/prisma/seed/figures/ks4-table";
import { madeUpEditions } from "@/prisma/seed/figures/made-up-editions";
import { onRealData } from "@/tests/support/real-data";
import { realFigures } from "@/tests/support/real-files";
import { readAll } from "./read-a-file";

// Every file here is made up, under the columns that the Department describes.
const headings = "RECTYPE,LEA,URN,TPUP,TFSM6CLA1A,P8PUP,P8MEA,P8CILOW,P8CIUPP,P8_BANDING,ATT8SCR,PTL2BASICS_95,PTFSM6CLA1ABASICS_95";
const file = (...rows: string[]) => [headings, ...rows].join("\r\n");
const of = (figures: readonly Figure[], measure: string, place = "900201", pupils = "all") => figures.find((one) => one.measure === measure && one.place === place && one.pupils === pupils);

test("Progress 8 has the limits that its publisher gave and the pupils it counts; grade 5 has those at the end of key stage 4", async () => {
  const { figures, report } = await readAll(file("1,850,900201,184,4,176,-0.11,-0.30,0.08,3,42.4,43%,SUPP", "4,850,,13000,2600,12000,0.02,0.00,0.04,,46.0,46%,", "7,,,560000,140000,530000,-0.03,,,,46.3,45%,"), "2023-2024_england_ks4final.csv");
  expect(report).toMatchObject({ edition: { key: "ks4-performance-tables" }, problemCount: 0, unknown: [] });
  expect(of(figures, "ks4-progress-8")).toMatchObject({ number: "-0.11", lower: "-0.30", upper: "0.08", cohort: 176 });
  expect(of(figures, "ks4-english-maths-5")).toMatchObject({ number: "43", cohort: 184 });
  expect(of(figures, "ks4-english-maths-5", "900201", "disadvantaged")).toMatchObject({ number: null, status: "suppressed", cohort: null });
  expect(of(figures, "ks4-attainment-8", "850")).toMatchObject({ placeKind: "council", number: "46.0" });
  expect(of(figures, "ks4-attainment-8", "E92000001")).toMatchObject({ placeKind: "country", number: "46.3" });
});

test("a year without Progress 8 says that nobody was given one; a school without entries, one newly open and one hardly covered are told apart", async () => {
  const { figures } = await readAll(file("1,850,900201,184,40,176,NP,NP,NP,,42.4,43%,20%"), "2024-2025_england_ks4final.csv");
  expect(of(figures, "ks4-progress-8")).toMatchObject({ number: null, status: "not-published-this-year" });
  const rows = ["NE", "NEW", "LOWCOV", "SUPP", ""].map((code, at) => `1,850,90020${at + 1},10,4,9,${code},${code},${code},,${code},${code},${code}`);
  const before = (await readAll(file(...rows), "2022-2023_england_ks4final.csv")).figures;
  expect(before.filter(({ measure }) => measure === "ks4-progress-8").map(({ status }) => status)).toEqual(["not-applicable", "not-applicable", "low-coverage", "suppressed", "not-available"]);
  expect(before.every(({ number }) => number === null)).toBe(true);
});

test("limits the wrong way round, a percentage of more than all and a score that is a percentage are told by row and column", async () => {
  const { report } = await readAll(file("1,850,900201,184,40,176,0.1,0.3,-0.1,9,43%,143%,20%"), "2023-2024_england_ks4final.csv");
  expect(report.problems.map(({ row, column }) => [row, column])).toEqual([[2, "P8CILOW"], [2, "P8_BANDING"], [2, "ATT8SCR"], [2, "PTL2BASICS_95"]]);
});

test("the demo's tables are read by the same columns and say that they are made up; published limits become the range", async () => {
  const schools = [{ urn: "990201", name: "Lighthouse Academy", roll: 1184, fsm: 29, yearGroups: 5.8 }, { urn: "990202", name: "A small one", roll: 46, fsm: 50, yearGroups: 5.8 }];
  const { figures, report } = await readAll(ks4Table(schools, 2023), "2023-2024_england_ks4final.csv", [...shipped, ...madeUpEditions]);
  expect(report).toMatchObject({ problemCount: 0, unknown: [], missing: [], edition: { source: expect.stringContaining("Made up for this demo") } });
  const own = figures.filter(({ place }) => place === "990201").map((one) => ({ ...one, number: one.number === null ? null : Number(one.number), lower: one.lower === null ? null : Number(one.lower), upper: one.upper === null ? null : Number(one.upper), england: 0, past: null, source: "", publishedOn: null, recordedAt: new Date() }) satisfies SchoolFigure);
  const ranges = Object.fromEntries(asSeries(own).filter(({ pupils }) => pupils === "all").map((series) => [series.measure.key, factsOfSeries(series).years[0]?.range?.from]));
  expect(ranges).toMatchObject({ "ks4-progress-8": "published", "ks4-english-maths-5": "wilson" });
  expect(ranges["ks4-attainment-8"]).toBeUndefined();
});

onRealData("every column that the Department describes for key stage 4 is known, and the national extract is still read by its own edition", async () => {
  const described = (parse(readFileSync(realFigures("performance/ks4_final_meta.csv")), { bom: true, columns: true, relax_column_count: true }) as Record<string, string>[]).flatMap((row) => row["Metafile heading"] ?? []);
  expect(described.length).toBeGreaterThan(400);
  const { report } = await readAll(`${described.join(",")}\n${described.map((name) => ({ RECTYPE: "1", URN: "900201" })[name] ?? "").join(",")}\n`, "2018-2019_england_ks4final.csv");
  expect(report).toMatchObject({ edition: { key: "ks4-performance-tables" }, unknown: [], problems: [] });
  expect(report.missing).toEqual([]);
  expect((await readAll(readFileSync(realFigures("performance/2018-2019_england_ks4_extract.csv")), "2018-2019_england_ks4_extract.csv")).report.edition.key).toBe("ks4-extract");
});
