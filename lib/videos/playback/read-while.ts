import { open } from "node:fs/promises";
import { Readable } from "node:stream";
import { NotFound } from "@/lib/errors";
import type { ByteRange } from "./byte-range";

const A_READ = 256 * 1024;
/** After so many bytes it is asked again whether the rest may go: some seconds of film. */
const ASKED_EVERY = 1024 * 1024;

async function* bytesOf(mayGoOn: () => Promise<boolean>, path: string, { from, to }: ByteRange): AsyncGenerator<Uint8Array> {
  const file = await open(path);
  try {
    for (let at = from, asked = from; at <= to; ) {
      if (at - asked >= ASKED_EVERY) {
        if (!(await mayGoOn())) throw new NotFound();
        asked = at;
      }
      const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(Math.min(A_READ, to - at + 1)), 0, undefined, at);
      if (bytesRead === 0) throw new NotFound();
      yield buffer.subarray(0, bytesRead);
      at += bytesRead;
    }
  } finally {
    await file.close();
  }
}

/** Some bytes of a file, read as they are wanted and no further than `mayGoOn` says; then the answer breaks off. */
export const readWhile = (mayGoOn: () => Promise<boolean>, path: string, range: ByteRange): ReadableStream<Uint8Array> =>
  Readable.toWeb(Readable.from(bytesOf(mayGoOn, path, range), { objectMode: false })) as ReadableStream<Uint8Array>;
