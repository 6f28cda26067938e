import { recordEvent } from "@/lib/audit/record-event";
import { figureYears, TOGETHER } from "@/lib/comparison/headlines/figure-years";
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
import { findTrustYears, trustName } from "./find-trust-years";

/**
 * One of a school's main measures over the years as its chart draws it, to take away; a year without a figure says why and has no number. The export is logged.
 * @param key of the measure
 * @throws NotFound when the school is not of the trust, and for a measure that no chart of it shows
 */
export function exportMeasure(viewer: Viewer, schoolId: string, key: string): Promise<{ csv: string; name: string }> {
  return withTenant(viewer, async (db) => {
    const school = await findSchool(db, viewer, schoolId);
    const { recent, years } = mainByRecency(asSeries(await findSchoolFigures(db, viewer, school.urn)));
    const series = recent.find(({ measure }) => measure.key === key);
    if (!series) throw new NotFound();
    const trust = (await findTrustYears(db, viewer, schoolId, [key])).get(key);
    const rows = figureYears(series, years).map(({ label, words, number, cohort, range, beside, together }) => {
      const figure = figureOf(series, label);
      const from = typeof figure === "object" ? [figure.past ?? school.urn, figure.source, figure.publishedOn ?? ""] : ["", "", ""];
      return [
        school.name, series.measure.name, label, written(number), words, written(range?.lower), written(range?.upper), range ? limitsFrom[range.from] : "",
        written(beside), written(trust?.get(label)?.weighted), written(trust?.get(label)?.schoolMean), written(cohort), ...from,
        written(together?.number), written(together?.range?.lower), written(together?.range?.upper), together ? listed(together.years) : "", written(together?.cohort), joiningCell(joiningOf(label, school.joinedOn)),
      ];
    });
    await recordEvent(db, viewer, "figures.exported", { subjectId: schoolId, facts: { measure: key, rows: rows.length } });
    const headings = ["School", "Measure", "Academic year", "Figure", "In words", "Lower limit", "Upper limit", "Limits", besideName(series.measure), ...["pupil", "school"].map((counted) => `${trustName(series.measure)}, every ${counted} counted the same`), "Number of pupils", "Published under URN", "Source", "Published on", TOGETHER, `${TOGETHER}: lower limit`, `${TOGETHER}: upper limit`, `${TOGETHER}: which`, `${TOGETHER}: number of pupils`, BESIDE_JOINING];
    return { csv: writeCsv([headings, ...rows]), name: `${dashed(`${key} ${school.name}`)}.csv` };
  });
}
