import { answerSave, signedOut } from "@/app/(trust)/answer-save";
import { currentViewer } from "@/lib/auth/current-viewer";
import { NotFound, Refused } from "@/lib/errors";
import { typedIn } from "@/lib/forms/form-state";
import { typedAnswers } from "@/lib/self-evaluation/views/answers";
import { onPart } from "@/lib/self-evaluation/views/on-part";
import { savePart } from "@/lib/self-evaluation/views/save-part";

/** What one side writes about an indicator, saved while it is being written. */
export async function POST(request: Request, { params }: { params: Promise<{ evaluationId: string; indicator: string }> }) {
  const viewer = await currentViewer();
  if (!viewer) return signedOut();
  const which = await params;
  return answerSave(request, async (form) => {
    const typed = typedIn(form);
    const part = onPart.safeParse({ ...typed, ...which });
    if (!part.success) throw new NotFound();
    const { answers, errors } = typedAnswers(typed);
    if (Object.keys(errors).length > 0) throw new Refused("Something here is too long to be saved.");
    return savePart(viewer, part.data, answers);
  });
}
