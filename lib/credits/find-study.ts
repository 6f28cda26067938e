import { seal, unseal } from "@/lib/confidentiality/seal";
import type { TenantDb } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { type StudyContent, studyContent } from "./schema";
import type { Viewer } from "@/lib/viewers/viewer";

const NOTHING_YET: StudyContent = { read: [], tried: "", changed: "", reflection: "" };

/** The viewer's own work on a module, as the database keeps it. @throws NotFound when it is nobody's, or somebody else's */
export async function findStudy(db: TenantDb, viewer: Viewer, studyId: string) {
  const study = await db.moduleStudy.findUnique({ where: { trustId_id: { trustId: viewer.trustId, id: studyId } } });
  if (!study || study.personId !== viewer.personId) throw new NotFound();
  return study;
}

/** What somebody wrote on a module, unsealed for them. */
export async function openStudyText(db: TenantDb, trustId: string, { id, sealed }: { id: string; sealed: Uint8Array | null }): Promise<StudyContent> {
  return sealed ? studyContent.parse(await unseal(db, trustId, { table: "module_study", row: id }, sealed)) : NOTHING_YET;
}

/** The same as it goes into the database. */
export const sealStudyText = (db: TenantDb, trustId: string, id: string, content: StudyContent) => seal(db, trustId, { table: "module_study", row: id }, content);
