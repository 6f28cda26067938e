import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { once } from "@/lib/submissions/once";
import { listed } from "@/lib/words";
import type { Viewer } from "@/lib/viewers/viewer";
import { canReleaseReturns } from "../policy";
import { findRound } from "../filling/find-round";
import type { ReleaseContent } from "./content";
import { readForRelease } from "./read-for-release";
import { reckonRelease } from "./reckon";

/** With fewer schools a total says as much as its parts. */
export const FEWEST_SCHOOLS = 2;

/**
 * Gives a half term's figures to everybody in the trust, small numbers hidden before anything is written. Giving them again after a
 * correction takes the place of what was given; what everybody has seen is reckoned with.
 * @throws NotFound for anybody but the executives; Refused with fewer than two schools' returns, where a correction would give away what was hidden, or when it takes too long
 */
export async function releaseFigures(viewer: Viewer, { requestId, roundId }: { requestId: string; roundId: string }): Promise<{ id: string }> {
  if (!canReleaseReturns(viewer)) throw new NotFound();
  const { trustId, personId: releasedById, at: releasedAt } = viewer;
  const { round, schools, without, earlier, readers, last } = await withTenant(viewer, async (db) => ({ round: await findRound(db, viewer, roundId), ...(await readForRelease(db, viewer, roundId)) }));
  if (schools.length < FEWEST_SCHOOLS) throw new Refused("Wait until two schools have sent their return.");
  // Reckoned before the transaction opens: it takes a moment in a large trust.
  const { shown, givesAway } = await reckonRelease(round.measures, schools, readers, earlier);
  if (givesAway.length > 0) throw new Refused(`Together with what everybody has seen already, this would give away a small number in ${listed(givesAway)}. What was given stays as it is.`);
  const content: ReleaseContent = { measures: shown, schools: schools.map(({ id, name, returnId }) => ({ id, name, returnId })), without };
  const number = last + 1;
  return withTenant(viewer, (db) =>
    once(db, viewer, requestId, async (id) => {
      await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`return-release:${roundId}`}, 0))`;
      if (await db.returnRelease.findFirst({ where: { trustId, roundId, number: { gte: number } } })) throw new Refused("Somebody gave these figures to everybody meanwhile. Open the page again to see them.");
      await db.returnRelease.createMany({ data: [{ trustId, id, roundId, number, content, releasedById, releasedAt }] });
      await recordEvent(db, viewer, "return-round.released", { subjectId: roundId, facts: { number, schools: schools.length } });
    }),
  );
}
