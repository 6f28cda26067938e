import { z } from "zod";
import { noChildNamed } from "@/lib/confidentiality/no-child-named";
import { onCohort, requestId, said } from "../schema";
import { projectContent } from "./content";

export const projectInput = projectContent.extend({ cohortId: z.uuid(), version: z.coerce.number().int() });
export type ProjectInput = z.infer<typeof projectInput>;
export const shareProjectInput = projectInput.extend({ noChildNamed });
export type ShareProjectInput = z.infer<typeof shareProjectInput>;
export const onProject = z.object({ projectId: z.uuid() });
export const openProjectInput = onProject.extend({ opens: z.enum(["yes", "no"]) });
export const replyOnProjectInput = onProject.extend({ requestId, text: said("Write your reply"), noChildNamed });
export type ReplyOnProjectInput = z.infer<typeof replyOnProjectInput>;
export const onProjectReply = z.object({ replyId: z.uuid() });
export const logInput = onCohort.extend({ requestId, doneOn: z.iso.date("Give the day"), text: said("Write what happened"), noChildNamed });
export type LogInput = z.infer<typeof logInput>;
export const onLogEntry = z.object({ entryId: z.uuid() });
export const publishInput = onProject.extend({ namesPriority: z.literal("on").optional().transform((on) => on === "on"), noChildNamed });
export type PublishInput = z.infer<typeof publishInput>;
