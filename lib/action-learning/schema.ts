import { z } from "zod";
import { noChildNamed } from "@/lib/confidentiality/no-child-named";

const LONGEST_LINE = 300;

const requestId = z.uuid();
const line = z.string().trim().max(LONGEST_LINE, "Keep this under 300 characters");

export const onSet = z.object({ setId: z.uuid() });
export const onMeeting = z.object({ meetingId: z.uuid() });
export const onTopic = z.object({ topicId: z.uuid() });

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

export const topicInput = onSet.extend({ requestId, title: line.min(1, "Say what it would be about"), noChildNamed });
export type TopicInput = z.infer<typeof topicInput>;
export const voteInput = onTopic.extend({ wants: z.stringbool() });
