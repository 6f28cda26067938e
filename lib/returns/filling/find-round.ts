import type { TenantDb } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { asDay, type Day } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import { measuresOf, type ReturnMeasure } from "../template/measure";
import type { Ages } from "../template/parts";

export type Round = { id: string; academicYear: number; ordinal: number; dueOn: Day; measures: ReturnMeasure[] };
export type RoundSchool = Ages & { id: string; name: string };

/** A half term's return and what it asks for. @throws NotFound */
export async function findRound(db: TenantDb, viewer: Viewer, roundId: string): Promise<Round> {
  const round = await db.returnRound.findUnique({ where: { trustId_id: { trustId: viewer.trustId, id: roundId } }, include: { template: { select: { measures: true } } } });
  if (!round) throw new NotFound();
  const { id, academicYear, ordinal, dueOn, template } = round;
  return { id, academicYear, ordinal, dueOn: asDay(dueOn), measures: measuresOf(template.measures) };
}

/** A school of today. @throws NotFound */
export async function findRoundSchool(db: TenantDb, viewer: Viewer, schoolId: string): Promise<RoundSchool> {
  const school = await db.school.findUnique({ where: { trustId_id: { trustId: viewer.trustId, id: schoolId } }, select: { id: true, name: true, phase: true, lowAge: true, highAge: true, leftOn: true } });
  if (!school || (school.leftOn && asDay(school.leftOn) < viewer.today)) throw new NotFound();
  const { leftOn: _leftOn, ...found } = school;
  return found;
}
