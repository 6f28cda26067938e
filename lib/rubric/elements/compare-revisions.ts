import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { isId } from "@/lib/is-id";
import type { Viewer } from "@/lib/viewers/viewer";
import { stageMoves } from "../compare/compare-heads";
import { compareElements, type ComparedPart } from "../compare/compare-texts";
import { elementContent } from "../content";
import { mustEdit } from "../policy";
import type { Stage } from "../stages";
import type { Revision } from "./read-draft-element";

/** A revision with the versions that published it, and what happened to the stages with it, in sentences. */
export type RevisionInHistory = Revision & { publishedIn: number[]; moves: string[] };
/** Every revision, the latest first. */
export type History = { framework: string; title: string; revisions: RevisionInHistory[]; from: number; to: number; parts: ComparedPart[] };

/**
 * Who changed an element and when, and two of its revisions word by word: the last two unless others are asked for. Five statements.
 * @throws NotFound for anybody but the framework's editors
 */
export async function compareRevisions(viewer: Viewer, frameworkId: string, elementId: string, asked: { from?: number; to?: number } = {}): Promise<History> {
  if (!isId(frameworkId) || !isId(elementId)) throw new NotFound();
  const { trustId } = viewer;
  return withTenant(viewer, async (db) => {
    await mustEdit(db, viewer, frameworkId);
    const rows = await db.$queryRaw<(Omit<RevisionInHistory, "moves"> & { stageKeys: string[] })[]>`
      SELECT r.number, p.name AS author, r."savedAt", r."stageKeys",
        ARRAY(SELECT u.number FROM published_element u WHERE u."trustId" = r."trustId" AND u."elementId" = r."elementId" AND u.revision = r.number ORDER BY u.number) AS "publishedIn"
      FROM element_revision r JOIN person p ON p."trustId" = r."trustId" AND p.id = r."authorId"
      WHERE r."trustId" = ${trustId}::uuid AND r."frameworkId" = ${frameworkId}::uuid AND r."elementId" = ${elementId}::uuid ORDER BY r.number DESC`;
    const [latest, before] = rows;
    if (!latest) throw new NotFound();
    const there = (number: number | undefined) => (rows.some((one) => one.number === number) ? number : undefined);
    const to = there(asked.to) ?? latest.number;
    const from = there(asked.from) ?? before?.number ?? latest.number;
    const { name, stages } = await db.framework.findUniqueOrThrow({ where: { trustId_id: { trustId, id: frameworkId } }, select: { name: true, stages: true } });
    const texts = await db.elementRevision.findMany({ where: { trustId, elementId, number: { in: [from, to] } }, select: { number: true, title: true, summary: true, content: true, stageKeys: true } });
    const all = everKnown(stages as Stage[], rows.flatMap(({ stageKeys }) => stageKeys));
    const revisions = rows.map(({ stageKeys, ...row }, at) => ({ ...row, moves: movesSince(all, rows[at + 1]?.stageKeys, stageKeys) }));
    const at = (number: number) => {
      const text = texts.find((one) => one.number === number);
      if (!text) throw new NotFound();
      return { ...text, content: elementContent.parse(text.content), written: text.stageKeys };
    };
    return { framework: name, title: at(latest.number === to ? to : from).title, revisions, from, to, parts: compareElements(at(from), at(to), all) };
  });
}

/** The stages of today, and behind them those that were taken out since; what these were called stands in the versions. */
const everKnown = (stages: Stage[], keys: readonly string[]): Stage[] =>
  [...stages, ...[...new Set(keys)].filter((key) => !stages.some((stage) => stage.key === key)).map((key) => ({ key, name: "a stage that was taken out since", means: "" }))];

/** What happened to the stages between two revisions; the first of all, and one that was never written in, tell nothing. */
function movesSince(all: readonly Stage[], before: readonly string[] | undefined, after: readonly string[]): string[] {
  const named = (keys: readonly string[]) => keys.flatMap((key) => all.find((stage) => stage.key === key) ?? []);
  return before?.length ? stageMoves(named(before), named(after)) : [];
}
