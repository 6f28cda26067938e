import type { FileHandle } from "node:fs/promises";
import { Refused } from "@/lib/errors";
import { log } from "@/lib/log";

/** What arrives until the connection breaks; the break is no error, for what came before it counts. */
async function* untilItBreaks(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } catch (error) {
    log.info({ error }, "upload interrupted");
  }
}

/**
 * Writes what arrives into a file, from a place on, as it comes and never more than `most`, and closes it.
 * @returns how much was written, and whether more came than was promised
 * @throws Refused when the disk is full
 */
export async function writePiece(file: FileHandle, { offset, body }: { offset: number; body: AsyncIterable<Uint8Array> }, most: number): Promise<{ written: number; tooMuch: boolean }> {
  let written = 0;
  try {
    for await (const bytes of untilItBreaks(body)) {
      if (written + bytes.length > most) return { written, tooMuch: true };
      for (let done = 0; done < bytes.length; ) done += (await file.write(bytes, done, bytes.length - done, offset + written + done)).bytesWritten;
      written += bytes.length;
    }
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOSPC") throw new Refused("There is no room for films on the server at the moment. Tell your administrator; it goes on where it stopped.", "film");
    throw error;
  } finally {
    await file.close();
  }
  return { written, tooMuch: false };
}
