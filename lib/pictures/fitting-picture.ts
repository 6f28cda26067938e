import { Refused } from "@/lib/errors";
import { MOST_PICTURE_BYTES, noPicture } from "./limits";
import { MOST_DRAWN, madeSmaller } from "./made-smaller";
import { type PictureSize, readSize } from "./read-size";
import { withoutMetadata } from "./without-metadata";

const MOST_SIDE = 8000;

/** A picture as it is kept. */
export type FittingPicture = { bytes: Buffer; size: PictureSize };

/**
 * A picture that somebody sent, as it is kept: without what a camera noted in it. One that fits stays as it was drawn, and no decoder
 * opens it; a larger one is drawn anew.
 * @param field the box it came from
 * @throws Refused when its bytes are none of the three kinds, too many or damaged
 */
export async function fittingPicture(file: Buffer, field: string): Promise<FittingPicture> {
  const given = file.length > 0 && file.length <= MOST_PICTURE_BYTES ? readSize(file) : undefined;
  if (!given) throw new Refused(noPicture, field);
  const [longest, shortest] = [Math.max(given.width, given.height), Math.min(given.width, given.height)];
  if (longest > MOST_SIDE || shortest < 1) throw new Refused(`Make the picture smaller: at most ${MOST_SIDE} pixels wide or high`, field);
  if (longest <= MOST_DRAWN) return { bytes: withoutMetadata(file, given.kind), size: given };
  const smaller = await madeSmaller(file, given.kind, MOST_SIDE * MOST_SIDE);
  if (!smaller) throw new Refused("This picture is damaged. Save it again from the program that made it", field);
  return smaller;
}
