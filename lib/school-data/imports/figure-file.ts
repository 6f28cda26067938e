import { z } from "zod";
import { findAcademicYear } from "../academic-year";

/** What a form takes of figures, and what is said of more; a whole country's tables are larger and are the operator's to load, for all trusts. */
export const mostOfAFile = { bytes: 5 * 1024 * 1024, words: "The file is larger than 5 MB. Choose the file of your council; whole national files are loaded by Braid’s operator for all trusts" };

export const figureFile = z.object({
  file: z.instanceof(File, { message: "Choose a file" }).refine((file) => file.size > 0, "Choose a file with figures in it")
    .refine((file) => file.size <= mostOfAFile.bytes, mostOfAFile.words),
  academicYear: z.string().refine((year) => year === "" || findAcademicYear(year) === year, "Choose a year from the list"),
  publishedOn: z.literal("").or(z.iso.date("Write the day as it stands on the download page")),
  requestId: z.uuid(),
});

export const applyFigures = z.object({ importId: z.uuid(), requestId: z.uuid() });
