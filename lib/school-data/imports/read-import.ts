import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { lostBefore } from "@/lib/jobs/lost";
import { asDay, type Day } from "@/lib/school-year/day";
import { canArrangeTrust } from "@/lib/trusts/policy";
import type { Viewer } from "@/lib/viewers/viewer";
import { type FigurePlan, planFigures } from "./plan-figures";
import { importReport, type ImportReport } from "./report";

export type FigureImportState = "waiting" | "reading" | "read" | "refused" | "applied" | "lost";
export type FigureImportPage = { fileName: string; state: FigureImportState; rowsRead: number; source: string | null; publishedOn: Day | null; report: ImportReport | null; plan: FigurePlan | null; written: number };

/** How a file stands: as it is kept, or lost where it has waited so long that nobody reads it any more. */
export const standingOf = ({ state, uploadedAt }: { state: string; uploadedAt: Date }, at: Date): FigureImportState =>
  ["waiting", "reading"].includes(state) && uploadedAt < lostBefore(at) ? "lost" : (state as FigureImportState);

/**
 * A file that an administrator sent: how far its reading is, what was found, and what saying yes would do now.
 * @throws NotFound for anybody but the trust's administrators
 */
export function readFigureImportPage(viewer: Viewer, importId: string): Promise<FigureImportPage> {
  return withTenant(viewer, async (db) => {
    const { trustId } = viewer;
    const found = canArrangeTrust(viewer)
      ? await db.figureImport.findUnique({ where: { trustId_id: { trustId, id: importId } }, omit: { bytes: true, figures: true } })
      : null;
    if (!found) throw new NotFound();
    const { fileName, rowsRead, source } = found;
    const state = standingOf(found, viewer.at);
    return {
      fileName, state, rowsRead, source, publishedOn: found.publishedOn && asDay(found.publishedOn),
      report: found.report === null ? null : importReport.parse(found.report),
      plan: state === "read" ? await planFigures(db, viewer, importId) : null,
      written: state === "applied" ? await db.trustFigure.count({ where: { trustId, importId } }) : 0,
    };
  });
}
