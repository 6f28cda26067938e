import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { orNotFound } from "@/app/(trust)/or-not-found";
import { requireArranger } from "@/app/(trust)/require-arranger";
import { changeHubAction, removeHubAction } from "@/app/(trust)/settings/hubs/actions";
import { DescribedForm } from "@/components/forms/described-form";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { listHubs } from "@/lib/schools/list-hubs";
import { listSchools } from "@/lib/schools/list-schools";

export const metadata: Metadata = { title: "Change a hub" };

export default async function HubPage({ params }: { params: Promise<{ hubId: string }> }) {
  const viewer = await requireArranger();
  const { hubId } = await params;
  const [schools, hubs] = await orNotFound(Promise.all([listSchools(viewer), listHubs(viewer)]));
  const hub = hubs.find(({ id }) => id === hubId);
  if (!hub) notFound();
  return (
    <>
      <PageHeader title={hub.name} back={{ href: "/settings/hubs", label: "Hubs" }} />
      <DescribedForm
        action={changeHubAction}
        submit="Save this hub"
        cancel={{ href: "/settings/hubs" }}
        parts={[
          { kind: "hidden", name: "hubId", value: hub.id },
          { kind: "hidden", name: "version", value: String(hub.version) },
          { kind: "text", name: "name", label: "Name", value: hub.name, whoSees: { kind: "trust" } },
          {
            kind: "ticks", name: "schoolIds", label: "Schools", value: schools.filter((school) => school.hubId === hub.id).map(({ id }) => id),
            options: schools.map(({ id, name, hub: of, hubId: in_ }) => ({ value: id, label: name, hint: of && in_ !== hub.id ? `Now in ${of}` : undefined })),
          },
        ]}
      />
      <Section title="Remove this hub" lede="Its schools stay, without a hub.">
        <DescribedForm bar={false} action={removeHubAction} submit="Remove this hub" kind="danger" parts={[{ kind: "hidden", name: "hubId", value: hub.id }]} />
      </Section>
    </>
  );
}
