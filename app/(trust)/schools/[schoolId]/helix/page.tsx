import type { Metadata } from "next";
import { askedOf, type HelixAddress } from "@/app/(trust)/insights/helix/asked";
import { HelixView } from "@/app/(trust)/insights/helix/helix-view";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/lib/auth/require-viewer";
import { schoolHelix } from "@/lib/insights/helix/pages";
import { readSchoolHelix } from "@/lib/insights/helix/read-helix";
import { word } from "@/lib/trusts/words";

export const metadata: Metadata = { title: "The school’s braid" };

type Props = { params: Promise<{ schoolId: string }>; searchParams: HelixAddress };

export default async function SchoolHelixPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const asked = await askedOf(searchParams);
  const found = await orNotFound(readSchoolHelix(viewer, idOrNotFound((await params).schoolId), asked));
  const { chosen, school } = found;
  if (!chosen) return <EmptyState title="Nothing is woven yet">The braid begins with the trust’s first half term.</EmptyState>;
  return (
    <>
      <PageHeader
        back={{ href: `/schools/${school.id}`, label: school.name }} above={school.name} title="The school’s braid"
        lede={`Improvement as it happens here, counted from the school’s own records. What the whole ${word(viewer, "trust")} shares, such as frameworks and videos, stands in the ${word(viewer, "trust")}’s braid.`}
      />
      <HelixView found={found} chosen={chosen} at={schoolHelix(school.id)} page={asked.page} today={viewer.today} ofOneSchool />
    </>
  );
}
