import { expect, test } from "vitest";
import { shipped } from "@/lib/school-data/editions/shipped";
import { readAll } from "./read-a-file";

const headings = "RECTYPE,URN,LEA,TELIG,TFSM6CLA1A,PTRWM_EXP,PTRWM_EXP_FSM6CLA1A,READPROG,READPROG_LOWER,READPROG_UPPER";
const row = "1,900101,850,31,4,63%,SUPP,-1.9,-3.4,-0.4";
const file = (...rows: string[]) => [headings, ...rows].join("\r\n");
const of = (figures: Awaited<ReturnType<typeof readAll>>["figures"], measure: string, pupils = "all") => figures.find((one) => one.measure === measure && one.pupils === pupils);

test("a figure has a number or the reason why not, how many pupils, its limits and its year", async () => {
  const { figures, report } = await readAll(file(row));
  expect(of(figures, "ks2-rwm-expected")).toEqual({ placeKind: "school", place: "900101", pupils: "all", measure: "ks2-rwm-expected", academicYear: "2018/19", number: "63", status: "available", cohort: 31, lower: null, upper: null });
  expect(of(figures, "ks2-rwm-expected", "disadvantaged")).toMatchObject({ number: null, status: "suppressed", cohort: null });
  expect(of(figures, "ks2-reading-progress")).toMatchObject({ number: "-1.9", lower: "-3.4", upper: "-0.4" });
  expect(report).toMatchObject({ rows: 1, problemCount: 0, academicYears: ["2018/19"], edition: { key: "ks2-performance-tables" } });
  expect(report.missing).toContain("PTREAD_EXP");
});

test("progress has as many pupils as its coverage says of all; without the coverage nobody knows how many", async () => {
  const covered = (cells: string, names = "TELIG,READCOV") => readAll(`RECTYPE,URN,PTRWM_EXP,READPROG,READPROG_LOWER,READPROG_UPPER,${names}\n1,900101,63%,-1.9,-3.4,-0.4,${cells}`);
  const cohort = async (...file: Parameters<typeof covered>) => of((await covered(...file)).figures, "ks2-reading-progress")?.cohort;
  expect([await cohort("31,97%"), await cohort("40,93%"), await cohort("31,100%"), await cohort("31,SUPP"), await cohort(" ,97%")]).toEqual([30, 37, 31, null, null]);
  const without = await covered("31", "TELIG");
  expect([of(without.figures, "ks2-reading-progress")?.cohort, of(without.figures, "ks2-rwm-expected")?.cohort]).toEqual([null, 31]);
  expect(without.report.missing).toContain("READCOV");
});

test.each([
  ["SUPP", "suppressed"], ["supp", "suppressed"], ["NA", "not-applicable"], ["NE", "not-applicable"], ["NEW", "not-applicable"],
  ["LOWCOV", "low-coverage"], ["NP", "not-available"], [" ", "not-available"], ["", "not-available"],
])("‘%s’ is %s and no number, least of all nought, and says nothing of how many pupils it would be", async (cell, status) => {
  const { figures } = await readAll(file(`1,900101,850,31,4,${cell},1%,${cell},-3.4,-0.4`));
  for (const measure of ["ks2-rwm-expected", "ks2-reading-progress"]) expect(of(figures, measure)).toMatchObject({ number: null, status, cohort: null, lower: null, upper: null });
});

test("an empty cell of a year in which nothing was published says so", async () => {
  const context = (year: number) => `URN,Pupils_${year},FSM_pct_${year},Ofsted_${year}\n900101,210,12.5,Requires improvement\n900102,,,\n`;
  const { figures, report } = await readAll(context(2024), "context.csv");
  expect(report.academicYears).toEqual(["2023/24"]);
  expect(of(figures, "inspection-overall-to-2024")).toMatchObject({ number: "3", status: "available" });
  const headed = "RECTYPE,URN,READPROG,READPROG_DESCR,OFSTEDRATING\n1,900101,,,\n";
  expect(of((await readAll(headed, "2023-2024_england_ks2.csv")).figures, "ks2-reading-progress")).toMatchObject({ status: "not-published-this-year" });
  expect(of((await readAll(headed, "2021-2022_england_ks2.csv")).figures, "ks2-reading-progress")).toMatchObject({ status: "not-available" });
});

test("semicolons, quotes over lines, a byte order mark, tabs, Windows-1252 and bare line ends are all the same file", async () => {
  const expected = (await readAll(file(row))).figures;
  for (const same of [
    `\uFEFF${file(row)}`, file(row).replaceAll(",", ";"), file(row).replaceAll(",", "\t"), file(row).replaceAll("\r\n", "\n"), file(row).replaceAll("\r\n", "\r"),
    `SCHNAME,${headings}\r\n"Oak, Elm\nand ""Ash""",${row}\r\n\r\n`,
    Buffer.from(`SCHNAME,${headings}\r\nCaf\u00e9 Lane,${row}`, "latin1"),
  ]) expect((await readAll(same)).figures).toEqual(expected);
});

test("schools, councils and the country are told apart; rows of other kinds are passed over", async () => {
  const { figures, report } = await readAll(file(row, "3, ,850,14855,3263,68%,49%,-0.4,-0.5,-0.3", "5, , ,644967,197488,65%,51%, , , ", "4, , ,649249,1,65%,51%, , , "));
  expect(figures.filter(({ measure, pupils }) => measure === "ks2-rwm-expected" && pupils === "all").map(({ placeKind, place, number }) => [placeKind, place, number]))
    .toEqual([["school", "900101", "63"], ["council", "850", "68"], ["country", "E92000001", "65"]]);
  expect(report.passedOver).toBe(1);
});

test("columns that nobody knows are named, and a short row counts as empty where it ends", async () => {
  const { report, figures } = await readAll(`${headings},NEW_MEASURE\n1,900101,850\n${row.replace("900101", "900102")},\n`);
  expect(report.unknown).toEqual(["NEW_MEASURE"]);
  expect(report.shortRows).toBe(1);
  expect(of(figures, "ks2-rwm-expected")).toMatchObject({ status: "not-available" });
});

test("what is wrong is said by row and column, all of it counted", async () => {
  const { report } = await readAll(file(row, "1,ABC,850,31,4,63%,1%,0,0,0", "1,900103,850,31,4,163%,lots,0%,2,1", row, `${row},=1+1`));
  expect(report.problems.map(({ row: at, column, words }) => `${at} ${column}: ${words}`)).toEqual([
    "3 URN: ‘ABC’ is not a URN of six figures",
    "4 PTRWM_EXP: ‘163%’ is not between 0 and 100",
    "4 PTRWM_EXP_FSM6CLA1A: ‘lots’ is neither a number nor a code that this file uses",
    "4 READPROG: ‘0%’ is a percentage, and Progress in reading is none",
    "5 null: 900101 stands in row 2 as well",
    "6 null: this row has 11 cells under 10 headings",
  ]);
  const many = await readAll(file(...Array.from({ length: 500 }, (_, at) => `1,${900_000 + at},850,31,4,x,1%,0,0,0`)));
  expect([many.report.problemCount, many.report.problems.length]).toEqual([500, 100]);
});

test("without a year in the file or its name, the year is asked for; a year that an edition is not for is refused", async () => {
  await expect(readAll(file(row), "ks2final.csv")).rejects.toThrow(/Choose the year/);
  const narrow = shipped.map((edition) => ({ ...edition, years: ["2018/19"] }));
  await expect(readAll(file(row), "2022-2023_ks2final.csv", narrow)).rejects.toThrow(/not for 2022\/23/);
});
