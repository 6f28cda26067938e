import { Client, type ClientBase } from "pg";
import { v7 } from "@/lib/submissions/uuid";
import type { FileKind } from "./editions";
import { refreshPasts } from "./lineage/refresh-pasts";
import { inspect, readBatches } from "./read-file";
import { refreshSearchText } from "./refresh-search-text";
import { RegisterFileError } from "./register-file-error";
import { writeBatch } from "./write-batch";

export type Loaded = { fileName: string; kind: FileKind; edition: string; rows: number };
type Inspected = Awaited<ReturnType<typeof inspect>> & { path: string; kind: FileKind };

/** Schools first, then who belongs where, then facts beside them, then which trusts are open: so that the order of naming files is free. */
const order: readonly FileKind[] = ["schools", "memberships", "context", "groups", "links"];

async function whatItIs(path: string): Promise<Inspected> {
  const found = await inspect(path);
  for await (const { recognised } of readBatches(path, found.encoding, 1)) return { ...found, path, kind: recognised.edition.kind };
  throw new RegisterFileError("The file is empty.");
}

async function loadFile(client: ClientBase, file: Inspected, at: Date): Promise<Loaded> {
  let rows = 0;
  let edition = "";
  await client.query("BEGIN");
  try {
    for await (const batch of readBatches(file.path, file.encoding)) {
      await writeBatch(client, batch.recognised.edition, batch.rows);
      rows += batch.rows.length;
      edition = batch.recognised.edition.name;
    }
    await (file.kind === "links" ? refreshPasts(client) : refreshSearchText(client));
    if (file.kind === "schools") await client.query("SELECT refresh_compared_schools()");
    await client.query(
      `INSERT INTO register_load (id, kind, "fileName", digest, rows, "loadedAt") VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (digest) DO UPDATE SET "fileName" = excluded."fileName", "loadedAt" = excluded."loadedAt"`,
      [v7(), file.kind, file.fileName, file.digest, rows, at],
    );
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  }
  return { fileName: file.fileName, kind: file.kind, edition, rows };
}

/** The same error with the file's name before it. */
const about = (path: string) => (error: unknown) => {
  throw error instanceof RegisterFileError ? new RegisterFileError(`${path}\n${error.message}`) : error;
};

/**
 * Loads files of the national register as the database's owner; each is taken whole or not at all, and
 * the same files again leave the same register.
 * @throws RegisterFileError with file, row and column in words
 */
export async function loadRegisterFiles(ownerUrl: string, paths: readonly string[], at: Date, told: (loaded: Loaded) => void = () => {}): Promise<Loaded[]> {
  const files: Inspected[] = [];
  for (const path of paths) files.push(await whatItIs(path).catch(about(path)));
  files.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const done: Loaded[] = [];
    for (const file of files) {
      const loaded = await loadFile(client, file, at).catch(about(file.path));
      told(loaded);
      done.push(loaded);
    }
    return done;
  } finally {
    await client.end();
  }
}
