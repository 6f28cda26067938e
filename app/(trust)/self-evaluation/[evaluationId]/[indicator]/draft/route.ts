import type { SaveAnswer } from "@/components/forms/autosave/use-autosave";
import { currentViewer } from "@/lib/auth/current-viewer";
import { NotFound, Refused, Stale } from "@/lib/errors";
import { typedIn } from "@/lib/forms/form-state";
import { isSameOrigin } from "@/lib/forms/same-origin";
import { timeOfDay } from "@/lib/school-year/day";
import { type Answers, typedAnswers } from "@/lib/self-evaluation/views/answers";
import { onPart } from "@/lib/self-evaluation/views/on-part";
import { readPart } from "@/lib/self-evaluation/views/read-evaluation";
import { savePart } from "@/lib/self-evaluation/views/save-part";
import type { SavedMeanwhile } from "../saved-meanwhile";

const answer = (body: SaveAnswer<SavedMeanwhile>, status = 200) => Response.json(body, { status, headers: { "cache-control": "no-store" } });

/** What one side writes about an indicator, saved while it is being written. A form without script saves by its own action instead. */
export async function POST(request: Request, { params }: { params: Promise<{ evaluationId: string; indicator: string }> }) {
  if (!isSameOrigin(request.headers)) return answer({ kind: "gone" }, 403);
  const viewer = await currentViewer();
  if (!viewer) return answer({ kind: "signed-out" }, 401);
  const typed = typedIn(await request.formData());
  const input = onPart.safeParse({ ...typed, ...(await params) });
  if (!input.success) return answer({ kind: "gone" }, 404);
  try {
    const { indicator } = await readPart(viewer, input.data.evaluationId, input.data.indicator);
    const { answers, errors } = typedAnswers(typed, indicator);
    if (Object.keys(errors).length > 0) return answer({ kind: "refused", message: "Something here is too long to be saved." }, 422);
    const saved = await savePart(viewer, input.data, answers);
    return answer({ kind: "saved", version: saved.version, at: timeOfDay(saved.savedAt) });
  } catch (error) {
    if (error instanceof Stale) return answer({ kind: "stale", stale: { saved: error.saved as Answers, version: error.version } }, 409);
    if (error instanceof Refused) return answer({ kind: "refused", message: error.message }, 422);
    if (error instanceof NotFound) return answer({ kind: "gone" }, 404);
    throw error;
  }
}
