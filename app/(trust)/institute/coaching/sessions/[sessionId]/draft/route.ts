import { answerSave, signedOut } from "@/app/(trust)/answer-save";
import { currentViewer } from "@/lib/auth/current-viewer";
import { typedIn } from "@/lib/forms/form-state";
import { wordsInput } from "@/lib/institute/coaching/schema";
import { saveWords } from "@/lib/institute/coaching/words/draft";

/** What a participant writes for an online session, saved while it is being written. */
export async function POST(request: Request, { params }: { params: Promise<{ sessionId: string }> }) {
  const viewer = await currentViewer();
  if (!viewer) return signedOut();
  const which = await params;
  return answerSave(request, async (form) => saveWords(viewer, wordsInput.parse({ ...typedIn(form), ...which })));
}
