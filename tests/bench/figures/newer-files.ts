import mostRecent from "@/lib/inspections/editions/most-recent-inspections.json" with { type: "json" };
import keyStage4 from "@/lib/school-data/editions/ks4-performance-tables.json" with { type: "json" };
import { aFile } from "../parts/loading";

type NewerFile = { what: string; rows: number; write: () => Promise<string> };

const PLACES = ["time_period", "time_identifier", "geographic_level", "country_code", "old_la_code", "school_urn", "education_phase"];
const ABSENCE = ["enrolments", "sess_overall_percent", "sess_authorised_percent", "sess_unauthorised_percent", "enrolments_pa_10_exact_percent", "enrolments_pa_50_exact_percent"];
const SUSPENSIONS = ["headcount", "perm_excl", "perm_excl_rate", "suspension", "susp_rate", "one_plus_susp", "one_plus_susp_rate"];
/** Of three rows one is of a part of the year and is passed over, as about so many are in the published files. */
const places = (row: number) => ["202425", row % 3 === 2 ? "Autumn and spring term" : "Academic year", "School", "E92000001", String(200 + (row % 150)), String(300_000 + Math.floor(row / 3) * 2 + (row % 3 === 1 ? 1 : 0)), row % 5 === 0 ? "State-funded secondary" : "State-funded primary"];
const hidden = (row: number, at: number, cell: string) => ((row + at) % 11 === 0 ? "c" : cell);
const percent = (row: number, at: number) => (((row * 37 + at * 11) % 2400) / 100).toFixed(5);

const absence = (row: number) => [...places(row), String(60 + (row % 900)), ...ABSENCE.slice(1).map((_, at) => hidden(row, at, percent(row, at)))];
const suspensions = (row: number) => [...places(row), String(60 + (row % 900)), ...SUSPENSIONS.slice(1).map((name, at) => hidden(row, at, name.endsWith("rate") ? percent(row, at) : String((row + at) % 40)))];

/** Every column that the description of the file names: once each, in its order. */
const ks4Headings = [...new Set(["RECTYPE", "LEA", "URN", ...keyStage4.columns.flatMap(({ names: [name], ...of }) => [name ?? "", ...("cohort" in of ? [of.cohort] : []), ...("lower" in of ? [of.lower, of.upper] : [])])])].filter((name): name is string => Boolean(name));
/** A row of the real tables has about 380 cells; these have as many. */
const ks4Padding = Array.from({ length: 380 - ks4Headings.length }, (_, at) => at);
function ks4Cell(name: string, row: number, at: number): string {
  if (/^(TPUP|BPUP|GPUP|TFSM|TNOT|P8PUP|TOTPUPS)/.test(name)) return String(40 + ((row + at) % 200));
  if (name === "P8_BANDING") return String(1 + (row % 5));
  if ((row + at) % 7 === 0) return "SUPP";
  if (name.startsWith("P8CILOW")) return "-0.90";
  if (name.startsWith("P8CIUPP")) return "0.90";
  if (name.startsWith("P8MEA")) return (((row % 140) - 70) / 100).toFixed(2);
  return /^(ATT8SCR|EBACCAPS)/.test(name) ? (name === "EBACCAPS" ? (row % 8) + 0.42 : 30 + (row % 30)).toString() : `${20 + ((row * 7 + at) % 70)}%`;
}
const ks4 = (row: number) => ["1", "850", String(300_000 + row), ...ks4Headings.slice(3).map((name, at) => ks4Cell(name, row, at)), ...ks4Padding.map(() => "12%")];

const inspected = mostRecent.inspections.flatMap(({ number, urn, on, published, areas = [], ...of }) => [number, ...urn, on, published, ...("concern" in of ? [of.concern] : []), ...("outcome" in of ? [of.outcome] : []), ...areas.flatMap(({ names: [name], ...area }) => [name ?? "", ...("on" in area ? [area.on] : [])])]);
const inspectionHeadings = [...new Set(["URN", ...inspected])].filter((name): name is string => Boolean(name));
const day = (row: number, year: number) => `${String(1 + (row % 27)).padStart(2, "0")}/${year === 2025 ? "12" : String(1 + (row % 9)).padStart(2, "0")}/${year}`;
/** Every fourth school with a report card, nearly all with a graded inspection before, every third with an ungraded one. */
const told = {
  card: { first: 3, year: 2025, has: (row: number) => row % 4 === 0, says: ["Strong standard", "Expected standard", "Needs attention"], safeguarding: "Met" },
  graded: { first: 1, year: 2019, has: (row: number) => row % 20 !== 1, says: ["1", "2", "3"], safeguarding: "Yes" },
  ungraded: { first: 2, year: 2023, has: (row: number) => row % 3 === 0, says: ["School remains Good"], safeguarding: "" },
};
const kindOf = (name: string) => told[name.includes("OEIF") ? "graded" : /ungraded/i.test(name) ? "ungraded" : "card"];
function inspectionCell(name: string, row: number): string {
  const { first, year, has, says, safeguarding } = kindOf(name);
  if (name === "URN") return String(300_000 + row);
  if (!has(row) || name.endsWith("concern") || name.endsWith("date of grade") || name.endsWith("(where applicable)")) return "NULL";
  if (name.startsWith("URN at")) return String(300_000 + row);
  if (/number/i.test(name)) return `${first}${String(row).padStart(7, "0")}`;
  if (/date/i.test(name)) return day(row, year);
  return /safeguarding/i.test(name) ? safeguarding : (says[row % says.length] ?? "");
}
const inspections = (row: number) => inspectionHeadings.map((name) => inspectionCell(name, row));

/** One made-up file of each kind that came later, with as many rows as the published ones have, in their columns. */
export const newerFiles: readonly NewerFile[] = [
  { what: "absence by school", rows: 66_000, write: () => aFile("1a_Absence_3term_school.csv", [...PLACES, ...ABSENCE], 66_000, absence) },
  { what: "suspensions by school", rows: 66_000, write: () => aFile("exc_school.csv", [...PLACES, ...SUSPENSIONS], 66_000, suspensions) },
  { what: "inspections of every school", rows: 22_000, write: () => aFile("inspections.csv", inspectionHeadings, 22_000, inspections) },
  { what: "the key stage 4 tables with all columns", rows: 5_000, write: () => aFile("2023-2024_england_ks4final.csv", [...ks4Headings, ...ks4Padding.map((at) => `X${at}_PTQ`)], 5_000, ks4) },
];
