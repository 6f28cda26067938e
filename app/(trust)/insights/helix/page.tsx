import type { Metadata } from "next";
import { askedOf, type HelixAddress } from "@/app/(trust)/insights/helix/asked";
import { HelixView } from "@/app/(trust)/insights/helix/helix-view";
import { SchoolsTable } from "@/app/(trust)/insights/helix/schools-table";
import { InsightsTabs } from "@/app/(trust)/insights/insights-tabs";
import { orNotFound } from "@/app/(trust)/or-not-found";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireViewer } from "@/lib/auth/require-viewer";
import { TRUST_HELIX } from "@/lib/insights/helix/pages";
import { type Helix, readHelix } from "@/lib/insights/helix/read-helix";
import { halfTermInWords } from "@/lib/school-year/half-term";

export const metadata: Metadata = { title: "The braid" };

export default async function HelixPage({ searchParams }: { searchParams: HelixAddress }) {
  const viewer = await requireViewer();
  const asked = await askedOf(searchParams);
  const found = await orNotFound(readHelix(viewer, asked));
  const { chosen, bySchool } = found;
  return (
    <>
      <PageHeader back={{ href: "/", label: "Home" }} title="The braid" lede="Improvement as it happens: three strands, twelve components, counted from the records that people make in their week." />
      <InsightsTabs current="helix" />
      {!chosen ? (
        <EmptyState title="Nothing is woven yet">The braid begins with the trust’s first half term. The trust’s administrator enters the half terms, under Settings.</EmptyState>
      ) : (
        <HelixView found={found} chosen={chosen} at={TRUST_HELIX} page={asked.page} today={viewer.today} moreAboutRecords={<MoreAbout component={found.component} />}>
          <Section title="School by school" lede={`${halfTermInWords(chosen)}, by name. What the whole trust shares counts for no school. More records are not better work.`}>
            <SchoolsTable bySchool={bySchool} term={chosen} />
          </Section>
        </HelixView>
      )}
    </>
  );
}

/** The page that says more about a component, where there is one. */
function MoreAbout({ component }: Pick<Helix, "component">) {
  if (component === "empower-horizontal-improvement") return <ButtonLink href="/insights/rubric" kind="secondary" size="small">By area and school</ButtonLink>;
  if (component === "develop-expertise" || component === "grow-culture-and-leadership") return <ButtonLink href="/insights/people" kind="secondary" size="small">How people grow</ButtonLink>;
  return null;
}
