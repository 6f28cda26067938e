import type { TenantDb } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";

/** How far the giving of a half term's figures is that was asked for last, or why nothing came of it. */
export type Preparation = { state: "preparing"; done: number; toDo: number; askedBy: string; askedAt: Date } | { state: "failed"; why: string };

/** One that was not heard of for so long has no worker any more, and nobody waits for it. */
const LOST_AFTER_MS = 10 * 60_000;

/** Why nothing came of one that is lost. */
export const NOT_HEARD_OF = "It was not heard of for ten minutes. Nothing was given.";

/** Whatever is being prepared at a moment and was last heard of before this is lost. */
export const lostBefore = (at: Date): Date => new Date(at.getTime() - LOST_AFTER_MS);

/** Undefined once it is given, and for whoever does not give figures; a lost one has failed, whether or not that is written yet. One statement. */
export async function readPreparation(db: TenantDb, { trustId, at }: Viewer, roundId: string): Promise<Preparation | undefined> {
  const found = await db.returnPreparation.findFirst({ where: { trustId, roundId }, orderBy: [{ askedAt: "desc" }, { id: "desc" }], select: { state: true, done: true, toDo: true, why: true, askedAt: true, toldAt: true, askedBy: { select: { name: true } } } });
  if (!found || found.state === "given") return undefined;
  const { state, done, toDo, why, askedAt, toldAt, askedBy } = found;
  if (state === "failed") return { state, why: why ?? "" };
  return toldAt < lostBefore(at) ? { state: "failed", why: NOT_HEARD_OF } : { state: "preparing", done, toDo, askedBy: askedBy.name, askedAt };
}
