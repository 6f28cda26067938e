import type { z } from "zod";
import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { once } from "@/lib/submissions/once";
import type { Viewer } from "@/lib/viewers/viewer";
import { partLabels } from "../compare/parts-of";
import { mustEdit } from "../policy";
import type { Stage } from "../stages";
import type { commentInput } from "./schema";

/**
 * Remarks on a passage of a draft; its editors read it.
 * @throws NotFound for anybody but the framework's editors
 * @throws Refused when the element has no such part
 */
export function addComment(viewer: Viewer, { frameworkId, elementId, requestId, part, passage, remark }: z.infer<typeof commentInput>): Promise<{ id: string; repeated: boolean }> {
  const { trustId, personId: authorId, at: writtenAt } = viewer;
  return withTenant(viewer, async (db) => {
    await mustEdit(db, viewer, frameworkId);
    const element = await db.rubricElement.findFirst({ where: { trustId, frameworkId, id: elementId }, select: { framework: { select: { stages: true } } } });
    if (!element) throw new NotFound();
    if (!Object.hasOwn(partLabels(element.framework.stages as Stage[]), part)) throw new Refused("Choose one of the parts of this element.", "part");
    return once(db, viewer, requestId, async (id) => {
      await db.passageComment.createMany({ data: [{ trustId, id, frameworkId, elementId, part, passage, remark, authorId, writtenAt }] });
      await recordEvent(db, viewer, "passage-comment.added", { subjectId: elementId });
    });
  });
}
