import { withTenant } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import type { Day } from "@/lib/school-year/day";
import { findWeek } from "../find-week";
import { openDraft } from "./open-draft";
import type { DraftContent } from "../schema";

/** The viewer's own draft of a week, with its version; undefined when nothing was saved. Nobody else's can be asked for. */
export function readDraft(viewer: Viewer, weekOf: Day): Promise<{ content: DraftContent; version: number; savedAt: Date } | undefined> {
  return withTenant(viewer, async (db) => {
    const { draft } = await findWeek(db, viewer, weekOf);
    return draft && { content: await openDraft(db, viewer.trustId, draft), version: draft.version, savedAt: draft.savedAt };
  });
}
