import { recordEvent } from "@/lib/audit/record-event";
import { BESIDE_JOINING, joiningCell, joiningOf } from "@/lib/comparison/trusts/say-joining";
import { limitsFrom } from "@/lib/comparison/uncertainty/interval";
import { rangeOfFigure } from "@/lib/comparison/uncertainty/range-of-figure";
import { writeCsv } from "@/lib/csv/write-csv";
import { written } from "@/lib/csv/written";
import { dashed } from "@/lib/csv/fold";
import { withTenant } from "@/lib/db/with-tenant";
import { findSchool } from "@/lib/schools/read-school";
import type { Viewer } from "@/lib/viewers/viewer";
import { BESIDE } from "@/lib/school-data/measures/beside";
import { findMeasure } from "@/lib/school-data/measures/measures";
import { pupilGroups } from "@/lib/school-data/pupils";
import { statusWords } from "@/lib/school-data/value";
import { findSchoolFigures } from "@/lib/school-data/series/read-school-figures";

const headings = ["Measure", "Pupils", "Academic year", "Figure", "Status", "Number of pupils", "Lower limit", "Upper limit", "Limits", BESIDE, "Published under URN", "Source", "Published on", BESIDE_JOINING] as const;

/**
 * A school's published figures as a table to take away; a figure that is hidden has no number there either, nor a range. The export is logged.
 * @throws NotFound when the school is not of the trust
 */
export function exportSchoolFigures(viewer: Viewer, schoolId: string): Promise<{ csv: string; name: string }> {
  return withTenant(viewer, async (db) => {
    const school = await findSchool(db, viewer, schoolId);
    const figures = await findSchoolFigures(db, viewer, school.urn);
    await recordEvent(db, viewer, "figures.exported", { subjectId: schoolId, facts: { rows: figures.length } });
    const rows = figures.map((one) => {
      const measure = findMeasure(one.measure);
      const range = measure && rangeOfFigure(measure, one);
      return [
        measure?.name ?? one.measure, pupilGroups[one.pupils], one.academicYear, written(one.number), statusWords[one.status], written(one.cohort),
        written(range?.lower), written(range?.upper), range ? limitsFrom[range.from] : "", written(one.england), one.past ?? school.urn, one.source, one.publishedOn ?? "", joiningCell(joiningOf(one.academicYear, school.joinedOn)),
      ];
    });
    return { csv: writeCsv([headings, ...rows]), name: `figures-${dashed(school.name)}.csv` };
  });
}
