import { z } from "zod";
import { title } from "../content";
import { MOST, moduleReading } from "./content";
import { validationBoxes } from "./validation";

const onModule = { moduleId: z.uuid() };
const version = z.coerce.number().int();
const several = <T extends z.ZodType>(of: T) => z.union([z.array(of), of.transform((one) => [one])]).default([]);
const text = (most: number) => z.string().trim().max(most, `Keep this under ${most.toLocaleString("en-GB")} characters`);

export const moduleAddInput = z.object({ requestId: z.uuid(), frameworkId: z.uuid("Choose a framework"), title });
export type ModuleAddInput = z.infer<typeof moduleAddInput>;

const hours = z.coerce.number("Give a number of hours").min(0.5, "At least half an hour").max(60, "At most 60 hours").multipleOf(0.5, "Whole or half hours");

const linesOf = (given: string) => given.split("\n").map((line) => line.trim()).filter(Boolean);

/** What the module says in its own words, and the elements that it covers. */
export const wordsInput = z.object({
  ...onModule, version, title, hours,
  why: text(4000),
  task: text(4000),
  questions: text(4000).transform(linesOf).refine((lines) => lines.length <= MOST.questions, `At most ${MOST.questions} questions, one a line`),
  elementIds: several(z.uuid()).refine((ids) => ids.length <= MOST.elements, `At most ${MOST.elements} elements: a module is for a few weeks`),
});
export type WordsInput = z.infer<typeof wordsInput>;

/** Works ticked among those of the covered elements, by title, and rows of one's own. */
export const readingInput = z.object({
  ...onModule, version,
  works: several(z.string().max(300)),
  own: z.array(moduleReading.omit({ own: true })).max(MOST.reading, `At most ${MOST.reading} things to read`),
});
export type ReadingInput = z.infer<typeof readingInput>;

/** A university's word, or plainly none. */
export const universityInput = z.discriminatedUnion("validated", [
  z.object({ ...onModule, version, validated: z.literal("no") }),
  z.object({ ...onModule, version, validated: z.literal("yes"), ...validationBoxes })
    .refine(({ fromDay, untilDay }) => untilDay === null || untilDay >= fromDay, { path: ["untilDay"], message: "The last day comes after the first" }),
], "Say whether a university has validated it");
export type UniversityInput = z.infer<typeof universityInput>;

/** `seen` is the draft that was looked over: what somebody saved since is looked over first. */
export const publishModuleInput = z.object({ ...onModule, seen: version });
export const takeAwayInput = z.object({ ...onModule, away: z.enum(["true", "false"]).transform((said) => said === "true") });
