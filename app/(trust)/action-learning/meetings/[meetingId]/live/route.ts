import { readRevision } from "@/lib/action-learning/meetings/read-revision";
import { currentViewer } from "@/lib/auth/current-viewer";
import { viewerFromNowOn } from "@/lib/auth/viewer-from-now-on";
import { answerLive, nothingLive } from "@/lib/live/answer";

type Context = { params: Promise<{ meetingId: string }> };

/** How often a meeting has changed, for each of those in it by themselves, as long as their phone stays on its page. A number and the time, and no word. */
export async function GET(request: Request, { params }: Context) {
  const viewer = await currentViewer();
  if (!viewer) return nothingLive();
  const { meetingId } = await params;
  const later = await viewerFromNowOn();
  return answerLive(request, {
    trustId: viewer.trustId,
    personId: viewer.personId,
    subjectId: meetingId,
    look: async () => {
      const stillViewer = await later();
      return stillViewer && readRevision(stillViewer, meetingId);
    },
  });
}
