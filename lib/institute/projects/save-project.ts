import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { keepDraft, type Saved } from "@/lib/forms/keep-draft";
import type { Viewer } from "@/lib/viewers/viewer";
import { projectContent } from "./content";
import { findDraft, sealDraft } from "./draft";
import { isMemberOf } from "../cohorts/member-of";
import { nextStep } from "./next-step";
import type { ProjectInput } from "./schema";

/**
 * Keeps what the viewer writes on their project, sealed, for themselves alone.
 * @throws NotFound for whoever was never of the cohort
 * @throws Stale with the other text when it was saved elsewhere since `version`, and something of it would be lost
 */
export function saveProject(viewer: Viewer, { cohortId, version: seen, ...said }: ProjectInput): Promise<Saved> {
  const { trustId, personId, at: savedAt } = viewer;
  const content = projectContent.parse(said);
  return withTenant(viewer, async (db) => {
    const own = { trustId, cohortId, personId };
    const data = async () => ({ sealed: await sealDraft(db, viewer, cohortId, content), next: nextStep(content), savedAt });
    return keepDraft({
      find: () => findDraft(db, viewer, cohortId), content, seen, at: savedAt,
      add: async () => {
        if (!(await isMemberOf(db, viewer, cohortId))) throw new NotFound();
        return db.cohortProjectDraft.createMany({ data: [{ ...own, ...(await data()) }], skipDuplicates: true });
      },
      change: async (from, version) => db.cohortProjectDraft.updateMany({ where: { ...own, version: from }, data: { ...(await data()), version } }),
    });
  });
}
