import { z } from "zod";

const problem = z.object({ row: z.number().nullable(), column: z.string().nullable(), words: z.string() });

/** What reading found, as it is kept with the import; `edition` is null where the file could not be read at all. */
export const importReport = z.object({
  edition: z.string().nullable(),
  academicYears: z.array(z.string()),
  rows: z.number(),
  /** Schools that are not the trust’s and areas other than England: in the file, and not kept. */
  elsewhere: z.number(),
  shortRows: z.number(),
  unknown: z.array(z.string()),
  missing: z.array(z.string()),
  problems: z.array(problem),
  problemCount: z.number(),
});
export type ImportReport = z.infer<typeof importReport>;
