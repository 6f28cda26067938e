import { z } from "zod";
import { threeS } from "@/lib/three-s/three-s";
import { noChildNamed } from "@/lib/confidentiality/no-child-named";
import { componentKeys } from "@/lib/strands/strands";

/** Enough to matter, few enough to keep in mind. Source: case study 000, school-improvement priorities behind every one-to-one. */
export const FEWEST = 3;
export const MOST = 5;

const line = (empty: string) => z.string().trim().min(1, empty).max(300, "Keep this to one line of at most 300 characters");
const text = (empty: string) => z.string().trim().min(1, empty).max(2000, "Keep this under 2,000 characters");

const words = {
  title: line("Say what the school wants to get better at"),
  baseline: text("Say where you start from: a priority does not start without it"),
  successCriterion: text("Say how you will know that it worked: a priority does not start without it"),
  component: z.enum(componentKeys as [string, ...string[]], "Choose the part of the helix that it belongs to"),
  s: z.union([z.literal("").transform(() => null), z.enum(threeS)]).default(null),
  noChildNamed,
};

export const addPriority = z.object({
  requestId: z.uuid(),
  schoolId: z.uuid("Choose the school"),
  startsOn: z.iso.date("Give the day it starts"),
  /** The self-evaluation that it comes from, and the area. */
  evaluationId: z.uuid().optional(),
  area: z.string().max(200).optional(),
  ...words,
});
export type AddPriority = z.infer<typeof addPriority>;

export const editPriority = z.object({ priorityId: z.uuid(), version: z.coerce.number().int(), ...words });
export type EditPriority = z.infer<typeof editPriority>;

export const endPriority = z.object({ priorityId: z.uuid(), version: z.coerce.number().int() });
export type EndPriority = z.infer<typeof endPriority>;

/** `version` is the moment of the telling that the writer saw, in milliseconds; nought where staff were told nothing. */
export const tellStaff = z.object({ priorityId: z.uuid(), version: z.coerce.number().int(), title: line("Say in a line what staff read"), noChildNamed });
export type TellStaff = z.infer<typeof tellStaff>;
export const takeTellingBack = z.object({ priorityId: z.uuid(), toldId: z.uuid() });
export type TakeTellingBack = z.infer<typeof takeTellingBack>;
