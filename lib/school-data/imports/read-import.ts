import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { asDay, type Day } from "@/lib/school-year/day";
import { canArrangeTrust } from "@/lib/trusts/policy";
import type { Viewer } from "@/lib/viewers/viewer";
import { type FigurePlan, planFigures } from "./plan-figures";
import { importReport, type ImportReport } from "./report";

export type FigureImportState = "waiting" | "reading" | "read" | "refused" | "applied";
export type FigureImportPage = { fileName: string; state: FigureImportState; rowsRead: number; source: string | null; publishedOn: Day | null; report: ImportReport | null; plan: FigurePlan | null; written: number };

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
    const state = found.state as FigureImportState;
    return {
      fileName, state, rowsRead, source, publishedOn: found.publishedOn && asDay(found.publishedOn),
      report: found.report === null ? null : importReport.parse(found.report),
      plan: state === "read" ? await planFigures(db, viewer, importId) : null,
      written: state === "applied" ? await db.trustFigure.count({ where: { trustId, importId } }) : 0,
    };
  });
}
