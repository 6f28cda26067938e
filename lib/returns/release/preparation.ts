import type { TenantDb } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";

/** How far the giving of a half term's figures is that was asked for last, or why nothing came of it. */
export type Preparation = { state: "preparing"; done: number; toDo: number; askedBy: string; askedAt: Date } | { state: "failed"; why: string };

/** Undefined once it is given, and for whoever does not give figures. One statement. */
export async function readPreparation(db: TenantDb, { trustId }: Viewer, roundId: string): Promise<Preparation | undefined> {
  const found = await db.returnPreparation.findFirst({ where: { trustId, roundId }, orderBy: [{ askedAt: "desc" }, { id: "desc" }], select: { state: true, done: true, toDo: true, why: true, askedAt: true, askedBy: { select: { name: true } } } });
  if (!found || found.state === "given") return undefined;
  const { state, done, toDo, why, askedAt, askedBy } = found;
  return state === "failed" ? { state, why: why ?? "" } : { state: "preparing", done, toDo, askedBy: askedBy.name, askedAt };
}
