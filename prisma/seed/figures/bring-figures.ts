import { withTenant } from "@/lib/db/with-tenant";
import { addEdition } from "@/lib/school-data/editions/add-edition";
import { bringFiguresIn } from "@/lib/school-data/imports/apply-figures";
import { readFigureImport } from "@/lib/school-data/imports/read-figure-import";
import { uploadFigures } from "@/lib/school-data/imports/upload-figures";
import { addDays } from "@/lib/school-year/day";
import { schoolDaysBefore } from "@/lib/school-year/half-term";
import { v7 } from "@/lib/submissions/uuid";
import { moment } from "../calendar";
import type { Stage } from "../stage";
import { absenceTable } from "./absence-table";
import { contextTable } from "./context-table";
import type { PhasedSchool } from "./explore-table";
import { ks2Table, type TableSchool } from "./ks2-table";
import { type Ks4School, ks4Table } from "./ks4-table";
import { madeUpEditions } from "./made-up-editions";
import { suspensionTable } from "./suspension-table";

const RESULTS = [2022, 2023, 2024] as const;
const EVERY_MS = 3 * 60_000;
const named = (year: number) => `${year}-${year + 1}`;

/** Three years of made-up results and the census, sent and brought in by the trust's administrator as real files would be. */
export async function bringFigures(stage: Stage): Promise<void> {
  const owner = process.env.OWNER_DATABASE_URL;
  if (!owner) return;
  for (const edition of madeUpEditions) {
    const added = await addEdition(owner, edition, stage.calendar.at);
    if ("wrong" in added) throw new Error(added.wrong.join("; "));
  }
  const { primaries, secondaries, schools } = await schoolsOf(stage);
  const files = [
    ...RESULTS.map((year) => ({ name: `made-up_${named(year)}_ks2final.csv`, content: primaries.length > 0 ? ks2Table(primaries, year) : "", publishedOn: `${year + 1}-12-12` })),
    ...RESULTS.map((year) => ({ name: `made-up_${named(year)}_england_ks4final.csv`, content: secondaries.length > 0 ? ks4Table(secondaries, year) : "", publishedOn: `${year + 2}-02-05` })),
    ...[2024, 2025].map((year) => ({ name: `made-up_school_context_${year}.csv`, content: contextTable(schools, year), publishedOn: `${year}-06-05` })),
    { name: "made-up_exc_school.csv", content: suspensionTable(schools, RESULTS), publishedOn: "2026-07-09" },
  ];
  const { halfTerms, today } = stage.calendar;
  for (const [place, file] of files.filter(({ content }) => content !== "").entries()) await bring(stage, file, new Date(moment(addDays(today, -25), "10:10").getTime() + place * EVERY_MS));
  // The newest has come in since most one-to-ones were discussed, so that there is something to raise first.
  await bring(stage, { name: "made-up_absence_3term_school.csv", content: absenceTable(schools, RESULTS), publishedOn: "2026-03-19" }, moment(schoolDaysBefore(halfTerms, today, 1), "10:25"));
}

/** Over how many year groups a roll spreads: eleven to sixteen or eighteen, or from four on. */
export const yearGroups = (phase: string): number => (phase === "All-through" ? 12.5 : 5.8);

async function schoolsOf({ plan, calendar: { today } }: Stage): Promise<{ primaries: TableSchool[]; secondaries: Ks4School[]; schools: PhasedSchool[] }> {
  const { trustId, administratorId: personId } = plan;
  const found = await withTenant({ trustId, personId, today }, (db) => db.school.findMany({ where: { trustId }, select: { urn: true, name: true } }));
  const schools = plan.schools.flatMap((school) => found.filter(({ name }) => name === school.name).map(({ urn }) => ({ urn, name: school.name, roll: school.roll, fsm: school.fsm, phase: school.phase, yearGroups: yearGroups(school.phase) })));
  return { primaries: schools.filter(({ phase }) => phase === "Primary"), secondaries: schools.filter(({ phase }) => ["Secondary", "All-through"].includes(phase)), schools };
}

async function bring({ plan, as }: Stage, { name, content, publishedOn }: { name: string; content: string; publishedOn: string }, at: Date): Promise<void> {
  const administrator = as(plan.administrator, at);
  const importId = await uploadFigures(administrator, { name, bytes: new TextEncoder().encode(content), academicYear: "", publishedOn, requestId: v7() });
  await readFigureImport({ trustId: plan.trustId, personId: plan.administratorId, importId }, administrator.at);
  await bringFiguresIn(administrator, { importId, requestId: v7() });
}
