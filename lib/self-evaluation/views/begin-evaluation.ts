import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { academicYearOf } from "@/lib/school-year/half-term";
import type { Viewer } from "@/lib/viewers/viewer";
import { v7 } from "@/lib/submissions/uuid";
import { standingAt } from "./sides";

/**
 * Begins a school's self-evaluation of this academic year, for both sides; whoever comes second finds it begun.
 * @throws NotFound for whoever is of neither side; Refused before the trust has indicators
 */
export function beginEvaluation(viewer: Viewer, { schoolId }: { schoolId: string }): Promise<{ id: string }> {
  const { trustId, personId: begunById, at: begunAt } = viewer;
  const academicYear = academicYearOf(viewer.today);
  return withTenant(viewer, async (db) => {
    const school = await db.school.findUnique({ where: { trustId_id: { trustId, id: schoolId } }, select: { id: true } });
    if (!school || !(await standingAt(db, schoolId)).side) throw new NotFound();
    await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`evaluation:${schoolId}`}, 0))`;
    const begun = await db.evaluation.findFirst({ where: { trustId, schoolId, academicYear }, select: { id: true } });
    if (begun) return begun;
    const framework = await db.evaluationFramework.findFirst({ where: { trustId }, orderBy: { number: "desc" }, select: { id: true } });
    if (!framework) throw new Refused("The trust has not said yet what its schools look at.");
    const id = v7();
    await db.evaluation.createMany({ data: [{ trustId, id, schoolId, frameworkId: framework.id, academicYear, begunById, begunAt }] });
    await recordEvent(db, viewer, "evaluation.begun", { subjectId: id, facts: { schoolId } });
    return { id };
  });
}
