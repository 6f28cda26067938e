import { z } from "zod";

/** How strong the evidence is, in words that a teacher weighs it by. From 'several rigorous studies agree' to 'nobody has tested it well'. */
export const strengthWords = {
  strong: "Strong: several rigorous studies agree",
  moderate: "Moderate: good studies point this way",
  promising: "Promising: early studies, few or small",
  mixed: "Mixed: studies disagree",
  theory: "Reasoned: from how learning works, not yet tested in classrooms",
} as const;
export type Strength = keyof typeof strengthWords;

export const researchKindWords = {
  review: "Review of many studies",
  trial: "Trial",
  study: "Study",
  guidance: "Guidance",
  book: "Book",
} as const;
export type ResearchKind = keyof typeof researchKindWords;

/** Where an element looks different; each variant is shown first to those it concerns. */
export const contextWords = {
  mixed_age: "In a mixed-age class",
  small_school: "In a small school",
  early_years: "In the early years",
  special: "In special schools and provision",
  secondary_subject: "In secondary subjects",
} as const;
export type Context = keyof typeof contextWords;

const keysOf = <T extends string>(words: Record<T, string>) => Object.keys(words) as [T, ...T[]];
const line = (most: number) => z.string().trim().min(1, "Write something here, or take it out").max(most, `Keep this to ${most} characters`);
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

/** What an element says, apart from its title and summary. Longer texts are Markdown. */
export const elementContent = z.object({
  why: z.string().trim().max(LONGEST.text, "Keep this under 8,000 characters").default(""),
  /** What good looks like, one descriptor for each of the framework's stages in their order. */
  stages: z.array(z.string().trim().max(1500, "Keep each stage under 1,500 characters")).max(6),
  tips: list(line(LONGEST.line), 20),
  research: list(research, 20),
  reading: list(z.object({ title: line(300), by: line(200), link: link.optional() }), 20),
  slips: list(line(LONGEST.line), 20),
  questions: list(line(LONGEST.line), 20),
  variants: list(z.object({ context: z.enum(keysOf(contextWords)), text: line(3000) }), 5),
});
export type ElementContent = z.infer<typeof elementContent>;

export const title = line(LONGEST.title);
export const summary = z.string().trim().max(LONGEST.summary, "Keep this to 240 characters").default("");
