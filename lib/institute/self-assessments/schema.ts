import { z } from "zod";
import { noChildNamed } from "@/lib/confidentiality/no-child-named";
import { text } from "../schema";
import { fieldOf, levelWords } from "./levels";
import { parts } from "./parts";
import { MOST_STATEMENTS } from "./statements";

const LONGEST_SENTENCE = 500;

/** Where and for which part; `version` is what the writer last saw, 0 when there was nothing. */
export const onPart = z.object({ cohortId: z.uuid(), part: z.enum(parts), wording: z.coerce.number().int().min(0), statements: z.coerce.number().int().min(1).max(MOST_STATEMENTS), version: z.coerce.number().int().min(0) });

/** The whole answer to so many statements, each by its own name. */
export const answerInput = (statements: number) => {
  const level = (place: number) => {
    const choose = `Choose one of the four for statement ${place + 1}`;
    return z.coerce.number(choose).int(choose).min(0, choose).max(levelWords.length - 1, choose);
  };
  return onPart.extend({
    ...Object.fromEntries(Array.from({ length: statements }, (_, place) => [fieldOf(place), level(place)])),
    sentence: z.string().trim().max(LONGEST_SENTENCE, "Keep this under 500 characters").default(""),
    shows: z.enum(["me", "facilitators"], "Choose who reads it"),
    noChildNamed,
  });
};
export type Answer = z.infer<typeof onPart> & { levels: readonly number[]; sentence: string; shows: "me" | "facilitators"; noChildNamed?: boolean | undefined };

export const onAssessment = z.object({ assessmentId: z.uuid() });
export const showInput = onAssessment.extend({ shows: z.enum(["yes", "no"]) });
/** `version` is the number of the wording that the writer last saw. */
export const wordInput = z.object({ programmeId: z.uuid(), version: z.coerce.number().int().min(0), statements: text.min(1, "Write at least one statement") });
export type WordInput = z.infer<typeof wordInput>;
