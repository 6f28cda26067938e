import { seal, unseal } from "@/lib/confidentiality/seal";
import type { TenantDb } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { type ProjectContent, projectContent } from "./content";

export type ProjectDraft = { content: ProjectContent; version: number; sharedVersion: number | null; savedAt: Date };

const placeOf = (viewer: Viewer, cohortId: string) => ({ table: "cohort_project_draft", row: `${viewer.personId}:${cohortId}` }) as const;

/** What the viewer has written on their project in a cohort; undefined where they have not begun. One statement. */
export async function findDraft(db: TenantDb, viewer: Viewer, cohortId: string): Promise<ProjectDraft | undefined> {
  const { trustId, personId } = viewer;
  const draft = await db.cohortProjectDraft.findUnique({ where: { trustId_personId_cohortId: { trustId, personId, cohortId } } });
  if (!draft) return undefined;
  const { sealed, version, sharedVersion, savedAt } = draft;
  return { content: projectContent.parse(await unseal(db, trustId, placeOf(viewer, cohortId), sealed)), version, sharedVersion, savedAt };
}

/** The same as the database keeps it, sealed for its author. */
export const sealDraft = (db: TenantDb, viewer: Viewer, cohortId: string, content: ProjectContent) => seal(db, viewer.trustId, placeOf(viewer, cohortId), content);
