import type { SaveAnswer } from "@/components/forms/autosave/use-autosave";
import { currentViewer } from "@/lib/auth/current-viewer";
import { NotFound, Refused, Stale } from "@/lib/errors";
import { typedIn } from "@/lib/forms/form-state";
import { isSameOrigin } from "@/lib/forms/same-origin";
import type { ProjectContent } from "@/lib/institute/projects/content";
import { saveProject } from "@/lib/institute/projects/save-project";
import { projectInput } from "@/lib/institute/projects/schema";
import { timeOfDay } from "@/lib/school-year/day";

type Meanwhile = { saved: ProjectContent; version: number };
const answer = (body: SaveAnswer<Meanwhile>, status = 200) => Response.json(body, { status, headers: { "cache-control": "no-store" } });

/** What somebody writes on their project, saved while it is being written. A form without script saves by its own action instead. */
export async function POST(request: Request, { params }: { params: Promise<{ cohortId: string }> }) {
  if (!isSameOrigin(request.headers)) return answer({ kind: "gone" }, 403);
  const viewer = await currentViewer();
  if (!viewer) return answer({ kind: "signed-out" }, 401);
  const input = projectInput.safeParse({ ...typedIn(await request.formData()), cohortId: (await params).cohortId });
  if (!input.success) return answer({ kind: "refused", message: "Something here is too long to be saved." }, 422);
  try {
    const saved = await saveProject(viewer, input.data);
    return answer({ kind: "saved", version: saved.version, at: timeOfDay(saved.savedAt) });
  } catch (error) {
    if (error instanceof Stale) return answer({ kind: "stale", stale: { saved: error.saved as ProjectContent, version: error.version ?? 1 } }, 409);
    if (error instanceof Refused) return answer({ kind: "refused", message: error.message }, 422);
    if (error instanceof NotFound) return answer({ kind: "gone" }, 404);
    throw error;
  }
}
