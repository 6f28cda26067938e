import { z } from "zod";
import { largestHidden } from "@/lib/comparison/suppression/thresholds";

const part = (longest: number) => z.string().trim().max(longest, `Keep this under ${longest.toLocaleString("en-GB")} characters`).default("");
const [text, line] = [part(4000), part(160)];

/** A project in its parts, all of them texts as they were typed. A measure is a number of something of so many, or words, before and after. */
export const projectContent = z.object({
  question: part(300), priorityId: z.union([z.literal(""), z.uuid()]).default(""), serves: line, baseline: text, involved: text, tried: text,
  measure: line, before: line, beforeOf: line, after: line, afterOf: line, beforeWords: text, afterWords: text, result: text, limits: text,
});
export type ProjectContent = z.infer<typeof projectContent>;

/** The same as it was shared, with the title of the priority that it is linked to: read by whoever reads the project, never the author's own words. */
export const sharedContent = projectContent.extend({ priorityTitle: z.string().default("") });
export type SharedContent = z.infer<typeof sharedContent>;

export type ProjectPart = keyof ProjectContent;

/** The parts that are read as texts, in their order, with their headings. */
export const partWords = {
  question: "The question", serves: "What it serves", baseline: "Where it starts from", involved: "Who is involved", tried: "What was tried",
  measure: "What is measured", beforeWords: "Before, in words", afterWords: "After, in words", result: "The result", limits: "Its limits",
} as const satisfies Partial<Record<ProjectPart, string>>;

export const NOTHING_YET: ProjectContent = projectContent.parse({});

/** What may name a child: every text somebody wrote. */
export const textsOfProject = (content: ProjectContent) => (Object.keys(partWords) as (keyof typeof partWords)[]).map((field) => ({ field, text: content[field] }));

const isCount = (typed: string) => /^\d{1,6}$/.test(typed);
const isNumber = (typed: string) => /^-?\d{1,9}([.,]\d{1,4})?$/.test(typed);

export type Figure = { value: string; of: string };

/** A side of the measure in figures, where both of its boxes are filled. */
export const figureOf = (content: ProjectContent, side: "before" | "after"): Figure | undefined =>
  content[side] && content[`${side}Of`] ? { value: content[side], of: content[`${side}Of`] } : undefined;

/** What stands in the way of reading a measure as figures, by box. */
export function mistakesIn(content: ProjectContent): { field: ProjectPart; message: string } | undefined {
  for (const side of ["before", "after"] as const) {
    const of = `${side}Of` as const;
    if (content[side] && !isNumber(content[side])) return { field: side, message: "Give a number, or say it in words below" };
    if (content[side] && !content[of]) return { field: of, message: "Say of how many" };
    if (content[of] && !isCount(content[of])) return { field: of, message: "Give a whole number" };
    if (content[of] && !content[side]) return { field: side, message: "Give the number" };
  }
  return undefined;
}

/** Whether something was measured: a before, an after, and what came of it. */
export const isMeasured = (content: ProjectContent): boolean =>
  content.result !== "" && (["before", "after"] as const).every((side) => figureOf(content, side) !== undefined || content[`${side}Words`] !== "");

/** Whether a figure is of so few that it is not published: the Department's own rule for results. */
const isOfTooFew = (figure: Figure | undefined) => figure !== undefined && Number(figure.of) <= largestHidden.results;

/** Whether a figure would stay behind when the project is published. */
export const hidesFigures = (content: ProjectContent): boolean => isOfTooFew(figureOf(content, "before")) || isOfTooFew(figureOf(content, "after"));

/** What the trust reads of a project: no link to a priority, its title only if the owner names it, in the author's own words neither, no figure of very few. */
export function forTheTrust(content: SharedContent, namesPriority: boolean): SharedContent {
  const figures = hidesFigures(content) ? { before: "", beforeOf: "", after: "", afterOf: "" } : {};
  const { serves, priorityTitle } = content;
  return { ...content, ...figures, priorityId: "", ...(namesPriority ? {} : { priorityTitle: "", serves: serves === priorityTitle ? "" : serves }) };
}
