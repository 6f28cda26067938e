import { isJudged } from "@/lib/comparison/headlines/figure-words";
import { RECENT_YEARS } from "@/lib/comparison/headlines/judged-main";
import type { TenantDb } from "@/lib/db/with-tenant";
import { isNewSince, lastDiscussed } from "@/lib/one-to-ones/last-discussed";
import type { AcademicYear } from "@/lib/school-data/academic-year";
import type { Measure } from "@/lib/school-data/measures/measure";
import { measures } from "@/lib/school-data/measures/measures";
import { amongOf } from "@/lib/school-data/series/beside-pupils";
import { findTrustFigures, type TrustSchoolFigure } from "@/lib/school-data/series/find-trust-figures";
import type { Day } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import { isClear } from "@/lib/returns/reading/change";
import { findReturned, type ReturnCell, type Returned } from "@/lib/returns/reading/half-term-figures";
import type { ReturnMeasure } from "@/lib/returns/template/measure";
import { type FigureCell, figureCell } from "./figure-cell";
import type { FiguresFilter } from "./figures-filter";
import { type OutOfTrust, returnedOutOfLine } from "./returned-out-of-line";
import { type ReturnedTogether, returnedTogether, shownTogether, type Together } from "./shown-together";

/** `among` names the schools that it stands among, phases as unlike as a pupil referral unit and a special school apart. */
export type FiguresSchool = { id: string; name: string; phase: string | null; among: string | null; hubId: string | null; hub: string | null; discussedAt: Date | null; joinedOn: Day | null };
/** What a school sent of a measure for the half term, whether that came in after its last one-to-one was discussed, and how it stands out from schools of its phase. */
export type ReturnedCell = ReturnCell & { isNew: boolean; outOfLine: OutOfTrust | undefined };
export type FiguresRow = { school: FiguresSchool; cells: ReadonlyMap<string, FigureCell>; returned: ReadonlyMap<string, ReturnedCell> };

/** A column of the half term's return, and the shown schools together. */
export type ReturnedColumn = { measure: ReturnMeasure; together: ReturnedTogether[] };

/** A column: a measure in the latest year in which one of the schools has a figure, and the shown schools together. */
export type FiguresColumn = { measure: Measure; year: AcademicYear; together: Together[] };

export type FiguresTable = { phases: string[]; hubs: { id: string; name: string }[]; columns: FiguresColumn[]; returned: (Pick<Returned, "term" | "before" | "terms"> & { columns: ReturnedColumn[] }) | undefined; rows: FiguresRow[] };

const shown = measures.filter((measure) => measure.main && isJudged(measure));

const findSchools = (db: TenantDb, { trustId }: Viewer): Promise<FiguresSchool[]> => db.$queryRaw<FiguresSchool[]>`
  SELECT s.id, s.name, s.phase, ${amongOf} AS among, s."hubId", h.name AS hub, talked."discussedAt", to_char(s."joinedOn", 'YYYY-MM-DD') AS "joinedOn"
  FROM school s LEFT JOIN hub h ON h."trustId" = s."trustId" AND h.id = s."hubId"
  LEFT JOIN LATERAL (${lastDiscussed}) talked ON true
  WHERE s."trustId" = ${trustId}::uuid AND s."leftOn" IS NULL AND s.id = ANY ((SELECT app_line_schools())::uuid[]) ORDER BY s.name`;

/** The trust's schools × their main measures and what they sent for the half term, by name and never in an order of figures. Four statements. */
export const gatherFiguresTable = async (db: TenantDb, viewer: Viewer, filter: FiguresFilter): Promise<FiguresTable> =>
  tableOf(await findSchools(db, viewer), await findMainFigures(db, viewer), filter, await findReturned(db, viewer, filter.returned));

/** Of each school of the trust the published figures that the table shows. One statement. */
export const findMainFigures = (db: TenantDb, viewer: Viewer): Promise<TrustSchoolFigure[]> => findTrustFigures(db, viewer, shown.map(({ key }) => key));

/** The table of these schools. */
export function tableOf(all: readonly FiguresSchool[], found: readonly TrustSchoolFigure[], filter: FiguresFilter, sent?: Returned): FiguresTable {
  const figures = Map.groupBy(found, ({ schoolId }) => schoolId);
  const chosen = all.filter(({ phase, hubId }) => (!filter.phase || phase === filter.phase) && (!filter.hub || hubId === filter.hub));
  const columns = shown.flatMap((measure): { measure: Measure; year: AcademicYear }[] => {
    const years = chosen.flatMap(({ id }) => (figures.get(id) ?? []).filter((one) => one.measure === measure.key && one.number !== null).map(({ academicYear }) => academicYear));
    const year = years.toSorted().at(-1);
    return year ? [{ measure, year }] : [];
  });
  const latest = [...new Set(columns.map(({ year }) => year))].toSorted().slice(-RECENT_YEARS);
  const out = returnedOutOfLine(all, sent);
  const rows = chosen.map((school): FiguresRow => ({ school, cells: cellsOf(school, figures.get(school.id) ?? [], columns.map((column) => ({ ...column, isRecent: latest.includes(column.year) }))), returned: returnedBy(school, sent, out) })).filter((row) => fits(row, filter));
  return {
    phases: [...new Set(all.flatMap(({ phase }) => phase ?? []))].toSorted(),
    hubs: [...new Map(all.flatMap(({ hubId, hub }) => (hubId && hub ? [[hubId, hub] as const] : [])))].map(([id, name]) => ({ id, name })).toSorted((one, other) => one.name.localeCompare(other.name)),
    columns: columns.map((column) => ({ ...column, together: shownTogether(column.measure, rows) })),
    returned: sent && { term: sent.term, before: sent.before, terms: sent.terms, columns: sent.measures.map((measure) => ({ measure, together: returnedTogether(measure, rows) })) },
    rows,
  };
}

const returnedBy = ({ id, discussedAt }: FiguresSchool, sent: Returned | undefined, out: ReturnType<typeof returnedOutOfLine>): FiguresRow["returned"] =>
  new Map([...(sent?.cells.get(id) ?? [])].map(([key, cell]) => [key, { ...cell, isNew: isNewSince(cell.sentAt, discussedAt), outOfLine: out.get(key)?.get(id) }]));

function cellsOf(school: FiguresSchool, figures: readonly TrustSchoolFigure[], columns: readonly { measure: Measure; year: AcademicYear; isRecent: boolean }[]): Map<string, FigureCell> {
  return new Map(columns.flatMap(({ measure, ...when }) => {
    const cell = figureCell(measure, figures.filter((one) => one.measure === measure.key), when, school);
    return cell ? [[measure.key, cell] as const] : [];
  }));
}

function fits({ cells, returned }: FiguresRow, { only }: FiguresFilter): boolean {
  const any = (is: (cell: FigureCell) => boolean) => [...cells.values()].some(is);
  const ofReturn = [...returned.values()];
  if (only === "out") return any(({ outOfLine }) => outOfLine !== undefined) || ofReturn.some(({ outOfLine }) => outOfLine !== undefined);
  if (only === "moved") return any(({ moved }) => moved !== undefined) || ofReturn.some(({ change }) => change !== undefined && isClear(change));
  return only === "fresh" ? any(({ isNew }) => isNew) || ofReturn.some(({ isNew }) => isNew) : true;
}
