import { seal, unseal } from "@/lib/confidentiality/seal";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { Stale } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { findElement } from "../find-element";
import type { NoteInput } from "./schema";

/** Where a note stands, for its seal. */
const placeOf = (viewer: Viewer, elementId: string) => ({ table: "element_note", row: `${viewer.personId}:${elementId}` }) as const;

/** The viewer's own note as it was sealed, in plain words. */
export const openNote = async (db: TenantDb, viewer: Viewer, elementId: string, sealed: Uint8Array): Promise<string> =>
  String(await unseal(db, viewer.trustId, placeOf(viewer, elementId), sealed));

/**
 * Keeps what the viewer noted on an element for themselves, sealed; an empty one is truly gone.
 * @throws Stale with the other text when it was changed elsewhere since `version` (0: there was none)
 * @throws NotFound when there is no such element
 */
export function saveNote(viewer: Viewer, { elementId, note, version }: NoteInput): Promise<void> {
  const { trustId, personId, at: savedAt } = viewer;
  return withTenant(viewer, async (db) => {
    await findElement(db, viewer, elementId);
    const key = { trustId_personId_elementId: { trustId, personId, elementId } };
    const kept = await db.elementNote.findUnique({ where: key });
    if ((kept?.version ?? 0) !== version) throw new Stale(kept ? await openNote(db, viewer, elementId, kept.sealed) : "", kept?.version ?? 0);
    if (note === "") {
      await db.elementNote.deleteMany({ where: { trustId, personId, elementId, version } });
      return;
    }
    const sealed = await seal(db, trustId, placeOf(viewer, elementId), note);
    await db.elementNote.upsert({ where: key, create: { trustId, personId, elementId, sealed, savedAt }, update: { sealed, savedAt, version: version + 1 } });
  });
}
