import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Client } from "pg";
import { starterMeasures } from "@/lib/returns/template/starter";
import { addEdition } from "@/lib/school-data/editions/add-edition";
import { loadPublished } from "@/lib/school-data/published/load-published";
import { contextTable } from "@/prisma/seed/figures/context-table";
import { ks2Table, type TableSchool } from "@/prisma/seed/figures/ks2-table";
import { madeUpEditions } from "@/prisma/seed/figures/made-up-editions";
import { realFigures, realFile } from "@/tests/support/real-files";

const YEARS = [2022, 2023, 2024];
const CENSUS = 2024;
const LOADED = new Date("2026-01-10T09:00:00Z");
const REAL = [realFile(`school_context_${CENSUS}.csv`), realFigures("performance/2018-2019_england_ks2_extract.csv")];

/** What schools are asked for each half term, of all pupils at once. */
const asked = starterMeasures.map((measure) => ({ ...measure, by: [] }));

const SCHOOLS = `SELECT urn, replace(name, ',', '') AS name, greatest(coalesce(roll, 210), 60) AS roll, coalesce("fsmPercent", 8 + urn::int % 40)::float AS fsm FROM register_school ORDER BY urn`;

/**
 * The register's schools with three years of made-up key stage 2 tables, in the published ones' format and as an operator loads them; the census
 * and the real year of the whole country where they are at hand, a made-up census otherwise. The same at every size: tables are national.
 */
export async function giveFigures(client: Client, ownerUrl: string): Promise<void> {
  await client.query(readFileSync("tests/bench/fill/8-figures.sql", "utf8").replaceAll("$measures", `'${JSON.stringify(asked).replaceAll("'", "''")}'`));
  for (const edition of madeUpEditions) await addEdition(ownerUrl, edition, LOADED);
  const { rows: schools } = await client.query<TableSchool>(SCHOOLS);
  const folder = mkdtempSync(join(tmpdir(), "braid-bench-figures-"));
  const write = (name: string, content: string) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  try {
    const real = REAL.filter((path) => existsSync(path));
    const census = real.length === REAL.length ? [] : [write(`made-up_school_context_${CENSUS}.csv`, contextTable(schools, CENSUS))];
    const tables = YEARS.map((year) => write(`made-up_${year}-${year + 1}_ks2final.csv`, ks2Table(schools, year)));
    for (const path of [...real, ...census, ...tables]) {
      const { report } = await loadPublished(ownerUrl, path, { at: LOADED });
      if (report.problemCount > 0) throw new Error(`${path}: ${JSON.stringify(report.problems[0])}`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
