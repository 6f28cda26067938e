import { answerSave, signedOut } from "@/app/(trust)/answer-save";
import { currentViewer } from "@/lib/auth/current-viewer";
import { typedIn } from "@/lib/forms/form-state";
import { saveScript } from "@/lib/institute/scripts/keep-script";
import { scriptInput } from "@/lib/institute/scripts/schema";

/** What somebody writes in a script, saved while it is being written. */
export async function POST(request: Request, { params }: { params: Promise<{ scriptId: string }> }) {
  const viewer = await currentViewer();
  if (!viewer) return signedOut();
  const which = await params;
  return answerSave(request, async (form) => saveScript(viewer, scriptInput.parse({ ...typedIn(form), ...which })));
}
