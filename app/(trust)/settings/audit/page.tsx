import type { Metadata } from "next";
import { AuditFilterForm } from "@/app/(trust)/settings/audit/audit-filter-form";
import { requireArranger } from "@/app/(trust)/require-arranger";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { MomentText } from "@/components/ui/moment-text";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { type Column, Table } from "@/components/ui/table";
import { auditFilter, auditHref } from "@/lib/audit/audit-filter";
import { eventWords } from "@/lib/audit/event-words";
import { type AuditLine, listEvents } from "@/lib/audit/list-events";

export const metadata: Metadata = { title: "The log" };

const columns: Column<AuditLine>[] = [
  { label: "When", cell: ({ at }) => <MomentText at={at} /> },
  { label: "Who", cell: ({ by }) => by ?? "Braid itself" },
  { label: "What", cell: ({ what }) => eventWords(what) },
  { label: "Whose", cell: ({ whose }) => whose ?? "" },
];

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function AuditPage({ searchParams }: Props) {
  const viewer = await requireArranger();
  const filter = auditFilter(await searchParams);
  const { lines, more } = await listEvents(viewer, filter);
  const page = filter.page ?? 1;
  return (
    <>
      <PageHeader
        back={{ href: "/settings", label: "Settings" }}
        title="The log"
        lede="Who did what and when, newest first. It never holds what people wrote, and nobody can change it."
        actions={<ButtonLink href={auditHref("/settings/audit/csv", filter)} kind="secondary" size="small" icon="download" prefetch={false}>Download as CSV</ButtonLink>}
      />
      <AuditFilterForm filter={filter} />
      {lines.length > 0 ? (
        <Table caption="The log, newest first" hideCaption columns={columns} rows={lines} rowKey={({ id }) => id} />
      ) : (
        <EmptyState title="Nothing fits">Try another name, or a longer time.</EmptyState>
      )}
      <Pagination page={page} pages={more ? page + 1 : page} hrefFor={(number) => auditHref("/settings/audit", filter, number)} />
    </>
  );
}
