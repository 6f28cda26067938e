import { deflateSync } from "node:zlib";

/** A chunk of a PNG. Readers of ours do not look at its checksum. */
export function pngChunk(name: string, body: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  return Buffer.concat([length, Buffer.from(name, "latin1"), body, Buffer.alloc(4)]);
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A small grey PNG with whatever chunks a test puts into it. */
export function aPng({ width = 4, height = 3, more = [] as Buffer[] } = {}): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc((Math.min(width, 64) + 1) * Math.min(height, 64), 0x80);
  return Buffer.concat([SIGNATURE, pngChunk("IHDR", head), ...more, pngChunk("IDAT", deflateSync(rows)), pngChunk("IEND", Buffer.alloc(0))]);
}
