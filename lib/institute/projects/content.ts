import { z } from "zod";
import { units } from "./units";

const part = (longest: number) => z.string().trim().max(longest, `Keep this under ${longest.toLocaleString("en-GB")} characters`).default("");
const [text, line] = [part(4000), part(160)];

/** A project in its parts, all of them texts as they were typed. A measure has figures in its unit, or words, before and after. */
export const projectContent = z.object({
  question: part(300), priorityId: z.union([z.literal(""), z.uuid()]).default(""), serves: line, baseline: text, involved: text, tried: text,
  measure: line, unit: z.enum(units).default("of"), unitWords: part(60), before: line, beforeOf: line, after: line, afterOf: line, beforeWords: text, afterWords: text, result: text, limits: text,
});
export type ProjectContent = z.infer<typeof projectContent>;

/** The same as it was shared, with the title of the priority that it is linked to: read by whoever reads the project, never the author's own words. */
export const sharedContent = projectContent.extend({ priorityTitle: z.string().default("") });
export type SharedContent = z.infer<typeof sharedContent>;

export type ProjectPart = keyof ProjectContent;

/** The parts that are read as texts, in their order, with their headings. */
export const partWords = {
  question: "The question", serves: "What it serves", baseline: "Where it starts from", involved: "Who is involved", tried: "What was tried",
  measure: "What is measured", unitWords: "What it is counted in", beforeWords: "Before, in words", afterWords: "After, in words", result: "The result", limits: "Its limits",
} as const satisfies Partial<Record<ProjectPart, string>>;

export const NOTHING_YET: ProjectContent = projectContent.parse({});

/** What may name a child: every text somebody wrote. */
export const textsOfProject = (content: ProjectContent) => (Object.keys(partWords) as (keyof typeof partWords)[]).map((field) => ({ field, text: content[field] }));
