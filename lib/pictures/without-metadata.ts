import type { PictureKind } from "./read-size";

/** Which way up a camera held; without it a photograph may lie on its side. */
const ORIENTATION = 0x0112;

/** The same picture without where, when and with what it was taken: only what is needed to draw it stays. */
export function withoutMetadata(bytes: Buffer, kind: PictureKind): Buffer {
  if (kind === "png") return png(bytes);
  return kind === "jpeg" ? jpeg(bytes) : webp(bytes);
}

const drawsPng = new Set(["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "pHYs"]);

function png(bytes: Buffer): Buffer {
  const kept = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + bytes.readUInt32BE(at);
    if (drawsPng.has(bytes.toString("latin1", at + 4, at + 8))) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return Buffer.concat(kept);
}

/** Applications' own segments and remarks go; JFIF's, colour profiles and Adobe's say how to draw. */
const drawsJpeg = (marker: number, segment: Buffer) =>
  !((marker >= 0xe0 && marker <= 0xef) || marker === 0xfe) || marker === 0xe0 || marker === 0xee || (marker === 0xe2 && segment.toString("latin1", 4, 15) === "ICC_PROFILE");

function jpeg(bytes: Buffer): Buffer {
  const kept = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== 0xda) {
    const marker = bytes[at + 1] ?? 0;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    const segment = bytes.subarray(at, end);
    const turned = marker === 0xe1 ? orientationOf(segment) : 1;
    if (turned > 1) kept.push(onlyOrientation(turned));
    else if (drawsJpeg(marker, segment)) kept.push(segment);
    at = end;
  }
  const last = bytes.lastIndexOf(Buffer.from([0xff, 0xd9]));
  return Buffer.concat([...kept, bytes.subarray(at, last > at ? last + 2 : undefined)]);
}

function orientationOf(segment: Buffer): number {
  if (segment.toString("latin1", 4, 8) !== "Exif" || segment.length < 20) return 1;
  const tiff = segment.subarray(10);
  const little = tiff.toString("latin1", 0, 2) === "II";
  const short = (at: number) => (at < 0 || at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const first = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  for (let entry = 0; entry < Math.min(short(first), 100); entry++) {
    const at = first + 2 + entry * 12;
    if (short(at) === ORIENTATION) return short(at + 8) <= 8 ? short(at + 8) : 1;
  }
  return 1;
}

/** The smallest Exif there is: one entry, which way up. */
const onlyOrientation = (turned: number) =>
  Buffer.concat([Buffer.from([0xff, 0xe1, 0, 34]), Buffer.from("Exif\0\0MM\0*", "latin1"), Buffer.from([0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turned, 0, 0, 0, 0, 0, 0])]);

function webp(bytes: Buffer): Buffer {
  const kept: Buffer[] = [];
  for (let at = 12; at + 8 <= bytes.length; ) {
    const size = bytes.readUInt32LE(at + 4);
    const end = at + 8 + size + (size % 2);
    const name = bytes.toString("latin1", at, at + 4);
    const chunk = Buffer.from(bytes.subarray(at, end));
    // The flags say which chunks follow: no Exif, no XMP.
    if (name === "VP8X") chunk[8] = (chunk[8] ?? 0) & ~0x0c;
    if (name !== "EXIF" && name !== "XMP ") kept.push(chunk);
    at = end;
  }
  const body = Buffer.concat([Buffer.from("WEBP", "latin1"), ...kept]);
  const head = Buffer.alloc(8);
  head.write("RIFF", "latin1");
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body]);
}
