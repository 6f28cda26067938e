/** What is wrong in a file, where; row and column are null when it is the file as a whole. Rows are numbered as a spreadsheet shows them. */
export type Problem = { row: number | null; column: string | null; words: string };

/** As many as anybody reads before they open the file; all are counted. */
export const PROBLEMS_KEPT = 100;

/** A cell's text in a sentence, in quotation marks; of a long one its beginning, cut between characters. */
export const quoted = (cell: string): string => `‘${cell.slice(0, 40).toWellFormed()}’`;

/** 'Row 12, column ‘PTRWM_EXP’: …' */
export function problemInWords({ row, column, words }: Problem): string {
  const where = [row !== null && `Row ${row.toLocaleString("en-GB")}`, column && `column ‘${column}’`].filter(Boolean).join(", ");
  return where ? `${where}: ${words}` : words;
}

/** A file that cannot be read at all: no rows of it were looked at, or not all. Where it is of no kind that is known, `known` has those with their columns. */
export class FileRefused extends Error {
  override name = "FileRefused";
  constructor(
    readonly problem: Problem,
    readonly known: readonly string[] = [],
  ) {
    super(problemInWords(problem));
  }
}

export const refuse = (words: string, row: number | null = null, column: string | null = null): never => {
  throw new FileRefused({ row, column, words });
};
