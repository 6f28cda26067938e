import { z } from "zod";
import { type Context, contextWords, type ResearchKind, researchKindWords, type Strength, strengthWords } from "./words";

export { contextWords, researchKindWords, strengthWords };
export type { Context, ResearchKind, Strength };

const keysOf = <T extends string>(words: Record<T, string>) => Object.keys(words) as [T, ...T[]];
const line = (most: number) => z.string().trim().min(1, "Write something here, or take it out").max(most, `Keep this to ${most} characters`);
/** One paragraph: what a form has as one line stays one, wherever it comes from. */
const paragraph = (most: number) => line(most).transform((text) => text.replaceAll(/\s*\n\s*/g, " "));
const link = z.url({ protocol: /^https?$/, error: "Give the whole address, beginning with https://" }).max(500, "Keep this to 500 characters");

export const LONGEST = { title: 120, summary: 240, line: 500, text: 8000 };
const list = <T extends z.ZodType>(of: T, most: number) => z.array(of).max(most, `At most ${most}`).default([]);

export const research = z.object({
  title: line(300),
  authors: line(300),
  year: z.number("Give the year").int().min(1900, "Give the year in full").max(2100, "Give the year in full"),
  /** Who published it: a journal, a publisher, an organisation. */
  source: line(200),
  link: link.optional(),
  kind: z.enum(keysOf(researchKindWords)),
  strength: z.enum(keysOf(strengthWords)),
  /** What it means in our classrooms. */
  means: line(1000),
});
export type Research = z.infer<typeof research>;
export const reading = z.object({ title: line(300), by: line(200), link: link.optional() });

/** What an element says, apart from its title and summary. Longer texts are Markdown. */
export const elementContent = z.object({
  why: z.string().trim().max(LONGEST.text, "Keep this under 8,000 characters").default(""),
  /** What good looks like, one descriptor for each of the framework's stages in their order. */
  stages: z.array(z.string().trim().max(1500, "Keep each stage under 1,500 characters")).max(6),
  tips: list(paragraph(LONGEST.line), 20),
  research: list(research, 20),
  reading: list(reading, 20),
  slips: list(paragraph(LONGEST.line), 20),
  questions: list(paragraph(LONGEST.line), 20),
  variants: list(z.object({ context: z.enum(keysOf(contextWords)), text: line(3000) }), 5),
});
export type ElementContent = z.infer<typeof elementContent>;

export const title = paragraph(LONGEST.title);
export const summary = z.string().trim().max(LONGEST.summary, "Keep this to 240 characters").default("");
