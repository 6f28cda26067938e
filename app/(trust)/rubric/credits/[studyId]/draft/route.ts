import { answerSave, signedOut } from "@/app/(trust)/answer-save";
import { currentViewer } from "@/lib/auth/current-viewer";
import { typedIn } from "@/lib/forms/form-state";
import { saveStudy } from "@/lib/credits/save-study";
import { studyInput } from "@/lib/credits/schema";

/** What somebody writes on a module, saved while it is being written. */
export async function POST(request: Request, { params }: { params: Promise<{ studyId: string }> }) {
  const viewer = await currentViewer();
  if (!viewer) return signedOut();
  const which = await params;
  return answerSave(request, async (form) => saveStudy(viewer, studyInput.parse({ ...typedIn(form), ...which })));
}
