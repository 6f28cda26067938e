import { standingInWords } from "@/lib/comparison/headlines/standing";
import { BESIDE_JOINING, joiningCell } from "@/lib/comparison/trusts/say-joining";
import { recordEvent } from "@/lib/audit/record-event";
import { writeCsv } from "@/lib/csv/write-csv";
import { written } from "@/lib/csv/written";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { BESIDE } from "@/lib/school-data/measures/beside";
import { statusWords } from "@/lib/school-data/value";
import type { Viewer } from "@/lib/viewers/viewer";
import { canReadThreeSTable } from "../policy";
import { londonDay } from "@/lib/clock";
import { changeInWords, isClear } from "@/lib/returns/reading/change";
import { percentOf } from "@/lib/returns/reading/compare-schools";
import type { ReturnedTerm } from "@/lib/returns/reading/half-term-figures";
import { halfTermInWords, halfTermName } from "@/lib/school-year/half-term";
import type { FiguresFilter } from "./figures-filter";
import { type FiguresRow, gatherFiguresTable, type ReturnedColumn } from "./gather-figures-table";
import { countReturned, sayWhyApart, sayWhyOut } from "./say-figures";

const headings = ["School", "Phase", "Hub", "Measure", "Academic year", "Figure", "Status", "Pupils", "Lower", "Upper", BESIDE, "Beside that", "Out of line, and why", "Clear change since", "New since the last one-to-one", "Source", "Published on", "Read with care", BESIDE_JOINING];
const DIGITS = 2;

/** What a school sent for the half term, a line a measure. */
const returnedLines = ({ school, returned }: FiguresRow, term: ReturnedTerm, before: ReturnedTerm | undefined) =>
  [...returned.values()].map((cell) => ({ ...cell, why: sayWhyApart(cell, term) })).map(({ measure, sum, range, change, isNew, small, sentAt, why }) => [
    school.name, school.phase ?? "", school.hub ?? "", measure.name, halfTermInWords(term), written(measure.unit === "pupils" ? sum.count : percentOf(sum), DIGITS), statusWords.available, written(sum.outOf, DIGITS),
    ...(measure.unit === "pupils" ? ["", ""] : [written(range?.lower, DIGITS), written(range?.upper, DIGITS)]), "", "", why, change && isClear(change) && before ? changeInWords(change, halfTermName(before.ordinal)) : "", isNew ? "Yes" : "", "The school’s own return", londonDay(sentAt),
    small ? "Few pupils: they could be recognised" : "",
  ]);

/** The shown schools as one, of the half term's return: a number of pupils is added up, a share is said both ways. */
const trustReturnedLines = (name: string, { columns, term }: { columns: readonly ReturnedColumn[]; term: ReturnedTerm }, rows: readonly FiguresRow[]) =>
  columns.flatMap(({ measure, trust }) => {
    if (!trust) return [];
    const line = (what: string, number: number, pupils: string) => [name, "", "", what, halfTermInWords(term), written(number, DIGITS), "", pupils];
    if (measure.unit === "pupils") return [line(measure.name, countReturned(measure, rows), String(trust.pupils))];
    return [line(`${measure.name}, every pupil counted the same`, trust.weighted, String(trust.pupils)), line(`${measure.name}, every school counted the same`, trust.schoolMean, "")];
  });

/**
 * The table of schools and figures as the filters leave it, a line a figure, the trust's own below; the export is logged.
 * @throws NotFound for anybody but a trust executive
 */
export async function exportFiguresTable(viewer: Viewer, filter: FiguresFilter): Promise<{ csv: string; name: string }> {
  if (!canReadThreeSTable(viewer)) throw new NotFound();
  return withTenant(viewer, async (db) => {
    const { rows, columns, returned } = await gatherFiguresTable(db, viewer, filter);
    await recordEvent(db, viewer, "figures-table.exported", { facts: { schools: rows.length } });
    const lines = rows.flatMap(({ school, cells }) => [...cells.values()].map((cell) => [
      school.name, school.phase ?? "", school.hub ?? "", cell.measure.name, cell.figure.academicYear, written(cell.figure.number, DIGITS), statusWords[cell.figure.status], written(cell.figure.cohort, DIGITS),
      written(cell.range?.lower, DIGITS), written(cell.range?.upper, DIGITS), written(cell.figure.england, DIGITS), cell.standing ? standingInWords(cell.standing, cell.measure) : "", sayWhyOut(cell),
      cell.moved ? `${cell.moved.good ? "Better" : "Worse"} than ${cell.moved.since}` : "", cell.isNew ? "Yes" : "", cell.figure.source, cell.figure.publishedOn ?? "", "", joiningCell(cell.joining),
    ]));
    const trust = columns.flatMap(({ measure, year, trust: own, mean }) => {
      const line = (counted: string, number: number, pupils = "") => [viewer.trust.name, "", "", `${measure.name}, every ${counted} counted the same`, year, written(number, DIGITS), "", pupils];
      if (mean) return [line("school", mean.schoolMean)];
      return own ? [line("pupil", own.weighted, String(own.pupils)), line("school", own.schoolMean)] : [];
    });
    const sent = returned ? rows.flatMap((row) => returnedLines(row, returned.term, returned.before)) : [];
    // Counts of a few pupils stand in it where schools sent returns.
    return { csv: writeCsv([headings, ...lines, ...sent, [], ...trust, ...(returned ? trustReturnedLines(viewer.trust.name, returned, rows) : [])]), name: `figures-of-schools-${viewer.today}${sent.length > 0 ? "-executive-team-only" : ""}.csv` };
  });
}
