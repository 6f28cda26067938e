import type { ZodError } from "zod";

/** What is wrong with a description, a line each: where in it, and what. */
export const inLines = (error: ZodError): string[] => error.issues.map(({ path, message }) => `${path.length > 0 ? `${path.map(String).join(" › ")}: ` : ""}${message}`);
