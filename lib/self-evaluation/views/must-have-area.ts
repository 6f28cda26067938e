import type { TenantDb } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { areasOf } from "../indicators/indicator";
import { findEvaluation } from "./find-evaluation";

/** @throws NotFound unless this is an area of that school's self-evaluation, and both sides have shared */
export async function mustHaveArea(db: TenantDb, viewer: Viewer, { schoolId, evaluationId = "", area }: { schoolId: string; evaluationId?: string | undefined; area?: string | undefined }): Promise<void> {
  if (!evaluationId || !area) throw new NotFound();
  const found = await findEvaluation(db, viewer, evaluationId);
  if (found.schoolId !== schoolId || !found.bothShared || !areasOf(found.indicators).some(({ key }) => key === area)) throw new NotFound();
}
