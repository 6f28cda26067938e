import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { isId } from "@/lib/is-id";
import type { Viewer } from "@/lib/viewers/viewer";
import { type Readers, readersOf, termsOfCohort } from "../cohorts/readers";
import { facilitatedCohorts } from "../policy";
import { sharedContent, type SharedContent } from "./content";
import { type LogEntry, readLog } from "./log";
import { readReplies, type Reply } from "./replies/read-replies";

export type FoundProject = {
  id: string; cohortId: string; cohort: string; person: string; content: SharedContent; at: Date; opened: boolean; showcaseId: string | null;
  /** Who the viewer is to it; the cohort reads it once it is opened to them, without the log. */
  side: "author" | "facilitator" | "cohort";
  /** Who of those who run the cohort reads it. */
  readers: Readers;
  log: LogEntry[];
  /** Between the author and the facilitators; none for the cohort. */
  replies: Reply[];
};

/** A project as it was shared, for its author, the facilitators, and the cohort once it is opened to them; another's opening is written into the log. Six statements at the most. @throws NotFound for anybody else */
export async function findProject(viewer: Viewer, id: string): Promise<FoundProject> {
  if (!isId(id)) throw new NotFound();
  const { trustId, personId: me } = viewer;
  const name = { select: { name: true } };
  return withTenant(viewer, async (db) => {
    const found = await db.cohortProject.findUnique({
      where: { trustId_id: { trustId, id } },
      include: { person: name, cohort: { select: { name: true, programme: name, ...termsOfCohort.select } }, projectShowcaseAsProject: { select: { id: true } } },
      relationLoadStrategy: "join",
    });
    if (!found) throw new NotFound();
    const { cohortId, personId, person, cohort, sharedAt, changedAt, openedAt, shownAt } = found;
    const side = personId === me ? "author" : (await facilitatedCohorts(db, viewer, cohortId)).length > 0 ? "facilitator" : "cohort";
    if (side !== "author") await recordEvent(db, viewer, "project.opened", { subjectId: id, ownerId: personId });
    return {
      id, cohortId, cohort: `${cohort.programme.name}, ${cohort.name}`, person: person.name, content: sharedContent.parse(found.content), at: changedAt ?? sharedAt, opened: openedAt !== null,
      readers: readersOf(cohort.cohortFacilitatorAsCohort, viewer.today, sharedAt, changedAt, openedAt, shownAt),
      showcaseId: found.projectShowcaseAsProject[0]?.id ?? null, side,
      ...(side === "cohort" ? { log: [], replies: [] } : { log: await readLog(db, trustId, { cohortId, personId }), replies: await readReplies(db, viewer, id) }),
    };
  });
}
