import { recordEvent } from "@/lib/audit/record-event";
import { londonDay } from "@/lib/clock";
import { writeCsv } from "@/lib/csv/write-csv";
import { withTenant } from "@/lib/db/with-tenant";
import { halfTermInWords } from "@/lib/school-year/half-term";
import type { Viewer } from "@/lib/viewers/viewer";
import { gatherQualityGoals, reachWords } from "./read-quality-goals";

const heading = ["Framework", "Version", "Published", "Area", "Elements", "Descriptors", "Due for review", "Bright spots", "Practice videos", "People who opened it"];

/**
 * The page's two tables as one CSV file, with their source and date; the export is written into the audit log.
 * @throws NotFound for whoever neither starts frameworks nor writes one
 */
export async function exportQualityGoals(viewer: Viewer): Promise<{ name: string; csv: string }> {
  return withTenant(viewer, async (db) => {
    const { halfTerm, areas, spots } = await gatherQualityGoals(db, viewer);
    await recordEvent(db, viewer, "quality-goals.exported", { facts: { areas: areas.length } });
    const spotsIn = (areaId: string) => spots.filter((one) => one.areaId === areaId).reduce((sum, one) => sum + one.spots, 0);
    const lines = areas.map((one) => [one.framework, one.number, londonDay(one.publishedAt), one.area, one.elements, one.descriptors, one.reviewOn, spotsIn(one.areaId), one.videos, reachWords(one.people)]);
    const places = spots.map(({ area, school, spots: count }) => [area, school, count]);
    const source = `Rubric, bright spots and practice videos of ${viewer.trust.name} in Braid on ${viewer.today}; people counted in fives, ${halfTerm ? `since ${halfTerm.startsOn}, ${halfTermInWords(halfTerm)}` : "outside the half terms"}`;
    return { name: `quality-goals-${viewer.today}.csv`, csv: writeCsv([heading, ...lines, [], ["Area", "School", "Bright spots"], ...places, [], [source]]) };
  });
}
