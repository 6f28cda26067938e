import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { isId } from "@/lib/is-id";
import { v7 } from "@/lib/submissions/uuid";

/** Which file of which trust; 'room' is whose files they are. */
export type FileName = { trustId: string; id: string; room: "rubric-pictures" | "gap-task-pictures" | "gap-task-files" };

/** Ids alone become parts of a path: nothing that somebody typed ever does. */
function placeOf({ trustId, id, room }: FileName): string {
  if (!isId(trustId) || !isId(id)) throw new Error("Not an id");
  return join(resolve(/* turbopackIgnore: true */ process.env.FILES_DIR ?? ".data/files"), room, trustId, id);
}

/** Keeps a file's bytes whole or not at all: they are written beside their place and then moved there. */
export async function keepOnDisk(file: FileName, bytes: Buffer): Promise<void> {
  const place = placeOf(file);
  const beside = `${place}.${v7()}`;
  await mkdir(dirname(place), { recursive: true, mode: 0o700 });
  try {
    await writeFile(beside, bytes, { mode: 0o600 });
    await rename(beside, place);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** A file's bytes; undefined when the file is not there. */
export async function onDisk(file: FileName): Promise<Buffer | undefined> {
  try {
    return await readFile(placeOf(file));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

/** Takes a file's bytes away; nothing when they are gone already. */
export const removeFromDisk = (file: FileName): Promise<void> => rm(placeOf(file), { force: true });
