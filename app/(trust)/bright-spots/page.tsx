import type { Metadata } from "next";
import { orNotFound } from "@/app/(trust)/or-not-found";
import { RubricTabs } from "@/app/(trust)/rubric/_parts/rubric-tabs";
import { SpotList } from "@/app/(trust)/bright-spots/_parts/spot-list";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Tabs } from "@/components/ui/tabs";
import { requireViewer } from "@/lib/auth/require-viewer";
import { readBrightSpots } from "@/lib/bright-spots/list-bright-spots";
import { canMarkBrightSpots } from "@/lib/bright-spots/policy";
import { worksInTrust } from "@/lib/viewers/viewer";

export const metadata: Metadata = { title: "Bright spots" };

export default async function BrightSpotsPage({ searchParams }: { searchParams: Promise<{ by?: string }> }) {
  const viewer = await requireViewer();
  const by = (await searchParams).by === "school" ? "school" : "area";
  const spots = await orNotFound(readBrightSpots(viewer));
  const groups = Map.groupBy(by === "school" ? spots.toSorted((a, b) => a.school.localeCompare(b.school)) : spots, (spot) => (by === "school" ? spot.schoolId : spot.areaId));
  const marks = canMarkBrightSpots(viewer);
  return (
    <>
      <PageHeader
        title="Bright spots" lede="What works well in one of our schools, and somebody who will show you."
        actions={
          <>
            {worksInTrust(viewer) && <ButtonLink href="/bright-spots/visits" kind="secondary" icon="calendar">My visits</ButtonLink>}
            {marks && <ButtonLink href="/bright-spots/new" kind={spots.length === 0 ? "primary" : "secondary"} icon="plus">Mark one</ButtonLink>}
          </>
        }
      />
      <RubricTabs viewer={viewer} current="bright-spots" />
      {spots.length > 0 && <Tabs label="Bright spots" tabs={[{ href: "/bright-spots", label: "By area", current: by === "area" }, { href: "/bright-spots?by=school", label: "By school", current: by === "school" }]} />}
      {[...groups].map(([key, group]) => (
        <Section key={key} title={by === "school" ? group[0]?.school : group[0]?.area} lede={by === "area" ? group[0]?.framework : undefined}>
          <SpotList spots={group} {...(by === "school" ? { without: "school" } : {})} />
        </Section>
      ))}
      {spots.length === 0 && (
        <EmptyState title="No bright spots yet">
          {marks ? "Mark a practice that you have seen and that others should see. It shows once the person to ask has agreed." : "When somebody marks a practice that is worth going to see, and the person to ask agrees, it stands here."}
        </EmptyState>
      )}
    </>
  );
}
