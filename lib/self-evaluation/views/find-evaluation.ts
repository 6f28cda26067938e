import type { TenantDb } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { type Indicator, indicatorsOf } from "../indicators/indicator";
import { type Side, type Standing, standingAt } from "./sides";

export type Shared = Partial<Record<Side, { by: string; at: Date }>>;
export type FoundEvaluation = Standing & { id: string; schoolId: string; school: string; academicYear: number; indicators: Indicator[]; shared: Shared; bothShared: boolean };

/** A school's self-evaluation, which side the viewer is of, and who has shared. @throws NotFound for whoever does not read the school's reviews */
export async function findEvaluation(db: TenantDb, viewer: Viewer, evaluationId: string): Promise<FoundEvaluation> {
  const { trustId } = viewer;
  const found = await db.evaluation.findUnique({
    where: { trustId_id: { trustId, id: evaluationId } },
    include: { school: { select: { name: true } }, framework: { select: { indicators: true } }, evaluationSharingAsEvaluation: { include: { sharedBy: { select: { name: true } } } } },
  });
  if (!found) throw new NotFound();
  const standing = await standingAt(db, found.schoolId);
  if (!standing.reads) throw new NotFound();
  const shared: Shared = Object.fromEntries(found.evaluationSharingAsEvaluation.map(({ side, sharedBy, sharedAt }) => [side, { by: sharedBy.name, at: sharedAt }]));
  return {
    ...standing, id: found.id, schoolId: found.schoolId, school: found.school.name, academicYear: found.academicYear, indicators: indicatorsOf(found.framework.indicators),
    shared, bothShared: shared.school !== undefined && shared.trust !== undefined,
  };
}
