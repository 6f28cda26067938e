import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { isId } from "@/lib/is-id";
import type { Viewer } from "@/lib/viewers/viewer";
import { type Readers, readersOf, termsOfCohort } from "../cohorts/readers";
import { facilitatedCohorts } from "../policy";
import type { Tried } from "./draft";
import { type EvidenceShown, evidenceOf } from "./evidence/evidence-of";

export type FoundAnswer = Tried & EvidenceShown & {
  id: string; taskId: string; task: string; cohortId: string; person: string; sentAt: Date; changedAt: Date | null; brought: boolean;
  /** Who the viewer is to it; the cohort reads it once it is brought, without the replies. */
  side: "author" | "facilitator" | "cohort";
  /** Who of those who run the cohort reads it. */
  readers: Readers;
  replies: { id: string; author: string; text: string; writtenAt: Date }[];
};

/** What somebody tried, for its author, the facilitators, and the cohort once it is brought; a facilitator's opening is written into the log. Four statements. @throws NotFound for anybody else */
export async function findAnswer(viewer: Viewer, id: string): Promise<FoundAnswer> {
  if (!isId(id)) throw new NotFound();
  const { trustId, personId: me } = viewer;
  const name = { select: { name: true } };
  return withTenant(viewer, async (db) => {
    const found = await db.gapTaskAnswer.findUnique({
      where: { trustId_id: { trustId, id } },
      include: { person: name, task: { select: { title: true } }, cohort: termsOfCohort, gapTaskReplyAsAnswer: { include: { author: name }, orderBy: { writtenAt: "asc" } } },
      relationLoadStrategy: "join",
    });
    if (!found) throw new NotFound();
    const { taskId, cohortId, personId, did, evidence, changed, learned, sentAt, changedAt, broughtAt, shownAt } = found;
    const side = personId === me ? "author" : (await facilitatedCohorts(db, viewer, cohortId)).length > 0 ? "facilitator" : "cohort";
    if (side !== "author") await recordEvent(db, viewer, "gap-task.answer-opened", { subjectId: id, ownerId: personId });
    const { pictures, files } = await evidenceOf(db, { trustId, taskId, personId, sentBy: changedAt ?? sentAt });
    const replies = found.gapTaskReplyAsAnswer.map(({ id: one, author, text, writtenAt }) => ({ id: one, author: author.name, text, writtenAt }));
    const readers = readersOf(found.cohort.cohortFacilitatorAsCohort, viewer.today, sentAt, changedAt, broughtAt, shownAt);
    return { id, taskId, cohortId, readers, task: found.task.title, person: found.person.name, did, evidence, changed, learned, sentAt, changedAt, brought: broughtAt !== null, side, pictures, files, replies };
  });
}
