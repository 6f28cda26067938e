import { answerSave, signedOut } from "@/app/(trust)/answer-save";
import { currentViewer } from "@/lib/auth/current-viewer";
import { typedIn } from "@/lib/forms/form-state";
import { noteInput } from "@/lib/institute/coaching/schema";
import { saveCoachNote } from "@/lib/institute/coaching/words/save-note";

/** A coach’s own notes on an online session, saved while it is being written. */
export async function POST(request: Request, { params }: { params: Promise<{ sessionId: string }> }) {
  const viewer = await currentViewer();
  if (!viewer) return signedOut();
  const which = await params;
  return answerSave(request, async (form) => saveCoachNote(viewer, noteInput.parse({ ...typedIn(form), ...which })));
}
