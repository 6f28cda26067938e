import { readRevision } from "@/lib/action-learning/meetings/read-revision";
import { currentViewer } from "@/lib/auth/current-viewer";
import { viewerFromNowOn } from "@/lib/auth/viewer-from-now-on";
import { answerThoseIn, nothingLive } from "@/lib/live/answer";

type Context = { params: Promise<{ meetingId: string }> };

/** How often a meeting has changed, for each of those in it by themselves, as long as their phone stays on its page. A number and the time, and no word. */
export async function GET(request: Request, { params }: Context) {
  const viewer = await currentViewer();
  if (!viewer) return nothingLive();
  return answerThoseIn(request, { viewer, later: await viewerFromNowOn(), subjectId: (await params).meetingId, read: readRevision });
}
