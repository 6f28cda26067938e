import type { TenantDb } from "@/lib/db/with-tenant";
import { lostBefore } from "@/lib/jobs/lost";
import type { Viewer } from "@/lib/viewers/viewer";

/** How far the giving of a half term's figures is that was asked for last, or why nothing came of it. */
export type Preparation = { state: "preparing"; done: number; toDo: number; askedBy: string; askedAt: Date } | { state: "failed"; why: string };

/** Why nothing came of one that is lost. */
export const NOT_HEARD_OF = "It was not heard of for ten minutes. Nothing was given.";

/** Undefined once it is given, and for whoever does not give figures; a lost one has failed, whether or not that is written yet. One statement. */
export async function readPreparation(db: TenantDb, { trustId, at }: Viewer, roundId: string): Promise<Preparation | undefined> {
  const found = await db.returnPreparation.findFirst({ where: { trustId, roundId }, orderBy: [{ askedAt: "desc" }, { id: "desc" }], select: { state: true, done: true, toDo: true, why: true, askedAt: true, toldAt: true, askedBy: { select: { name: true } } } });
  if (!found || found.state === "given") return undefined;
  const { state, done, toDo, why, askedAt, toldAt, askedBy } = found;
  if (state === "failed") return { state, why: why ?? "" };
  return toldAt < lostBefore(at) ? { state: "failed", why: NOT_HEARD_OF } : { state: "preparing", done, toDo, askedBy: askedBy.name, askedAt };
}
