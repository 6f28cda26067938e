/** A sheet's cells as texts, row by row as a spreadsheet numbers them; a CSV file has one without a name. */
export type Sheet = { name: string | null; rows: string[][] };
