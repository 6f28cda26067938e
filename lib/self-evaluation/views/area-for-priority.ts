import type { TenantDb } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { compareSides } from "./compare-sides";
import { readViews } from "./read-evaluation";

export type AreaForPriority = { evaluationId: string; area: string; name: string; indicator: string; baseline: string };

/**
 * An area that a priority may come from, with what both sides said shows how it stands: where the priority starts from, in their words.
 * @throws NotFound unless it is an area of that school's evaluation and both sides have shared
 */
export async function areaForPriority(db: TenantDb, viewer: Viewer, { schoolId, evaluationId, area: key }: { schoolId: string; evaluationId: string; area: string }): Promise<AreaForPriority> {
  const { indicators, views, bothShared, schoolId: of } = await readViews(db, viewer, evaluationId);
  const seen = compareSides(indicators, views).find(({ area }) => area.key === key);
  if (!seen || !bothShared || of !== schoolId) throw new NotFound();
  const baseline = [["The school", seen.school], ["The trust", seen.trust]] as const;
  return { evaluationId, area: key, name: seen.area.name, indicator: seen.indicator, baseline: baseline.flatMap(([who, one]) => (one?.evidence ? [`${who}: ${one.evidence}`] : [])).join("\n").slice(0, 2000) };
}
