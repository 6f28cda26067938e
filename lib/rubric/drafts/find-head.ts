import type { TenantDb } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { compareHeads, type FrameworkText, stageMoves } from "../compare/compare-heads";
import type { ComparedPart } from "../compare/compare-texts";
import type { Stage } from "../stages";

/** A framework as those who keep it know it. */
export type FrameworkHead = {
  id: string;
  name: string;
  about: string;
  stages: Stage[];
  version: number;
  /** The version that staff read; null while it is only a draft. */
  number: number | null;
  publishedAt: Date | null;
  retiredAt: Date | null;
  /** Whether the viewer writes it today. */
  mine: boolean;
  /** How its name, what it is for or its stages differ from what staff read, and in sentences what happened to the stages. */
  differences: { parts: ComparedPart[]; moves: string[] };
};

/** A framework's own row beside its last version. One statement. @throws NotFound when the viewer may not know of it */
export async function findHead(db: TenantDb, viewer: Viewer, frameworkId: string): Promise<FrameworkHead> {
  const [row] = await db.$queryRaw<(Omit<FrameworkHead, "differences"> & { was: FrameworkText | null })[]>`
    SELECT f.id, f.name, f.about, f.stages, f.version, f."publishedNumber" AS number, v."publishedAt", f."retiredAt",
      f.id = ANY ((SELECT app_edited_frameworks())::uuid[]) AS mine,
      CASE WHEN v.number IS NOT NULL THEN jsonb_build_object('name', v.name, 'about', v.about, 'stages', v.stages) END AS was
    FROM framework f LEFT JOIN framework_version v ON v."trustId" = f."trustId" AND v."frameworkId" = f.id AND v.number = f."publishedNumber"
    WHERE f."trustId" = ${viewer.trustId}::uuid AND f.id = ${frameworkId}::uuid`;
  if (!row) throw new NotFound();
  const { was, ...head } = row;
  return { ...head, differences: was ? { parts: compareHeads(was, head), moves: stageMoves(was.stages, head.stages) } : { parts: [], moves: [] } };
}
