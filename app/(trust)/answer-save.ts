import { z } from "zod";
import type { SaveAnswer } from "@/components/forms/autosave/post-draft";
import { NotFound, Refused, Stale } from "@/lib/errors";
import type { Saved } from "@/lib/forms/keep-draft";
import { isSameOrigin } from "@/lib/forms/same-origin";
import { timeOfDay } from "@/lib/school-year/day";

const answer = (body: SaveAnswer<unknown>, status = 200) => Response.json(body, { status, headers: { "cache-control": "no-store" } });

/** To a page whose reader is signed out by now: what they typed stays on their device. */
export const signedOut = (): Response => answer({ kind: "signed-out" }, 401);

type Shown = (stale: Stale, form: FormData) => unknown;

/**
 * The answer to a page that saves by itself while somebody writes; a form without script saves by its own action instead.
 * @param save takes the form in and keeps it; a ZodError of its own says that something is too long
 * @param asShown what was saved elsewhere, as that form shows it
 */
export async function answerSave(request: Request, save: (form: FormData) => Promise<Saved>, asShown: Shown = ({ saved, version }) => ({ saved, version })): Promise<Response> {
  if (!isSameOrigin(request.headers)) return answer({ kind: "gone" }, 403);
  const form = await request.formData();
  try {
    const { version, savedAt } = await save(form);
    return answer({ kind: "saved", version, at: timeOfDay(savedAt) });
  } catch (error) {
    if (error instanceof z.ZodError) return answer({ kind: "refused", message: "Something here is too long to be saved." }, 422);
    if (error instanceof Stale) return answer({ kind: "stale", stale: await asShown(error, form) }, 409);
    if (error instanceof Refused) return answer({ kind: "refused", message: error.message }, 422);
    if (error instanceof NotFound) return answer({ kind: "gone" }, 404);
    throw error;
  }
}
