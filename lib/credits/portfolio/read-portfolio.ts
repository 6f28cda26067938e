import { recordEvent } from "@/lib/audit/record-event";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { type ModuleContent, moduleContent } from "@/lib/rubric/modules/content";
import type { Validation } from "@/lib/rubric/modules/validation";
import { canReadRubric } from "@/lib/rubric/policy";
import { londonDay } from "@/lib/clock";
import { asDay, type Day } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import { openStudyText } from "../find-study";
import type { StudyContent } from "../schema";

/** One finished module with everything that its owner wrote. */
export type Evidence = { studyId: string; title: string; halfHours: number; validation: Validation | null; startedOn: Day; finishedOn: Day; module: ModuleContent; text: StudyContent };

type Row = Pick<Evidence, "studyId" | "title" | "halfHours" | "validation"> & { startedAt: Date; finishedOn: Date; content: unknown; sealed: Uint8Array | null };

async function evidence(db: TenantDb, { trustId, personId }: Viewer, studyIds: readonly string[]): Promise<Evidence[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT c."studyId", c.title, c."halfHours", c.validation, s."startedAt", c."finishedOn", v.content, s.sealed
    FROM study_credit c
    JOIN module_study s ON s."trustId" = c."trustId" AND s.id = c."studyId"
    JOIN module_version v ON v."trustId" = s."trustId" AND v."moduleId" = s."moduleId" AND v.number = s.number
    WHERE c."trustId" = ${trustId}::uuid AND c."personId" = ${personId}::uuid AND c."studyId" = ANY (${studyIds}::uuid[]) ORDER BY c."finishedOn", c."studyId"`;
  if (rows.length === 0) throw new NotFound();
  const found: Evidence[] = [];
  for (const { content, sealed, startedAt, finishedOn, ...row } of rows)
    found.push({ ...row, startedOn: londonDay(startedAt), finishedOn: asDay(finishedOn), module: moduleContent.parse(content), text: await openStudyText(db, trustId, { id: row.studyId, sealed }) });
  return found;
}

/** The viewer's own evidence from the finished modules that they chose, the earliest first. One statement beside the key. @throws NotFound when none of them is theirs and finished */
export async function readPortfolio(viewer: Viewer, studyIds: readonly string[]): Promise<Evidence[]> {
  if (!canReadRubric(viewer)) throw new NotFound();
  return withTenant(viewer, (db) => evidence(db, viewer, studyIds));
}

/** The same on its way out of the product: the log says that the viewer took a portfolio away, and nothing of what is in it. @throws NotFound as `readPortfolio` does */
export async function exportPortfolio(viewer: Viewer, studyIds: readonly string[]): Promise<void> {
  if (!canReadRubric(viewer)) throw new NotFound();
  await withTenant(viewer, async (db) => {
    const { trustId, personId } = viewer;
    if ((await db.studyCredit.count({ where: { trustId, personId, studyId: { in: [...studyIds] } } })) === 0) throw new NotFound();
    await recordEvent(db, viewer, "portfolio.exported");
  });
}
