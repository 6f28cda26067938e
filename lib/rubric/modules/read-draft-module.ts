import { withTenant } from "@/lib/db/with-tenant";
import { isId } from "@/lib/is-id";
import { NotFound } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { type ElementToCover, elementsToCover } from "./elements-to-cover";
import { type DraftModule, findDraft } from "./find-draft";

/**
 * A module as it is being written, with the elements that it may cover and what there is to read in them. Two statements.
 * @throws NotFound for anybody but the framework's editors
 */
export async function readDraftModule(viewer: Viewer, moduleId: string): Promise<{ module: DraftModule; elements: ElementToCover[] }> {
  if (!isId(moduleId)) throw new NotFound();
  return withTenant(viewer, async (db) => {
    const draft = await findDraft(db, viewer, moduleId);
    return { module: draft, elements: await elementsToCover(db, viewer, draft.frameworkId) };
  });
}
