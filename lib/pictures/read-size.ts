export const pictureKinds = ["png", "jpeg", "webp"] as const;
export type PictureKind = (typeof pictureKinds)[number];
export type PictureSize = { kind: PictureKind; width: number; height: number };

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Where a JPEG says its size: every start of a frame but the tables that share their numbers. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** A picture's kind and size in pixels as its bytes say, whatever its name; undefined when it is none of the three kinds. */
export function readSize(bytes: Buffer): PictureSize | undefined {
  try {
    if (bytes.subarray(0, 8).equals(PNG) && bytes.toString("latin1", 12, 16) === "IHDR") return { kind: "png", width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
    if (bytes.readUInt16BE(0) === 0xffd8) return jpeg(bytes);
    if (bytes.toString("latin1", 0, 4) === "RIFF" && bytes.toString("latin1", 8, 12) === "WEBP") return webp(bytes);
  } catch (error) {
    // A file that ends before it has said how large it is is none of ours.
    if (!(error instanceof RangeError)) throw error;
  }
  return undefined;
}

function jpeg(bytes: Buffer): PictureSize | undefined {
  for (let at = 2; at < bytes.length; at += 2 + bytes.readUInt16BE(at + 2)) {
    if (bytes[at] !== 0xff) return undefined;
    if (isFrame(bytes[at + 1] ?? 0)) return { kind: "jpeg", height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
  }
  return undefined;
}

function webp(bytes: Buffer): PictureSize | undefined {
  const kind = "webp";
  switch (bytes.toString("latin1", 12, 16)) {
    case "VP8X":
      return { kind, width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
    case "VP8L":
      return { kind, width: (bytes.readUInt32LE(21) & 0x3fff) + 1, height: ((bytes.readUInt32LE(21) >>> 14) & 0x3fff) + 1 };
    case "VP8 ":
      return { kind, width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
    default:
      return undefined;
  }
}
