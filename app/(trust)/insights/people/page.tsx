import type { Metadata } from "next";
import { InsightsTabs } from "@/app/(trust)/insights/insights-tabs";
import { GraduatesNext } from "@/app/(trust)/insights/people/graduates-next";
import { ParticipationTable } from "@/app/(trust)/insights/people/participation-table";
import { orNotFound } from "@/app/(trust)/or-not-found";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { requireViewer } from "@/lib/auth/require-viewer";
import { type GrowingPeople, readGrowingPeople } from "@/lib/insights/growing-people/read-growing-people";
import { type WayToGrow, waysToGrow } from "@/lib/insights/growing-people/ways-to-grow";
import { reachWords } from "@/lib/insights/quality-goals/read-quality-goals";
import { withItsYear } from "@/lib/school-year/day";
import { components } from "@/lib/strands/strands";
import { capital, counted } from "@/lib/words";

export const metadata: Metadata = { title: "Growing people" };

export default async function GrowingPeoplePage() {
  const viewer = await requireViewer();
  const people = await orNotFound(readGrowingPeople(viewer));
  const { balance, next, participation, showcases } = people;
  const done: Record<WayToGrow, number | null> = { ...people, even: balance.even, across: people.acrossSchools, "took-part": people.tookPart };
  return (
    <>
      <PageHeader
        back={{ href: "/", label: "Home" }} title="Growing people" lede={headline(people)}
        actions={showcases > 0 && <ButtonLink href="/institute/showcases" kind="secondary" size="small">{counted(showcases, "showcase")}</ButtonLink>}
      />
      <InsightsTabs current="people" />
      {participation.length === 0 && Object.values(done).every((count) => count === null) ? (
        <EmptyState title="Fewer than five people have taken part so far">Once five have met in triads or in sets, or have a place in a programme, this says how many they are, at which schools and in which jobs. It never says who.</EmptyState>
      ) : (
        <>
          <Section title="What people did" lede="Since the beginning. Each person counts once in a line.">
            <Table
              caption="What people did" hideCaption rows={waysToGrow} rowKey={({ what }) => what} cards={false}
              columns={[{ label: "They", cell: ({ said }) => capital(said) }, { label: "Component", cell: ({ component }) => components[component].name }, { label: "People", number: true, cell: ({ what }) => reachWords(done[what]) }]}
            />
          </Section>
          <ParticipationTable participation={participation} viewer={viewer} />
          <GraduatesNext counted={next} viewer={viewer} />
          <p className="mt-8 max-w-text text-sm text-muted">
            Counted in fives and from five, so that nobody can be worked out. Source: sessions held by triads and sets; places, gap tasks and projects of programmes; the dated roles; all in Braid’s own records, {withItsYear(viewer.today)}. What anybody wrote is for those who are named beside it.
          </p>
        </>
      )}
    </>
  );
}

/** The headline: how many took part, and how far it went. */
function headline({ tookPart, measured, showcases }: GrowingPeople): string {
  if (tookPart === null) return "How people take part in triads, sets and programmes, and what they do next.";
  const result = measured === null ? "" : ` ${measured} or more have a project with a measured result.`;
  return `${tookPart} or more people have taken part in a programme.${result}${showcases > 0 ? ` ${counted(showcases, "project is", "projects are")} there for everybody to read.` : ""}`;
}
