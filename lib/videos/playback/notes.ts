import { z } from "zod";
import { seal, unseal } from "@/lib/confidentiality/seal";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { once } from "@/lib/submissions/once";
import type { Viewer } from "@/lib/viewers/viewer";
import { findVideo } from "../find-video";
import { secondsOf } from "../moment";
import type { noteInput, removeNoteInput } from "../schema";

export type OwnNote = { id: string; atSecond: number; text: string };

const place = (row: string) => ({ table: "video_note", row }) as const;

/** The viewer's own notes on a video, by their moment; nobody else reads them. One statement beside the key. */
export async function ownNotes(db: TenantDb, viewer: Viewer, videoId: string): Promise<OwnNote[]> {
  const { trustId, personId } = viewer;
  const rows = await db.videoNote.findMany({ where: { trustId, personId, videoId }, orderBy: [{ atSecond: "asc" }, { savedAt: "asc" }] });
  const notes: OwnNote[] = [];
  for (const { id, atSecond, sealed } of rows) notes.push({ id, atSecond, text: z.string().parse(await unseal(db, trustId, place(id), sealed)) });
  return notes;
}

/**
 * Keeps a note at a moment of a video, for the viewer alone.
 * @throws NotFound when the video is not theirs to see
 * @throws Refused when the moment is none
 */
export async function addNote(viewer: Viewer, { videoId, requestId, moment, note }: z.infer<typeof noteInput>): Promise<{ atSecond: number }> {
  const { trustId, personId } = viewer;
  const atSecond = secondsOf(moment);
  if (atSecond === undefined) throw new Refused("Give the moment in minutes and seconds, such as 1:23", "moment");
  return withTenant(viewer, async (db) => {
    await findVideo(db, viewer, videoId);
    await once(db, viewer, requestId, async (id) => {
      const sealed = await seal(db, trustId, place(id), note);
      await db.videoNote.createMany({ data: { trustId, id, videoId, personId, atSecond, sealed, savedAt: viewer.at } });
    });
    return { atSecond };
  });
}

/** Removes one of the viewer's own notes. @throws NotFound when it is not theirs */
export function removeNote(viewer: Viewer, { videoId, noteId }: z.infer<typeof removeNoteInput>): Promise<void> {
  return withTenant(viewer, async (db) => {
    const { count } = await db.videoNote.deleteMany({ where: { trustId: viewer.trustId, personId: viewer.personId, videoId, id: noteId } });
    if (count === 0) throw new NotFound();
  });
}
