import { z } from "zod";
import { MOST_BYTES } from "./read-framework-file";

const chosen = z.instanceof(File, { message: "Choose a file" });

/** A framework's file as a form sends it. */
export const frameworkUpload = z.object({
  file: chosen.refine((file) => file.size > 0, "Choose a file").refine((file) => file.size <= MOST_BYTES, "The file is larger than 5 MB"),
});

/** What was read, on its way from the preview back into the form that takes it. */
export const importInput = z.object({ carried: z.string().min(1, "Choose the file again"), requestId: z.uuid() });
export type ImportInput = z.infer<typeof importInput>;

/** The forms in which a framework is taken out. */
export const exportFormats = ["json", "xlsx", "csv"] as const;
export type ExportFormat = (typeof exportFormats)[number];
