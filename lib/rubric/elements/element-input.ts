import { z } from "zod";
import { type Context, contextWords, elementContent, LONGEST, reading, research, summary, title } from "../content";
import { fromWord } from "../markdown/from-word";
import { linesOf } from "../markdown/lines-of";
import { wrongPicture } from "../markdown/pictures-in";

const MOST = 20;
const contexts = Object.keys(contextWords) as Context[];

const noWrongPicture = (text: string, context: z.RefinementCtx) => {
  const wrong = wrongPicture(text);
  if (wrong) context.addIssue({ code: "custom", message: wrong });
};
const markdown = (most: number) =>
  z.string().default("").transform(fromWord).pipe(z.string().max(most, `Keep this under ${most.toLocaleString("en-GB")} characters`).superRefine(noWrongPicture));
const line = z.string().transform(fromWord);

/** A box with one thought a line. */
const lines = z.string().default("").transform(linesOf).superRefine((all, context) => {
  const long = all.findIndex((one) => one.length > LONGEST.line);
  if (long >= 0) context.addIssue({ code: "custom", message: `Line ${long + 1} is too long: keep each to ${LONGEST.line} characters` });
  if (all.length > MOST) context.addIssue({ code: "custom", message: `At most ${MOST} lines` });
  for (const one of all) noWrongPicture(one, context);
});

/** Rows of a form; those that say nothing, or are to be taken out, have become null and are left out. */
const rows = <T extends z.ZodType>(of: T) => z.array(of.nullable()).max(MOST + 1).default([]).transform((all) => all.filter((one) => one !== null));

/** What a form says that an element is to say from now on. */
export const elementInput = z
  .object({
    frameworkId: z.uuid(),
    elementId: z.uuid(),
    areaId: z.uuid(),
    version: z.coerce.number().int(),
    title: line.pipe(title),
    summary: line.default("").pipe(summary.unwrap()),
    why: markdown(LONGEST.text),
    /** By the keys of the stages. */
    stages: z.record(z.string().max(40), markdown(1500)).default({}),
    tips: lines,
    slips: lines,
    questions: lines,
    research: rows(research),
    reading: rows(reading),
    variants: z.partialRecord(z.enum(contexts), markdown(3000)).default({}).transform((said) => contexts.flatMap((context) => (said[context] ? [{ context, text: said[context] }] : []))),
    /** Remarks that this text settles. */
    settled: z.array(z.uuid()).default([]),
  })
  .transform(({ frameworkId, elementId, areaId, version, settled, title: called, summary: inShort, stages, ...content }) => ({
    frameworkId, elementId, areaId, version, settled, written: Object.keys(stages),
    text: { title: called, summary: inShort, content: elementContent.parse({ ...content, stages: Object.values(stages).slice(0, 6) }) },
  }));
export type ElementInput = z.infer<typeof elementInput>;
