import { Client, type ClientBase } from "pg";
import { cameBefore, filesPublishedAfter, waitForTurn } from "@/lib/published-files/came-before";
import type { LoadOptions } from "@/lib/school-data/published/load-published";
import { fileOnDisk } from "@/lib/csv/reading/sources";
import { v7 } from "@/lib/submissions/uuid";
import type { Inspection } from "./inspection";
import { knownInspectionEditions } from "./known-editions";
import { type InspectionReport, readInspections } from "./reading/read-inspections";

export type LoadedInspections = { fileName: string; report: InspectionReport; counts: { added: number; changed: number; same: number; older: number }; before: boolean; written: boolean };

const columns = [["inspectionNumber", "text"], ["urn", "text"], ["listedUrn", "text"], ["framework", "text"], ["kind", "text"], ["inspectedOn", "date"], ["publishedOn", "date"], ["outcome", "text"], ["concern", "text"]] as const;
const named = columns.map(([name]) => `"${name}"`).join(", ");
const alike = `p."inspectionNumber" = s."inspectionNumber" AND p."listedUrn" = s."listedUrn" AND p."supersededAt" IS NULL`;
const saysTheSame = `(${[...columns.map(([name]) => `p."${name}"`), "p.judgements"].join(", ")}) IS NOT DISTINCT FROM (${[...columns.map(([name]) => `s."${name}"`), "s.judgements"].join(", ")})`;
/** An older file than the one that is known takes no account back. */
const isOlder = `p."importId" = ANY ($1::uuid[])`;

async function stage(client: ClientBase, inspections: readonly Inspection[]): Promise<void> {
  if (inspections.length === 0) return;
  const arrays = [...columns.map(([, type], at) => `$${at + 1}::${type}[]`), `$${columns.length + 1}::jsonb[]`].join(", ");
  await client.query(`INSERT INTO staged SELECT * FROM unnest(${arrays})`, [...columns.map(([name]) => inspections.map((one) => one[name])), inspections.map(({ judgements }) => JSON.stringify(judgements))]);
}

async function stageFile(client: ClientBase, path: string): Promise<{ name: string; report: InspectionReport } | undefined> {
  const { rows: added } = await client.query<{ description: unknown }>("SELECT description FROM figure_edition");
  const { source, name } = fileOnDisk(path);
  const reading = readInspections(source, knownInspectionEditions(added));
  await client.query(`CREATE TEMPORARY TABLE staged (${columns.map(([column, type]) => `"${column}" ${type}`).join(", ")}, judgements jsonb) ON COMMIT DROP`);
  for (;;) {
    const next = await reading.next();
    if (next.done) return next.value && { name, report: next.value };
    await stage(client, next.value);
  }
}

async function write(client: ClientBase, { name, report: { edition, digest, rows } }: { name: string; report: InspectionReport }, { at, publishedOn }: LoadOptions, newer: string[]): Promise<void> {
  const id = v7();
  await client.query(
    `INSERT INTO published_import (id, "editionKey", "editionVersion", source, "fileName", digest, "academicYears", "publishedOn", rows, "importedAt", "allOf") VALUES ($1, $2, $3, $4, $5, $6, '{}', $7, $8, $9, $10)`,
    [id, edition.key, edition.version, edition.source, name, digest, publishedOn ?? null, rows, at, edition.allOf],
  );
  // What says the same as an older file is told by this one, so that nothing that was published between the two takes its place.
  await client.query(`UPDATE published_inspection p SET "importId" = $2 FROM staged s WHERE ${alike} AND ${saysTheSame} AND NOT ${isOlder}`, [newer, id]);
  await client.query(`DELETE FROM staged s USING published_inspection p WHERE ${alike} AND (${saysTheSame} OR ${isOlder})`, [newer]);
  await client.query(`UPDATE published_inspection p SET "supersededAt" = $1 FROM staged s WHERE ${alike}`, [at]);
  await client.query(`INSERT INTO published_inspection (${named}, judgements, "importId", "recordedAt") SELECT ${named}, judgements, $1, $2 FROM staged`, [id, at]);
}

/**
 * Loads a file of inspections as the database's owner: all of it in one transaction or none; the same file again does nothing; a newer
 * account of an inspection takes the place of an older one, which stays as history: a file goes by its day of publication, or else by the
 * day on which it first came. A file with problems is not written.
 * @returns undefined when it is another kind of file
 * @throws FileRefused when it cannot be read at all
 */
export async function loadInspections(ownerUrl: string, path: string, options: LoadOptions): Promise<LoadedInspections | undefined> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query("BEGIN");
    const file = await stageFile(client, path);
    if (!file) return undefined;
    const { report, name: fileName } = file;
    const coming = { digest: report.digest, years: [], publishedOn: options.publishedOn ?? null };
    await waitForTurn(client);
    const newer = await filesPublishedAfter(client, coming, options.at);
    const { rows: [counts = { added: 0, changed: 0, same: 0, older: 0 }] } = await client.query<LoadedInspections["counts"]>(
      `SELECT count(*) FILTER (WHERE p.id IS NULL)::int AS added, count(*) FILTER (WHERE p.id IS NOT NULL AND ${saysTheSame})::int AS same,
         count(*) FILTER (WHERE p.id IS NOT NULL AND NOT ${saysTheSame} AND ${isOlder})::int AS older, count(*) FILTER (WHERE p.id IS NOT NULL AND NOT ${saysTheSame} AND NOT ${isOlder})::int AS changed
       FROM staged s LEFT JOIN published_inspection p ON ${alike}`, [newer]);
    const before = await cameBefore(client, coming, report.edition);
    const written = report.problemCount === 0 && !options.preview && !before;
    if (written) await write(client, file, options, newer);
    await client.query(written ? "COMMIT" : "ROLLBACK");
    return { fileName, report, counts, before, written };
  } finally {
    await client.end();
  }
}
