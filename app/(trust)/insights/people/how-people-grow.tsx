import { GraduatesNext } from "@/app/(trust)/insights/people/graduates-next";
import { ParticipationTable } from "@/app/(trust)/insights/people/participation-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import type { GrowingPeople } from "@/lib/insights/growing-people/read-growing-people";
import { type WayToGrow, waysToGrow } from "@/lib/insights/growing-people/ways-to-grow";
import { reachWords } from "@/lib/insights/quality-goals/read-quality-goals";
import { withItsYear } from "@/lib/school-year/day";
import { components } from "@/lib/strands/strands";
import type { Viewer } from "@/lib/viewers/viewer";
import { capital } from "@/lib/words";

/** How many did what, where they work and which jobs they began afterwards; of fewer than five in everything, what will stand here. */
export function HowPeopleGrow({ people, viewer }: { people: GrowingPeople; viewer: Viewer }) {
  const done: Record<WayToGrow, number | null> = { ...people, even: people.balance.even, across: people.acrossSchools, "took-part": people.tookPart };
  if (waysToGrow.every(({ what }) => done[what] === null))
    return <EmptyState title="Fewer than five people have taken part so far">Once five have met in triads or in sets, or have a place in a programme, this says how many they are, at which schools and in which jobs. It never says who.</EmptyState>;
  return (
    <>
      <Section title="What people did" lede="Since the beginning. Each person counts once in a line.">
        <Table
          caption="What people did" hideCaption rows={waysToGrow} rowKey={({ what }) => what} cards={false}
          columns={[{ label: "They", cell: ({ said }) => capital(said) }, { label: "Component", cell: ({ component }) => components[component].name }, { label: "People", number: true, cell: ({ what }) => reachWords(done[what]) }]}
        />
      </Section>
      <ParticipationTable participation={people.participation} viewer={viewer} />
      <GraduatesNext counted={people.next} viewer={viewer} />
      <p className="mt-8 max-w-text text-sm text-muted">
        Counted in fives and from five, so that nobody can be worked out. Source: sessions held by triads and sets; places, gap tasks and projects of programmes; the dated roles; all in Braid’s own records, {withItsYear(viewer.today)}. What anybody wrote is for those who are named beside it.
      </p>
    </>
  );
}
