import { browserKey } from "@/lib/confidentiality/seal";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import type { Indicator } from "../indicators/indicator";
import { type Answers, answersOf } from "./answers";
import { findEvaluation, type FoundEvaluation } from "./find-evaluation";
import type { Side } from "./sides";

export type EvaluationPriority = { id: string; title: string; area: string | null; running: boolean };
export type ReadEvaluation = FoundEvaluation & { views: Record<Side, Answers>; priorities: EvaluationPriority[]; mayKeepPriorities: boolean };

/**
 * A school's self-evaluation as the viewer may see it: their own side's view, both once both have shared, and the priorities that came of it.
 * @throws NotFound for whoever does not read the school's reviews
 */
export function readEvaluation(viewer: Viewer, evaluationId: string): Promise<ReadEvaluation> {
  const { trustId, today } = viewer;
  return withTenant(viewer, async (db) => {
    const found = await readViews(db, viewer, evaluationId);
    const priorities = await db.$queryRaw<(EvaluationPriority & { line: boolean })[]>`
      SELECT p.id, p.title, CASE WHEN p."evaluationId" = ${evaluationId}::uuid THEN p.area END AS area, (p."endsOn" IS NULL OR p."endsOn" >= ${today}::date) AS running
      FROM priority p WHERE p."trustId" = ${trustId}::uuid AND p."schoolId" = ${found.schoolId}::uuid ORDER BY p."startsOn", p.title`;
    const [line] = await db.$queryRaw<{ keeps: boolean }[]>`SELECT ${found.schoolId}::uuid = ANY (app_line_schools()) AS keeps`;
    return { ...found, priorities, mayKeepPriorities: line?.keeps === true };
  });
}

/** @throws NotFound for whoever does not read the school's reviews */
export async function readViews(db: TenantDb, viewer: Viewer, evaluationId: string): Promise<FoundEvaluation & { views: Record<Side, Answers> }> {
  const found = await findEvaluation(db, viewer, evaluationId);
  const parts = await db.evaluationPart.findMany({ where: { trustId: viewer.trustId, evaluationId } });
  const view = (side: Side): Answers => Object.assign({}, ...parts.filter((part) => part.side === side).map((part) => answersOf(part.answers)));
  return { ...found, views: { school: view("school"), trust: view("trust") } };
}

export type ReadPart = Pick<FoundEvaluation, "id" | "school" | "indicators"> & { indicator: Indicator; side: Side; answers: Answers; version: number; savedAt: Date | null; browserKey: string };

/** One indicator as the viewer's side writes about it. @throws NotFound for whoever is of neither side, for an unknown indicator, and once the side has shared */
export function readPart(viewer: Viewer, evaluationId: string, key: string): Promise<ReadPart> {
  const { trustId } = viewer;
  return withTenant(viewer, async (db) => {
    const { id, school, side, indicators, shared } = await findEvaluation(db, viewer, evaluationId);
    const indicator = indicators.find((one) => one.key === key);
    if (!side || !indicator || shared[side]) throw new NotFound();
    const part = await db.evaluationPart.findUnique({ where: { trustId_evaluationId_side_indicator: { trustId, evaluationId, side, indicator: key } } });
    return { id, school, indicators, indicator, side, answers: part ? answersOf(part.answers) : {}, version: part?.version ?? 0, savedAt: part?.savedAt ?? null, browserKey: await browserKey(db, viewer) };
  });
}
