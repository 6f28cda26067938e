import { currentViewer } from "@/lib/auth/current-viewer";
import { viewerFromNowOn } from "@/lib/auth/viewer-from-now-on";
import { answerLive, nothingLive } from "@/lib/live/answer";
import { readRevision } from "@/lib/triads/sessions/read-revision";

type Context = { params: Promise<{ sessionId: string }> };

/** How often a session has changed, for each of its members by themselves, as long as their phone stays on its page. A number and the time, and no word. */
export async function GET(request: Request, { params }: Context) {
  const viewer = await currentViewer();
  if (!viewer) return nothingLive();
  const { sessionId } = await params;
  const later = await viewerFromNowOn();
  return answerLive(request, {
    trustId: viewer.trustId,
    personId: viewer.personId,
    subjectId: sessionId,
    look: async () => {
      const stillViewer = await later();
      return stillViewer && readRevision(stillViewer, sessionId);
    },
  });
}
