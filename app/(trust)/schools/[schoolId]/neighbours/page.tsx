import type { Metadata } from "next";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { BesideThem } from "@/app/(trust)/schools/[schoolId]/neighbours/beside-them";
import { InTheTrust } from "@/app/(trust)/schools/[schoolId]/neighbours/in-the-trust";
import { SimilarTable } from "@/app/(trust)/schools/[schoolId]/neighbours/similar-table";
import { ButtonLink } from "@/components/ui/button-link";
import { Details } from "@/components/ui/details";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireViewer } from "@/lib/auth/require-viewer";
import { readNeighbours } from "@/lib/insights/neighbours/read-neighbours";

export const metadata: Metadata = { title: "Schools like it" };

/** As many as one looks at before asking for all. */
const FIRST = 10;

export default async function NeighboursPage({ params }: { params: Promise<{ schoolId: string }> }) {
  const viewer = await requireViewer();
  const schoolId = idOrNotFound((await params).schoolId);
  const { school, similar, series, figures, spots } = await orNotFound(readNeighbours(viewer, schoolId));
  const back = { href: `/schools/${schoolId}`, label: school.name };
  if (!similar)
    return (
      <>
        <PageHeader title="Schools like it" above={school.name} back={back} />
        <EmptyState title="No similar schools can be named yet">
          It takes the public facts of this school and of fifty others of its phase. Whoever runs this service loads them from the Department’s files.
        </EmptyState>
      </>
    );
  const { model, compared, source, academicYear, facts, nearest, inTrust } = similar;
  return (
    <>
      <PageHeader
        title="Schools like it" above={school.name} back={back}
        lede={`The ${nearest.length} nearest of ${compared.toLocaleString("en-GB")} schools of its phase, by the circumstances of their pupils. Near means alike, never better or worse.`}
        actions={<ButtonLink href={`/schools/${schoolId}/neighbours/csv`} kind="secondary" size="small" icon="download" prefetch={false}>Download as CSV</ButtonLink>}
      />
      <p className="mb-8 max-w-text">Model: {model.label}. Source: {source}{academicYear && `, ${academicYear}`}.</p>
      <BesideThem schoolId={schoolId} school={school.name} series={series} figures={figures} similar={similar} />
      <InTheTrust similar={inTrust} spots={spots} />
      <Section title="In the country" lede="The first row is this school; each other one says in what it is closest and in what furthest apart.">
        <SimilarTable caption="The most similar schools, fact by fact" school={school} facts={facts} nearest={nearest.slice(0, FIRST)} />
        <Details summary={`The other ${nearest.length - FIRST}`}>
          <SimilarTable caption="The other similar schools, fact by fact" school={school} facts={facts} nearest={nearest.slice(FIRST)} />
        </Details>
      </Section>
    </>
  );
}
