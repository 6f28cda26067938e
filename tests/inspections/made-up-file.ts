import { shippedInspections } from "@/lib/inspections/shipped";
import type { InspectionEdition } from "@/lib/inspections/edition";
import type { Inspection } from "@/lib/inspections/inspection";
import { readInspections } from "@/lib/inspections/reading/read-inspections";
import { fileInMemory } from "@/lib/csv/reading/sources";

// Every file of these tests is made up, under the columns of the inspectorate's own files.

/** Columns of the file of most recent inspections, by short names. */
export const mostRecent = {
  urn: "URN", number: "Inspection number of latest full inspection", on: "Inspection start date", published: "Publication date", at: "URN at time of latest full inspection", concern: "Category of concern",
  safeguarding: "Safeguarding standards", inclusion: "Inclusion", inclusionOn: "Inclusion - date of grade", teaching: "Curriculum and teaching", earlyYears: "Early years (where applicable)",
  oldNumber: "Inspection number of latest OEIF graded inspection", oldOn: "Inspection start date of latest OEIF graded inspection", oldPublished: "Publication date of latest OEIF graded inspection", oldAt: "URN at time of latest OEIF graded inspection",
  overall: "Latest OEIF overall effectiveness", quality: "Latest OEIF quality of education", sixthForm: "Latest OEIF sixth form provision (where applicable)", oldSafeguarding: "Latest OEIF  safeguarding is effective?",
  ungradedNumber: "Latest ungraded inspection number", ungradedOn: "Date of latest ungraded inspection", ungradedAt: "URN at time of the ungraded inspection", outcome: "Ungraded inspection overall outcome",
} as const;
type Row = Partial<Record<keyof typeof mostRecent, string>>;

/** A file of most recent inspections with such rows; what a row leaves out is NULL, as there. */
export const mostRecentFile = (...rows: Row[]): string =>
  [Object.values(mostRecent), ...rows.map((row) => Object.keys(mostRecent).map((column) => row[column as keyof typeof mostRecent] ?? "NULL"))].map((cells) => cells.map((cell) => `"${cell}"`).join(",")).join("\r\n");

/** Reads a whole file. */
export async function readAllInspections(content: string | Buffer, editions: readonly InspectionEdition[] = shippedInspections) {
  const inspections: Inspection[] = [];
  const reading = readInspections(fileInMemory(Buffer.from(content)), editions);
  for (;;) {
    const next = await reading.next();
    if (next.done) return { inspections, report: next.value };
    inspections.push(...next.value);
  }
}
