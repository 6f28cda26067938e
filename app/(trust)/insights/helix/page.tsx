import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ComponentsTable } from "@/app/(trust)/insights/helix/components-table";
import { Records } from "@/app/(trust)/insights/helix/records";
import { InsightsTabs } from "@/app/(trust)/insights/insights-tabs";
import { Braid } from "@/components/charts/braid";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Section } from "@/components/ui/section";
import { strandNames } from "@/components/ui/strands";
import { requireViewer } from "@/lib/auth/require-viewer";
import { canReadHelix } from "@/lib/insights/policy";
import { type Helix, readHelix } from "@/lib/insights/read-helix";
import { toBraid } from "@/lib/insights/to-braid";
import { withItsYear } from "@/lib/school-year/day";
import { halfTermInWords, halfTermKey } from "@/lib/school-year/half-term";
import { RECORDS_A_PAGE } from "@/lib/strands/list-live-records";
import { components } from "@/lib/strands/strands";

export const metadata: Metadata = { title: "The braid" };

type Asked = { "half-term"?: string; strand?: string; component?: string; page?: string };

export default async function HelixPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const viewer = await requireViewer();
  if (!canReadHelix(viewer)) notFound();
  const asked = await searchParams;
  const page = Math.max(1, Math.trunc(Number(asked.page)) || 1);
  const found = await readHelix(viewer, { halfTerm: asked["half-term"], strand: asked.strand, component: asked.component, page });
  const { helix, chosen, behind, missing } = found;
  if (!chosen) return <EmptyState title="Nothing is woven yet">The braid begins with the trust’s first half term.</EmptyState>;
  return (
    <>
      <PageHeader back={{ href: "/", label: "Home" }} title="The braid" lede="Improvement as it happens: three strands, twelve components, counted from the records that people make in their week." />
      <InsightsTabs current="helix" />
      <Braid title="The last six half terms" halfTerms={toBraid(helix)} source={`Live records on ${withItsYear(viewer.today)}`} />
      <Section title="The twelve components" lede={missing.length > 0 ? `${missing.length} of the twelve have no live records in these half terms. That says what Braid was told, not what schools do.` : "Each of the twelve has live records."}>
        <ComponentsTable helix={helix} />
      </Section>
      <Section id="records" title={titleOf(found)} lede={`${behind.total} ${behind.total === 1 ? "record" : "records"} in ${halfTermInWords(chosen)}, the latest first. Each counts once.`} actions={<MoreAbout component={found.component} />}>
        {behind.records.length > 0 ? <Records records={behind.records} caption={titleOf(found)} /> : <p className="text-muted">Nothing stands behind this stretch.</p>}
        <Pagination page={page} pages={Math.ceil(behind.total / RECORDS_A_PAGE)} hrefFor={(to) => addressOf(found, to)} label="Pages of records" />
      </Section>
    </>
  );
}

function titleOf({ strand, component }: Helix): string {
  if (component) return `The records behind ‘${components[component].name}’`;
  return strand ? `The records behind ‘${strandNames[strand].full}’` : "The records behind the braid";
}

function addressOf({ chosen, strand, component }: Helix, page: number): string {
  const asked = new URLSearchParams({ "half-term": chosen ? halfTermKey(chosen) : "", page: String(page), ...(component ? { component } : strand ? { strand } : {}) });
  return `/insights/helix?${asked}#records`;
}

/** The page that says more about a component, where there is one. */
function MoreAbout({ component }: Pick<Helix, "component">) {
  if (component === "empower-horizontal-improvement") return <ButtonLink href="/insights/rubric" kind="secondary" size="small">By area and school</ButtonLink>;
  if (component === "develop-expertise" || component === "grow-culture-and-leadership") return <ButtonLink href="/insights/people" kind="secondary" size="small">How people grow</ButtonLink>;
  return null;
}
