import type { SaveAnswer } from "@/components/forms/autosave/use-autosave";
import { currentViewer } from "@/lib/auth/current-viewer";
import { NotFound, Refused, Stale } from "@/lib/errors";
import { typedIn } from "@/lib/forms/form-state";
import { isSameOrigin } from "@/lib/forms/same-origin";
import { saveScript } from "@/lib/institute/scripts/keep-script";
import { scriptInput } from "@/lib/institute/scripts/schema";
import type { ScriptContent } from "@/lib/institute/scripts/steps";
import { timeOfDay } from "@/lib/school-year/day";

type Meanwhile = { saved: ScriptContent; version: number };
const answer = (body: SaveAnswer<Meanwhile>, status = 200) => Response.json(body, { status, headers: { "cache-control": "no-store" } });

/** What somebody writes in a script, saved while it is being written. A form without script saves by its own action instead. */
export async function POST(request: Request, { params }: { params: Promise<{ scriptId: string }> }) {
  if (!isSameOrigin(request.headers)) return answer({ kind: "gone" }, 403);
  const viewer = await currentViewer();
  if (!viewer) return answer({ kind: "signed-out" }, 401);
  const input = scriptInput.safeParse({ ...typedIn(await request.formData()), scriptId: (await params).scriptId });
  if (!input.success) return answer({ kind: "refused", message: "Something here is too long to be saved." }, 422);
  try {
    const saved = await saveScript(viewer, input.data);
    return answer({ kind: "saved", version: saved.version, at: timeOfDay(saved.savedAt) });
  } catch (error) {
    if (error instanceof Stale) return answer({ kind: "stale", stale: { saved: error.saved as ScriptContent, version: error.version ?? 1 } }, 409);
    if (error instanceof Refused) return answer({ kind: "refused", message: error.message }, 422);
    if (error instanceof NotFound) return answer({ kind: "gone" }, 404);
    throw error;
  }
}
