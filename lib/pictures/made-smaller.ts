import sharp from "sharp";
import type { PictureSize } from "./read-size";

/** As wide or high as a text on a large screen shows it, twice over for sharp screens. */
export const MOST_DRAWN = 1600;

// One picture at a time on one core, and nothing kept in memory behind it: the server has other work.
sharp.concurrency(1);
sharp.cache(false);

/**
 * A large picture drawn anew: at most 1,600 pixels wide or high, upright, without anything that a camera noted.
 * @param mostPixels of its two sides multiplied; what claims more is not opened
 * @returns undefined when it cannot be drawn
 */
export async function madeSmaller(bytes: Buffer, kind: PictureSize["kind"], mostPixels: number): Promise<{ bytes: Buffer; size: PictureSize } | undefined> {
  try {
    const drawn = sharp(bytes, { limitInputPixels: mostPixels, failOn: "error" }).timeout({ seconds: 20 }).autoOrient().resize({ width: MOST_DRAWN, height: MOST_DRAWN, fit: "inside", withoutEnlargement: true });
    const written = kind === "png" ? drawn.png({ compressionLevel: 9 }) : kind === "webp" ? drawn.webp({ quality: 82 }) : drawn.jpeg({ quality: 82, mozjpeg: true });
    const { data, info } = await written.toBuffer({ resolveWithObject: true });
    return { bytes: data, size: { kind, width: info.width, height: info.height } };
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}
