import type { Metadata } from "next";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { LinkRows } from "@/app/(trust)/institute/_parts/link-rows";
import { ButtonLink } from "@/components/ui/button-link";
import { Markdown } from "@/components/ui/markdown";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { WhoSees } from "@/components/ui/who-sees";
import { requireViewer } from "@/lib/auth/require-viewer";
import { findSession } from "@/lib/institute/sessions/find-session";
import { inWords } from "@/lib/school-year/day";
import { counted, lasting } from "@/lib/words";
import { Brought } from "./brought";
import { CalledOff } from "./called-off";
import { Materials } from "./materials";
import { Rehearse } from "./rehearse";
import { SetTask } from "./set-task";

export const metadata: Metadata = { title: "Session" };

const words = { planned: "Planned. The cohort sees it.", saved: "Saved.", material: "Added.", removed: "Taken away.", attendance: "Saved. Each sees their own line.", "called-off": "Called off. The cohort reads it on their home, and in the day’s mail.", "after-all": "It is held after all. The cohort sees it." };
const attendanceWords: Record<string, string> = { came: "You were there.", sent_word: "You could not come and sent word.", missed: "You were not there." };
type Props = { params: Promise<{ sessionId: string }>; searchParams: SearchParams };

export default async function SessionPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const session = await orNotFound(findSession(viewer, idOrNotFound((await params).sessionId)));
  const { cohort, tasks, attendance } = session;
  const past = session.heldOn <= viewer.today;
  const off = session.calledOff !== null;
  const came = attendance.filter(({ state }) => state === "came").length;
  const mine = cohort.members.find(({ personId }) => personId === viewer.personId);
  const my = attendance.find(({ memberId }) => memberId === mine?.id);
  return (
    <>
      <PageHeader
        above={`${cohort.programme.name}, ${cohort.name}`} title={session.theme} lede={`${inWords(session.heldOn)} at ${session.startsAt}, ${lasting(session.minutes)}, ${session.place}`} back={{ href: `/institute/cohorts/${cohort.id}`, label: "The cohort" }}
        actions={cohort.runs && !off && (
          <>
            {past && <ButtonLink href={`/institute/sessions/${session.id}/attendance`} kind={attendance.length === 0 ? "primary" : "secondary"}>Who came</ButtonLink>}
            <ButtonLink href={`/institute/sessions/${session.id}/edit`} kind="secondary" icon="pencil">Change it</ButtonLink>
            {session.heldOn >= viewer.today && attendance.length === 0 && <ButtonLink href={`/institute/sessions/${session.id}/call-off`} kind="quiet">Call it off</ButtonLink>}
          </>
        )}
      />
      <SavedNotice searchParams={searchParams} words={words} />
      <CalledOff session={session} today={viewer.today} />
      {my && <p className="mb-6 text-muted">{attendanceWords[my.state]}</p>}
      {cohort.runs && attendance.length > 0 && <p className="mb-6 text-muted">{came} of {counted(attendance.length, "person", "people")} came.</p>}
      <Brought brought={session.brought} past={past} />
      {session.plan && <Section title="Plan"><div className="max-w-text"><Markdown>{session.plan}</Markdown></div></Section>}
      {session.rehearses && <Rehearse session={session} today={viewer.today} />}
      <Materials session={session} />
      {tasks.length > 0 && (
        <Section title={past && !off ? "To try before the next session" : "The gap task"}>
          <LinkRows rows={tasks.map(({ id, title, dueOn }) => ({ key: id, href: `/institute/gap-tasks/${id}`, title, about: `By ${inWords(dueOn)}` }))} />
        </Section>
      )}
      {cohort.runs && !off && <SetTask session={session} />}
      <div className="mt-12"><WhoSees kind="group" names={["The cohort", "its facilitators"]} writer={false} /></div>
    </>
  );
}
