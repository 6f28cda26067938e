import type { Metadata } from "next";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/lib/auth/require-viewer";
import { findTask } from "@/lib/institute/gap-tasks/find-task";
import { inWords } from "@/lib/school-year/day";
import { Everybody } from "./everybody";
import { MoreTime } from "./more-time";
import { Earlier, Reword } from "./reword";
import { Try } from "./try";

export const metadata: Metadata = { title: "Gap task" };

const words = { set: "Set. The cohort sees it.", kept: "Saved. Only you can see it until you send it.", asked: "Asked. The facilitators answer.", answered: "They see your answer.", "picture-removed": "Deleted.", "file-removed": "Deleted.", reworded: "Changed. The cohort sees the new words, and can open the earlier ones." };
type Props = { params: Promise<{ taskId: string }>; searchParams: SearchParams };

export default async function GapTaskPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const task = await orNotFound(findTask(viewer, idOrNotFound((await params).taskId)));
  const { mine, cohort } = task;
  const dueOn = mine?.dueOn ?? task.dueOn;
  const when = task.calledOff ? "Its session is called off, so nobody waits for it. What you write stays yours." : dueOn < viewer.today && !mine?.answer ? `It was for ${inWords(dueOn)}. It is not too late.` : `By ${inWords(dueOn)}${mine?.extension?.givenUntil ? ", with the time you were given" : ""}`;
  return (
    <>
      <PageHeader above={`Gap task from ‘${task.theme}’`} title={task.title} lede={when} back={{ href: `/institute/sessions/${task.sessionId}`, label: "The session" }} />
      <SavedNotice searchParams={searchParams} words={words} />
      <p className="max-w-text whitespace-pre-line">{task.about}</p>
      <Earlier task={task} />
      {cohort.runs && <Reword task={task} />}
      {mine?.answer && <p className="mt-6"><ButtonLink href={`/institute/answers/${mine.answer.id}`} kind="primary">{mine.answer.brought ? "See what you bring" : "See what you sent, and the replies"}</ButtonLink></p>}
      {mine && <Try task={task} mine={mine} personId={viewer.personId} facilitators={cohort.facilitators.map(({ name }) => name)} />}
      {mine && !mine.answer && !task.calledOff && <MoreTime taskId={task.id} mine={mine} facilitators={cohort.facilitators.map(({ name }) => name)} />}
      {cohort.runs && <Everybody task={task} today={viewer.today} />}
    </>
  );
}
