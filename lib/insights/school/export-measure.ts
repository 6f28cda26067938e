import { recordEvent } from "@/lib/audit/record-event";
import { type FigureYear, figureYears, TOGETHER } from "@/lib/comparison/headlines/figure-years";
import { mainByRecency } from "@/lib/comparison/headlines/judged-main";
import { BESIDE_JOINING, joiningCell, joiningOf } from "@/lib/comparison/trusts/say-joining";
import { limitsFrom } from "@/lib/comparison/uncertainty/interval";
import { dashed } from "@/lib/csv/fold";
import { writeCsv } from "@/lib/csv/write-csv";
import { written } from "@/lib/csv/written";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { besideName } from "@/lib/school-data/measures/beside";
import { findSchoolFigures } from "@/lib/school-data/series/read-school-figures";
import { asSeries, figureOf } from "@/lib/school-data/series/series";
import { findSchool } from "@/lib/schools/read-school";
import type { Viewer } from "@/lib/viewers/viewer";
import { listed } from "@/lib/words";
import { findAlike, findTrustYears, trustName } from "./find-trust-years";
import { findOtherSchool } from "./read-other-school";

/** A year of the school beside; a hidden one has its words and no number. */
const besideCells = (year: FigureYear | undefined) => [written(year?.number), year?.words ?? "", written(year?.range?.lower), written(year?.range?.upper), written(year?.cohort)];

/**
 * One of a school's main measures over the years as its chart draws it, to take away; a year without a figure says why and has no number. The export is logged.
 * @param key of the measure
 * @param beside the school of the trust that is set beside it, where one is
 * @throws NotFound when the school is not of the trust, for a measure that no chart of it shows, and for a school that cannot be set beside it
 */
export function exportMeasure(viewer: Viewer, schoolId: string, key: string, beside?: string): Promise<{ csv: string; name: string }> {
  return withTenant(viewer, async (db) => {
    const school = await findSchool(db, viewer, schoolId);
    const { recent, years } = mainByRecency(asSeries(await findSchoolFigures(db, viewer, school.urn)));
    const series = recent.find(({ measure }) => measure.key === key);
    if (!series) throw new NotFound();
    const trust = (await findTrustYears(db, viewer, await findAlike(db, viewer, schoolId), [key])).get(key);
    const other = beside === undefined ? undefined : await findOtherSchool(db, viewer, schoolId, { measure: key, other: beside });
    const rows = figureYears(series, years).map(({ label, words, number, cohort, range, beside: england, together }) => {
      const figure = figureOf(series, label);
      const from = typeof figure === "object" ? [figure.past ?? school.urn, figure.source, figure.publishedOn ?? ""] : ["", "", ""];
      return [
        school.name, series.measure.name, label, written(number), words, written(range?.lower), written(range?.upper), range ? limitsFrom[range.from] : "",
        written(england), written(trust?.get(label)?.weighted), written(trust?.get(label)?.schoolMean), written(cohort), ...from,
        written(together?.number), written(together?.range?.lower), written(together?.range?.upper), together ? listed(together.years) : "", written(together?.cohort), joiningCell(joiningOf(label, school.joinedOn)),
        ...(other ? besideCells(other.years.find((year) => year.label === label)) : []),
      ];
    });
    await recordEvent(db, viewer, "figures.exported", { subjectId: schoolId, facts: { measure: key, rows: rows.length, ...(beside && { beside }) } });
    const headings = ["School", "Measure", "Academic year", "Figure", "In words", "Lower limit", "Upper limit", "Limits", besideName(series.measure), ...["pupil", "school"].map((counted) => `${trustName(series.measure)}, every ${counted} counted the same`), "Number of pupils", "Published under URN", "Source", "Published on", TOGETHER, `${TOGETHER}: lower limit`, `${TOGETHER}: upper limit`, `${TOGETHER}: which`, `${TOGETHER}: number of pupils`, BESIDE_JOINING, ...(other ? [other.name, ...["in words", "lower limit", "upper limit", "number of pupils"].map((what) => `${other.name}: ${what}`)] : [])];
    return { csv: writeCsv([headings, ...rows]), name: `${dashed(`${key} ${school.name}`)}.csv` };
  });
}
