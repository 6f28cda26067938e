import { z } from "zod";
import { noChildNamed } from "@/lib/confidentiality/no-child-named";
import { done } from "@/lib/follow-ups/done";

const LONGEST_TEXT = 4000;
const LONGEST_LINE = 300;

const text = z.string().trim().max(LONGEST_TEXT, "Keep this under 4,000 characters");
const said = (missing: string) => text.min(1, missing);
const version = z.coerce.number().int().min(0);
const requestId = z.uuid();
const number = z.coerce.number().int().min(1).max(3);

export const onTriad = z.object({ triadId: z.uuid() });
export const onSession = z.object({ sessionId: z.uuid() });
export const onRound = onSession.extend({ number });

export const rulesInput = z.object({ rules: z.string().max(LONGEST_TEXT, "Keep this under 4,000 characters"), number: z.coerce.number().int().min(0) });
export type RulesInput = z.infer<typeof rulesInput>;

export const onMember = onTriad.extend({ personId: z.uuid("Choose a person") });

const swap = z.string().transform((text) => text.split("~")).pipe(z.tuple([z.uuid(), z.uuid()]));
const mixed = z.enum(["mix", "alike", "any"]);
/** How the coordinator wants triads put together, as an address or a form says it; what makes no sense is left out. */
export const arrangementInput = z.object({
  schools: z.enum(["mix", "any"]).catch("mix"),
  phases: mixed.catch("any"),
  jobs: mixed.catch("mix"),
  swap: z.array(swap).max(200).catch([]),
});
export const proposeInput = arrangementInput.extend({ seen: z.string(), requestId });

export const wishInput = z.object({ reach: z.enum(["across", "within"], "Say with whom"), endsOn: z.preprocess((value) => (value === "" ? undefined : value), z.iso.date("Enter a date").optional()) });
export type WishInput = z.infer<typeof wishInput>;

const moment = {
  day: z.iso.date("Give the day"),
  time: z.string().trim().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Give the time, such as 15:30"),
  roundMinutes: z.coerce.number("Give the minutes of a round").int().min(5, "A round lasts at least 5 minutes").max(90, "A round lasts at most 90 minutes"),
  place: z.string().trim().max(LONGEST_LINE, "Keep this under 300 characters").default(""),
};
export const planInput = onTriad.extend({ requestId, ...moment });
export type PlanInput = z.infer<typeof planInput>;
export const moveInput = onSession.extend(moment);
export type MoveInput = z.infer<typeof moveInput>;

export const startInput = onSession.extend({ here: z.array(z.uuid()).default([]) });
export type StartInput = z.infer<typeof startInput>;

const thing = z.string("Choose what you bring").transform((text) => text.split(":")).pipe(z.tuple([z.enum(["element", "video"]), z.uuid()], "Choose what you bring"));
/** `thing` is 'element:' or 'video:' with its id. */
export const bringInput = onSession.extend({ requestId, thing });
export type BringInput = z.infer<typeof bringInput>;
export const takeBackInput = onSession.extend({ broughtId: z.uuid() });
export type TakeBackInput = z.infer<typeof takeBackInput>;

export const issueInput = onRound.extend({ issue: said("Say what you bring"), options: text.default(""), version, noChildNamed });
export type IssueInput = z.infer<typeof issueInput>;

export const commitmentInput = onRound.extend({ text: said("Say what you will do"), dueOn: z.iso.date("Say by when"), version, noChildNamed });
export type CommitmentInput = z.infer<typeof commitmentInput>;

export const followUpInput = onSession.extend({
  commitmentId: z.uuid(),
  done,
  changed: text.default(""),
  learned: text.default(""),
  carriesOn: z.union([z.boolean(), z.literal("on").transform(() => true)]).default(false),
  version,
  noChildNamed,
});
export type FollowUpInput = z.infer<typeof followUpInput>;

export const noteInput = onRound.extend({ text, version });
export type NoteInput = z.infer<typeof noteInput>;

export const feedbackInput = onRound.extend({
  wentWell: said("Begin with something that went well"),
  toTry: text.default(""),
  endWell: said("End with something that went well"),
  version,
});
export type FeedbackInput = z.infer<typeof feedbackInput>;

export const onFeedback = onRound.extend({ observerId: z.uuid() });
export type OnFeedback = z.infer<typeof onFeedback>;

export const messageInput = onRound.extend({ text, version, noChildNamed });
export type MessageInput = z.infer<typeof messageInput>;
