import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { isId } from "@/lib/is-id";
import type { Viewer } from "@/lib/viewers/viewer";
import { findCoaching, type FoundCoaching } from "../find-coaching";
import type { OnlineSession } from "./session";
import { ownSession } from "./set-session";

export type FoundOnlineSession = { coaching: FoundCoaching; session: OnlineSession };

/** An online session for one of its two. At most four statements. @throws NotFound for anybody else */
export async function readOnlineSession(viewer: Viewer, id: string): Promise<FoundOnlineSession> {
  if (!isId(id)) throw new NotFound();
  return withTenant(viewer, async (db) => {
    const { coachingId } = await ownSession(db, viewer, id);
    const coaching = await findCoaching(db, viewer, coachingId);
    const session = coaching.sessions.find((one) => one.id === id);
    if (!session) throw new NotFound();
    return { coaching, session };
  });
}
