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
import type { Sum } from "@/lib/returns/filling/figures";
import { percentOf } from "@/lib/returns/reading/compare-schools";
import type { ReturnedTerm } from "@/lib/returns/reading/half-term-figures";
import type { ReturnMeasure } from "@/lib/returns/template/measure";
import { halfTermInWords, halfTermName } from "@/lib/school-year/half-term";
import type { FiguresFilter } from "./figures-filter";
import { type FiguresColumn, type FiguresRow, gatherFiguresTable, type ReturnedColumn } from "./gather-figures-table";
import { countReturned, sayWhyApart, sayWhyOut } from "./say-figures";
import { amongInWords } from "./shown-together";

const headings = ["School", "Phase", "Hub", "Measure", "Academic year", "Figure", "Status", "Pupils", "Lower", "Upper", BESIDE, "Beside that", "Out of line, and why", "Was in the return before", "Clear change since", "New since the last one-to-one", "Source", "Published on", "Read with care", BESIDE_JOINING];
const DIGITS = 2;

const cellOf = ({ unit }: ReturnMeasure, sum: Sum) => written(unit === "pupils" ? sum.count : percentOf(sum), DIGITS);

/** What a school sent for the half term, a line a measure. */
const returnedLines = ({ school, returned }: FiguresRow, term: ReturnedTerm, before: ReturnedTerm | undefined) =>
  [...returned.values()].map((cell) => ({ ...cell, why: sayWhyApart(cell, term) })).map(({ measure, sum, before: was, range, change, isNew, small, sentAt, why }) => [
    school.name, school.phase ?? "", school.hub ?? "", measure.name, halfTermInWords(term), cellOf(measure, sum), statusWords.available, written(sum.outOf, DIGITS),
    ...(measure.unit === "pupils" ? ["", ""] : [written(range?.lower, DIGITS), written(range?.upper, DIGITS)]), "", "", why, was ? cellOf(measure, was) : "", change && isClear(change) && before ? changeInWords(change, halfTermName(before.ordinal)) : "", isNew ? "Yes" : "", "The school’s own return", londonDay(sentAt),
    small ? "Few pupils: they could be recognised" : "",
  ]);

/** Shown schools as one in a measure of the half term's return: a number of pupils is added up, a share is said both ways. */
const trustReturnedLines = (name: string, { columns, term }: { columns: readonly ReturnedColumn[]; term: ReturnedTerm }) =>
  columns.flatMap(({ measure, together }) => together.flatMap(({ among, schools, trust }) => {
    const line = (what: string, number: number, pupils: string) => [name, among ? amongInWords(among) : "", "", what, halfTermInWords(term), written(number, DIGITS), "", pupils];
    if (measure.unit === "pupils") return [line(measure.name, countReturned(measure, schools), String(trust.pupils))];
    return [line(`${measure.name}, every pupil counted the same`, trust.weighted, String(trust.pupils)), line(`${measure.name}, every school counted the same`, trust.schoolMean, "")];
  }));

/** Shown schools as one in a published measure, with England's figure of the same schools. */
const trustLines = (name: string, columns: readonly FiguresColumn[]) =>
  columns.flatMap(({ measure, year, together }) => together.flatMap(({ among, trust, mean, england }) => {
    const line = (counted: string, number: number, pupils = "") => [name, among ? amongInWords(among) : "", "", `${measure.name}, every ${counted} counted the same`, year, written(number, DIGITS), "", pupils, "", "", written(england, DIGITS)];
    if (mean) return [line("school", mean.schoolMean)];
    return trust ? [line("pupil", trust.weighted, String(trust.pupils)), line("school", trust.schoolMean)] : [];
  }));

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
      written(cell.range?.lower, DIGITS), written(cell.range?.upper, DIGITS), written(cell.figure.england, DIGITS), cell.standing ? standingInWords(cell.standing, cell.measure) : "", sayWhyOut(cell), "",
      cell.moved ? `${cell.moved.good ? "Better" : "Worse"} than ${cell.moved.since}` : "", cell.isNew ? "Yes" : "", cell.figure.source, cell.figure.publishedOn ?? "", "", joiningCell(cell.joining),
    ]));
    const sent = returned ? rows.flatMap((row) => returnedLines(row, returned.term, returned.before)) : [];
    // Counts of a few pupils stand in it where schools sent returns.
    return { csv: writeCsv([headings, ...lines, ...sent, [], ...trustLines(viewer.trust.name, columns), ...(returned ? trustReturnedLines(viewer.trust.name, returned) : [])]), name: `figures-of-schools-${viewer.today}${sent.length > 0 ? "-executive-team-only" : ""}.csv` };
  });
}
