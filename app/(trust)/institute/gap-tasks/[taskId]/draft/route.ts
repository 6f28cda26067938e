import { answerSave, signedOut } from "@/app/(trust)/answer-save";
import { currentViewer } from "@/lib/auth/current-viewer";
import { typedIn } from "@/lib/forms/form-state";
import { saveTried } from "@/lib/institute/gap-tasks/draft";
import { triedInput } from "@/lib/institute/schema";

/** What somebody writes on a gap task, saved while it is being written. */
export async function POST(request: Request, { params }: { params: Promise<{ taskId: string }> }) {
  const viewer = await currentViewer();
  if (!viewer) return signedOut();
  const which = await params;
  return answerSave(request, async (form) => saveTried(viewer, triedInput.parse({ ...typedIn(form), ...which })));
}
