import { z } from "zod";

const LONGEST = 8000;
const text = z.string().trim().max(LONGEST, "Keep this under 8,000 characters").default("");
const place = z.coerce.number().int().min(0).max(99);

/** What somebody keeps of a module: which reading they ticked by its place, what they tried and what changed, and what they make of it. */
export const studyContent = z.object({ read: z.array(z.number().int()), tried: z.string(), changed: z.string(), reflection: z.string() });
export type StudyContent = z.infer<typeof studyContent>;

export const onStudy = z.object({ studyId: z.uuid() });
export const onModule = z.object({ moduleId: z.uuid() });

const ticked = z.union([z.array(place), place.transform((one) => [one])]).default([]);

/** What is kept while it is being written: nothing is needed yet. */
export const studyInput = onStudy.extend({ version: z.coerce.number().int(), read: ticked, tried: text, changed: text, reflection: text });
export type StudyInput = z.infer<typeof studyInput>;

/** To finish, the task and the reflection are written. */
export const finishInput = studyInput.extend({
  tried: text.pipe(z.string().min(1, "Write what you tried in class; a few sentences are enough")),
  reflection: text.pipe(z.string().min(1, "Write what you make of it before you finish")),
});
export type FinishInput = z.infer<typeof finishInput>;

/** The finished modules that go into a portfolio or a transcript. */
export const chosenInput = z.object({ study: z.union([z.array(z.uuid()), z.uuid().transform((one) => [one])], "Choose at least one module") });
