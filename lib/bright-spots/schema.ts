import { z } from "zod";
import { noChildNamed } from "@/lib/confidentiality/no-child-named";

const LONGEST_LINE = 120;
const LONGEST_TEXT = 2000;

const text = z.string().trim().max(LONGEST_TEXT, "Keep this under 2,000 characters");
const said = (missing: string) => text.min(1, missing);
const requestId = z.uuid();

export const onBrightSpot = z.object({ brightSpotId: z.uuid() });

export const markInput = z.object({
  requestId,
  schoolId: z.uuid("Choose the school"),
  elementId: z.uuid("Choose the element of the rubric"),
  hostId: z.uuid("Choose the person to ask"),
  name: z.string().trim().min(1, "Give it a name that a colleague would know").max(LONGEST_LINE, "Keep the name under 120 characters"),
  about: said("Say what it is"),
  seen: said("Say what a visitor can see"),
  noChildNamed,
});
export type MarkInput = z.infer<typeof markInput>;

export const endInput = onBrightSpot.extend({ reason: said("Say why it ends"), noChildNamed });
export type EndInput = z.infer<typeof endInput>;

export const askInput = onBrightSpot.extend({
  requestId,
  purpose: said("Say what you want to see, and what for"),
  daysThatSuit: said("Say which days suit you"),
  noChildNamed,
});
export type AskInput = z.infer<typeof askInput>;

export const onVisit = z.object({ visitId: z.uuid() });

/** The day that the visitor saw when they agreed: another one may have been proposed since. */
export const agreeInput = onVisit.extend({ visitOn: z.iso.date(), visitAt: z.string() });
export type AgreeInput = z.infer<typeof agreeInput>;

export const proposeInput = onVisit.extend({
  visitOn: z.iso.date("Give the day"),
  visitAt: z.string().trim().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Give the time, such as 09:30"),
  notes: text.default(""),
  noChildNamed,
});
export type ProposeInput = z.infer<typeof proposeInput>;

export const callOffInput = onVisit.extend({ reason: said("Give a reason, in a line or two"), noChildNamed });
export type CallOffInput = z.infer<typeof callOffInput>;

export const closeInput = onVisit.extend({
  learned: said("Say what you learned"),
  sentence: z.string().trim().max(300, "Keep the sentence under 300 characters").default(""),
  noChildNamed,
});
export type CloseInput = z.infer<typeof closeInput>;
