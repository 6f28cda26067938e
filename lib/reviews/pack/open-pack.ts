import { NotFound } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { bringUpToDate, isDue } from "./bring-up-to-date";
import { canCollate } from "../policy";
import { type Pack, readPack } from "./read-pack";
import { whereTo } from "../where-to";

/**
 * The pack as it stands now: the first reader of its check-ins on or after its day opens it, and brings in what it lacks.
 * @returns the pack, or the address of what the viewer may see instead
 * @throws NotFound when there is nothing for them
 */
export async function openPack(viewer: Viewer, reviewId: string): Promise<{ pack: Pack } | { to: string }> {
  try {
    const pack = await readPack(viewer, reviewId);
    if (!canCollate(viewer, pack.review) || !(pack.waiting || isDue(pack.review, viewer.today))) return { pack };
    await bringUpToDate(viewer, reviewId);
    return { pack: await readPack(viewer, reviewId) };
  } catch (error) {
    const to = error instanceof NotFound ? await whereTo(viewer, reviewId) : undefined;
    if (to) return { to };
    throw error;
  }
}
