import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { raiseSessionVersion } from "@/lib/viewers/raise-session-version";
import type { Viewer } from "@/lib/viewers/viewer";
import type { SessionClaims } from "../session";

/** Ends every session of the viewer. @returns what a new one for this browser holds */
export function endOtherSessions(viewer: Viewer): Promise<SessionClaims> {
  const { trustId, personId } = viewer;
  return withTenant(viewer, async (db) => {
    const sessionVersion = await raiseSessionVersion(db, viewer, personId);
    await recordEvent(db, viewer, "sessions.ended", { subjectId: personId, ownerId: personId });
    return { trustId, personId, sessionVersion };
  });
}
