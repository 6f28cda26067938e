import { browserKey } from "@/lib/confidentiality/seal";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { isId } from "@/lib/is-id";
import { asDay, type Day } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import { findCohort, type FoundCohort, membersNow } from "../cohorts/find-cohort";
import { openDraft, type Tried, type TriedDraft } from "./draft";
import { laterOf } from "./due-for";
import { type EvidenceShown, evidenceOf } from "./evidence/evidence-of";

export type Extension = { id: string; personId: string; person: string; reason: string; askedUntil: Day; givenUntil: Day | null; answered: boolean; answer: string };
export type TaskState = "not-yet" | "not-shown" | "to-read" | "replied" | "brought";
export type FoundTask = {
  id: string; title: string; about: string; dueOn: Day; sessionId: string; theme: string; cohort: FoundCohort; version: number;
  /** Its session was called off, so nobody waits for it. */
  calledOff: boolean;
  /** How it was worded before, the last one first. */
  earlier: { title: string; about: string; dueOn: Day; replacedAt: Date }[];
  /** The viewer's own, where they take part. */
  mine: ({ draft: TriedDraft | undefined; browserKey: string; answer: (Tried & { id: string; brought: boolean }) | undefined; extension: Extension | undefined; dueOn: Day } & EvidenceShown) | undefined;
  /** How each stands, for the facilitators; what was sent before somebody ran the cohort, and not shown to them since, is not theirs to read. */
  everybody: { personId: string; person: string; answerId: string | null; state: TaskState; dueOn: Day }[];
  /** More time that was asked for and not answered, for the facilitators. */
  asked: Extension[];
};

/** A gap task: its author's page to try it, its facilitators' page to see how it goes. Six statements at the most. @throws NotFound for anybody who does not read its session */
export async function findTask(viewer: Viewer, id: string): Promise<FoundTask> {
  if (!isId(id)) throw new NotFound();
  const { trustId, personId: me } = viewer;
  return withTenant(viewer, async (db) => {
    const task = await db.gapTask.findUnique({
      where: { trustId_id: { trustId, id } },
      include: {
        session: { select: { theme: true, calledOffAt: true } },
        gapTaskWordingAsTask: { orderBy: { version: "desc" } },
        gapTaskDraftAsTask: { where: { personId: me } },
        gapTaskExtensionAsTask: { include: { person: { select: { name: true } } }, orderBy: { askedAt: "desc" } },
      },
      relationLoadStrategy: "join",
    });
    if (!task) throw new NotFound();
    const cohort = await findCohort(db, viewer, task.cohortId);
    const of = { trustId, taskId: id, ...(cohort.runs ? {} : { personId: me }) };
    const answers = await db.gapTaskAnswer.findMany({ where: of, include: { gapTaskReplyAsAnswer: { select: { authorId: true, personId: true }, orderBy: { writtenAt: "desc" }, take: 1 } }, relationLoadStrategy: "join" });
    const [begun] = task.gapTaskDraftAsTask;
    const extensions = task.gapTaskExtensionAsTask.filter(({ personId }) => cohort.runs || personId === me).map(({ id: one, personId, person, reason, askedUntil, givenUntil, answeredAt, answer }): Extension => ({
      id: one, personId, person: person.name, reason, askedUntil: asDay(askedUntil), givenUntil: givenUntil && asDay(givenUntil), answered: answeredAt !== null, answer,
    }));
    const dueOn = asDay(task.dueOn);
    const dueFor = (personId: string) => laterOf(dueOn, extensions.filter((one) => one.personId === personId).map(({ givenUntil }) => givenUntil));
    const own = answers.find(({ personId }) => personId === me);
    const mine = cohort.takesPart
      ? {
          draft: begun && (await openDraft(db, viewer, begun)),
          browserKey: await browserKey(db, viewer),
          answer: own && { id: own.id, did: own.did, evidence: own.evidence, changed: own.changed, learned: own.learned, brought: own.broughtAt !== null },
          ...(await evidenceOf(db, { trustId, taskId: id, personId: me })),
          extension: extensions.find(({ personId }) => personId === me),
          dueOn: dueFor(me),
        }
      : undefined;
    const sent = cohort.runs ? await db.$queryRaw<{ personId: string }[]>`SELECT s."personId" FROM sent_in_cohort(${cohort.id}::uuid) s WHERE s."taskId" = ${id}::uuid` : [];
    const everybody = cohort.runs
      ? membersNow(cohort, viewer.today).map(({ personId, name }) => {
          const answer = answers.find((one) => one.personId === personId);
          const [last] = answer?.gapTaskReplyAsAnswer ?? [];
          const waits = answer && (!last || last.authorId === last.personId);
          const state: TaskState = !answer ? (sent.some((one) => one.personId === personId) ? "not-shown" : "not-yet") : waits ? "to-read" : answer.broughtAt ? "brought" : "replied";
          return { personId, person: name, answerId: answer?.id ?? null, state, dueOn: dueFor(personId) };
        })
      : [];
    return {
      id, title: task.title, about: task.about, dueOn, sessionId: task.sessionId, theme: task.session.theme, cohort, version: task.version, calledOff: task.session.calledOffAt !== null,
      earlier: task.gapTaskWordingAsTask.map((one) => ({ title: one.title, about: one.about, dueOn: asDay(one.dueOn), replacedAt: one.replacedAt })),
      mine, everybody, asked: cohort.runs ? extensions.filter(({ answered }) => !answered) : [],
    };
  });
}
