/** A spreadsheet may run a cell that begins with one of these. An apostrophe before it says that it is text; one more says that the apostrophe was there. */
const runs = /^'*[=+\-@\t\r]/;

/** A cell that no spreadsheet runs. */
export const guarded = (text: string): string => (runs.test(text) ? `'${text}` : text);
/** The text behind a guarded cell. */
export const unguarded = (cell: string): string => (cell.startsWith("'") && runs.test(cell) ? cell.slice(1) : cell);

/** One entry of a list as one line: a break within it is written \n, and a backslash twice. */
export const asLine = (text: string): string => text.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replace(/^•/, "\\•");
/** Fields of one entry beside each other, parted by bars; a bar within one is written \|. */
export const asFields = (fields: readonly string[]): string => fields.map((field) => asLine(field).replaceAll("|", "\\|")).join(" | ");

const unescaped = (text: string) => text.replaceAll(/\\([\\n|•])/g, (_all, mark: string) => (mark === "n" ? "\n" : mark)).trim();

/** The entries of a cell, one a line, without the bullets that Word leaves; still as they were written. */
export const linesOf = (cell: string): string[] => cell.split("\n").map((line) => line.trim().replace(/^•\s*/, "")).filter((line) => line !== "");
/** What a line says. */
export const fromLine = (line: string): string => unescaped(line);
/** The fields of a line. */
export const fromFields = (line: string): string[] => (line.match(/(?:\\.|[^\\|]|\\$)+|\|/gs) ?? []).reduce<string[]>((fields, piece) => {
  if (piece === "|") return [...fields, ""];
  return [...fields.slice(0, -1), piece];
}, [""]).map(unescaped);
