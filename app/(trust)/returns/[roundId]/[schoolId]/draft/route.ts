import { answerSave, signedOut } from "@/app/(trust)/answer-save";
import { currentViewer } from "@/lib/auth/current-viewer";
import { NotFound } from "@/lib/errors";
import { typedIn } from "@/lib/forms/form-state";
import { readGrid } from "@/lib/returns/filling/read-form";
import { saveDraft } from "@/lib/returns/filling/save-draft";
import { onSchoolReturn } from "@/lib/returns/schema";

/** What a school's leaders fill in, saved while they do; it is sent by a step of its own. */
export async function POST(request: Request, { params }: { params: Promise<{ roundId: string; schoolId: string }> }) {
  const viewer = await currentViewer();
  if (!viewer) return signedOut();
  const which = await params;
  return answerSave(request, async (form) => {
    const typed = typedIn(form);
    const where = onSchoolReturn.safeParse({ ...typed, ...which });
    if (!where.success) throw new NotFound();
    return saveDraft(viewer, where.data, readGrid(typed).draft);
  });
}
