import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { InsightsTabs } from "@/app/(trust)/insights/insights-tabs";
import { ThreeSTable } from "@/app/(trust)/insights/three-s-table";
import { FilterForm } from "@/app/(trust)/insights/three-ss/filter-form";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/lib/auth/require-viewer";
import { canReadThreeSTable } from "@/lib/insights/policy";
import { readThreeSs } from "@/lib/insights/read-three-ss";
import { sayHowSchoolsStand } from "@/lib/insights/say-how-schools-stand";
import { tableFilter } from "@/lib/insights/table-filter";
import { inWords } from "@/lib/school-year/day";
import { halfTermInWords, halfTermKey } from "@/lib/school-year/half-term";

export const metadata: Metadata = { title: "All schools and the three Ss" };

type Asked = { "half-term"?: string; hub?: string; only?: string; sort?: string };

export default async function ThreeSsPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const viewer = await requireViewer();
  if (!canReadThreeSTable(viewer)) notFound();
  const asked = await searchParams;
  const filter = tableFilter.parse(asked);
  const { halfTerm, halfTerms, hubs, rows } = await readThreeSs(viewer, { halfTerm: asked["half-term"], filter });
  const now = halfTerm ? halfTermKey(halfTerm) : "";
  const address = new URLSearchParams({ "half-term": now, ...Object.fromEntries(Object.entries(filter).filter(([, value]) => value)) } as Record<string, string>);
  return (
    <>
      <PageHeader
        back={{ href: "/", label: "Home" }}
        above={halfTerm && halfTermInWords(halfTerm)}
        title="All schools and the three Ss"
        lede={sayHowSchoolsStand(rows)}
        actions={halfTerm && <ButtonLink href={`/insights/three-ss/csv?${address}`} kind="secondary" size="small" icon="download" prefetch={false}>Download as CSV</ButtonLink>}
      />
      <InsightsTabs current="three-ss" />
      <FilterForm halfTerms={halfTerms} hubs={hubs} now={now} filter={filter} />
      {rows.length > 0 ? (
        <ThreeSTable rows={rows} descriptors={viewer.trust.descriptors} caption={`How each school stands, ${halfTerm ? halfTermInWords(halfTerm) : ""}`} />
      ) : (
        <EmptyState title="No school fits">Choose ‘All’ to see every school of this half term.</EmptyState>
      )}
      <p className="mt-6 max-w-text text-sm text-muted">
        Each mark is the principal’s own, from their latest check-in of the half term; beside it stands how it was at the end of the half term before, where that differs.
        Source: check-ins in Braid, {inWords(viewer.today)}. A mark opens the check-in behind it.
      </p>
    </>
  );
}
