import { inflateRawSync } from "node:zlib";

/** The largest sheets that people bring, frameworks of 800 full elements, are about 6 MB; what opens to more than this is none of them. */
const MOST_UNPACKED = 24 * 1024 * 1024;
const MOST_ENTRIES = 500;

const [END, ENTRY, LOCAL] = [0x06054b50, 0x02014b50, 0x04034b50];
const [END_SIZE, ENTRY_SIZE, LOCAL_SIZE] = [22, 46, 30];
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
  const end = bytes.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  if (end < 0 || end + END_SIZE > bytes.length || bytes.readUInt32LE(end) !== END) return damaged;
  const count = bytes.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) return tooLarge;
  const entries = new Map<string, Buffer>();
  let room = MOST_UNPACKED;
  let at = bytes.readUInt32LE(end + 16);
  for (let entry = 0; entry < count; entry++) {
    if (bytes.readUInt32LE(at) !== ENTRY) return damaged;
    const [nameSize, extraSize, commentSize] = [bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32)];
    const name = bytes.toString("utf8", at + ENTRY_SIZE, at + ENTRY_SIZE + nameSize);
    const content = inflated(bytes, at, room);
    if (!content || content.length > room || entries.has(name)) return content && content.length > room ? tooLarge : damaged;
    room -= content.length;
    entries.set(name, content);
    at += ENTRY_SIZE + nameSize + extraSize + commentSize;
  }
  return { entries };
}

/** One entry's content; undefined for a method that no spreadsheet uses, and for a locked one. */
function inflated(bytes: Buffer, at: number, room: number): Buffer | undefined {
  const [flags, method, size, local] = [bytes.readUInt16LE(at + 8), bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)];
  if (flags & 1 || bytes.readUInt32LE(local) !== LOCAL) return undefined;
  const from = local + LOCAL_SIZE + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  if (from + size > bytes.length) return undefined;
  const packed = bytes.subarray(from, from + size);
  if (method === 0) return packed;
  return method === 8 ? (size === 0 ? Buffer.alloc(0) : inflateRawSync(packed, { maxOutputLength: Math.max(room, 1) })) : undefined;
}
