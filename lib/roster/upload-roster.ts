import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { canArrangePeople } from "@/lib/people/policy";
import type { Viewer } from "@/lib/people/viewer";
import { once } from "@/lib/submissions/once";
import { readRoster } from "./read-roster";
import type { Problem } from "./read-row";

export type Uploaded = { id: string; problems?: undefined } | { problems: Problem[] };

/**
 * Reads a staff file and keeps it for its preview; nobody is added yet.
 * @returns the import's id, or every problem in the file, and then nothing is kept
 * @throws NotFound when the viewer may not
 */
export function uploadRoster(viewer: Viewer, file: { name: string; bytes: Uint8Array; requestId: string }): Promise<Uploaded> {
  return withTenant(viewer, async (db) => {
    if (!canArrangePeople(viewer)) throw new NotFound();
    const { trustId } = viewer;
    const schools = await db.school.findMany({ where: { trustId, leftOn: null }, select: { id: true, name: true, urn: true } });
    const { rows, problems } = readRoster(file.bytes, { schools, words: viewer.trust.words });
    if (problems.length > 0) return { problems };
    return once(db, viewer, file.requestId, async (id) => {
      await db.rosterImport.create({ data: { trustId, id, uploadedById: viewer.personId, fileName: file.name.slice(0, 200), rows, uploadedAt: viewer.at } });
      await recordEvent(db, viewer, "roster.uploaded", { subjectId: id, facts: { rows: rows.length } });
    });
  });
}
