import { expect, test } from "vitest";
import { frameworks, scales } from "@/lib/inspections/frameworks";
import { inspectionEditionSchema } from "@/lib/inspections/edition";
import { shippedInspections } from "@/lib/inspections/shipped";
import { inspectionTable } from "@/prisma/seed/figures/inspection-tables";
import { madeUpInspections } from "@/prisma/seed/figures/made-up-editions";
import { mostRecentFile, readAllInspections } from "./made-up-file";

const card = { urn: "900401", number: "11001", on: "03/03/2026", published: "21/04/2026", safeguarding: "Met", inclusion: "Strong standard", teaching: "Expected standard", earlyYears: "Needs attention" };
const graded = { urn: "900401", oldNumber: "10001", oldOn: "09/11/2021", oldPublished: "16/12/2021", oldAt: "900301", overall: "2", quality: "3", sixthForm: "9", oldSafeguarding: "Yes" };

test("a row tells of a report card, of a graded inspection and of an ungraded one, each in the words of its own framework", async () => {
  const { inspections, report } = await readAllInspections(mostRecentFile({ ...card, ...graded, ungradedNumber: "10501", ungradedOn: "14/01/2025", outcome: "School remains Good" }));
  expect(report).toMatchObject({ problemCount: 0, unknown: [], rows: 1, edition: { key: "most-recent-inspections" } });
  expect(inspections).toEqual([
    {
      inspectionNumber: "11001", urn: "900401", listedUrn: "900401", framework: "renewed-2025", kind: "report-card", inspectedOn: "2026-03-03", publishedOn: "2026-04-21", outcome: null, concern: null,
      judgements: [{ area: "safeguarding", said: "met" }, { area: "inclusion", said: "strong-standard" }, { area: "curriculum-and-teaching", said: "expected-standard" }, { area: "early-years", said: "needs-attention" }],
    },
    {
      inspectionNumber: "10001", urn: "900301", listedUrn: "900401", framework: "education-inspection-2019", kind: "graded", inspectedOn: "2021-11-09", publishedOn: "2021-12-16", outcome: null, concern: null,
      judgements: [{ area: "overall-effectiveness", said: "good" }, { area: "quality-of-education", said: "requires-improvement" }, { area: "safeguarding", said: "effective" }],
    },
    { inspectionNumber: "10501", urn: "900401", listedUrn: "900401", framework: "education-inspection-2019", kind: "ungraded", inspectedOn: "2025-01-14", publishedOn: null, judgements: [], outcome: "School remains Good", concern: null },
  ]);
});

test("from September 2024 the overall grade is none, and says so; an inspection before September 2019 keeps to its own framework; a school without any has none", async () => {
  const { inspections } = await readAllInspections(mostRecentFile({ ...graded, oldOn: "10/10/2024", overall: "Not judged" }, { ...graded, urn: "900402", oldNumber: "9001", oldOn: "05/06/2013" }, { urn: "900403" }));
  expect(inspections.map(({ listedUrn, framework, judgements }) => [listedUrn, framework, judgements[0]])).toEqual([
    ["900401", "education-inspection-2019", { area: "overall-effectiveness", said: "not-judged" }], ["900402", "before-2019", { area: "overall-effectiveness", said: "good" }],
  ]);
});

test("an area that was graded on another day keeps that day", async () => {
  const { inspections } = await readAllInspections(mostRecentFile({ ...card, inclusionOn: "05/10/2026" }));
  expect(inspections[0]?.judgements[1]).toEqual({ area: "inclusion", said: "strong-standard", on: "2026-10-05" });
});

test("no scale passes for another: a word of the one under a heading of the other is told by row and column, and so is what is no day, no school or too early", async () => {
  const { report } = await readAllInspections(mostRecentFile({ ...card, inclusion: "Good" }, { ...card, urn: "900402", inclusion: "2" }, { ...graded, urn: "900403", overall: "Expected standard" }, { ...card, urn: "900404", on: "31/02/2026" }, { ...card, urn: "900405", on: "07/11/2025" }, { ...card, urn: "12" }, { ...card, urn: "900406", on: "NULL" }, card, card));
  expect(report?.problems.map(({ row, column }) => [row, column])).toEqual([
    [2, "Inclusion"], [3, "Inclusion"], [4, "Latest OEIF overall effectiveness"], [5, "Inspection start date"], [6, "Inspection start date"], [7, "URN"], [8, "Inspection start date"], [9, null], [10, null],
  ]);
  expect(report?.problems[0]?.words).toBe("‘Good’ is none of: Exceptional, Strong standard, Expected standard, Needs attention, Urgent improvement");
});

test("a title above the headings, semicolons, Windows-1252 and headings in another case are the same file; another file is another kind", async () => {
  const expected = (await readAllInspections(mostRecentFile(card))).inspections;
  const outcome = "Remains Good, said of the café’s school";
  const said = mostRecentFile({ ...card, ...graded, ungradedNumber: "10501", ungradedOn: "14/01/2025", outcome });
  for (const bytes of [Buffer.from(said.replace("’", "\u0092"), "latin1"), Buffer.from(said, "utf8")])
    expect((await readAllInspections(bytes)).inspections.map((one) => one.outcome)).toEqual([null, null, outcome]);
  for (const same of [`"Management information, state-funded schools"\r\n${mostRecentFile(card)}`, mostRecentFile(card).replaceAll(",", ";"), mostRecentFile(card).replace('"URN"', '"urn"')])
    expect((await readAllInspections(same)).inspections).toEqual(expected);
  expect((await readAllInspections("RECTYPE,URN,TELIG,PTRWM_EXP\n1,900401,30,63%\n")).report).toBeUndefined();
});

test.each([
  ["a zip called csv", Buffer.from("PK\u0003\u0004rest", "latin1"), /zip file or an Excel workbook/],
  ["headings alone", mostRecentFile(), /nothing under them/],
  ["a quotation mark never closed", `${mostRecentFile(card)}\r\n"900402`, /quotation mark/],
  ["a download that was cut off in its last row", `${mostRecentFile(card, { ...card, urn: "900402", number: "11002" }).replaceAll('"', "").slice(0, -40)}`, /^Row 3: The last row ends in its middle/],
  ["nothing", "", /empty/],
])("%s is refused in words", async (_what, content, words) => {
  await expect(readAllInspections(content)).rejects.toThrow(words);
});

test("a row that is longer than its headings is a problem; a formula is text that no scale has", async () => {
  const { report } = await readAllInspections(`${mostRecentFile(card)},"=1+1"\r\n${mostRecentFile({ ...card, urn: "900402", inclusion: "=HYPERLINK(1)" }).split("\r\n")[1]}`);
  expect(report?.problems.map(({ row }) => row)).toEqual([2, 3]);
});

test("the older file's previous inspections are read too, and the file of the year in which a framework began", async () => {
  const old = ["URN,Inspection number of latest graded inspection,Inspection start date,Overall effectiveness,Quality of education,Previous graded inspection number,Previous inspection start date,Previous graded inspection overall effectiveness", "900401,10001,12/03/2024,2,2,9001,05/06/2013,1"].join("\n");
  expect((await readAllInspections(old)).inspections.map(({ framework, judgements }) => [framework, judgements[0]?.said])).toEqual([["education-inspection-2019", "good"], ["before-2019", "outstanding"]]);
  const inYear = ["URN,Inspection number,Inspection start date,Outcomes for legacy monitoring inspections,Safeguarding standards,Inclusion", "900401,11001,02/12/2025,NULL,Not met,Urgent improvement", "900402,11002,03/12/2025,Taking effective action,NULL,NULL"].join("\n");
  expect((await readAllInspections(inYear)).inspections.map(({ listedUrn, judgements }) => [listedUrn, judgements.map(({ said }) => said)])).toEqual([["900401", ["not-met", "urgent-improvement"]]]);
});

test("no framework shares an area's scale with the other's grades, and a description with a word that no scale has is not taken", () => {
  const [renewed, before] = frameworks;
  expect(renewed?.areas.map(({ scale }) => scale).filter((scale) => before?.areas.some((area) => area.scale === scale))).toEqual([]);
  expect(Object.values(scales).flatMap((words) => Object.keys(words)).length).toBe(new Set(Object.values(scales).flatMap((words) => Object.keys(words))).size);
  const wrong = inspectionEditionSchema.safeParse({ ...shippedInspections[0], words: { "report-card": { Good: "good" } } });
  expect(wrong.error?.issues.map(({ message }) => message)).toEqual(["'good' is no word of the scale report-card"]);
});

test("the demo's file is read by the same columns and says that it is made up", async () => {
  const schools = Array.from({ length: 40 }, (_, at) => ({ urn: String(990_300 + at), name: `School ${at}`, roll: 300, fsm: 20, phase: at % 4 ? "Primary" : "Secondary" }));
  const { inspections, report } = await readAllInspections(inspectionTable(schools), [...shippedInspections, madeUpInspections]);
  expect(report).toMatchObject({ problemCount: 0, unknown: [], missing: [], edition: { source: expect.stringContaining("Made up for this demo") } });
  for (const kind of ["report-card", "graded", "ungraded"]) expect(inspections.some((one) => one.kind === kind), kind).toBe(true);
});
