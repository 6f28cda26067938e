import { recordEvent } from "@/lib/audit/record-event";
import { dashed } from "@/lib/csv/fold";
import { writeCsv } from "@/lib/csv/write-csv";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { sNames, threeS } from "@/lib/three-s/three-s";
import type { Viewer } from "@/lib/viewers/viewer";
import { findSchoolYear } from "./read-school-year";

const headings = ["Week of", "Half term", "Week", ...threeS.flatMap((s) => [sNames[s], `${sNames[s]}: need to talk`])];

/**
 * The three Ss of a school week by week, from the start of the academic year to today, to take away by those who read its line; the export is logged.
 * @throws NotFound for anybody else, and before the trust's first half term
 */
export function exportSchoolYear(viewer: Viewer, schoolId: string): Promise<{ csv: string; name: string }> {
  return withTenant(viewer, async (db) => {
    const school = await db.school.findUnique({ where: { trustId_id: { trustId: viewer.trustId, id: schoolId } }, select: { name: true } });
    const weeks = school && (await findSchoolYear(db, viewer, schoolId));
    if (!weeks) throw new NotFound();
    const rows = weeks.filter(({ toCome }) => !toCome).map(({ weekOf, halfTerm, week, stood }) => [
      weekOf, halfTerm, week === null ? "Before it" : String(week),
      ...threeS.flatMap((s) => { const mark = stood[s]; return mark ? [viewer.trust.descriptors[mark.rank - 1] ?? "", mark.needToTalk ? "Yes" : "No"] : ["Nothing shared", ""]; }),
    ]);
    await recordEvent(db, viewer, "school-year.exported", { subjectId: schoolId, facts: { weeks: rows.length } });
    const below = [[], [`Check-ins of ${school.name}, as shared by ${viewer.today}. For those who read its line, and nobody else.`]];
    return { csv: writeCsv([headings, ...rows, ...below]), name: `${dashed(`three ss ${school.name} ${viewer.today}`)}-in-confidence.csv` };
  });
}
