import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { once } from "@/lib/submissions/once";
import type { Viewer } from "@/lib/viewers/viewer";
import { canDesignIndicators } from "../policy";
import { areasOf, type Indicator, indicatorsOf } from "./indicator";

export type NewestFramework = { number: number; indicators: Indicator[] };

/** The newest version of what schools look at; number 0 before the first. @throws NotFound for whoever designs none */
export function readFramework(viewer: Viewer): Promise<NewestFramework> {
  return withTenant(viewer, async (db) => {
    if (!canDesignIndicators(viewer)) throw new NotFound();
    const newest = await db.evaluationFramework.findFirst({ where: { trustId: viewer.trustId }, orderBy: { number: "desc" } });
    return { number: newest?.number ?? 0, indicators: newest ? indicatorsOf(newest.indicators) : [] };
  });
}

/**
 * Publishes the next version of the trust's indicators. Evaluations that were begun keep theirs.
 * @param number the newest version that the writer saw, 0 before the first
 * @throws NotFound for whoever designs none; Refused when somebody published meanwhile
 */
export function publishFramework(viewer: Viewer, { requestId, number, indicators }: { requestId: string; number: number; indicators: readonly Indicator[] }): Promise<{ id: string }> {
  const { trustId, personId: publishedById, at: publishedAt } = viewer;
  return withTenant(viewer, async (db) => {
    if (!canDesignIndicators(viewer)) throw new NotFound();
    return once(db, viewer, requestId, async (id) => {
      await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`evaluation-framework:${trustId}`}, 0))`;
      const newest = await db.evaluationFramework.findFirst({ where: { trustId }, orderBy: { number: "desc" }, select: { number: true } });
      if ((newest?.number ?? 0) !== number) throw new Refused("Somebody published another version while you wrote. Open this page again to see it.");
      await db.evaluationFramework.createMany({ data: [{ trustId, id, number: number + 1, indicators: [...indicators], publishedById, publishedAt }] });
      await recordEvent(db, viewer, "evaluation-framework.published", { subjectId: id, facts: { number: number + 1, areas: areasOf(indicators).length } });
    });
  });
}
