import { answerSave, signedOut } from "@/app/(trust)/answer-save";
import { currentViewer } from "@/lib/auth/current-viewer";
import { typedIn } from "@/lib/forms/form-state";
import { saveProject } from "@/lib/institute/projects/save-project";
import { projectInput } from "@/lib/institute/projects/schema";

/** What somebody writes on their project, saved while it is being written. */
export async function POST(request: Request, { params }: { params: Promise<{ cohortId: string }> }) {
  const viewer = await currentViewer();
  if (!viewer) return signedOut();
  const which = await params;
  return answerSave(request, async (form) => saveProject(viewer, projectInput.parse({ ...typedIn(form), ...which })));
}
