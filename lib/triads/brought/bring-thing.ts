import { recordEvent } from "@/lib/audit/record-event";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { once } from "@/lib/submissions/once";
import { findOwnVideo } from "@/lib/videos/find-video";
import { elementsToLink } from "@/lib/videos/lists/elements-to-link";
import { whyNotShown } from "@/lib/videos/sharing/why-not-shown";
import type { Viewer } from "@/lib/viewers/viewer";
import type { BringInput, TakeBackInput } from "../schema";
import { liveSessionOf, sessionOf } from "../sessions/session-of";

async function mayBeBrought(db: TenantDb, viewer: Viewer, [kind, id]: BringInput["thing"]): Promise<void> {
  const why = kind === "video" ? whyNotShown(await findOwnVideo(db, viewer, id), viewer.today) : undefined;
  if (why) throw new Refused(why, "thing");
  if (kind === "element" && !(await elementsToLink(db, viewer)).some((element) => element.id === id)) throw new Refused("This element is not in the rubric any more", "thing");
}

/**
 * Brings an element of the rubric, or a video of the viewer's own, to a session that is planned or under way. The session's people see it
 * until it is taken back; a video is published by that to nobody. Bringing the same thing again changes nothing.
 * @throws NotFound for anybody but a member, for a member who has not come to what is under way, and for another's video
 * @throws Refused once the session has ended or was called off, for an element that is not published, and for a video that may not be shown
 */
export function bringThing(viewer: Viewer, { sessionId, requestId, thing }: BringInput): Promise<void> {
  const { trustId, personId, at: broughtAt } = viewer;
  return withTenant(viewer, async (db) => {
    const session = await sessionOf(db, viewer, sessionId);
    if (session.calledOffAt) throw new Refused("This session was called off.");
    if (session.startedAt) await liveSessionOf(db, viewer, sessionId);
    await mayBeBrought(db, viewer, thing);
    const [kind, id] = thing;
    const what = { trustId, sessionId, personId, ...(kind === "video" ? { videoId: id } : { elementId: id }) };
    if ((await db.triadBrought.count({ where: what })) > 0) return;
    await once(db, viewer, requestId, async (broughtId) => {
      await db.triadBrought.createMany({ data: { ...what, id: broughtId, broughtAt } });
      await recordEvent(db, viewer, "triad-session.brought", { subjectId: sessionId });
    });
  });
}

/** Takes back what the viewer brought: from this moment on nobody sees it there. @throws NotFound when it is another's, or gone already */
export function takeThingBack(viewer: Viewer, { sessionId, broughtId }: TakeBackInput): Promise<void> {
  const { trustId, personId } = viewer;
  return withTenant(viewer, async (db) => {
    const { count } = await db.triadBrought.deleteMany({ where: { trustId, sessionId, id: broughtId, personId } });
    if (count === 0) throw new NotFound();
    await recordEvent(db, viewer, "triad-session.taken-back", { subjectId: sessionId });
  });
}
