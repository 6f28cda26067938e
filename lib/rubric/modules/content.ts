import { z } from "zod";

/** Something to read, as it stands in a module: copied when it was chosen, so that it stays as it was. */
export const moduleReading = z.object({
  title: z.string().trim().min(1, "Give its title").max(300, "Keep this to 300 characters"),
  by: z.string().trim().min(1, "Say who wrote it").max(700, "Keep this to 700 characters"),
  link: z.url({ protocol: /^https?$/, error: "Give the whole address, beginning with https://" }).max(500, "Keep this to 500 characters").optional(),
  /** Whether the editors added it themselves instead of choosing it from an element. */
  own: z.boolean().default(false),
});
export type ModuleReading = z.infer<typeof moduleReading>;

/** An element that a module covers, by the name that it had. */
export const coveredElement = z.object({ id: z.uuid(), title: z.string(), area: z.string() });
export type CoveredElement = z.infer<typeof coveredElement>;

export const MOST = { elements: 12, reading: 20, questions: 10 };

/** What a module says, apart from its title, its hours and a university's word. Longer texts are Markdown. */
export const moduleContent = z.object({
  why: z.string().default(""),
  elements: z.array(coveredElement).default([]),
  reading: z.array(moduleReading).default([]),
  /** What to try in class. */
  task: z.string().default(""),
  /** Questions for reflection. */
  questions: z.array(z.string()).default([]),
});
export type ModuleContent = z.infer<typeof moduleContent>;
