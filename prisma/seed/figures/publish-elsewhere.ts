import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { fold } from "@/lib/csv/fold";
import { addInspectionEdition } from "@/lib/inspections/add-edition";
import { loadInspections } from "@/lib/inspections/load-inspections";
import { addEdition } from "@/lib/school-data/editions/add-edition";
import { loadInputs } from "@/lib/comparison/neighbours/load-inputs";
import { loadPublished } from "@/lib/school-data/published/load-published";
import { addDays } from "@/lib/school-year/day";
import { type Calendar, moment } from "../calendar";
import { FIRST_URN } from "../found-demo-trust";
import type { TrustPlan } from "../plan";
import { absenceTable } from "./absence-table";
import { contextTable } from "./context-table";
import { type Elsewhere, elsewhere } from "./elsewhere";
import { inspectionTable } from "./inspection-tables";
import { ks2Table } from "./ks2-table";
import { yearGroups } from "./bring-figures";
import { ks4Table } from "./ks4-table";
import { madeUpEditions, madeUpInspections } from "./made-up-editions";
import { suspensionTable } from "./suspension-table";
import { similarInputs } from "./similar-inputs";

const LAST_RESULTS = 2024;
const INSPECTIONS_PUBLISHED = "2026-11-10";
/** In the last year there was no Progress 8. */
const LAST_PROGRESS_8 = 2023;

/** The demo's own schools under the numbers that they will have. */
const ownSchools = (plans: readonly TrustPlan[]): Elsewhere[] =>
  plans.flatMap(({ schools, authority, domain }) => schools.flatMap(({ name, roll, fsm, phase }, place): Elsewhere[] => {
    if (phase !== "Primary" && phase !== "Secondary") return [];
    return [{ name, roll, fsm, phase, council: authority, urn: String((domain.startsWith("hawthorn") ? FIRST_URN.hawthorn : FIRST_URN.other) + place) }];
  }));

/** Puts made-up schools into the register and loads the census and last results of all, as the service's operator would, so that a school finds others like it. */
export async function publishElsewhere(plans: readonly TrustPlan[], { today }: Calendar): Promise<void> {
  const owner = process.env.OWNER_DATABASE_URL;
  if (!owner) return;
  const at = moment(addDays(today, -30), "09:00");
  for (const edition of madeUpEditions) await addEdition(owner, edition, at);
  await addInspectionEdition(owner, madeUpInspections, at);
  const schools = [...elsewhere, ...ownSchools(plans)];
  await register(owner, schools);
  const folder = mkdtempSync(join(tmpdir(), "braid-demo-"));
  try {
    const secondaries = schools.filter(({ phase }) => phase === "Secondary").map((school) => ({ ...school, yearGroups: yearGroups(school.phase) }));
    const files = [
      { name: `made-up_school_context_${LAST_RESULTS + 1}.csv`, content: contextTable(schools, LAST_RESULTS + 1), publishedOn: `${LAST_RESULTS + 1}-06-05`, daysAgo: 30 },
      { name: `made-up_${LAST_RESULTS}-${LAST_RESULTS + 1}_ks2final.csv`, content: ks2Table(schools.filter(({ phase }) => phase === "Primary"), LAST_RESULTS), publishedOn: `${LAST_RESULTS + 1}-12-12`, daysAgo: 2 },
      ...[LAST_PROGRESS_8, LAST_RESULTS].map((year) => ({ name: `made-up_${year}-${year + 1}_england_ks4final.csv`, content: ks4Table(secondaries, year), publishedOn: `${year + 2}-02-05`, daysAgo: 2 })),
      { name: "made-up_absence_3term_school.csv", content: absenceTable(schools, [LAST_RESULTS]), publishedOn: "2026-03-19", daysAgo: 30 },
      { name: "made-up_exc_school.csv", content: suspensionTable(schools, [LAST_RESULTS]), publishedOn: "2026-07-09", daysAgo: 30 },
    ];
    for (const { name, content, publishedOn, daysAgo } of files) {
      writeFileSync(join(folder, name), content);
      await loadPublished(owner, join(folder, name), { at: moment(addDays(today, -daysAgo), "09:00"), publishedOn });
    }
    const inspections = join(folder, "made-up_most_recent_inspections.csv");
    writeFileSync(inspections, inspectionTable(schools));
    await loadInspections(owner, inspections, { at, publishedOn: INSPECTIONS_PUBLISHED });
    const inputs = join(folder, "made-up_similar_secondary_schools.json");
    writeFileSync(inputs, similarInputs(secondaries));
    await loadInputs(owner, inputs, { source: "Made up for this demo, in the format of the Department’s inputs of its similar schools" });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function register(owner: string, schools: readonly Elsewhere[]): Promise<void> {
  const client = new Client({ connectionString: owner });
  await client.connect();
  try {
    const columns = [schools.map(({ urn }) => urn), schools.map(({ name }) => name), schools.map(({ phase }) => phase), schools.map(({ council }) => council), schools.map(({ name, urn }) => `${fold(name)} ${urn}`)];
    await client.query(
      `INSERT INTO register_school (urn, name, status, phase, "localAuthority", "searchText") SELECT a.urn, a.name, 'Open', a.phase, a.council, a.text
       FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[]) AS a (urn, name, phase, council, text) ON CONFLICT (urn) DO NOTHING`, columns);
  } finally {
    await client.end();
  }
}
