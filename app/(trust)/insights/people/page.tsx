import type { Metadata } from "next";
import { InsightsTabs } from "@/app/(trust)/insights/insights-tabs";
import { ParticipationTable } from "@/app/(trust)/insights/people/participation-table";
import { orNotFound } from "@/app/(trust)/or-not-found";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { requireViewer } from "@/lib/auth/require-viewer";
import { roleWord } from "@/lib/home/role-words";
import { type GrowingPeople, readGrowingPeople } from "@/lib/insights/growing-people/read-growing-people";
import { reachWords } from "@/lib/insights/quality-goals/read-quality-goals";
import { withItsYear } from "@/lib/school-year/day";
import { counted } from "@/lib/words";

export const metadata: Metadata = { title: "Growing people" };

export default async function GrowingPeoplePage() {
  const viewer = await requireViewer();
  const people = await orNotFound(readGrowingPeople(viewer));
  const { tookPart, brought, measured, finished, triads, acrossSchools, sets, balance, next, participation, showcases } = people;
  const done = [
    { what: "Met in a coaching triad", people: triads, component: "Develop expertise" },
    { what: "Are coached about as often as they coach, and observe", people: balance.even, component: "Develop expertise" },
    { what: "Met in a triad with somebody of another school", people: acrossSchools, component: "Connect" },
    { what: "Met in an action-learning set", people: sets, component: "Grow culture and leadership" },
    { what: "Took part in a programme", people: tookPart, component: "Develop expertise" },
    { what: "Brought a gap task to a session", people: brought, component: "Develop expertise" },
    { what: "Have a project with a measured result", people: measured, component: "Develop expertise" },
    { what: "Stayed until their cohort’s last day", people: finished, component: "Grow culture and leadership" },
  ];
  return (
    <>
      <PageHeader
        back={{ href: "/", label: "Home" }} title="Growing people" lede={headline(people)}
        actions={showcases > 0 && <ButtonLink href="/institute/showcases" kind="secondary" size="small">{counted(showcases, "showcase")}</ButtonLink>}
      />
      <InsightsTabs current="people" />
      {participation.length === 0 ? (
        <EmptyState title="Nobody has taken part yet">When people have met in a triad or a set, or have a place in a programme, this says how many they are, at which schools and in which jobs. It never says who.</EmptyState>
      ) : (
        <>
          <Section title="What people did" lede="Since the beginning. Each person counts once in a line.">
            <Table
              caption="What people did" hideCaption rows={done} rowKey={(row) => row.what} cards={false}
              columns={[{ label: "They", cell: (row) => row.what }, { label: "Component", cell: (row) => row.component }, { label: "People", number: true, cell: (row) => reachWords(row.people) }]}
            />
          </Section>
          <ParticipationTable participation={participation} viewer={viewer} />
          <Section title="What graduates did next" lede="A job that somebody began after their cohort’s last day and had not held before. It came afterwards; that it came from it is not said.">
            {next.length > 0 ? (
              <Table
                caption="Jobs begun afterwards" hideCaption rows={next} rowKey={(row) => row.role} cards={false}
                columns={[{ label: "Job", cell: (row) => roleWord(row.role, viewer.trust.words) }, { label: "People", number: true, cell: (row) => reachWords(row.people) }]}
              />
            ) : (
              <p className="text-muted">{finished === null ? "Fewer than five people have finished a programme." : "Nobody has begun another job since."}</p>
            )}
          </Section>
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
