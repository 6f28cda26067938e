import { isDeepStrictEqual } from "node:util";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Stale } from "@/lib/errors";
import { losesText } from "@/lib/forms/loses-text";
import type { Viewer } from "@/lib/viewers/viewer";
import { projectContent } from "./content";
import { findDraft, sealDraft } from "./draft";
import { isMemberOf } from "../cohorts/member-of";
import { nextStep } from "./next-step";
import type { ProjectInput } from "./schema";

export type Saved = { version: number; savedAt: Date };

/**
 * Keeps what the viewer writes on their project, sealed, for themselves alone.
 * @throws NotFound for whoever was never of the cohort
 * @throws Stale with the other text when it was saved elsewhere since `version`, and something of it would be lost
 */
export function saveProject(viewer: Viewer, { cohortId, version, ...said }: ProjectInput): Promise<Saved> {
  const { trustId, personId, at: savedAt } = viewer;
  const content = projectContent.parse(said);
  return withTenant(viewer, async (db) => {
    const before = await findDraft(db, viewer, cohortId);
    if (!before) {
      if (!(await isMemberOf(db, viewer, cohortId))) throw new NotFound();
      await db.cohortProjectDraft.createMany({ data: [{ trustId, cohortId, personId, sealed: await sealDraft(db, viewer, cohortId, content), next: nextStep(content), savedAt }] });
      return { version: 1, savedAt };
    }
    if (isDeepStrictEqual(before.content, content)) return { version: before.version, savedAt: before.savedAt };
    if (before.version !== version && losesText(before.content, content)) throw new Stale(before.content, before.version);
    const next = before.version + 1;
    const { count } = await db.cohortProjectDraft.updateMany({
      where: { trustId, cohortId, personId, version: before.version },
      data: { sealed: await sealDraft(db, viewer, cohortId, content), version: next, next: nextStep(content), savedAt },
    });
    if (count === 0) throw new Stale(before.content, before.version);
    return { version: next, savedAt };
  });
}
