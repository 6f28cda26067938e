import type { TenantDb } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { type ModuleContent, moduleContent } from "./content";
import type { Validation } from "./validation";

/** A module as its editors know it. */
export type DraftModule = {
  id: string;
  frameworkId: string;
  framework: string;
  title: string;
  halfHours: number;
  content: ModuleContent;
  validation: Validation | null;
  version: number;
  changedBy: string;
  changedAt: Date;
  /** The version that staff begin with; null while it is only a draft. */
  number: number | null;
  takenAwayAt: Date | null;
  /** Whether the draft says something else than that version. */
  differs: boolean;
};

type Row = Omit<DraftModule, "content"> & { content: unknown };

/** A module's draft, for its editors, whom alone the database shows it. One statement. @throws NotFound for anybody else */
export async function findDraft(db: TenantDb, viewer: Viewer, moduleId: string): Promise<DraftModule> {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT m.id, m."frameworkId", f.name AS framework, d.title, d."halfHours", d.content, d.validation, d.version, p.name AS "changedBy", d."changedAt",
      m."publishedNumber" AS number, m."takenAwayAt",
      v.number IS NULL OR (v.title, v."halfHours", v.content, v.validation) IS DISTINCT FROM (d.title, d."halfHours", d.content, d.validation) AS differs
    FROM study_module m
    JOIN module_draft d ON d."trustId" = m."trustId" AND d."moduleId" = m.id
    JOIN framework f ON f."trustId" = m."trustId" AND f.id = m."frameworkId"
    JOIN person p ON p."trustId" = d."trustId" AND p.id = d."changedById"
    LEFT JOIN module_version v ON v."trustId" = m."trustId" AND v."moduleId" = m.id AND v.number = m."publishedNumber"
    WHERE m."trustId" = ${viewer.trustId}::uuid AND m.id = ${moduleId}::uuid`;
  if (!row) throw new NotFound();
  return { ...row, content: moduleContent.parse(row.content) };
}
