import { isDeepStrictEqual } from "node:util";
import type { z } from "zod";
import { recordEvent } from "@/lib/audit/record-event";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound, Stale } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { elementContent } from "../content";
import { v7 } from "@/lib/submissions/uuid";
import { keysOf } from "../compare/parts-of";
import type { Stage } from "../stages";
import type { stagesInput } from "./schema";
import { changedBy, takeTurns } from "./take-turns";

type Input = z.infer<typeof stagesInput>;

/**
 * Names a framework's stages anew or puts them in another order. Each element's text goes with the stage that it was written for;
 * where a stage is taken out, its texts leave the draft and stay in the elements' history.
 * @throws NotFound for anybody but its editors
 * @throws Stale when somebody changed the framework since `version`
 */
export function editStages(viewer: Viewer, { frameworkId, version, stages, was }: Input): Promise<void> {
  return withTenant(viewer, async (db) => {
    await takeTurns(db, viewer, frameworkId);
    const before = await db.framework.findUniqueOrThrow({ where: { trustId_id: { trustId: viewer.trustId, id: frameworkId } }, select: { stages: true, version: true } });
    const standing = before.stages as Stage[];
    const known = keysOf(standing);
    const kept = stages.map((stage, at): Stage => ({ key: known.find((key) => key === was[at]) ?? v7(), ...stage }));
    const { count } = await db.framework.updateMany({ where: { trustId: viewer.trustId, id: frameworkId, version }, data: { stages: kept, version: { increment: 1 } } });
    if (count === 0) throw new Stale(standing.map(({ name, means }) => `${name}: ${means}`).join("\n"), before.version);
    if (!isDeepStrictEqual(keysOf(kept), known)) await carryTexts(db, viewer, frameworkId, keysOf(kept));
    await recordEvent(db, viewer, "framework.stages-edited", { subjectId: frameworkId, facts: { stages: stages.length } });
  });
}

/** A new revision of every element whose texts change their place, removed ones too: they may come back. */
async function carryTexts(db: TenantDb, viewer: Viewer, frameworkId: string, keys: string[]) {
  const { trustId, personId: authorId, at: savedAt } = viewer;
  const elements = await db.rubricElement.findMany({ where: { trustId, frameworkId }, select: { id: true, version: true, elementRevisionAsElement: { orderBy: { number: "desc" }, take: 1 } } });
  const carried = elements.map(({ id, version, elementRevisionAsElement: [latest] }) => {
    if (!latest) throw new NotFound();
    const content = elementContent.parse(latest.content);
    const stages = keys.map((key) => content.stages[latest.stageKeys.indexOf(key)] ?? "");
    return { trustId, elementId: id, number: version + 1, frameworkId, title: latest.title, summary: latest.summary, content: { ...content, stages }, stageKeys: keys, authorId, savedAt };
  });
  await db.elementRevision.createMany({ data: carried });
  await db.rubricElement.updateMany({ where: { trustId, frameworkId }, data: { version: { increment: 1 }, ...changedBy(viewer) } });
}
