import { browserKey } from "@/lib/confidentiality/seal";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { isId } from "@/lib/is-id";
import { findModule, type FoundModule } from "@/lib/rubric/modules/find-module";
import { londonDay } from "@/lib/clock";
import { asDay, type Day } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import { findStudy, openStudyText } from "./find-study";
import type { StudyContent } from "./schema";

/** Somebody's own work on a module, with the module in the wording that they began with. */
export type OpenedStudy = {
  id: string; version: number; startedOn: Day; savedAt: Date; finishedOn: Day | null; content: StudyContent; module: FoundModule;
  /** For copies in the person's own browser. */
  browserKey: string;
};

/** The viewer's own work on a module. Two statements beside the trust's key. @throws NotFound when it is not theirs */
export async function readStudy(viewer: Viewer, studyId: string): Promise<OpenedStudy> {
  if (!isId(studyId)) throw new NotFound();
  return withTenant(viewer, async (db) => {
    const study = await findStudy(db, viewer, studyId);
    return {
      id: study.id, version: study.version, startedOn: londonDay(study.startedAt), savedAt: study.savedAt, finishedOn: study.finishedOn && asDay(study.finishedOn),
      content: await openStudyText(db, viewer.trustId, study), module: await findModule(db, viewer, study.moduleId, study.number),
      browserKey: await browserKey(db, viewer),
    };
  });
}
