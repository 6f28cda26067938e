import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { asDay, type Day } from "@/lib/school-year/day";
import { londonDay } from "@/lib/clock";
import { canArrangeTrust } from "@/lib/trusts/policy";
import type { Viewer } from "@/lib/viewers/viewer";
import { type FigureImportState, standingOf } from "./read-import";

export type ListedImport = { id: string; fileName: string; state: FigureImportState; uploadedOn: Day; uploadedBy: string };
/** What the trust brought in, and what was loaded for every trust, the latest first. */
export type ImportList = { own: ListedImport[]; published: { id: string; fileName: string; source: string; academicYears: string[]; publishedOn: Day | null; importedOn: Day }[] };

const SHOWN = 20;

/**
 * The files of figures that there are. Two statements.
 * @throws NotFound for anybody but the trust's administrators
 */
export function listFigureImports(viewer: Viewer): Promise<ImportList> {
  return withTenant(viewer, async (db) => {
    if (!canArrangeTrust(viewer)) throw new NotFound();
    const own = await db.$queryRaw<(Omit<ListedImport, "uploadedOn" | "state"> & { state: string; uploadedAt: Date })[]>`
      SELECT i.id, i."fileName", i.state, i."uploadedAt", p.name AS "uploadedBy"
      FROM figure_import i JOIN person p ON p."trustId" = i."trustId" AND p.id = i."uploadedById"
      WHERE i."trustId" = ${viewer.trustId}::uuid ORDER BY i."uploadedAt" DESC, i.id LIMIT ${SHOWN}`;
    const published = await db.publishedImport.findMany({ orderBy: { importedAt: "desc" }, take: SHOWN });
    return {
      own: own.map(({ id, fileName, uploadedBy, ...rest }) => ({ id, fileName, uploadedBy, state: standingOf(rest, viewer.at), uploadedOn: londonDay(rest.uploadedAt) })),
      published: published.map(({ id, fileName, source, academicYears, publishedOn, importedAt }) => ({ id, fileName, source, academicYears, publishedOn: publishedOn && asDay(publishedOn), importedOn: londonDay(importedAt) })),
    };
  });
}
