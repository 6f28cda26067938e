/** A sheet's cells as texts, row by row as a spreadsheet numbers them; a CSV file has one without a name. */
export type Sheet = { name: string | null; rows: string[][] };

/** Something wrong in a workbook: on which sheet or in which cell, and what, in plain words. */
export type SheetProblem = { where: string; what: string };

/** A workbook's sheet with everything that is wrong in it. */
export type OpenSheet = Sheet & { problems: SheetProblem[] };
