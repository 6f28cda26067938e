import { answerSave, signedOut } from "@/app/(trust)/answer-save";
import { currentViewer } from "@/lib/auth/current-viewer";
import { contentOf } from "@/lib/check-ins/draft/form-fields";
import { saveDraft } from "@/lib/check-ins/draft/save-draft";
import { compareWithSaved } from "@/lib/check-ins/draft/stale-view";
import { saveDraft as saveDraftInput } from "@/lib/check-ins/schema";

/** A check-in, saved while it is being written. */
export async function POST(request: Request, { params }: { params: Promise<{ weekOf: string }> }) {
  const viewer = await currentViewer();
  if (!viewer) return signedOut();
  const { weekOf } = await params;
  const written = (form: FormData) => saveDraftInput.parse({ weekOf, version: form.get("version"), content: contentOf(form) });
  return answerSave(request, async (form) => saveDraft(viewer, written(form)), (_stale, form) => compareWithSaved(viewer, weekOf, written(form).content));
}
