const begins = (bytes: Uint8Array, signature: string) => Buffer.from(bytes.subarray(0, signature.length)).toString("latin1") === signature;

const otherText = "This is a text file in another encoding. In Excel choose ‘Save as’, then ‘CSV UTF-8’";

/** Files that people pick by mistake, by how they begin. */
const others: readonly (readonly [signature: string, words: (saveAs: string) => string])[] = [
  ["%PDF", (saveAs) => `This is a PDF. ${saveAs}`],
  ["\u00D0\u00CF\u0011\u00E0", (saveAs) => `This is an old Excel or Word file, or one with a password. ${saveAs}, without a password`],
  ["\u0089PNG", (saveAs) => `This is a picture. ${saveAs}`],
  ["\u00FF\u00D8\u00FF", (saveAs) => `This is a picture. ${saveAs}`],
  ["{\\rtf", (saveAs) => `This is a text document. ${saveAs}`],
  ["\u00FF\u00FE", () => otherText],
  ["\u00FE\u00FF", () => otherText],
];

/** What a file is by its first bytes when it is neither text nor a zip, whatever its name says, with a way on; `saveAs` says what it should be. */
export const otherKind = (bytes: Uint8Array, saveAs: string): string | undefined => others.find(([signature]) => begins(bytes, signature))?.[1](saveAs);

/** Whether a file is a zip, as Excel workbooks are. */
export const isZip = (bytes: Uint8Array): boolean => begins(bytes, "PK");
