import { Client, type ClientBase } from "pg";
import { type FileSource, inspect } from "@/lib/csv/reading/inspect";
import { FileRefused } from "@/lib/csv/reading/problem";
import { type Shape, shapesOf } from "@/lib/csv/reading/read-rows";
import { fileOnDisk } from "@/lib/csv/reading/sources";
import { v7 } from "@/lib/submissions/uuid";
import type { RegisterEdition } from "./editions/edition";
import type { FileKind } from "./editions/fields";
import { knownRegisterEditions } from "./editions/known-editions";
import { refreshPasts } from "./lineage/refresh-pasts";
import { layOutSchools } from "./lay-out-schools";
import { readBatches } from "./read-batches";
import type { Recognised } from "./recognise";
import { refreshSearchText } from "./refresh-search-text";
import { writeBatch } from "./write-batch";

/** What a file held: its rows, the columns that nobody knows, and those that it should have and has not. */
export type Loaded = { fileName: string; kind: FileKind; edition: string; rows: number; unknown: string[]; missing: string[] };
type Looked = { path: string; fileName: string; digest: string; source: FileSource; shape: Shape; recognised: Recognised };

/** Schools first, then who belongs where, then facts beside them, then which trusts are open: so that the order of naming files is free. */
const order: readonly FileKind[] = ["schools", "memberships", "context", "groups", "links"];
const kindOf = ({ recognised }: Looked): FileKind => recognised.edition.register;

async function lookAt(path: string, editions: readonly RegisterEdition[]): Promise<Looked> {
  const { source, name: fileName } = fileOnDisk(path);
  const inspected = await inspect(source);
  const [shape = { encoding: inspected.encoding, delimiter: "," }] = shapesOf(inspected, []);
  for await (const { recognised } of readBatches(source, shape, editions, 1)) return { path, fileName, digest: inspected.digest, source, shape, recognised };
  throw new Error("A file with headings gives a batch");
}

/** Writes a file whole; the caller ends the transaction. @returns its rows */
async function write(client: ClientBase, file: Looked, at: Date): Promise<number> {
  let rows = 0;
  for await (const batch of readBatches(file.source, file.shape, [file.recognised.edition])) {
    await writeBatch(client, kindOf(file), batch.rows);
    rows += batch.rows.length;
  }
  await (kindOf(file) === "links" ? refreshPasts(client) : refreshSearchText(client));
  if (kindOf(file) === "schools" || kindOf(file) === "links") await layOutSchools(client);
  await client.query(
    `INSERT INTO register_load (id, kind, "fileName", digest, rows, "loadedAt") VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (digest) DO UPDATE SET "fileName" = excluded."fileName", "loadedAt" = excluded."loadedAt"`,
    [v7(), kindOf(file), file.fileName, file.digest, rows, at],
  );
  return rows;
}

async function loadFile(client: ClientBase, file: Looked, at: Date, preview: boolean): Promise<Loaded> {
  await client.query("BEGIN");
  try {
    const rows = await write(client, file, at);
    await client.query(preview ? "ROLLBACK" : "COMMIT");
    const { edition, unknown, missing } = file.recognised;
    return { fileName: file.fileName, kind: kindOf(file), edition: edition.name, rows, unknown, missing };
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  }
}

/** The same error with the file's name before it. */
const about = (path: string) => (error: unknown) => {
  throw error instanceof FileRefused ? new FileRefused({ row: null, column: null, words: `${path}\n${error.message}` }) : error;
};

/**
 * Loads files of the national register as the database's owner; each is taken whole or not at all, and
 * the same files again leave the same register. With `preview` it reads them as far as that and changes nothing.
 * @throws FileRefused with file, row and column in words
 */
export async function loadRegisterFiles(ownerUrl: string, paths: readonly string[], at: Date, { told = () => {}, preview = false }: { told?: (loaded: Loaded) => void; preview?: boolean } = {}): Promise<Loaded[]> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows: added } = await client.query<{ description: unknown }>("SELECT description FROM figure_edition");
    const editions = knownRegisterEditions(added);
    const files: Looked[] = [];
    for (const path of paths) files.push(await lookAt(path, editions).catch(about(path)));
    files.sort((a, b) => order.indexOf(kindOf(a)) - order.indexOf(kindOf(b)));
    const done: Loaded[] = [];
    for (const file of files) {
      const loaded = await loadFile(client, file, at, preview).catch(about(file.path));
      told(loaded);
      done.push(loaded);
    }
    return done;
  } finally {
    await client.end();
  }
}
