import { recordEvent } from "@/lib/audit/record-event";
import { dashed } from "@/lib/csv/fold";
import { writeCsv } from "@/lib/csv/write-csv";
import { withTenant } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { findSchool } from "@/lib/schools/read-school";
import { findNeighboursOf } from "./find-neighbours-of";

/**
 * A school's neighbours as a table to take away: itself first, then the nearest; the model and its source below. The export is logged.
 * @throws NotFound when the school is not of the trust
 */
export function exportNeighbours(viewer: Viewer, schoolId: string): Promise<{ csv: string; name: string }> {
  return withTenant(viewer, async (db) => {
    const school = await findSchool(db, viewer, schoolId);
    const similar = await findNeighboursOf(db, viewer, school);
    await recordEvent(db, viewer, "neighbours.exported", { subjectId: schoolId, facts: { rows: similar?.nearest.length ?? 0 } });
    const name = `similar-schools-${dashed(school.name)}.csv`;
    if (!similar) return { csv: writeCsv([["No similar schools can be named yet"]]), name };
    const { facts, nearest, model, source, academicYear } = similar;
    const headings = ["School", "URN", "Council", "Distance (0 is alike in everything)", ...facts.map((fact) => fact.name)];
    const own = [school.name, school.urn, school.localAuthority ?? "", "", ...facts.map((fact) => String(fact.own))];
    const rows = nearest.map(({ name: other, urn, council, distance, reasons }) => [other, urn, council ?? "", distance.toFixed(4), ...facts.map(({ key }) => String(reasons.find((one) => one.key === key)?.other ?? ""))]);
    const below = [[], [model.label], [`${source}${academicYear ? `, ${academicYear}` : ""}`]];
    return { csv: writeCsv([headings, own, ...rows, ...below]), name };
  });
}
