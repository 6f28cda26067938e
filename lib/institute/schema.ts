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

const programmeParts = {
  kind: z.enum(kinds as [ProgrammeKind, ...ProgrammeKind[]], "Choose what it is for"),
  name: line("Give the programme a name"),
  about: said("Say who it is for and what they do"),
  places: number(1, 200, "Give a number of places from 1 to 200"),
  groupSize: number(2, 12, "Give a number from 2 to 12"),
  fewestSessions: number(1, 40, "Give a number of sessions from 1 to 40"),
  mostSessions: number(1, 40, "Give a number of sessions from 1 to 40"),
  sessionMinutes: number(15, 600, "Give a number of minutes from 15 to 600"),
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
  name: line("Give the cohort a name, such as ‘2026/27’"),
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
export const chooseInput = onNomination.extend({ requestId, outcome: z.enum(outcomes, "Choose one of the three"), reason: said("Give the reason. They read it too"), noChildNamed });
export type ChooseInput = z.infer<typeof chooseInput>;
export const answerInput = onNomination.extend({ answer: z.enum(["accepted", "declined"]) });
