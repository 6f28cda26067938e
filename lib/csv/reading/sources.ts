import { createReadStream, statSync } from "node:fs";
import { basename } from "node:path";
import { type FileSource, MOST_BYTES } from "./inspect";
import { refuse } from "./problem";

/**
 * A file on disk, read in pieces.
 * @throws FileRefused when it is not there, or larger than any file of figures, before a byte of it is read
 */
export function fileOnDisk(path: string): { source: FileSource; name: string } {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile()) return refuse(`There is no file ${path}.`);
  if (found.size > MOST_BYTES) return refuse("The file is larger than 1 GB. No file of figures is.");
  return { source: () => createReadStream(path), name: basename(path) };
}

/** A file that is in memory already. */
export function fileInMemory(bytes: Uint8Array): FileSource {
  return async function* pieces() {
    for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
  };
}
