import { Client, type ClientBase } from "pg";
import type { AcademicYear } from "../academic-year";
import { layOutSchools } from "@/lib/register/lay-out-schools";
import { knownEditions } from "../editions/known-editions";
import { type FiguresFile, type FileReport, readFigures } from "../reading/read-figures";
import { fileOnDisk } from "@/lib/csv/reading/sources";
import { v7 } from "@/lib/submissions/uuid";
import type { Day } from "@/lib/school-year/day";
import { measures } from "../measures/measures";
import { cameBefore, filesAfter, waitForTurn } from "@/lib/published-files/came-before";
import { figureColumns, sameThing, saysTheSame } from "./compare";
import { makeStage, stageFigures } from "./stage-figures";

/** `later` are the figures that stay as a file says that came after this one first did. */
export type Counts = { added: number; changed: number; same: number; later: number; unknownSchools: number };
/** What a file did, or would do; `before` when it was loaded already and so did nothing. */
export type LoadedFile = { fileName: string; report: FileReport; counts: Counts; before: boolean; written: boolean };

export type LoadOptions = { at: Date; year?: AcademicYear | undefined; publishedOn?: Day | undefined; preview?: boolean; others?: FiguresFile["others"]; told?: (rows: number) => void };

/** Stages a whole file. @returns what was found in it */
async function stageFile(client: ClientBase, path: string, { year, told, others }: LoadOptions): Promise<{ name: string; report: FileReport }> {
  const { rows: added } = await client.query<{ description: unknown }>("SELECT description FROM figure_edition");
  const { source, name } = fileOnDisk(path);
  const reading = readFigures({ source, name, editions: knownEditions(added), year, others });
  await makeStage(client);
  for (;;) {
    const next = await reading.next();
    if (next.done) return { name, report: next.value };
    await stageFigures(client, next.value.figures);
    told?.(next.value.rows);
  }
}

async function count(client: ClientBase, after: string[]): Promise<Counts> {
  await client.query("ANALYZE staged");
  const { rows } = await client.query<Counts>(
    `SELECT count(*) FILTER (WHERE f.id IS NULL)::int AS added, count(*) FILTER (WHERE f.id IS NOT NULL AND NOT (${saysTheSame}) AND f."importId" <> ALL ($1))::int AS changed,
       count(*) FILTER (WHERE NOT (${saysTheSame}) AND f."importId" = ANY ($1))::int AS later,
       count(*) FILTER (WHERE f.id IS NOT NULL AND ${saysTheSame})::int AS same,
       (SELECT count(DISTINCT u.place)::int FROM staged u WHERE u."placeKind" = 'school' AND NOT EXISTS (SELECT FROM register_school r WHERE r.urn = u.place)) AS "unknownSchools"
     FROM staged s LEFT JOIN published_figure f ON ${sameThing} AND f."supersededAt" IS NULL`,
    [after],
  );
  return rows[0] ?? { added: 0, changed: 0, same: 0, later: 0, unknownSchools: 0 };
}

async function write(client: ClientBase, { name, report }: { name: string; report: FileReport }, { at, publishedOn }: LoadOptions, after: string[]): Promise<void> {
  const id = v7();
  const { edition, digest, academicYears, rows } = report;
  await client.query(
    `INSERT INTO published_import (id, "editionKey", "editionVersion", source, "fileName", digest, "academicYears", "publishedOn", rows, "importedAt")
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [id, edition.key, edition.version, edition.source, name, digest, academicYears, publishedOn ?? report.publishedOn, rows, at],
  );
  // What says the same as before came last with this file, so that it counts after what a trust brought in between; since when it is known stays.
  await client.query(`UPDATE published_figure f SET "importId" = $1 FROM staged s WHERE ${sameThing} AND f."supersededAt" IS NULL AND ${saysTheSame} AND f."importId" <> ALL ($2)`, [id, after]);
  await client.query(`DELETE FROM staged s USING published_figure f WHERE ${sameThing} AND f."supersededAt" IS NULL AND (${saysTheSame} OR f."importId" = ANY ($1))`, [after]);
  await client.query(`UPDATE published_figure f SET "supersededAt" = $1 FROM staged s WHERE ${sameThing} AND f."supersededAt" IS NULL`, [at]);
  await client.query(`INSERT INTO published_figure (${figureColumns}, "importId", "recordedAt") SELECT ${figureColumns}, $1, $2 FROM staged`, [id, at]);
  const { rowCount: context } = await client.query("SELECT FROM staged WHERE measure = ANY ($1) LIMIT 1", [measures.filter(({ subject }) => subject === "context").map(({ key }) => key)]);
  if (context) await layOutSchools(client);
}

/**
 * Loads a file of published figures as the database's owner: all of it in one transaction or none; the same file again does nothing, about another year or published anew it is another;
 * a corrected one takes the place of what it changes, which stays as history; the same file under a newer version of its edition adds what that reads newly,
 * and what a later file says stays. With `preview` it only says what it would do.
 * A file with problems is not written; they stand in its report.
 * @throws FileRefused when it cannot be read as a file of figures at all
 */
export async function loadPublished(ownerUrl: string, path: string, options: LoadOptions): Promise<LoadedFile> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query("BEGIN");
    const file = await stageFile(client, path, options);
    const { report, name: fileName } = file;
    const { digest, academicYears: years, edition } = report;
    const coming = { digest, years, publishedOn: options.publishedOn ?? report.publishedOn };
    await waitForTurn(client);
    const after = await filesAfter(client, coming);
    const counts = await count(client, after);
    const before = await cameBefore(client, coming, edition);
    const written = report.problemCount === 0 && !options.preview && !before;
    if (written) await write(client, file, options, after);
    await client.query(written ? "COMMIT" : "ROLLBACK");
    return { fileName, report, counts, before, written };
  } finally {
    await client.end();
  }
}
