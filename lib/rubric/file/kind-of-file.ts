/** What a file is by its first bytes, whatever its name says. */
export type FileKind = "zip" | "json" | "csv" | { wrong: string };

const begins = (bytes: Uint8Array, signature: string) => Buffer.from(bytes.subarray(0, signature.length)).toString("latin1") === signature;

const TRY = "Save it as .xlsx, as CSV, or as Braid’s JSON";

/** Others that people pick by mistake, by how they begin. */
const others: readonly (readonly [signature: string, words: string])[] = [
  ["%PDF", `This is a PDF. ${TRY}`],
  ["\u00D0\u00CF\u0011\u00E0", `This is an old Excel or Word file, or one with a password. ${TRY}, without a password`],
  ["\u0089PNG", `This is a picture. ${TRY}`],
  ["\u00FF\u00D8\u00FF", `This is a picture. ${TRY}`],
  ["{\\rtf", `This is a text document. ${TRY}`],
  ["\u00FF\u00FE", "This is a text file in another encoding. In Excel choose ‘Save as’, then ‘CSV UTF-8’"],
  ["\u00FE\u00FF", "This is a text file in another encoding. In Excel choose ‘Save as’, then ‘CSV UTF-8’"],
];

/** The kind of a file, or what it is instead, with a way on. */
export function kindOfFile(bytes: Uint8Array, name: string): FileKind {
  const other = others.find(([signature]) => begins(bytes, signature));
  if (other) return { wrong: other[1] };
  if (begins(bytes, "PK")) return "zip";
  const start = Buffer.from(bytes.subarray(0, 64)).toString("utf8").replace(/^\uFEFF/, "").trimStart();
  return start.startsWith("{") || start.startsWith("[") || name.toLowerCase().endsWith(".json") ? "json" : "csv";
}
