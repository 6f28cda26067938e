import type { Metadata } from "next";
import { AreasTable } from "@/app/(trust)/insights/rubric/areas-table";
import { SpotsTable } from "@/app/(trust)/insights/rubric/spots-table";
import { InsightsTabs } from "@/app/(trust)/insights/insights-tabs";
import { orNotFound } from "@/app/(trust)/or-not-found";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireViewer } from "@/lib/auth/require-viewer";
import { londonDay } from "@/lib/clock";
import { type QualityGoals, readQualityGoals } from "@/lib/insights/quality-goals/read-quality-goals";
import { withItsYear } from "@/lib/school-year/day";
import { halfTermInWords } from "@/lib/school-year/half-term";
import { isExecutive } from "@/lib/viewers/viewer";
import { counted } from "@/lib/words";

export const metadata: Metadata = { title: "Quality goals" };

export default async function QualityGoalsPage() {
  const viewer = await requireViewer();
  const goals = await orNotFound(readQualityGoals(viewer));
  const { areas, spots, halfTerm } = goals;
  const executive = isExecutive(viewer);
  const frameworks = Map.groupBy(areas, ({ frameworkId }) => frameworkId);
  return (
    <>
      <PageHeader
        back={executive ? { href: "/", label: "Home" } : { href: "/rubric", label: "Rubric" }} above={halfTerm && halfTermInWords(halfTerm)} title="Quality goals" lede={sayHowFresh(goals)}
        actions={areas.length > 0 && <ButtonLink href="/insights/rubric/csv" kind="secondary" size="small" icon="download" prefetch={false}>Download as CSV</ButtonLink>}
      />
      {executive && <InsightsTabs current="rubric" />}
      {[...frameworks].map(([id, inside]) => (
        <Section key={id} title={inside[0]?.framework} lede={inside[0] && `Version ${inside[0].number}, published on ${withItsYear(londonDay(inside[0].publishedAt))}.`}>
          <AreasTable areas={inside} caption={`Areas of ${inside[0]?.framework}`} today={viewer.today} />
        </Section>
      ))}
      {areas.length === 0 && <EmptyState title="Nothing is published yet">When a framework is published, its areas stand here with their dates and how far they reach.</EmptyState>}
      {areas.length > 0 && (
        <Section title="Where it can be seen" lede="Bright spots whose hosts agreed to be asked." actions={<ButtonLink href="/bright-spots" kind="secondary" size="small">See them</ButtonLink>}>
          {spots.length > 0 ? <SpotsTable spots={spots} /> : <p className="text-muted">No bright spots yet.</p>}
        </Section>
      )}
      {areas.length > 0 && (
        <p className="mt-8 max-w-text text-sm text-muted">
          Source: the rubric, bright spots and published practice videos in Braid, {withItsYear(viewer.today)}. A descriptor is a stage of an element that says what good looks like.
          {halfTerm && ` People are those who opened an element of the area since ${withItsYear(halfTerm.startsOn)}, counted in fives and from five.`} Who they are is shown to nobody.
        </p>
      )}
    </>
  );
}

/** The headline: what is there and what is due. */
function sayHowFresh({ areas, due, spots }: QualityGoals): string {
  const shown = spots.reduce((sum, one) => sum + one.spots, 0);
  const schools = new Set(spots.map(({ schoolId }) => schoolId)).size;
  if (areas.length === 0) return "What the trust calls good, how fresh it is and where it can be seen.";
  const fresh = due.length > 0 ? `${counted(due.length, "area is", "areas are")} due for review` : "No area is due for review";
  return `${fresh}. ${shown > 0 ? `${counted(shown, "bright spot")} at ${counted(schools, "school")}.` : ""}`.trim();
}
