import { z } from "zod";

/** 5 MB hold about 50,000 rows. */
const MOST_BYTES = 5 * 1024 * 1024;

export const rosterFile = z.object({
  file: z.instanceof(File, { message: "Choose a file" }).refine((file) => file.size > 0, "Choose a file").refine((file) => file.size <= MOST_BYTES, "The file is larger than 5 MB"),
  requestId: z.uuid(),
});
