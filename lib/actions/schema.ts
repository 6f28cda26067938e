import { z } from "zod";
import { threeS } from "@/lib/three-s/three-s";
import { noChildNamed } from "@/lib/confidentiality/no-child-named";
import { type Component, componentKeys } from "@/lib/strands/strands";

const LONGEST_TITLE = 300;
const LONGEST_TEXT = 2000;

const title = z.string().trim().min(1, "Say what will be done").max(LONGEST_TITLE, "Keep this to one line of at most 300 characters");
const dueOn = z.iso.date("Give the day it is due");
const ownerId = z.uuid("Choose who does it");
const version = z.coerce.number().int();
const note = z.string().trim().max(LONGEST_TEXT, "Keep this under 2,000 characters").default("");

export const addAction = z.object({
  requestId: z.uuid(),
  schoolId: z.uuid("Choose the school"),
  title,
  dueOn,
  ownerId,
  origin: z.enum(["check_in", "priority"]).default("check_in"),
  s: z.union([z.literal("").transform(() => null), z.enum(threeS)]).default(null),
  /** The part of the helix it belongs to, where the usual one does not fit. */
  component: z.enum(componentKeys as [Component, ...Component[]], "Choose the part of the helix that it belongs to").optional(),
  noChildNamed,
});
export type AddAction = z.infer<typeof addAction>;

export const updateProgress = z.object({
  actionId: z.uuid(),
  version,
  progress: z.enum(["on_track", "stuck"], "Say whether it is on track or stuck"),
  note,
  noChildNamed,
});
export type UpdateProgress = z.infer<typeof updateProgress>;

export const finishAction = z.object({
  actionId: z.uuid(),
  version,
  outcome: note.pipe(z.string().min(1, "Say what came of it")),
  noChildNamed,
});
export type FinishAction = z.infer<typeof finishAction>;

export const reopenAction = z.object({ actionId: z.uuid() });

export const handOnAction = z.object({ actionId: z.uuid(), version, ownerId, dueOn: z.union([z.literal("").transform(() => undefined), dueOn]).optional() });
export type HandOnAction = z.infer<typeof handOnAction>;
