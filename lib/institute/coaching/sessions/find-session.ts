import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { isId } from "@/lib/is-id";
import type { Viewer } from "@/lib/viewers/viewer";
import { browserKey } from "@/lib/confidentiality/seal";
import { findCoaching, type FoundCoaching } from "../find-coaching";
import { readWords, type SaidOnline } from "../words/read-words";
import type { OnlineSession } from "./session";
import { ownSession } from "./set-session";

export type FoundOnlineSession = { coaching: FoundCoaching; session: OnlineSession; said: SaidOnline; browserKey: string };

/** An online session for one of its two. At most six statements, beside the trust's key. @throws NotFound for anybody else */
export async function readOnlineSession(viewer: Viewer, id: string): Promise<FoundOnlineSession> {
  if (!isId(id)) throw new NotFound();
  return withTenant(viewer, async (db) => {
    const own = await ownSession(db, viewer, id);
    const coaching = await findCoaching(db, viewer, own.coachingId);
    const session = coaching.sessions.find((one) => one.id === id);
    if (!session) throw new NotFound();
    return { coaching, session, said: await readWords(db, viewer, own), browserKey: await browserKey(db, viewer) };
  });
}
