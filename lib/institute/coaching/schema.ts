import { z } from "zod";
import { done } from "@/lib/follow-ups/done";
import { personInput } from "@/lib/people/schema";
import { noChildNamed } from "@/lib/confidentiality/no-child-named";
import { onCohort, requestId } from "../schema";

export const askCoachInput = onCohort.extend({ requestId, name: personInput.shape.name, email: personInput.shape.email });
export type AskCoachInput = z.infer<typeof askCoachInput>;
export const onCohortCoach = z.object({ cohortCoachId: z.uuid("Choose a coach") });
export const giveCoachInput = onCohortCoach.extend({
  requestId,
  memberIds: z.preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(z.uuid()).min(1, "Choose at least one person").max(200, "Choose 200 at the most")),
});
export type GiveCoachInput = z.infer<typeof giveCoachInput>;

const startsAt = z.string().trim().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Give the time, such as 16:00");
const minutesWords = "Give a number of minutes from 10 to 240";
const when = {
  heldOn: z.iso.date("Give the day"),
  startsAt,
  minutes: z.coerce.number(minutesWords).int(minutesWords).min(10, minutesWords).max(240, minutesWords),
  link: z.string().trim().max(500, "Keep the link under 500 characters").pipe(z.url({ protocol: /^https$/, hostname: z.regexes.domain, error: "Give the link to join, which begins with https://" })),
};
export const setOnlineInput = z.object({ requestId, coachingId: z.uuid(), ...when });
export type SetOnlineInput = z.infer<typeof setOnlineInput>;
export const onOnlineSession = z.object({ sessionId: z.uuid() });
const version = z.coerce.number().int();
export const moveOnlineInput = onOnlineSession.extend({ version, ...when });
export type MoveOnlineInput = z.infer<typeof moveOnlineInput>;
export const callOffOnlineInput = onOnlineSession.extend({ version, calledOffLine: z.string().trim().max(240, "Keep this under 240 characters").default(""), noChildNamed });
export type CallOffOnlineInput = z.infer<typeof callOffOnlineInput>;

const LONGEST = 4000;
const text = z.string().trim().max(LONGEST, "Keep this under 4,000 characters");
/** What a participant writes, box by box; a box that the form did not ask is left out. */
export const wordsInput = onOnlineSession.extend({
  version, done: done.or(z.literal("")).optional(), changed: text.optional(), learned: text.optional(), wish: text.optional(), take: text.optional(), dueOn: z.iso.date("Give the day as a date").or(z.literal("")).optional(),
});
export type WordsInput = z.infer<typeof wordsInput>;
export const shareWordsInput = wordsInput.extend({ noChildNamed });
export type ShareWordsInput = z.infer<typeof shareWordsInput>;
export const noteInput = onOnlineSession.extend({ note: text.default(""), version });
export type NoteInput = z.infer<typeof noteInput>;
