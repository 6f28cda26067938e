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
    const stale = async (other: { sealed: Uint8Array; version: number } | null) => new Stale(other ? await openNote(db, viewer, elementId, other.sealed) : "", other?.version ?? 0);
    if ((kept?.version ?? 0) !== version) throw await stale(kept);
    const where = { trustId, personId, elementId, version };
    const sealed = note === "" ? undefined : await seal(db, trustId, placeOf(viewer, elementId), note);
    const { count } = !kept
      ? sealed ? await db.elementNote.createMany({ data: [{ trustId, personId, elementId, sealed, savedAt }], skipDuplicates: true }) : { count: 1 }
      : sealed ? await db.elementNote.updateMany({ where, data: { sealed, savedAt, version: version + 1 } }) : await db.elementNote.deleteMany({ where });
    if (count === 0) throw await stale(await db.elementNote.findUnique({ where: key }));
  });
}
