import { now } from "@/lib/clock";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { brokenWords } from "@/lib/jobs/broken";
import { log } from "@/lib/log";
import { viewerForJob } from "@/lib/viewers/find-viewer";
import { giveFigures } from "./give-figures";

type Change = { state?: "reckoning" | "given" | "failed"; done?: number; why?: string };

const BROKEN = brokenWords("Nothing was given", "Give them again");

/**
 * Gives a half term's figures as somebody asked, with their own rights: takes up one that waits, or anew one whose worker went away. The
 * figures and that they were given are written together; whatever goes wrong is said in words, and nothing is given then.
 */
export async function prepareRelease({ trustId, personId, preparationId: id }: { trustId: string; personId: string; preparationId: string }, at: Date): Promise<void> {
  const viewer = await viewerForJob({ trustId, personId }, at);
  if (!viewer) return;
  const change = (db: TenantDb, data: Change) => db.returnPreparation.updateMany({ where: { trustId, id, state: { in: ["waiting", "reckoning"] } }, data: { ...data, toldAt: now() } });
  const say = (data: Change) => withTenant(viewer, (db) => change(db, data));
  if ((await say({ state: "reckoning", done: 0 })).count === 0) return;
  const { roundId, basis } = await withTenant(viewer, (db) => db.returnPreparation.findUniqueOrThrow({ where: { trustId_id: { trustId, id } }, select: { roundId: true, basis: true } }));
  try {
    await giveFigures(viewer, roundId, {
      basis,
      // A word that gets lost does not matter.
      tell: (done) => say({ done }).then(() => undefined, (error: unknown) => log.warn({ error }, "progress not kept")),
      beside: async (db) => {
        if ((await change(db, { state: "given" })).count === 0) throw new GivenAlready();
      },
    });
  } catch (error) {
    if (error instanceof GivenAlready) return;
    await say({ state: "failed", why: error instanceof Refused ? error.message : BROKEN });
    if (!(error instanceof Refused || error instanceof NotFound)) throw error;
  }
}

/** Two workers had it, and the other one was first. */
class GivenAlready extends Error {}
