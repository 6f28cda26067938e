import type { Metadata } from "next";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { MainFigures } from "@/app/(trust)/schools/[schoolId]/figures/main-figures";
import { Pasts } from "@/app/(trust)/schools/[schoolId]/figures/pasts";
import { SubjectTables } from "@/app/(trust)/schools/[schoolId]/figures/subject-tables";
import { SourceLines } from "@/app/(trust)/schools/[schoolId]/source-lines";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireViewer } from "@/lib/auth/require-viewer";
import { readFiguresPage } from "@/lib/insights/school/read-figures-page";
import { asSeries, sourcesOf } from "@/lib/school-data/series/series";

export const metadata: Metadata = { title: "Published figures of a school" };

export default async function SchoolFiguresPage({ params }: { params: Promise<{ schoolId: string }> }) {
  const viewer = await requireViewer();
  const schoolId = idOrNotFound((await params).schoolId);
  const { name, joinedOn, figures, pasts, trust, others } = await orNotFound(readFiguresPage(viewer, schoolId));
  const series = asSeries(figures);
  return (
    <>
      <PageHeader title="Published figures" above={name} lede="What the Department publishes about this school, year by year, with England beside it where it is known." back={{ href: `/schools/${schoolId}`, label: name }} />
      {series.length === 0 ? (
        <EmptyState title="No published figures yet">The trust’s administrator brings them in from the Department’s files, under Settings.</EmptyState>
      ) : (
        <>
          <Pasts pasts={pasts} />
          <MainFigures schoolId={schoolId} series={series} joinedOn={joinedOn} trust={trust} others={others} />
          <SubjectTables series={series} joinedOn={joinedOn} />
          <Section title="Where these figures come from">
            <SourceLines sources={sourcesOf(series.flatMap((one) => one.figures))} />
            <a href={`/schools/${schoolId}/figures/csv`} download className="mt-2 inline-flex min-h-11 items-center">Download all of them as a table</a>
          </Section>
        </>
      )}
    </>
  );
}
