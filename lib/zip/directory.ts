import { inflateRawSync } from "node:zlib";

const [END, ENTRY, LOCAL] = [0x06054b50, 0x02014b50, 0x04034b50];
const [END_SIZE, ENTRY_SIZE, LOCAL_SIZE] = [22, 46, 30];

/** Something in a zip, as its directory describes it; what it really holds `contentOf` says. */
export type Entry = { name: string; locked: boolean; method: number; packed: number; local: number };

/** What a zip's directory lists, nothing of it opened; undefined when it is damaged, or names something twice. */
export function directoryOf(bytes: Buffer): Entry[] | undefined {
  const end = bytes.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  if (end < 0 || end + END_SIZE > bytes.length || bytes.readUInt32LE(end) !== END) return undefined;
  const entries = new Map<string, Entry>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (at + ENTRY_SIZE > bytes.length || bytes.readUInt32LE(at) !== ENTRY) return undefined;
    const [nameSize, extraSize, commentSize] = [bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32)];
    const name = bytes.toString("utf8", at + ENTRY_SIZE, at + ENTRY_SIZE + nameSize);
    if (entries.has(name)) return undefined;
    entries.set(name, { name, locked: (bytes.readUInt16LE(at + 8) & 1) === 1, method: bytes.readUInt16LE(at + 10), packed: bytes.readUInt32LE(at + 20), local: bytes.readUInt32LE(at + 42) });
    at += ENTRY_SIZE + nameSize + extraSize + commentSize;
  }
  return [...entries.values()];
}

/**
 * One entry's content, really inflated within `room` bytes, whatever size it claims to have.
 * @returns undefined for what is locked, lies elsewhere than the directory says, or is packed by a method that no office program uses
 * @throws RangeError (ERR_BUFFER_TOO_LARGE) when it opens to more
 */
export function contentOf(bytes: Buffer, { locked, method, packed, local }: Entry, room: number): Buffer | undefined {
  if (locked || local + LOCAL_SIZE > bytes.length || bytes.readUInt32LE(local) !== LOCAL) return undefined;
  const from = local + LOCAL_SIZE + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  if (from + packed > bytes.length) return undefined;
  const content = bytes.subarray(from, from + packed);
  if (method === 0) return content;
  return method === 8 ? (packed === 0 ? Buffer.alloc(0) : inflateRawSync(content, { maxOutputLength: Math.max(room, 1) })) : undefined;
}
