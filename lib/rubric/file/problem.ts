import type { SheetProblem } from "@/lib/spreadsheet/sheet";

/** Something wrong in a framework's file: where, as its writer sees the file, and what, in plain words. */
export type FileProblem = SheetProblem;

export const WHOLE_FILE = "The file";

/** A problem of the file as a whole. */
export const ofTheFile = (what: string): { problems: FileProblem[] } => ({ problems: [{ where: WHOLE_FILE, what }] });
