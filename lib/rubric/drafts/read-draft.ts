import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { isId } from "@/lib/is-id";
import type { Day } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import { mustEdit } from "../policy";
import { draftMark } from "./draft-mark";
import { type FrameworkHead, findHead } from "./find-head";
import { type Change, listChanges } from "./list-changes";

export type DraftLine = { id: string; title: string; summary: string; author: string; savedAt: Date; remarks: number };
export type DraftArea = { id: string; title: string; about: string; reviewOn: Day | null; version: number; elements: DraftLine[] };

/** What was taken out and may be brought back. */
export type TakenOut = { kind: "area" | "element"; id: string; title: string; by: string | null; at: Date | null };

/** A framework as it is being written, beside what staff read. */
export type Draft = { head: FrameworkHead; areas: DraftArea[]; takenOut: TakenOut[]; changes: Change[]; mark: string };

/**
 * A framework's draft in its order, what was taken out, and what changed since the last version. Six statements.
 * @throws NotFound for anybody but the framework's editors
 */
export async function readDraft(viewer: Viewer, frameworkId: string): Promise<Draft> {
  if (!isId(frameworkId)) throw new NotFound();
  return withTenant(viewer, async (db) => {
    await mustEdit(db, viewer, frameworkId);
    const head = await findHead(db, viewer, frameworkId);
    const { trustId } = viewer;
    return { head, areas: await areasOf(db, trustId, frameworkId), takenOut: await takenOutOf(db, trustId, frameworkId), changes: await listChanges(db, trustId, frameworkId), mark: await draftMark(db, trustId, frameworkId) };
  });
}

type AreaRow = Omit<DraftArea, "elements"> & { elements: (Omit<DraftLine, "savedAt"> & { savedAt: string })[] };

async function areasOf(db: TenantDb, trustId: string, frameworkId: string): Promise<DraftArea[]> {
  const rows = await areaRows(db, trustId, frameworkId);
  return rows.map((area) => ({ ...area, elements: area.elements.map((element) => ({ ...element, savedAt: new Date(element.savedAt) })) }));
}

const areaRows = (db: TenantDb, trustId: string, frameworkId: string) => db.$queryRaw<AreaRow[]>`
  SELECT a.id, a.title, a.about, to_char(a."reviewOn", 'YYYY-MM-DD') AS "reviewOn", a.version,
    coalesce(json_agg(json_build_object('id', e.id, 'title', r.title, 'summary', r.summary, 'author', p.name, 'savedAt', r."savedAt",
      'remarks', (SELECT count(*) FROM passage_comment c WHERE c."trustId" = e."trustId" AND c."elementId" = e.id AND c."settledAt" IS NULL)
    ) ORDER BY e.position) FILTER (WHERE e.id IS NOT NULL), '[]') AS elements
  FROM rubric_area a
  LEFT JOIN rubric_element e ON e."trustId" = a."trustId" AND e."areaId" = a.id AND e."removedAt" IS NULL
  LEFT JOIN element_revision r ON r."trustId" = e."trustId" AND r."elementId" = e.id AND r.number = e.version
  LEFT JOIN person p ON p."trustId" = r."trustId" AND p.id = r."authorId"
  WHERE a."trustId" = ${trustId}::uuid AND a."frameworkId" = ${frameworkId}::uuid AND a."removedAt" IS NULL
  GROUP BY a."trustId", a.id ORDER BY a.position`;

const takenOutOf = (db: TenantDb, trustId: string, frameworkId: string) => db.$queryRaw<TakenOut[]>`
  SELECT o.kind, o.id, o.title, p.name AS by, o."changedAt" AS at FROM (
    SELECT 'area' AS kind, a.id, a.title, a."changedById", a."changedAt", a."removedAt" FROM rubric_area a
    WHERE a."trustId" = ${trustId}::uuid AND a."frameworkId" = ${frameworkId}::uuid
    UNION ALL
    SELECT 'element', e.id, r.title, e."changedById", e."changedAt", e."removedAt" FROM rubric_element e
    JOIN rubric_area a ON a."trustId" = e."trustId" AND a.id = e."areaId" AND a."removedAt" IS NULL
    JOIN element_revision r ON r."trustId" = e."trustId" AND r."elementId" = e.id AND r.number = e.version
    WHERE e."trustId" = ${trustId}::uuid AND e."frameworkId" = ${frameworkId}::uuid
  ) o LEFT JOIN person p ON p."trustId" = ${trustId}::uuid AND p.id = o."changedById"
  WHERE o."removedAt" IS NOT NULL ORDER BY o."removedAt" DESC`;
