import { createHash } from "node:crypto";
import { type Encoding, encodingDetector } from "../encoding";
import { refuse } from "./problem";

/** A file's bytes, from the start, as often as asked. */
export type FileSource = () => AsyncIterable<Uint8Array>;

/** No file of the Department comes near it; what is larger is no file of figures. */
export const MOST_BYTES = 1024 * 1024 * 1024;
/** Headings end long before this. */
const FIRST_ROW_ENDS_WITHIN = 256 * 1024;

const signatures: readonly [start: string, words: string][] = [
  ["PK\u0003\u0004", "This is a zip file or an Excel workbook, whatever its name says. Unpack it, or save the sheet as CSV."],
  ["\u001F\u008B", "This is a compressed file. Unpack it first."],
  ["%PDF", "This is a PDF. Braid reads the CSV that is published beside it."],
  ["\u00D0\u00CF\u0011\u00E0", "This is an old Excel workbook. Save the sheet as CSV."],
  ["\u00FF\u00FE", "This file is in UTF-16. In Excel choose ‘Save as’, then ‘CSV UTF-8’."],
  ["\u00FE\u00FF", "This file is in UTF-16. In Excel choose ‘Save as’, then ‘CSV UTF-8’."],
];

function lookAtStart(start: Buffer): void {
  const text = start.toString("latin1");
  for (const [sign, words] of signatures) if (text.startsWith(sign)) refuse(words);
  if (/^\s*(?:<!doctype|<html)/i.test(text)) refuse("This is a web page, not a file of figures. Use the download link on it.");
}

/** What goes through a file once, in the memory of one piece: its digest, its encoding and its beginning. */
export type Inspected = { digest: string; encoding: Encoding; start: Buffer; bytes: number };

/**
 * Goes through the whole file once before any of it is read.
 * @throws FileRefused when it is empty, no text, too large, or its first row has no end
 */
export async function inspect(source: FileSource): Promise<Inspected> {
  const digest = createHash("sha256");
  const detector = encodingDetector();
  let start = Buffer.alloc(0);
  let bytes = 0;
  let rowEnded = false;
  for await (const piece of source()) {
    if (start.length < FIRST_ROW_ENDS_WITHIN) {
      start = Buffer.concat([start, piece]).subarray(0, FIRST_ROW_ENDS_WITHIN);
      lookAtStart(start);
    }
    bytes += piece.length;
    rowEnded ||= piece.includes(10) || piece.includes(13);
    if (!rowEnded && bytes >= FIRST_ROW_ENDS_WITHIN) refuse("The first row has no end. A file of figures begins with a row of headings.", 1);
    if (piece.includes(0)) refuse("This is not a text file: it has bytes that no text has. In Excel choose ‘Save as’, then ‘CSV’.");
    if (bytes > MOST_BYTES) refuse("The file is larger than 1 GB. No file of figures is.");
    digest.update(piece);
    detector.see(piece);
  }
  if (bytes === 0) refuse("The file is empty.");
  return { digest: digest.digest("hex"), encoding: detector.found(), start, bytes };
}
