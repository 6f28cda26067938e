import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { listMyTriads, type MyTriad } from "./find-triad";
import { readRules } from "./ground-rules/read-rules";
import { canBeInTriads } from "./policy";
import { findWish, type Wish } from "./wishes/wishes";

/** The viewer's wish and their triads. Three statements. @throws NotFound for whoever does not work in the trust */
export async function readMyTriads(viewer: Viewer): Promise<{ wish: Wish | undefined; triads: MyTriad[] }> {
  if (!canBeInTriads(viewer)) throw new NotFound();
  return withTenant(viewer, async (db) => {
    const { number } = await readRules(db, viewer.trustId);
    return { triads: await listMyTriads(db, viewer, number), wish: await findWish(db, viewer) };
  });
}
