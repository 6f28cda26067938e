import { z } from "zod";
import type { Place } from "@/lib/confidentiality/seal";

/** What a participant writes for a session: to talk about; what they take from it; what came of what they took last time. */
export type Kind = "wish" | "take" | "back";

export const wish = z.object({ text: z.string() });
export const take = z.object({ text: z.string() });
export const note = z.object({ text: z.string() });

/** Where the words of a session stand, for their seals: a copy in another place does not open. */
export const placeOf = {
  words: (sessionId: string, kind: Kind): Place => ({ table: "online_words", row: `${sessionId} ${kind}` }),
  note: (sessionId: string): Place => ({ table: "coach_note", row: sessionId }),
};
