import { browserKey } from "@/lib/confidentiality/seal";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { isId } from "@/lib/is-id";
import type { Viewer } from "@/lib/viewers/viewer";
import { findCohort, type FoundCohort } from "../cohorts/find-cohort";
import { readersOf } from "../cohorts/readers";
import { NOTHING_YET, type ProjectContent } from "./content";
import { findDraft } from "./draft";
import { findLinkable, linkOf, type Linkable } from "./linkable";
import { type LogEntry, readLog } from "./log";

export type MyProject = {
  cohort: FoundCohort; content: ProjectContent; version: number; savedAt: Date | undefined; browserKey: string;
  /** As the facilitators read it; `newer` when more was written since. */
  shared: { id: string; at: Date; newer: boolean; opened: boolean; readers: string[] } | undefined;
  log: LogEntry[];
  /** The priorities that it may serve, in the words that it takes over. */
  priorities: Linkable[];
};

/** The viewer's own project in a cohort, begun or not. Six statements. @throws NotFound for whoever is not of the cohort and has begun none */
export async function findMyProject(viewer: Viewer, cohortId: string): Promise<MyProject> {
  if (!isId(cohortId)) throw new NotFound();
  const { trustId, personId, today } = viewer;
  return withTenant(viewer, async (db) => {
    const cohort = await findCohort(db, viewer, cohortId);
    const draft = await findDraft(db, viewer, cohortId);
    if (!draft && !cohort.takesPart) throw new NotFound();
    const shared = await db.cohortProject.findUnique({ where: { trustId_cohortId_personId: { trustId, cohortId, personId } } });
    const priorities = await findLinkable(db, viewer, cohortId, linkOf(shared), draft?.content.priorityId ?? "");
    return {
      cohort, priorities, log: await readLog(db, trustId, { cohortId, personId }), browserKey: await browserKey(db, viewer),
      content: draft?.content ?? NOTHING_YET, version: draft?.version ?? 0, savedAt: draft?.savedAt,
      shared: shared ? { id: shared.id, at: shared.changedAt ?? shared.sharedAt, newer: draft?.version !== draft?.sharedVersion, opened: shared.openedAt !== null, readers: readersOf(cohort.terms, today, shared.sharedAt, shared.changedAt, shared.openedAt, shared.shownAt).read } : undefined,
    };
  });
}
