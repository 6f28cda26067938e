import { parseArgs } from "node:util";
import { z } from "zod";
import { now } from "@/lib/clock";
import { type LoadedInputs, loadInputs } from "@/lib/comparison/neighbours/load-inputs";
import { type LoadedInspections, loadInspections } from "@/lib/inspections/load-inspections";
import { shippedInspections } from "@/lib/inspections/shipped";
import { findAcademicYear } from "@/lib/school-data/academic-year";
import { type LoadedFile, loadPublished } from "@/lib/school-data/published/load-published";
import { FileRefused, type Problem, problemInWords } from "@/lib/csv/reading/problem";
import { counted, listed } from "@/lib/words";
import { Advice } from "./advice";
import { ownerUrl } from "./owner-url";
import { run } from "./run";

const HOW = [
  "npm run figures -- FILE…                       loads files of published figures or of inspections, known by their headings, each whole or not at all",
  "npm run figures -- --preview FILE…             says what they would change, and changes nothing",
  "npm run figures -- --year 2018/19 FILE         where neither the file nor its name says the year",
  "npm run figures -- FILE.json                   loads the inputs of the Department’s similar schools",
  "npm run figures -- --published 2019-12-13 FILE the day on which it was published; otherwise as its kind of file says",
];
const SHOWN = 20;

function tell({ fileName, report, counts, before, written }: LoadedFile) {
  const { edition, academicYears, rows, unknown, missing, shortRows, problems, problemCount } = report;
  console.log(`\n${fileName}: ${edition.name}, ${listed(academicYears)}, ${counted(rows, "row")}.`);
  if (missing.length > 0) console.log(`  Columns that are not in it: ${missing.join(", ")}.`);
  if (unknown.length > 0) console.log(`  Columns that Braid does not know and did not read: ${unknown.join(", ")}.`);
  if (shortRows > 0) console.log(`  ${counted(shortRows, "row")} with fewer cells than headings; what is missing counts as empty.`);
  if (problemCount > 0) throw refusal(problems, problemCount);
  if (before) return console.log("  It was loaded already; nothing changed.");
  const figures = (count: number) => counted(count, "figure");
  console.log(`  ${written ? "New" : "Would be new"}: ${figures(counts.added)}; changed: ${figures(counts.changed)}; as before: ${figures(counts.same)}${counts.later > 0 ? `; told later by another file, which stays: ${figures(counts.later)}` : ""}.`);
  if (counts.unknownSchools > 0) console.log(`  ${counted(counts.unknownSchools, "school")} not in the register that is loaded here; their figures are kept by URN.`);
}

function tellInspections({ fileName, report: { edition, rows, unknown, missing, problems, problemCount }, counts, before, written }: LoadedInspections) {
  console.log(`\n${fileName}: ${edition.name}, ${counted(rows, "row")}.`);
  if (missing.length > 0) console.log(`  Columns that are not in it: ${missing.join(", ")}.`);
  if (unknown.length > 0) console.log(`  Columns that Braid does not know and did not read: ${unknown.join(", ")}.`);
  if (problemCount > 0) throw refusal(problems, problemCount);
  if (before) return console.log("  It was loaded already; nothing changed.");
  const inspections = (count: number) => counted(count, "inspection");
  console.log(`  ${written ? "New" : "Would be new"}: ${inspections(counts.added)}; changed: ${inspections(counts.changed)}; as before: ${inspections(counts.same)}${counts.older > 0 ? `; told later by another file: ${inspections(counts.older)}` : ""}.`);
}

const refusal = (problems: readonly Problem[], count: number) =>
  new Advice(...problems.slice(0, SHOWN).map(problemInWords), ...(count > SHOWN ? [`And ${(count - SHOWN).toLocaleString("en-GB")} more.`] : []), "Nothing of this file was kept.");

function tellInputs(path: string, loaded: LoadedInputs, preview: boolean) {
  if ("wrong" in loaded) throw new Advice(path, loaded.wrong, "Nothing of this file was kept.");
  console.log(`\n${path}: ${counted(loaded.schools, "school")} with every input of the model${loaded.without > 0 ? `; ${counted(loaded.without, "school")} without one left out` : ""}.\n  ${loaded.model.label}.${preview ? "\n  Nothing was changed." : ""}`);
}

/** `npm run figures -- FILE…`: loads published figures as the database's owner. */
run(async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { preview: { type: "boolean" }, year: { type: "string" }, published: { type: "string" } } });
  if (positionals.length === 0) throw new Advice(...HOW);
  const year = values.year === undefined ? undefined : findAcademicYear(values.year);
  if (values.year !== undefined && !year) throw new Advice(`‘${values.year}’ is not an academic year such as 2018/19.`);
  const published = z.iso.date().optional().safeParse(values.published);
  if (!published.success) throw new Advice(`‘${values.published}’ is not a day such as 2019-12-13.`);
  const url = await ownerUrl("load published figures");
  const told = (rows: number) => process.stderr.isTTY && process.stderr.write(`\r${rows.toLocaleString("en-GB")} rows`);
  for (const path of positionals) {
    if (/\.json$/i.test(path)) {
      tellInputs(path, await loadInputs(url, path, { preview: values.preview ?? false }), values.preview ?? false);
      continue;
    }
    try {
      const options = { at: now(), publishedOn: published.data, preview: values.preview ?? false };
      const inspections = await loadInspections(url, path, options);
      if (inspections) tellInspections(inspections);
      else tell(await loadPublished(url, path, { ...options, year, told, others: shippedInspections }));
    } catch (error) {
      if (!(error instanceof FileRefused)) throw error;
      const known = error.known.length > 0 ? ["The files it reads, with the columns they are known by:", ...error.known] : [];
      throw new Advice(path, error.message, ...known, "Nothing of this file was kept.");
    }
  }
});
