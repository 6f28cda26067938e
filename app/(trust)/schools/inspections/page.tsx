import type { Metadata } from "next";
import { orNotFound } from "@/app/(trust)/or-not-found";
import { InsightsTabs } from "@/app/(trust)/insights/insights-tabs";
import { GradedTable } from "@/app/(trust)/schools/inspections/graded-table";
import { ReportCards } from "@/app/(trust)/schools/inspections/report-cards";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/lib/auth/require-viewer";
import { canReadThreeSTable } from "@/lib/insights/policy";
import { readTrustInspections } from "@/lib/inspections/read-trust-inspections";
import { sayFiles } from "@/lib/inspections/say-inspection";

export const metadata: Metadata = { title: "What inspectors said" };

export default async function InspectionsPage() {
  const viewer = await requireViewer();
  const { schools, all } = await orNotFound(readTrustInspections(viewer));
  const inspected = schools.some(({ inspections }) => inspections.length > 0);
  const files = sayFiles({ found: schools.flatMap(({ inspections }) => inspections), all });
  return (
    <>
      <PageHeader
        title="What inspectors said" back={{ href: "/schools", label: "Schools" }}
        lede="By school’s name and in no other order, each framework apart and in its own words. The trust gives no such grades."
      />
      {canReadThreeSTable(viewer) && <InsightsTabs current="inspections" />}
      {!inspected && !all ? (
        <EmptyState title="No inspections are known here yet">Whoever runs this service loads them from the inspectorate’s files, for every trust at once.</EmptyState>
      ) : (
        <>
          <ReportCards schools={schools} all={all} />
          <GradedTable schools={schools} framework="education-inspection-2019" />
          <GradedTable schools={schools} framework="before-2019" />
          {files.map((line) => <p key={line} className="mt-3 max-w-text text-sm text-muted">Source: {line}</p>)}
        </>
      )}
    </>
  );
}
