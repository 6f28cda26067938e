import { z } from "zod";

/** The one channel of PostgreSQL's notifications that every process listens on. */
export const CHANNEL = "braid_live";

/** What processes tell each other: which record changed and how often it has by now. Ids and a number, and no word of anybody's. */
export const note = z.strictObject({ trustId: z.uuid(), subjectId: z.uuid(), revision: z.int().nonnegative() });
export type Note = z.infer<typeof note>;
export type Subject = Pick<Note, "trustId" | "subjectId">;

/** A notification's payload as a note; undefined when it is none of ours. */
export function readNote(payload: string | undefined): Note | undefined {
  try {
    return note.safeParse(JSON.parse(payload ?? "")).data;
  } catch {
    return undefined;
  }
}
