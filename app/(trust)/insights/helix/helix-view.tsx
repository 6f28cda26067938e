import { ComponentsTable } from "@/app/(trust)/insights/helix/components-table";
import { Records } from "@/app/(trust)/insights/helix/records";
import { Braid } from "@/components/charts/braid";
import { Pagination } from "@/components/ui/pagination";
import { Section } from "@/components/ui/section";
import { strandNames } from "@/components/ui/strands";
import type { Helix } from "@/lib/insights/helix/read-helix";
import { toBraid } from "@/lib/insights/helix/to-braid";
import { type Day, withItsYear } from "@/lib/school-year/day";
import { type HalfTerm, halfTermInWords, halfTermKey } from "@/lib/school-year/half-term";
import { RECORDS_A_PAGE } from "@/lib/strands/list-live-records";
import { components } from "@/lib/strands/strands";

type Props = {
  found: Helix;
  chosen: HalfTerm;
  /** The page that this stands on: where its own marks lead. */
  at: string;
  page: number;
  today: Day;
  ofOneSchool?: boolean;
  /** What stands between the components and the records. */
  children?: React.ReactNode;
  moreAboutRecords?: React.ReactNode;
};

/** A braid with its twelve components and, behind every mark, the records themselves. */
export function HelixView({ found, chosen, at, page, today, ofOneSchool = false, children, moreAboutRecords }: Props) {
  const { helix, behind, missing } = found;
  return (
    <>
      <Braid title="The last six half terms" halfTerms={toBraid(helix, at)} date={withItsYear(today)} csvHref={`${at}/csv`} />
      <Section title="The twelve components" lede={missing.length > 0 ? `${missing.length} of the twelve have no live records in these half terms. That says what Braid was told, not what schools do.` : "Each of the twelve has live records."}>
        <ComponentsTable helix={helix} at={at} ofOneSchool={ofOneSchool} />
      </Section>
      {children}
      <Section id="records" title={titleOf(found)} lede={`${behind.total} ${behind.total === 1 ? "record" : "records"} in ${halfTermInWords(chosen)}, the latest first. Each counts once.`} actions={moreAboutRecords}>
        {behind.records.length > 0 ? <Records records={behind.records} caption={titleOf(found)} ofOneSchool={ofOneSchool} /> : <p className="text-muted">Nothing stands behind this stretch.</p>}
        <Pagination page={page} pages={Math.ceil(behind.total / RECORDS_A_PAGE)} hrefFor={(to) => addressOf(found, chosen, at, to)} label="Pages of records" />
      </Section>
    </>
  );
}

function titleOf({ strand, component }: Helix): string {
  if (component) return `The records behind ‘${components[component].name}’`;
  return strand ? `The records behind ‘${strandNames[strand].full}’` : "The records behind the braid";
}

function addressOf({ strand, component }: Helix, chosen: HalfTerm, at: string, page: number): string {
  const asked = new URLSearchParams({ "half-term": halfTermKey(chosen), page: String(page), ...(component ? { component } : strand ? { strand } : {}) });
  return `${at}?${asked}#records`;
}
