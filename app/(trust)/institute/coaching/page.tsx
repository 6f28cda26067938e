import type { Metadata } from "next";
import { orNotFound } from "@/app/(trust)/or-not-found";
import { LinkRows } from "@/app/(trust)/institute/_parts/link-rows";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/lib/auth/require-viewer";
import { listMyCoachings } from "@/lib/institute/coaching/list-mine";
import { inWords } from "@/lib/school-year/day";

export const metadata: Metadata = { title: "My coaches" };

export default async function MyCoachesPage() {
  const viewer = await requireViewer();
  const coachings = await orNotFound(listMyCoachings(viewer));
  const about = ({ programme, until }: (typeof coachings)[number]) => (until ? `${programme}, until ${inWords(until)}` : programme);
  return (
    <>
      <PageHeader title="My coaches" lede="From outside the trust, online. What you say to each other stays with the two of you." back={{ href: "/institute", label: "Institute" }} />
      <LinkRows rows={coachings.map((one) => ({ key: one.id, href: `/institute/coaching/${one.id}`, title: one.coach, about: about(one) }))} />
    </>
  );
}
