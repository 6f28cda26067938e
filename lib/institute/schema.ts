import { z } from "zod";
import { noChildNamed } from "@/lib/confidentiality/no-child-named";
import { kinds, type ProgrammeKind } from "./programmes/kinds";

const LONGEST_LINE = 120;
const LONGEST_TEXT = 4000;

/** A text of some length, without space around it. */
export const text = z.string().trim().max(LONGEST_TEXT, "Keep this under 4,000 characters");
/** A text that has to be there. */
export const said = (missing: string) => text.min(1, missing);
/** A line that has to be there. */
export const line = (missing: string) => z.string().trim().min(1, missing).max(LONGEST_LINE, "Keep this under 120 characters");
export const requestId = z.uuid();
const number = (low: number, high: number, words: string) => z.coerce.number(words).int(words).min(low, words).max(high, words);

/** How many online sessions with an external coach a programme may have. */
const MOST_ONLINE = 12;

const programmeParts = {
  kind: z.enum(kinds as [ProgrammeKind, ...ProgrammeKind[]], "Choose what it is for"),
  name: line("Give the programme a name"),
  about: said("Say who it is for and what they do"),
  places: number(1, 200, "Give a number of places from 1 to 200"),
  groupSize: number(2, 12, "Give a number from 2 to 12"),
  fewestSessions: number(1, 40, "Give a number of sessions from 1 to 40"),
  mostSessions: number(1, 40, "Give a number of sessions from 1 to 40"),
  sessionMinutes: number(15, 600, "Give a number of minutes from 15 to 600"),
  onlineSessions: number(0, MOST_ONLINE, `Give a number of online sessions from 0 to ${MOST_ONLINE}`).optional(),
};
const inOrder = (input: { fewestSessions: number; mostSessions: number }) => input.fewestSessions <= input.mostSessions;
const outOfOrder = { message: "The most sessions cannot be fewer than the fewest", path: ["mostSessions"] };

export const startProgrammeInput = z.object({ requestId, ...programmeParts }).refine(inOrder, outOfOrder);
export type StartProgrammeInput = z.infer<typeof startProgrammeInput>;
export const editProgrammeInput = z.object({ programmeId: z.uuid(), version: z.coerce.number().int(), ...programmeParts }).refine(inOrder, outOfOrder);
export type EditProgrammeInput = z.infer<typeof editProgrammeInput>;

export const startCohortInput = z.object({
  requestId,
  programmeId: z.uuid(),
  cohort: line("Give the cohort a name, such as ‘2026/27’"),
  startsOn: z.iso.date("Give the first day"),
  endsOn: z.iso.date("Give the last day"),
  nominationsCloseOn: z.iso.date("Give the last day for nominations"),
  facilitatorIds: z.preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(z.uuid()).min(1, "Choose at least one facilitator").max(10, "Choose ten at the most")),
});
export type StartCohortInput = z.infer<typeof startCohortInput>;

export const onCohort = z.object({ cohortId: z.uuid() });
export const facilitatorInput = onCohort.extend({ requestId, personId: z.uuid("Choose a facilitator") });
export const onFacilitator = z.object({ cohortFacilitatorId: z.uuid() });
export const onMember = z.object({ memberId: z.uuid("Choose a person") });

export const putForwardInput = onCohort.extend({ requestId, standing: z.string().min(1, "Choose the job that you put yourself forward from"), statement: said("Say in a few lines why, and what you hope to do with it"), noChildNamed });
export type PutForwardInput = z.infer<typeof putForwardInput>;

export const onNomination = z.object({ nominationId: z.uuid() });
export const supportInput = onNomination.extend({ supports: z.enum(["yes", "no"], "Choose yes or no"), supportLine: said("Give a line: what you will make possible, or why not now"), noChildNamed });
export type SupportInput = z.infer<typeof supportInput>;

export const outcomes = ["offered", "waiting", "not_this_time"] as const;
export const chooseInput = onNomination.extend({ requestId, outcome: z.enum(outcomes, "Choose one of the three"), reason: said("Give the reason. They read it too"), withoutSupport: z.literal("on").optional(), noChildNamed });
export type ChooseInput = z.infer<typeof chooseInput>;
export const answerInput = onNomination.extend({ answer: z.enum(["accepted", "declined"]) });

const startsAt = z.string().trim().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Give the time, such as 13:30");
const sessionParts = { theme: line("Say what it is about"), heldOn: z.iso.date("Give the day"), startsAt, minutes: number(15, 600, "Give a number of minutes from 15 to 600"), place: line("Say where it is"), plan: text.default(""), rehearses: z.literal("on").optional() };
export const planSessionInput = onCohort.extend({ requestId, ...sessionParts });
export type PlanSessionInput = z.infer<typeof planSessionInput>;
export const onSession = z.object({ sessionId: z.uuid() });
export const editSessionInput = onSession.extend({ version: z.coerce.number().int(), ...sessionParts });
export type EditSessionInput = z.infer<typeof editSessionInput>;
export const callOffInput = onSession.extend({ calledOffLine: z.string().trim().max(LONGEST_LINE * 2, "Keep this under 240 characters").default(""), dueOn: z.union([z.literal(""), z.iso.date("Give the day")]).default(""), noChildNamed });
export type CallOffInput = z.infer<typeof callOffInput>;
export const materialInput = onSession.extend({
  requestId,
  material: line("Say what it is"),
  href: z.union([z.literal(""), z.url({ protocol: /^https?$/, error: "Give a web address that begins with https://" })]).default(""),
  words: text.default(""),
});
export type MaterialInput = z.infer<typeof materialInput>;
export const removeMaterialInput = onSession.extend({ materialId: z.uuid() });
export const attendanceStates = ["came", "sent_word", "missed"] as const;
export type AttendanceState = (typeof attendanceStates)[number];
/** A form sends a state for each member, by their id in the cohort. */
export const attendanceInput = onSession.extend({ states: z.record(z.uuid(), z.enum(attendanceStates, "Choose one of the three")) });

export const setTaskInput = onSession.extend({ requestId, title: line("Give the task a name"), about: said("Say what to try, and how one would notice what it changed"), dueOn: z.iso.date("Give the day by which it is done"), noChildNamed });
export type SetTaskInput = z.infer<typeof setTaskInput>;
export const onTask = z.object({ taskId: z.uuid() });
export const rewordTaskInput = onTask.extend({ version: z.coerce.number().int(), title: line("Give the task a name"), about: said("Say what to try, and how one would notice what it changed"), dueOn: z.iso.date("Give the day by which it is done"), noChildNamed });
export type RewordTaskInput = z.infer<typeof rewordTaskInput>;
const tried = { did: text.default(""), evidence: text.default(""), changed: text.default(""), learned: text.default("") };
export const triedInput = onTask.extend({ version: z.coerce.number().int(), ...tried });
export type TriedInput = z.infer<typeof triedInput>;
export const tryDraftInput = triedInput.extend({ requestId, alt: z.string().trim().max(300, "Keep this under 300 characters").default(""), photo: z.instanceof(File).optional(), file: z.instanceof(File).optional() });
export type TryDraftInput = z.infer<typeof tryDraftInput>;
export const trySendInput = tryDraftInput.extend({ did: said("Say what you did"), changed: said("Say what changed, or that nothing did"), learned: said("Say what you learned"), noChildNamed });
export type TrySendInput = z.infer<typeof trySendInput>;
export const onPicture = z.object({ pictureId: z.uuid() });
export const onFile = z.object({ fileId: z.uuid() });
export const onAnswer = z.object({ answerId: z.uuid() });
export const bringInput = onAnswer.extend({ brings: z.enum(["yes", "no"]) });
export const replyInput = onAnswer.extend({ requestId, text: said("Write your reply"), noChildNamed });
export type ReplyInput = z.infer<typeof replyInput>;
export const extensionInput = onTask.extend({ requestId, askedUntil: z.iso.date("Give the day that you need"), reason: said("Say in a line why"), noChildNamed });
export type ExtensionInput = z.infer<typeof extensionInput>;
export const answerExtensionInput = z.object({ extensionId: z.uuid(), gives: z.enum(["yes", "no"], "Choose yes or no"), answer: text.default(""), noChildNamed });
export type AnswerExtensionInput = z.infer<typeof answerExtensionInput>;
