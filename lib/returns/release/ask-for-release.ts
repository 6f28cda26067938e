import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { enqueue } from "@/lib/jobs/enqueue";
import { lostBefore } from "@/lib/jobs/lost";
import { once } from "@/lib/submissions/once";
import type { Viewer } from "@/lib/viewers/viewer";
import { findRound } from "../filling/find-round";
import { canReleaseReturns } from "../policy";
import { basisOf } from "./basis";
import { FEWEST_SCHOOLS, TOO_FEW } from "./give-figures";
import { NOT_HEARD_OF } from "./preparation";
import { readForRelease } from "./read-for-release";
import { stepsOf } from "./reckon";

/**
 * Asks for a half term's figures to be given to everybody: a job hides what is small and gives them. While one is being prepared, whoever
 * asks again asks for that one.
 * @throws NotFound for anybody but the executives; Refused with fewer than two schools' returns
 */
export function askForRelease(viewer: Viewer, { requestId, roundId }: { requestId: string; roundId: string }): Promise<void> {
  return withTenant(viewer, async (db) => {
    if (!canReleaseReturns(viewer)) throw new NotFound();
    const { trustId, personId, at } = viewer;
    const { measures } = await findRound(db, viewer, roundId);
    const found = await readForRelease(db, viewer, roundId);
    if (found.schools.length < FEWEST_SCHOOLS) throw new Refused(TOO_FEW);
    await once(db, viewer, requestId, async (id) => {
      await db.returnPreparation.updateMany({
        where: { trustId, roundId, state: { in: ["waiting", "reckoning"] }, toldAt: { lt: lostBefore(at) } },
        data: { state: "failed", why: NOT_HEARD_OF },
      });
      const asked = await db.$executeRaw`
        INSERT INTO return_preparation ("trustId", id, "roundId", "askedById", "askedAt", basis, state, "toDo", "toldAt")
        VALUES (${trustId}::uuid, ${id}::uuid, ${roundId}::uuid, ${personId}::uuid, ${at}, ${basisOf(found)}, 'waiting', ${stepsOf(measures)}, ${at})
        ON CONFLICT ("trustId", "roundId") WHERE state IN ('waiting', 'reckoning') DO NOTHING`;
      if (asked > 0) await enqueue(db, { kind: "release", trustId, personId, preparationId: id });
    });
  });
}
