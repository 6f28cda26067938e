import { z } from "zod";
import { LONGEST_PHRASE, wordsIn } from "../search/understand";

/** What the trust calls something, as it is looked up: small letters, single spaces. */
const says = z.string().trim().min(1, "Write the word that people here use").max(80, "Keep this to 80 characters")
  .transform((text) => wordsIn(text).join(" "))
  .refine((text) => text !== "", "Write a word, not only signs")
  .refine((text) => text.split(" ").length <= LONGEST_PHRASE, `Use at most ${["no", "one", "two", "three", "four"][LONGEST_PHRASE]} words`);

const means = z.string().trim().min(1, "Write what the rubric calls it").max(100, "Keep this to 100 characters").refine((text) => wordsIn(text).length > 0, "Write a word, not only signs");

export const synonymInput = z.object({ says, means }).refine((both) => both.says !== wordsIn(both.means).join(" "), { message: "These are the same words", path: ["means"] });
export type SynonymInput = z.infer<typeof synonymInput>;

export const onSynonym = z.object({ synonymId: z.uuid() });
