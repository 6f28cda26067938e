import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";

/** Writes down that the viewer signed out; taking the session away is the browser's part. */
export function recordSignOut(viewer: Viewer): Promise<void> {
  return withTenant(viewer, (db) => recordEvent(db, viewer, "sign-out.made", { subjectId: viewer.personId, ownerId: viewer.personId }));
}
