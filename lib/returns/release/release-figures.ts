import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { once } from "@/lib/submissions/once";
import { listed } from "@/lib/words";
import type { Viewer } from "@/lib/viewers/viewer";
import { canReleaseReturns } from "../policy";
import { readRound } from "../reading/read-round";
import { contentOf, type ReleaseContent } from "./content";
import { hideSmall } from "./hide-small";

/** With fewer schools a total says as much as its parts. */
export const FEWEST_SCHOOLS = 2;

/**
 * Gives a half term's figures to everybody in the trust, small numbers hidden before anything is written. Giving them again after a
 * correction takes the place of what was given; what everybody has seen is reckoned with.
 * @throws NotFound for anybody but the executives; Refused with fewer than two schools' returns, or where a correction would give away what was hidden
 */
export async function releaseFigures(viewer: Viewer, { requestId, roundId }: { requestId: string; roundId: string }): Promise<{ id: string }> {
  if (!canReleaseReturns(viewer)) throw new NotFound();
  const { round, schools, figures = [] } = await readRound(viewer, roundId);
  if (figures.length < FEWEST_SCHOOLS) throw new Refused("Wait until two schools have sent their return.");
  const { trustId, personId: releasedById, at: releasedAt } = viewer;
  const last = await withTenant(viewer, (db) => db.returnRelease.findFirst({ where: { trustId, roundId }, orderBy: { number: "desc" } }));
  const before = last && contentOf(last.content);
  // Reckoned before the transaction opens: it takes a moment in a large trust.
  const hidden = round.measures.map((measure) => hideSmall(measure, figures, before?.measures.find((one) => one.measure.key === measure.key)));
  const open = hidden.filter(({ givesAway }) => givesAway).map(({ shown }) => shown.measure.name);
  if (open.length > 0) throw new Refused(`Together with what everybody has seen already, a correction would give away a small number in ${listed(open)}. What was given stays as it is.`);
  const content: ReleaseContent = { measures: hidden.map(({ shown }) => shown), schools: figures.map(({ id, name }) => ({ id, name })), without: schools.length - figures.length };
  const number = (last?.number ?? 0) + 1;
  return withTenant(viewer, (db) =>
    once(db, viewer, requestId, async (id) => {
      await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`return-release:${roundId}`}, 0))`;
      if (await db.returnRelease.findFirst({ where: { trustId, roundId, number: { gte: number } } })) throw new Refused("Somebody gave these figures to everybody meanwhile. Open the page again to see them.");
      await db.returnRelease.createMany({ data: [{ trustId, id, roundId, number, content, releasedById, releasedAt }] });
      await recordEvent(db, viewer, "return-round.released", { subjectId: roundId, facts: { number, schools: figures.length } });
    }),
  );
}
