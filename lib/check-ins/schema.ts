import { z } from "zod";
import { arrivingKeys } from "./arriving";
import { supportKindKeys } from "./support-kinds";
import { directions, threeS } from "@/lib/three-s/three-s";

export const LONGEST_TEXT = 2000;
export const LONGEST_LINE = 300;

const text = z.string().trim().max(LONGEST_TEXT, "Keep this under 2,000 characters").default("");
const line = z.string().trim().max(LONGEST_LINE, "Keep this to one line of at most 300 characters").default("");
/** A form sends 'on', nothing, or one or several of a name. */
const ticked = z.union([z.boolean(), z.literal("on").transform(() => true)]).default(false);
const several = <T extends z.ZodType>(of: T) =>
  z.preprocess((value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]), z.array(of));
const rank = z.coerce.number().int().min(1).max(4).optional(); // 1 is the most assured
const optionalDay = z.union([z.literal(""), z.iso.date("Give the day as a date")]).default("");
const optionalId = z.union([z.literal(""), z.uuid()]).default("");

/** One S as it is being written; `start` is asked in a school's first week, the two others beside a change. */
export const entryDraft = z.object({
  direction: z.enum(directions).optional(),
  start: rank,
  ifBetter: rank,
  ifWorse: rank,
  needToTalk: ticked,
  done: text,
  cameOfIt: text,
  priorities: several(z.uuid()),
});

const newAction = z.object({
  title: line,
  dueOn: optionalDay,
  ownerId: optionalId,
  s: z.union([z.literal(""), z.enum(threeS)]).default(""),
});

const emptyEntry = { needToTalk: false, done: "", cameOfIt: "", priorities: [] };

export const schoolDraft = z.object({
  safeguarding: entryDraft.default(emptyEntry),
  standards: entryDraft.default(emptyEntry),
  stakeholders: entryDraft.default(emptyEntry),
  support: several(z.enum(supportKindKeys)),
  supportNote: line,
  newActions: z
    .preprocess((value) => (Array.isArray(value) ? value : Object.values(value ?? {})), z.array(newAction).max(20))
    .transform((actions) => actions.filter((action) => action.title !== "" || action.dueOn !== "")),
});

/** Everything that a leader writes in a week, finished or not. A form's fields carry these paths as their names. */
export const draftContent = z.object({
  personal: z.object({ arriving: z.union([z.enum(arrivingKeys), z.literal("").transform(() => undefined)]).optional(), note: text }).default({ note: "" }),
  schools: z.record(z.uuid(), schoolDraft).default({}),
  actions: z
    .record(z.uuid(), z.object({ progress: z.enum(["done", "on_track", "stuck"]).optional(), note: line }))
    .default({}),
});
export type DraftContent = z.infer<typeof draftContent>;
export type EntryDraft = z.infer<typeof entryDraft>;
export type SchoolDraft = z.infer<typeof schoolDraft>;

/** A week is named by its Monday. */
export const weekOf = z.iso.date().refine((day) => new Date(`${day}T00:00:00Z`).getUTCDay() === 1, "A week is named by its Monday");
/** What the writer last saw; 0 when nothing was saved yet. */
const seen = z.coerce.number().int().min(0);

export const saveDraft = z.object({ weekOf, version: seen, content: draftContent });
export type SaveDraft = z.infer<typeof saveDraft>;

export const shareCheckIn = z.object({ weekOf, version: seen, requestId: z.uuid(), noChildNamed: ticked });
export type ShareCheckIn = z.infer<typeof shareCheckIn>;

const checkInId = z.uuid();
export const respond = z
  .object({ checkInId, version: seen, questions: text, response: text, noChildNamed: ticked })
  .refine((said) => said.questions !== "" || said.response !== "", { path: ["response"], message: "Write a question or a response first" });
export type Respond = z.infer<typeof respond>;

export const addNote = z.object({
  checkInId,
  requestId: z.uuid(),
  text: text.pipe(z.string().min(1, "Write the note first")),
  noChildNamed: ticked,
});
export type AddNote = z.infer<typeof addNote>;

export const answerSupport = z.object({
  supportRequestId: z.uuid(),
  answer: line.pipe(z.string().min(1, "Say what happens next")),
  noChildNamed: ticked.optional(),
});
export type AnswerSupport = z.infer<typeof answerSupport>;
