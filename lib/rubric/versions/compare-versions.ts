import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { isId } from "@/lib/is-id";
import type { Viewer } from "@/lib/viewers/viewer";
import { canReadRubric } from "../policy";
import { compareElements, type ComparedPart } from "../compare/compare-texts";
import { elementContent } from "../content";
import type { Stage } from "../stages";

/** An element in which two versions differ. */
export type ComparedElement = { id: string; title: string; area: string; kind: "added" | "removed" | "changed"; wasIn: string | null; parts: ComparedPart[] };
export type ComparedVersions = { name: string; from: number; to: number; elements: ComparedElement[] };

type Row = { elementId: string; number: number; title: string; summary: string; content: unknown; area: string };

/**
 * Two published versions of a framework, element by element where they differ, in the later one's order. Two statements.
 * @throws NotFound unless both were published
 */
export async function compareVersions(viewer: Viewer, frameworkId: string, from: number, to: number): Promise<ComparedVersions> {
  if (!canReadRubric(viewer) || !isId(frameworkId)) throw new NotFound();
  const { trustId } = viewer;
  return withTenant(viewer, async (db) => {
    const versions = await db.frameworkVersion.findMany({ where: { trustId, frameworkId, number: { in: [from, to] } }, select: { number: true, name: true, stages: true } });
    const later = versions.find(({ number }) => number === to);
    const earlier = versions.find(({ number }) => number === from);
    if (!later || !earlier) throw new NotFound();
    const rows = await db.$queryRaw<Row[]>`
      SELECT e."elementId", e.number, e.title, e.summary, e.content, a.title AS area
      FROM published_element e JOIN published_area a ON a."trustId" = e."trustId" AND a."frameworkId" = e."frameworkId" AND a.number = e.number AND a."areaId" = e."areaId"
      WHERE e."trustId" = ${trustId}::uuid AND e."frameworkId" = ${frameworkId}::uuid AND e.number IN (${from}, ${to})
      ORDER BY e.number = ${to} DESC, a.position, e.position`;
    const of = (number: number) => new Map(rows.filter((row) => row.number === number).map((row) => [row.elementId, row]));
    const [before, after] = [of(from), of(to)];
    const named = [earlier.stages as Stage[], later.stages as Stage[]];
    const stages = (named[1]?.length ?? 0) < (named[0]?.length ?? 0) ? named[0] : named[1];
    const ids = [...new Set(rows.map(({ elementId }) => elementId))];
    return { name: later.name, from, to, elements: ids.flatMap((id) => compared(before.get(id), after.get(id), stages ?? [])) };
  });
}

function compared(before: Row | undefined, after: Row | undefined, stages: Stage[]): ComparedElement[] {
  const row = after ?? before;
  if (!row) return [];
  const { elementId: id, title, area } = row;
  if (!before || !after) return [{ id, title, area, kind: after ? "added" : "removed", wasIn: null, parts: [] }];
  const text = ({ content, ...rest }: Row) => ({ ...rest, content: elementContent.parse(content) });
  const parts = compareElements(text(before), text(after), stages);
  const wasIn = before.area === area ? null : before.area;
  return parts.length > 0 || wasIn ? [{ id, title, area, kind: "changed", wasIn, parts }] : [];
}
