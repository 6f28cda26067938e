import { z } from "zod";

/** PostgreSQL's channels on which triggers tell of changes, named for the table that changed. */
export const CHANNELS = ["triad_session", "set_meeting", "rehearsal"] as const;

/** What is told: which record changed, and how often it has by now. Two ids and a number, and no word of anybody's. */
export type Note = { trustId: string; subjectId: string; revision: number };
export type Subject = Pick<Note, "trustId" | "subjectId">;

const note = z.object({ trustId: z.uuid(), subjectId: z.uuid(), revision: z.string().regex(/^\d{1,9}$/).transform(Number) });

/** A notification's payload, trust/record/revision, as a note; undefined when it is nothing of the kind. */
export function readNote(payload: string | undefined): Note | undefined {
  const [trustId, subjectId, revision, ...more] = payload?.split("/") ?? [];
  return more.length > 0 ? undefined : note.safeParse({ trustId, subjectId, revision }).data;
}
