import { z } from "zod";
import { noChildNamed } from "@/lib/confidentiality/no-child-named";

const LONGEST_TEXT = 4000;
const LONGEST_LINE = 300;

const text = z.string().trim().max(LONGEST_TEXT, "Keep this under 4,000 characters");
const said = (missing: string) => text.min(1, missing);
const version = z.coerce.number().int().min(0);

const requestId = z.uuid();
const line = z.string().trim().max(LONGEST_LINE, "Keep this under 300 characters");

export const onSet = z.object({ setId: z.uuid() });
export const onMeeting = z.object({ meetingId: z.uuid() });
/** From a meeting that goes on, or from the set's own page. */
const from = { meetingId: z.uuid().optional() };
export const onTopic = z.object({ topicId: z.uuid(), ...from });

/** A member as the forms send one: the person and the school for which they come. */
const place = z.string().transform((text) => text.split("~")).pipe(z.tuple([z.uuid(), z.uuid()], "Choose a person")).transform(([personId, schoolId]) => ({ personId, schoolId }));
const noneOr = <T extends z.ZodType>(one: T) => z.preprocess((value) => (value === "" ? undefined : value), one.optional());
const facilitatorId = z.uuid("Choose a facilitator");

export const placeNames = ["first", "second", "third", "fourth", "fifth"] as const;
export const formInput = z.object({
  requestId,
  name: line.min(1, "Give the set a name").max(80, "Keep this under 80 characters"),
  facilitatorId,
  first: noneOr(place), second: noneOr(place), third: noneOr(place), fourth: noneOr(place), fifth: noneOr(place),
});
export type FormInput = z.infer<typeof formInput>;

export const addInput = onSet.extend({ place });
export type AddInput = z.infer<typeof addInput>;
export const facilitatorInput = onSet.extend({ facilitatorId });
export const onMember = onSet.extend({ personId: z.uuid() });

const moment = {
  day: z.iso.date("Give the day"),
  time: z.string().trim().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Give the time, such as 08:30"),
  slotMinutes: z.coerce.number("Give the minutes of a slot").int().min(10, "A slot lasts at least 10 minutes").max(45, "A slot lasts at most 45 minutes"),
  place: line.default(""),
};
export const planInput = onSet.extend({ requestId, ...moment });
export type PlanInput = z.infer<typeof planInput>;
export const moveInput = onMeeting.extend(moment);
export type MoveInput = z.infer<typeof moveInput>;

export const topicInput = onSet.extend({ requestId, title: line.min(1, "Say what it would be about"), noChildNamed, ...from });
export type TopicInput = z.infer<typeof topicInput>;
export const voteInput = onTopic.extend({ wants: z.stringbool() });

export const startInput = onMeeting.extend({ here: z.array(z.uuid()).default([]) });
export type StartInput = z.infer<typeof startInput>;
export const onSeat = onMeeting.extend({ personId: z.uuid() });
export const onPart = onMeeting.extend({ partId: z.uuid() });
export type OnPart = z.infer<typeof onPart>;
export const firstInput = onPart.extend({ wants: z.stringbool() });

export const timeInput = onPart.extend({ minutes: z.coerce.number().pipe(z.literal([5, 10, 15], "Choose how long")) });
export type TimeInput = z.infer<typeof timeInput>;
export const timeAnswer = onPart.extend({ number: z.coerce.number().int().min(1), agrees: z.stringbool() });
export type TimeAnswer = z.infer<typeof timeAnswer>;

export const issueInput = onPart.extend({ issue: said("Say what you bring"), version, noChildNamed });
export type IssueInput = z.infer<typeof issueInput>;
export const outcomeInput = onPart.extend({ outcome: said("Say what you would like to come of it"), version, noChildNamed });
export type OutcomeInput = z.infer<typeof outcomeInput>;
export const planOfSlotInput = onPart.extend({ plan: said("Say what you will do"), dueOn: z.iso.date("Say by when"), version, noChildNamed });
export type PlanOfSlotInput = z.infer<typeof planOfSlotInput>;

const spoken = onPart.extend({ requestId, noChildNamed });
const withoutBecause = { text: said("Write it down"), because: z.literal("").default("") };
export const speakInput = z.discriminatedUnion("kind", [
  spoken.extend({ kind: z.literal("question"), ...withoutBecause }),
  // Its box stands on a page with the question's, so it has a name of its own.
  spoken.extend({ kind: z.literal("challenge"), sees: said("Say what you see otherwise"), because: said("Give your because") }).transform(({ sees: text, ...rest }) => ({ ...rest, text })),
  spoken.extend({ kind: z.literal("floor"), ...withoutBecause }),
]);
export type SpeakInput = z.infer<typeof speakInput>;
export type WordKind = SpeakInput["kind"];
export const onWord = onMeeting.extend({ wordId: z.uuid() });

export const reviewInput = onPart.extend({
  aboutMeetingId: z.uuid(),
  helped: z.enum(["yes", "partly", "no"], "Say whether it helped"),
  came: said("Say what came of it"),
  learned: said("Say what you learned"),
  version, noChildNamed,
});
export type ReviewInput = z.infer<typeof reviewInput>;
