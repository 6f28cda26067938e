import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/lib/auth/require-viewer";
import { canWriteCheckIns } from "@/lib/check-ins/policy";
import { weekOf as weekOfSchema } from "@/lib/check-ins/schema";
import { type StartedCheckIn, startCheckIn } from "@/lib/check-ins/draft/start-check-in";
import { nextMeeting } from "@/lib/check-ins/week";
import { whatIsMissing } from "@/lib/check-ins/draft/what-is-missing";
import { inWords, timeOfDay } from "@/lib/school-year/day";
import { firstName } from "../../first-name";
import { DiscardDraft } from "./discard-draft";
import { PersonalCard } from "./personal-card";
import { SchoolSection } from "./school-section";
import { OpenActions } from "./open-actions";
import { WriteForm } from "./write-form";
import "./write.css";

type Props = { params: Promise<{ weekOf: string }>; searchParams: Promise<{ check?: string }> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return { title: (await searchParams).check === undefined ? "Your check-in" : "Error: Your check-in" };
}

export default async function WriteCheckInPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const week = weekOfSchema.safeParse((await params).weekOf);
  if (!week.success || !canWriteCheckIns(viewer)) notFound();
  const started = await startCheckIn(viewer, week.data);
  if (started.sharedId) redirect(`/check-ins/${started.sharedId}`);
  if (!started.writable) notFound();
  const lead = started.lead && firstName(started.lead.name);
  const errors = (await searchParams).check === undefined ? {} : errorsOf(started);
  const whoSees = { kind: "line", names: lead ? [lead] : [] } as const;
  const known = new Set(started.schools.map(({ id }) => id));
  return (
    <>
      <ErrorSummary errors={errors} />
      <PageHeader
        above={started.weekName} back={{ href: "/check-ins", label: "Check-ins" }}
        title={started.schools.length === 1 ? `${started.schools[0]?.name} this week` : "Your schools this week"}
        lede={meetingLine(started, viewer.today)}
      />
      {!started.lead && (
        <div className="mb-6">
          <Notice kind="attention" title="Nobody is your trust lead yet">You can write this week, and share it once your trust administrator has arranged your one-to-ones.</Notice>
        </div>
      )}
      <WriteForm
        key={started.version} weekOf={started.weekOf} personId={viewer.personId} browserKey={started.browserKey}
        version={started.version} savedAt={started.savedAt && timeOfDay(started.savedAt)}
      >
        <PersonalCard personal={started.content.personal} lead={lead} />
        {started.schools.map((school) => (
          <SchoolSection key={school.id} started={started} school={school} descriptors={viewer.trust.descriptors} me={viewer.personId} today={viewer.today} whoSees={whoSees} errors={errors} />
        ))}
        <OpenActions actions={started.actions.filter((action) => !action.doneAt && !known.has(action.schoolId))} said={started.content.actions} whoSees={whoSees} errors={errors} />
      </WriteForm>
      {started.version > 0 && <DiscardDraft weekOf={started.weekOf} />}
    </>
  );
}

function errorsOf(started: StartedCheckIn): Record<string, string[]> {
  return Object.fromEntries(whatIsMissing(started.content, started.schools, started.last).map(({ field, message }) => [field, [message]]));
}

function meetingLine({ arrangement, lead, halfTerms, last, weekOf }: StartedCheckIn, today: string): string {
  const meeting = arrangement && nextMeeting(arrangement, halfTerms, today);
  const opening = meeting?.weekOf === weekOf && lead ? `You meet ${firstName(lead.name)} on ${inWords(meeting.day)} at ${meeting.startsAt}. ` : "";
  return `${opening}${last.length > 0 ? "One tap for each S, and a line where it changed." : "This is the first time, so each S asks where it stands."}`;
}
