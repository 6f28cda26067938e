import { currentViewer } from "@/lib/auth/current-viewer";
import { viewerFromNowOn } from "@/lib/auth/viewer-from-now-on";
import { readRevision } from "@/lib/institute/rehearsals/read-revision";
import { answerThoseIn, nothingLive } from "@/lib/live/answer";

type Context = { params: Promise<{ sessionId: string }> };

/** How often a session's rehearsal has changed, for each of the cohort by themselves, as long as their phone stays on its page. A number and the time, and no word. */
export async function GET(request: Request, { params }: Context) {
  const viewer = await currentViewer();
  if (!viewer) return nothingLive();
  return answerThoseIn(request, { viewer, later: await viewerFromNowOn(), subjectId: (await params).sessionId, read: readRevision });
}
