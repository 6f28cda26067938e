import { z } from "zod";

const LONGEST = 2000;
const text = z.string().trim().max(LONGEST, "Keep this under 2,000 characters").default("");
const stage = z.coerce.number("Choose a stage").int("Choose a stage").min(0, "Choose a stage").max(5, "Choose a stage");

export const onElement = z.object({ elementId: z.uuid() });

export const noteInput = onElement.extend({ note: text, version: z.coerce.number().int().min(0) });
export type NoteInput = z.infer<typeof noteInput>;

/** Where somebody sees themselves: the stage by its place among the framework's stages, from 0, and what makes them say so. */
export const selfViewInput = onElement.extend({ stage, why: text });
export type SelfViewInput = z.infer<typeof selfViewInput>;
/** `named` is what the stage was called on that day, so that a later order or name changes nothing of it. */
export const selfViewSaid = z.object({ stage: z.number().int(), named: z.string().optional(), why: z.string() });

export const invitationInput = onElement.extend({ requestId: z.uuid(), peerId: z.uuid("Choose a colleague") });
export type InvitationInput = z.infer<typeof invitationInput>;

export const onPeerView = z.object({ peerViewId: z.uuid() });
export const peerAnswerInput = onPeerView.extend({ stage, seen: text.pipe(z.string().min(1, "Say what you saw that makes you think so")), question: text });
export type PeerAnswerInput = z.infer<typeof peerAnswerInput>;
export const peerViewSaid = z.object({ stage: z.number().int(), named: z.string().optional(), seen: z.string(), question: z.string() });
