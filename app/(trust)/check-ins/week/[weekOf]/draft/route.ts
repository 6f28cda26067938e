import { z } from "zod";
import { currentViewer } from "@/lib/auth/current-viewer";
import { contentOf } from "@/lib/check-ins/draft/form-fields";
import { saveDraft as saveDraftInput } from "@/lib/check-ins/schema";
import { saveDraft } from "@/lib/check-ins/draft/save-draft";
import { compareWithSaved } from "@/lib/check-ins/draft/stale-view";
import { NotFound, Refused, Stale } from "@/lib/errors";
import { isSameOrigin } from "@/lib/forms/same-origin";
import { timeOfDay } from "@/lib/school-year/day";
import type { SaveAnswer } from "../save-answer";

const answer = (body: SaveAnswer, status = 200) => Response.json(body, { status, headers: { "cache-control": "no-store" } });

/** The autosave of a draft while it is being written. A form without script saves by its own action instead. */
export async function POST(request: Request, { params }: { params: Promise<{ weekOf: string }> }) {
  if (!isSameOrigin(request.headers)) return answer({ kind: "gone" }, 403);
  const viewer = await currentViewer();
  if (!viewer) return answer({ kind: "signed-out" }, 401);
  const form = await request.formData();
  const input = readInput((await params).weekOf, form);
  if (!input) return answer({ kind: "refused", message: "Something here is too long to be saved." }, 422);
  try {
    const saved = await saveDraft(viewer, input);
    return answer({ kind: "saved", version: saved.version, at: timeOfDay(saved.savedAt) });
  } catch (error) {
    if (error instanceof Stale) return answer({ kind: "stale", stale: await compareWithSaved(viewer, input.weekOf, input.content) }, 409);
    if (error instanceof Refused) return answer({ kind: "refused", message: error.message }, 422);
    if (error instanceof NotFound) return answer({ kind: "gone" }, 404);
    throw error;
  }
}

function readInput(weekOf: string, form: FormData) {
  try {
    return saveDraftInput.parse({ weekOf, version: form.get("version"), content: contentOf(form) });
  } catch (error) {
    if (error instanceof z.ZodError) return undefined;
    throw error;
  }
}
