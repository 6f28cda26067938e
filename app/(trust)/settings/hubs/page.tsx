import type { Metadata } from "next";
import { orNotFound } from "@/app/(trust)/or-not-found";
import { requireArranger } from "@/app/(trust)/require-arranger";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { addHubAction } from "@/app/(trust)/settings/hubs/actions";
import { DescribedForm } from "@/components/forms/described-form";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { SummaryList } from "@/components/ui/summary-list";
import { listSchools } from "@/lib/schools/list-schools";
import { listHubs } from "@/lib/schools/list-hubs";
import { v7 } from "@/lib/submissions/uuid";

export const metadata: Metadata = { title: "Hubs" };

export default async function HubsPage({ searchParams }: { searchParams: SearchParams }) {
  const viewer = await requireArranger();
  const [schools, hubs] = await orNotFound(Promise.all([listSchools(viewer), listHubs(viewer)]));
  const free = schools.filter(({ hubId }) => !hubId);
  return (
    <>
      <PageHeader title="Hubs" lede="Schools near each other that work together. A school is in one hub, or in none." back={{ href: "/settings", label: "Settings" }} />
      <SavedNotice searchParams={searchParams} words={{ saved: "Saved.", removed: "The hub is gone. Its schools are still here." }} />
      {hubs.length === 0 ? (
        <EmptyState title="No hubs yet">Make the first one below. A small trust may do without.</EmptyState>
      ) : (
        <SummaryList
          rows={hubs.map((hub) => ({
            label: hub.name,
            value: schools.filter(({ hubId }) => hubId === hub.id).map(({ name }) => name).join(", ") || "No schools",
            change: { href: `/settings/hubs/${hub.id}` },
          }))}
        />
      )}
      <Section title="Add a hub" lede={free.length === 0 && schools.length > 0 ? "Every school is in a hub by now: make the new one, then open it to move schools there." : undefined}>
        <DescribedForm
          bar={false}
          action={addHubAction}
          submit="Add this hub"
          parts={[
            { kind: "hidden", name: "requestId", value: v7() },
            { kind: "text", name: "name", label: "Name", hint: "Such as ‘Coast’ or ‘Valley schools’.", whoSees: { kind: "trust" } },
            ...(free.length > 0 ? [{ kind: "ticks" as const, name: "schoolIds", label: "Schools", optional: true, options: free.map(({ id, name }) => ({ value: id, label: name })) }] : []),
          ]}
        />
      </Section>
    </>
  );
}
