import { recordEvent } from "@/lib/audit/record-event";
import { FEWEST_NEIGHBOURS } from "@/lib/comparison/headlines/say-against-neighbours";
import { rangeOfFigure } from "@/lib/comparison/uncertainty/range-of-figure";
import { dashed } from "@/lib/csv/fold";
import { writeCsv } from "@/lib/csv/write-csv";
import { written } from "@/lib/csv/written";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { gatherNeighbours } from "./read-neighbours";

const headings = ["School", "URN", "Measure", "Academic year", "Figure", "May truly lie above", "May truly lie below", "Number of pupils", "Source", "Published on"] as const;

/**
 * One measure of a school and of its similar schools as their chart draws it, to take away: itself first, then the others by name, those whose figure
 * is hidden or missing left out; the model below. The export is logged.
 * @param key of the measure
 * @throws NotFound when the school is not of the trust, and for a measure that no chart of it shows
 */
export function exportBeside(viewer: Viewer, schoolId: string, key: string): Promise<{ csv: string; name: string }> {
  return withTenant(viewer, async (db) => {
    const { school, similar, series, figures } = await gatherNeighbours(db, viewer, schoolId);
    const shown = series.find(({ measure }) => measure.key === key);
    const own = shown?.figures.find(({ number }) => number !== null);
    const theirs = figures.filter((one) => one.measure === key);
    if (!similar || !shown || !own || theirs.length < FEWEST_NEIGHBOURS) throw new NotFound();
    const nameOf = (urn: string) => similar.nearest.find((one) => one.urn === urn)?.name ?? urn;
    const rows = [{ ...own, urn: school.urn, name: school.name }, ...theirs.map((one) => ({ ...one, name: nameOf(one.urn) })).toSorted((one, other) => one.name.localeCompare(other.name))].map((one) => {
      const range = rangeOfFigure(shown.measure, { ...one, status: "available" });
      return [one.name, one.urn, shown.measure.name, one.academicYear, written(one.number), written(range?.lower), written(range?.upper), written(one.cohort), one.source, one.publishedOn ?? ""];
    });
    await recordEvent(db, viewer, "neighbours.exported", { subjectId: schoolId, facts: { measure: key, rows: rows.length } });
    return { csv: writeCsv([headings, ...rows, [], [similar.model.label]]), name: `${dashed(`${key} ${school.name} and similar schools`)}.csv` };
  });
}
