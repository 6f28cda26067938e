import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { SummaryList } from "@/components/ui/summary-list";
import { requireViewer } from "@/lib/auth/require-viewer";
import { findReaders } from "@/lib/check-ins/find-readers";
import { canWriteCheckIns } from "@/lib/check-ins/policy";
import { weekOf as weekOfSchema } from "@/lib/check-ins/schema";
import { startCheckIn } from "@/lib/check-ins/start-check-in";
import { readQueriedNames } from "@/lib/check-ins/read-queried-names";
import { textsOf } from "@/lib/check-ins/texts-of";
import { whatIsMissing } from "@/lib/check-ins/what-is-missing";
import { v7 } from "@/lib/submissions/uuid";
import { firstName } from "../../../first-name";
import { actionRows, personalRow, schoolRows } from "./rows";
import { Readers } from "./readers";
import { ShareForm } from "./share-form";

export const metadata: Metadata = { title: "Look it over" };

type Props = { params: Promise<{ weekOf: string }>; searchParams: Promise<{ changed?: string }> };

export default async function SummaryPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const week = weekOfSchema.safeParse((await params).weekOf);
  if (!week.success || !canWriteCheckIns(viewer)) notFound();
  const started = await startCheckIn(viewer, week.data);
  const form = `/check-ins/week/${started.weekOf}`;
  if (started.sharedId) redirect(`/check-ins/${started.sharedId}`);
  if (started.version === 0) redirect(form);
  if (whatIsMissing(started.content, started.schools, started.last).length > 0) redirect(`${form}?check`);
  const readers = await findReaders(viewer, started.schools.map(({ id }) => id));
  const queried = await readQueriedNames(viewer, textsOf(started.content));
  const { content, lead } = started;
  const says = content.personal.arriving !== undefined || content.personal.note !== "";
  return (
    <>
      <PageHeader above={started.weekName} title="Look it over" back={{ href: form, label: "Back to writing" }} />
      {(await searchParams).changed !== undefined && (
        <div className="mb-8">
          <Notice kind="attention" title="This changed on another device">Here is how it stands now. Look at it once more before you share it.</Notice>
        </div>
      )}
      {says && lead && (
        <Section title="How you are" lede={`Only you and ${firstName(lead.name)} will ever see this.`}>
          <SummaryList rows={[personalRow(content, form)]} />
        </Section>
      )}
      {started.schools.map((school) => (
        <Section key={school.id} title={school.name}>
          <SummaryList rows={schoolRows(started, school.id, viewer.trust.descriptors, form)} />
        </Section>
      ))}
      {Object.values(content.actions).some(({ progress }) => progress) && (
        <Section title="Open actions">
          <SummaryList rows={actionRows(started, form)} />
        </Section>
      )}
      <Readers readers={readers} says={says} lead={lead?.name} schools={started.schools} />
      <ShareForm weekOf={started.weekOf} version={started.version} requestId={v7()} lead={lead && firstName(lead.name)} queried={queried.map(({ quote }) => quote)} />
    </>
  );
}
