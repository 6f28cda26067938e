import { z } from "zod";
import { noChildNamed } from "@/lib/confidentiality/no-child-named";
import { requestId } from "../schema";
import { type StrengthKind, strengthKinds } from "./kinds";

const shortLine = z.string().trim().max(60, "Keep this under 60 characters").default("");
const parts = {
  kind: z.enum(strengthKinds as [StrengthKind, ...StrengthKind[]], "Choose one of the list"),
  subject: shortLine,
  elementId: z.union([z.literal(""), z.uuid()]).default(""),
  words: z.string().trim().min(1, "Say in a sentence what you saw. They read it first").max(500, "Keep this under 500 characters"),
  noChildNamed,
};
const saysWhat = (input: { kind: string; subject: string }) => input.kind !== "other" || input.subject !== "";
const unsaid = { message: "Say what it is", path: ["subject"] };

export const consentInput = z.object({ cohortId: z.uuid(), gives: z.enum(["yes", "no"]) });
export const noteInput = z.object({ requestId, cohortId: z.uuid(), personId: z.uuid("Choose a person"), ...parts }).refine(saysWhat, unsaid);
export type NoteInput = z.infer<typeof noteInput>;
export const rewordInput = z.object({ strengthId: z.uuid(), version: z.coerce.number().int(), ...parts }).refine(saysWhat, unsaid);
export type RewordInput = z.infer<typeof rewordInput>;
export const onStrength = z.object({ strengthId: z.uuid() });
export const agreeInput = onStrength.extend({ version: z.coerce.number().int() });
export const askInput = agreeInput.extend({ askLine: z.string().trim().min(1, "Say in a line what you would change").max(240, "Keep this under 240 characters"), noChildNamed });
export type AskInput = z.infer<typeof askInput>;
