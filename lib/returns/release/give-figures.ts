import { recordEvent } from "@/lib/audit/record-event";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { listed } from "@/lib/words";
import { findRound } from "../filling/find-round";
import { canReleaseReturns } from "../policy";
import { basisOf } from "./basis";
import type { ReleaseContent } from "./content";
import { LONGEST_MS, patienceFor } from "./patience";
import { readForRelease } from "./read-for-release";
import { reckonRelease, type Tell } from "./reckon";

/** With fewer schools a total says as much as its parts. */
export const FEWEST_SCHOOLS = 2;

export const TOO_FEW = "Wait until two schools have sent their return.";
const CHANGED = "What schools sent, or who reads it, changed while this was being prepared. Nothing was given. Look at the figures, then give them again.";

type How = {
  /** What the figures rested on when somebody asked for it. */
  basis?: string;
  tell?: Tell;
  /** What else is written in the transaction that gives them. */
  beside?: (db: TenantDb) => Promise<void>;
};

/**
 * Gives a half term's figures to everybody in the trust, small numbers hidden before anything is written. Giving them again after a
 * correction takes the place of what was given; what everybody has seen is reckoned with. Nothing is given where a school sent meanwhile.
 * @throws NotFound for anybody but the executives; Refused with fewer than two schools' returns, where a correction would give away what was
 *   hidden, where something changed meanwhile, or when it takes too long
 */
export async function giveFigures(viewer: Viewer, roundId: string, { basis, tell, beside }: How = {}): Promise<void> {
  if (!canReleaseReturns(viewer)) throw new NotFound();
  const { trustId, personId: releasedById, at: releasedAt } = viewer;
  const { round, ...found } = await withTenant(viewer, async (db) => ({ round: await findRound(db, viewer, roundId), ...(await readForRelease(db, viewer, roundId)) }));
  const { schools, without, earlier, readers, last } = found;
  if (schools.length < FEWEST_SCHOOLS) throw new Refused(TOO_FEW);
  const rests = basisOf(found);
  if (basis !== undefined && basis !== rests) throw new Refused(CHANGED);
  const { shown, givesAway } = await reckonRelease(round.measures, schools, readers, earlier, patienceFor(LONGEST_MS), tell);
  if (givesAway.length > 0) throw new Refused(`Together with what everybody has seen already, this would give away a small number in ${listed(givesAway)}. What was given stays as it is.`);
  const content: ReleaseContent = { measures: shown, schools: schools.map(({ id, name, returnId }) => ({ id, name, returnId })), without };
  await withTenant(viewer, async (db) => {
    await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`return-release:${roundId}`}, 0))`;
    if (basisOf(await readForRelease(db, viewer, roundId)) !== rests) throw new Refused(CHANGED);
    await db.returnRelease.createMany({ data: [{ trustId, id: v7(), roundId, number: last + 1, content, releasedById, releasedAt }] });
    await recordEvent(db, viewer, "return-round.released", { subjectId: roundId, facts: { number: last + 1, schools: schools.length } });
    await beside?.(db);
  });
}
