import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { isId } from "@/lib/is-id";
import type { Viewer } from "@/lib/viewers/viewer";
import { canReadRubric } from "../policy";
import { type ModuleContent, moduleContent } from "./content";
import type { Validation } from "./validation";

/** A module as a version published it, and where it stands now. */
export type FoundModule = {
  id: string;
  framework: string;
  number: number;
  /** The version that staff begin with; null once it is taken away. */
  newest: number | null;
  title: string;
  halfHours: number;
  content: ModuleContent;
  validation: Validation | null;
  publishedAt: Date;
  /** Whether the viewer writes it. */
  mine: boolean;
  /** The viewer's own work on this version. */
  studyId: string | null;
  finished: boolean;
};

type Row = Omit<FoundModule, "content"> & { content: unknown };

/** A module as it is offered now, or as an older version had it, with the viewer's own work on it. One statement. @throws NotFound when there is none, and for a guest */
export async function findModule(db: TenantDb, viewer: Viewer, moduleId: string, number?: number): Promise<FoundModule> {
  if (!canReadRubric(viewer)) throw new NotFound();
  const [row] = await db.$queryRaw<Row[]>`
    SELECT m.id, f.name AS framework, v.number, CASE WHEN m."takenAwayAt" IS NULL THEN m."publishedNumber" END AS newest,
      v.title, v."halfHours", v.content, v.validation, v."publishedAt", m."frameworkId" = ANY ((SELECT app_edited_frameworks())::uuid[]) AS mine,
      s.id AS "studyId", s."finishedOn" IS NOT NULL AS finished
    FROM study_module m
    JOIN framework f ON f."trustId" = m."trustId" AND f.id = m."frameworkId"
    JOIN module_version v ON v."trustId" = m."trustId" AND v."moduleId" = m.id AND v.number = coalesce(${number ?? null}::int, m."publishedNumber")
    LEFT JOIN module_study s ON s."trustId" = v."trustId" AND s."moduleId" = v."moduleId" AND s.number = v.number AND s."personId" = ${viewer.personId}::uuid
    WHERE m."trustId" = ${viewer.trustId}::uuid AND m.id = ${moduleId}::uuid`;
  if (!row) throw new NotFound();
  return { ...row, content: moduleContent.parse(row.content) };
}

/** The same in a transaction of its own. @throws NotFound */
export async function readModule(viewer: Viewer, moduleId: string, number?: number): Promise<FoundModule> {
  if (!isId(moduleId)) throw new NotFound();
  return withTenant(viewer, (db) => findModule(db, viewer, moduleId, number));
}
