/**
 * What is added up over a cohort: pupils who reached something (each adds 0 or 1) or points (each adds lowest to highest). Its percentage
 * or mean is the sum over the cohort, so that whoever sees the one and the cohort has the other.
 */
export type Figure = { sum: number; lowest: number; highest: number };

/** A cohort and its figures by measure; all of it is shown or none. */
export type Cell = { id: string; pupils: number; figures?: Readonly<Record<string, Figure>> };

/** The whole's pupils and figures are the sums of the parts': a row's total, a trust's, a year to date of its terms. */
export type Total = { whole: string; parts: readonly string[] };

/**
 * Everything that a reader can lay side by side: the cells of one table or of several, each cell once, with every sum among them that
 * somebody can work out. Nobody at all is a cohort too (0 pupils); a cell that cannot exist is left out.
 */
export type CountedTable = { cells: readonly Cell[]; totals: readonly Total[]; largestHidden: number };

/** Pupils who reached something, as a figure of a cohort. */
export const reached = (pupils: number): Figure => ({ sum: pupils, lowest: 0, highest: 1 });
