import { contentOf, directoryOf } from "./directory";

/** The largest sheets that people bring, frameworks of 800 full elements, are about 6 MB; what opens to more than this is none of them. */
const MOST_UNPACKED = 24 * 1024 * 1024;
const MOST_ENTRIES = 500;

const damaged = { wrong: "It is damaged: it cannot be opened. Save it again from your spreadsheet program, without a password." };
const tooLarge = { wrong: "It opens to far more than a sheet of this kind holds. Copy the rows into a new, empty workbook." };

export type Unpacked = { entries: Map<string, Buffer>; wrong?: undefined } | { wrong: string };

/**
 * A zip's entries by name. Every one is really inflated within the limit here, whatever size it claims to have,
 * so that a small file cannot open to gigabytes later.
 */
export function unpack(bytes: Buffer): Unpacked {
  try {
    return unpackAll(bytes);
  } catch (error) {
    if (error instanceof RangeError && (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") return tooLarge;
    return damaged;
  }
}

function unpackAll(bytes: Buffer): Unpacked {
  const directory = directoryOf(bytes);
  if (!directory) return damaged;
  if (directory.length > MOST_ENTRIES) return tooLarge;
  const entries = new Map<string, Buffer>();
  let room = MOST_UNPACKED;
  for (const entry of directory) {
    const content = contentOf(bytes, entry, room);
    if (!content) return damaged;
    if (content.length > room) return tooLarge;
    room -= content.length;
    entries.set(entry.name, content);
  }
  return { entries };
}
