import { isZip, otherKind } from "@/lib/spreadsheet/other-kind";

/** What a file is by its first bytes, whatever its name says. */
export type FileKind = "zip" | "json" | "csv" | { wrong: string };

/** The kind of a file, or what it is instead, with a way on. */
export function kindOfFile(bytes: Uint8Array, name: string): FileKind {
  const wrong = otherKind(bytes, "Save it as .xlsx, as CSV, or as Braid’s JSON");
  if (wrong) return { wrong };
  if (isZip(bytes)) return "zip";
  const start = Buffer.from(bytes.subarray(0, 64)).toString("utf8").replace(/^\uFEFF/, "").trimStart();
  return start.startsWith("{") || start.startsWith("[") || name.toLowerCase().endsWith(".json") ? "json" : "csv";
}
