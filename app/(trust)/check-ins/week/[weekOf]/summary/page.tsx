import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { SummaryList } from "@/components/ui/summary-list";
import { requireViewer } from "@/lib/auth/require-viewer";
import { canWriteCheckIns } from "@/lib/check-ins/policy";
import { weekOf as weekOfSchema } from "@/lib/check-ins/schema";
import { readSummary } from "@/lib/check-ins/share/read-summary";
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
  const form = `/check-ins/week/${week.data}`;
  const summary = await readSummary(viewer, week.data);
  if (summary.kind === "shared") redirect(`/check-ins/${summary.id}`);
  if (summary.kind === "unwritten") redirect(form);
  if (summary.kind === "unfinished") redirect(`${form}?check`);
  const { content, lead, schools, readers, queried } = summary;
  const says = content.personal.arriving !== undefined || content.personal.note !== "";
  return (
    <>
      <PageHeader above={summary.weekName} title="Look it over" back={{ href: form, label: "Back to writing" }} />
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
      {schools.map((school) => (
        <Section key={school.id} title={school.name}>
          <SummaryList rows={schoolRows(summary, school.id, viewer.trust.descriptors, form)} />
        </Section>
      ))}
      {Object.values(content.actions).some(({ progress }) => progress) && (
        <Section title="Open actions">
          <SummaryList rows={actionRows(summary, form)} />
        </Section>
      )}
      <Readers readers={readers} says={says} lead={lead?.name} schools={schools} />
      <ShareForm weekOf={week.data} version={summary.version} requestId={v7()} lead={lead && firstName(lead.name)} queried={queried.map(({ quote }) => quote)} />
    </>
  );
}
