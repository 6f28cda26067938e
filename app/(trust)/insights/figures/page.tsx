import type { Metadata } from "next";
import Link from "next/link";
import { FiguresFilterForm } from "@/app/(trust)/insights/figures/filter-form";
import { FiguresTableView, TrustFigures } from "@/app/(trust)/insights/figures/figures-table";
import { FunnelFigure } from "@/app/(trust)/insights/figures/funnel-figure";
import { OutOfLine } from "@/app/(trust)/insights/figures/out-of-line";
import { InsightsTabs } from "@/app/(trust)/insights/insights-tabs";
import { orNotFound } from "@/app/(trust)/or-not-found";
import { SourceLines } from "@/app/(trust)/schools/[schoolId]/source-lines";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { WhoSees } from "@/components/ui/who-sees";
import { requireViewer } from "@/lib/auth/require-viewer";
import { figuresFilter } from "@/lib/insights/figures/figures-filter";
import { funnelOf } from "@/lib/insights/figures/funnel-of";
import { readFiguresTable } from "@/lib/insights/figures/read-figures-table";
import { sayHowFiguresStand } from "@/lib/insights/figures/say-figures";
import { sentReaders } from "@/lib/returns/readers";
import { halfTermInWords } from "@/lib/school-year/half-term";
import { sourcesOf } from "@/lib/school-data/series/series";

export const metadata: Metadata = { title: "Schools and their figures" };

export default async function FiguresPage({ searchParams }: { searchParams: Promise<Record<string, string | undefined>> }) {
  const viewer = await requireViewer();
  const filter = figuresFilter.parse(await searchParams);
  const { phases, hubs, columns, returned, rows } = await orNotFound(readFiguresTable(viewer, filter));
  const csvOf = (measure?: string) => `/insights/figures/csv?${new URLSearchParams(Object.entries({ ...filter, measure }).flatMap(([key, value]) => (value ? [[key, value]] : [])))}`;
  const pictured = columns.filter(({ measure }) => measure.unit === "percent" && measure.subject === "attainment");
  const outside = (key: string) => rows.filter(({ cells }) => cells.get(key)?.outOfLine).length;
  const picture = pictured.find(({ measure }) => measure.key === filter.measure) ?? pictured.toSorted((one, other) => outside(other.measure.key) - outside(one.measure.key))[0];
  const funnel = picture && funnelOf(picture, rows);
  const hasAny = columns.length > 0 || returned !== undefined;
  const figures = rows.flatMap(({ cells }) => [...cells.values()].map(({ figure }) => figure));
  return (
    <>
      <PageHeader
        back={{ href: "/", label: "Home" }} title="Schools and their figures" lede={rows.length > 0 ? sayHowFiguresStand(rows) : undefined}
        actions={hasAny && <ButtonLink href={csvOf()} kind="secondary" size="small" icon="download" prefetch={false}>Download as CSV</ButtonLink>}
      />
      <InsightsTabs current="figures" />
      <FiguresFilterForm phases={phases} hubs={hubs} returned={returned} measures={pictured.map(({ measure }) => ({ value: measure.key, label: measure.name }))} filter={{ ...filter, measure: picture?.measure.key }} />
      {rows.length === 0 && <EmptyState title="No school fits">Choose ‘All’ to see every school.</EmptyState>}
      {rows.length > 0 && !hasAny && <EmptyState title="No figures yet">The trust’s administrator brings published ones in from the Department’s files, under Settings; schools send their own with the half term’s return.</EmptyState>}
      {rows.length > 0 && hasAny && (
        <>
          <OutOfLine rows={rows} term={returned?.term} />
          {picture && funnel && (
            <Section title="Between the limits of chance">
              <FunnelFigure column={picture} rows={rows} funnel={funnel} csvHref={csvOf(picture.measure.key)} />
            </Section>
          )}
          <Section title="School by school" lede="By name: schools whose ranges overlap have no order. Each name opens the school on a page.">
            <FiguresTableView columns={columns} returned={returned} rows={rows} />
            {returned && (
              <div className="mt-3 flex max-w-text flex-col gap-2 text-sm text-muted">
                <p>The half term’s columns are counts as schools sent them, small numbers included, for {halfTermInWords(returned.term)}{returned.before && `, beside ${halfTermInWords(returned.before)}`}. A change is called clear where the two ranges of chance do not touch. <Link href={`/returns/${returned.term.id}`} prefetch={false}>Each measure by groups of pupils</Link></p>
                <WhoSees kind="group" names={sentReaders.toOthers} writer={false} />
              </div>
            )}
          </Section>
          <TrustFigures columns={columns} returned={returned} />
          {columns.length > 0 && <Section title="Where this comes from"><SourceLines sources={sourcesOf(figures)} /></Section>}
        </>
      )}
    </>
  );
}
