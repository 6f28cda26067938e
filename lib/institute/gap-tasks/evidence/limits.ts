import { MOST_DOCUMENT_BYTES, tooLargeADocument } from "@/lib/documents/kinds";
import { MOST_PICTURE_BYTES, noPicture } from "@/lib/pictures/limits";

/** How many photographs, and how many files, somebody may add to one task. */
export const MOST_PHOTOS = 6;
export const MOST_FILES = 5;

/** What the two boxes take at the most, so that a browser can say it before anything is sent. */
export const mostBytes: Record<string, { bytes: number; words: string }> = {
  photo: { bytes: MOST_PICTURE_BYTES, words: noPicture },
  file: { bytes: MOST_DOCUMENT_BYTES, words: tooLargeADocument },
};
