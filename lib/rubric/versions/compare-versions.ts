import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { isId } from "@/lib/is-id";
import type { Viewer } from "@/lib/viewers/viewer";
import { compareHeads, stageMoves } from "../compare/compare-heads";
import { compareElements, type ComparedPart, compareWords } from "../compare/compare-texts";
import { keysOf } from "../compare/parts-of";
import { elementContent } from "../content";
import { canReadRubric } from "../policy";
import type { Stage } from "../stages";

/** Something in which two versions differ: an area, or an element with the area it stands in. */
export type Compared = { id: string; title: string; kind: "added" | "removed" | "changed"; parts: ComparedPart[] };
export type ComparedElement = Compared & { area: string; wasIn: string | null };
/** `moves` says in sentences what happened to the stages and to the order of things. */
export type ComparedVersions = { from: number; to: number; head: ComparedPart[]; moves: string[]; areas: Compared[]; elements: ComparedElement[] };

type Area = { areaId: string; number: number; title: string; about: string };
type Element = { elementId: string; number: number; title: string; summary: string; content: unknown; area: string; areaId: string };
type Head = { number: number; name: string; about: string; stages: Stage[] };

/**
 * Two published versions of a framework: what it says of itself, its areas, and its elements where they differ, in the later one's order.
 * Three statements.
 * @throws NotFound unless both were published
 */
export async function compareVersions(viewer: Viewer, frameworkId: string, from: number, to: number): Promise<ComparedVersions> {
  if (!canReadRubric(viewer) || !isId(frameworkId)) throw new NotFound();
  return withTenant(viewer, (db) => compareWithin(db, viewer, frameworkId, from, to));
}

/** The same within a page's own transaction, whose verb has asked its policy. */
export async function compareWithin(db: TenantDb, { trustId }: Viewer, frameworkId: string, from: number, to: number): Promise<ComparedVersions> {
  const heads = await db.$queryRaw<Head[]>`
    SELECT number, name, about, stages FROM framework_version WHERE "trustId" = ${trustId}::uuid AND "frameworkId" = ${frameworkId}::uuid AND number IN (${from}, ${to})`;
  const [earlier, later] = [from, to].map((number) => heads.find((one) => one.number === number));
  if (!later || !earlier) throw new NotFound();
  const areas = await db.$queryRaw<Area[]>`
    SELECT "areaId", number, title, about FROM published_area
    WHERE "trustId" = ${trustId}::uuid AND "frameworkId" = ${frameworkId}::uuid AND number IN (${from}, ${to}) ORDER BY number = ${to} DESC, position`;
  const elements = await db.$queryRaw<Element[]>`
    SELECT e."elementId", e.number, e.title, e.summary, e.content, a.title AS area, e."areaId"
    FROM published_element e JOIN published_area a ON a."trustId" = e."trustId" AND a."frameworkId" = e."frameworkId" AND a.number = e.number AND a."areaId" = e."areaId"
    WHERE e."trustId" = ${trustId}::uuid AND e."frameworkId" = ${frameworkId}::uuid AND e.number IN (${from}, ${to})
    ORDER BY e.number = ${to} DESC, a.position, e.position`;
  return {
    from, to, head: compareHeads(earlier, later),
    moves: [...stageMoves(earlier.stages, later.stages), ...reordered(areas, elements, from, to)],
    areas: pairs(areas, ({ areaId }) => areaId, from, to).flatMap(([before, after]) => comparedArea(before, after)),
    elements: pairs(elements, ({ elementId }) => elementId, from, to).flatMap(([before, after]) => comparedElement(before, after, earlier.stages, later.stages)),
  };
}

/** Each thing as the earlier version had it beside how the later one has it. */
function pairs<Row extends { number: number }>(rows: readonly Row[], idOf: (row: Row) => string, from: number, to: number): [Row | undefined, Row | undefined][] {
  const of = (number: number) => new Map(rows.filter((row) => row.number === number).map((row) => [idOf(row), row]));
  const [before, after] = [of(from), of(to)];
  return [...new Set(rows.map(idOf))].map((id) => [before.get(id), after.get(id)]);
}

/** Whether those of a list that both versions have stand in another order. */
function inAnotherOrder<Row extends { number: number }>(rows: readonly Row[], idOf: (row: Row) => string, from: number, to: number): boolean {
  const ids = (number: number) => rows.filter((row) => row.number === number).map(idOf);
  const [before, after] = [ids(from), ids(to)];
  return before.filter((id) => after.includes(id)).join() !== after.filter((id) => before.includes(id)).join();
}

function reordered(areas: readonly Area[], elements: readonly Element[], from: number, to: number): string[] {
  const areasMoved = inAnotherOrder(areas, ({ areaId }) => areaId, from, to);
  const within = areas.filter(({ number, areaId }) => number === to && inAnotherOrder(elements.filter((element) => element.areaId === areaId), ({ elementId }) => elementId, from, to));
  return [...(areasMoved ? ["The areas stand in another order."] : []), ...within.map(({ title }) => `The elements of ‘${title}’ stand in another order.`)];
}

function comparedArea(before: Area | undefined, after: Area | undefined): Compared[] {
  const row = after ?? before;
  if (!row) return [];
  const { areaId: id, title } = row;
  if (!before || !after) return [{ id, title, kind: after ? "added" : "removed", parts: [] }];
  const parts = [
    { key: `${id}.title`, label: "What it is called", was: before.title, is: after.title },
    { key: `${id}.about`, label: "What it is about", was: before.about, is: after.about },
  ].filter(({ was, is }) => was !== is);
  return parts.length > 0 ? [{ id, title, kind: "changed", parts: parts.map(({ key, label, was, is }) => ({ key, label, pieces: compareWords(was, is) })) }] : [];
}

function comparedElement(before: Element | undefined, after: Element | undefined, earlier: Stage[], later: Stage[]): ComparedElement[] {
  const row = after ?? before;
  if (!row) return [];
  const { elementId: id, title, area } = row;
  if (!before || !after) return [{ id, title, area, kind: after ? "added" : "removed", wasIn: null, parts: [] }];
  const text = ({ content, ...rest }: Element, stages: readonly Stage[]) => ({ ...rest, content: elementContent.parse(content), written: keysOf(stages) });
  const all = [...later, ...earlier.filter(({ key }) => !later.some((stage) => stage.key === key))];
  const parts = compareElements(text(before, earlier), text(after, later), all);
  const wasIn = before.areaId === after.areaId ? null : before.area;
  return parts.length > 0 || wasIn ? [{ id, title, area, kind: "changed", wasIn, parts }] : [];
}
