import { recordEvent } from "@/lib/audit/record-event";
import type { FunnelLimits } from "@/lib/comparison/uncertainty/funnel-limits";
import { dashed } from "@/lib/csv/fold";
import { writeCsv } from "@/lib/csv/write-csv";
import { written } from "@/lib/csv/written";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { valueInWords } from "@/lib/school-data/value-in-words";
import type { Viewer } from "@/lib/viewers/viewer";
import { canReadThreeSTable } from "../policy";
import type { FiguresFilter } from "./figures-filter";
import { funnelOf, placeWords } from "./funnel-of";
import { gatherFiguresTable } from "./gather-figures-table";

const headings = ["School", "Measure", "Academic year", "Figure", "In words", "Pupils", "England", "Lower 95% limit", "Upper 95% limit", "Lower 99.8% limit", "Upper 99.8% limit", "Between the limits", "Source", "Published on"];
const DIGITS = 2;

const limitCells = ({ inner, outer }: FunnelLimits) => [inner.lower, inner.upper, outer.lower, outer.upper].map((limit) => written(limit, DIGITS));

/**
 * A funnel as it is drawn, to take away: the shown schools by name, each with the limits of chance for its own number of pupils and the side of them on which it stands,
 * a hidden figure in words alone; below them the four curves. The export is logged.
 * @throws NotFound for anybody but a trust executive, and for a measure of which no funnel is drawn
 */
export async function exportFunnel(viewer: Viewer, filter: FiguresFilter & { measure: string }): Promise<{ csv: string; name: string }> {
  if (!canReadThreeSTable(viewer)) throw new NotFound();
  return withTenant(viewer, async (db) => {
    const { rows, columns } = await gatherFiguresTable(db, viewer, filter);
    const column = columns.find(({ measure }) => measure.key === filter.measure);
    const funnel = column && funnelOf(column, rows);
    if (!funnel) throw new NotFound();
    const { measure, year } = column;
    const schools = rows.flatMap(({ school, cells }) => {
      const figure = cells.get(measure.key)?.figure;
      if (!figure) return [];
      const drawn = funnel.schools.find(({ id }) => id === school.id);
      const beside = drawn ? [...limitCells(drawn.limits), placeWords[drawn.place]] : ["", "", "", "", ""];
      return [[school.name, measure.name, year, written(figure.number, DIGITS), valueInWords(measure, figure), written(figure.cohort), written(funnel.target, DIGITS), ...beside, figure.source, figure.publishedOn ?? ""]];
    });
    await recordEvent(db, viewer, "figures-table.exported", { facts: { measure: measure.key, schools: schools.length } });
    const curves = funnel.limits.map((limits) => ["The limits themselves", measure.name, year, "", "", written(limits.cohort), written(funnel.target, DIGITS), ...limitCells(limits)]);
    return { csv: writeCsv([headings, ...schools, [], ...curves]), name: `${dashed(`${measure.key} funnel ${year}`)}.csv` };
  });
}
