import { z } from "zod";
import type { Place } from "@/lib/confidentiality/seal";
import { done } from "@/lib/follow-ups/done";

/** What a participant shares of a session: to talk about; what they take from it; what came of what they took last time. */
export type Kind = "wish" | "take" | "back";

export const wish = z.object({ text: z.string() });
export const take = z.object({ text: z.string() });
export const note = z.object({ text: z.string() });

/** All that a participant writes for a session, box by box, each of them empty until something stands in it. */
export const wordsContent = z.object({ done: done.or(z.literal("")), changed: z.string(), learned: z.string(), wish: z.string(), take: z.string(), dueOn: z.string() });
export type WordsContent = z.infer<typeof wordsContent>;
export const NOTHING_YET: WordsContent = { done: "", changed: "", learned: "", wish: "", take: "", dueOn: "" };

/** Where the words of a session stand, for their seals: a copy in another place does not open. */
export const placeOf = {
  words: (sessionId: string, kind: Kind): Place => ({ table: "online_words", row: `${sessionId} ${kind}` }),
  draft: (sessionId: string): Place => ({ table: "online_draft", row: sessionId }),
  note: (sessionId: string): Place => ({ table: "coach_note", row: sessionId }),
};
