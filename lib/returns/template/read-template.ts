import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { canDesignReturns } from "../policy";
import { measuresOf, type ReturnMeasure } from "./measure";

export type NewestTemplate = { number: number; measures: ReturnMeasure[]; publishedAt: Date | null; publishedBy: string | null };

/** The newest version of what schools are asked for; number 0 and no measures before the first. @throws NotFound for whoever designs none */
export function readTemplate(viewer: Viewer): Promise<NewestTemplate> {
  return withTenant(viewer, async (db) => {
    if (!canDesignReturns(viewer)) throw new NotFound();
    const newest = await db.returnTemplate.findFirst({ where: { trustId: viewer.trustId }, orderBy: { number: "desc" }, include: { publishedBy: { select: { name: true } } } });
    if (!newest) return { number: 0, measures: [], publishedAt: null, publishedBy: null };
    return { number: newest.number, measures: measuresOf(newest.measures), publishedAt: newest.publishedAt, publishedBy: newest.publishedBy.name };
  });
}
