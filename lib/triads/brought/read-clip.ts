import { ownWith, preparationOf } from "@/lib/videos/read-own-video";
import type { Viewer } from "@/lib/viewers/viewer";
import { sessionsToShowIn } from "./sessions-to-show-in";

/** The viewer's own video with all that its owner looks after, and the coaching sessions in which they show it or can. Six statements. @throws NotFound */
export const readClip = (viewer: Viewer, videoId: string) =>
  ownWith(viewer, videoId, async (db) => ({ ...(await preparationOf(db, viewer, videoId)), sessions: await sessionsToShowIn(db, viewer, videoId) }));
