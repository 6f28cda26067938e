import type { Metadata } from "next";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/lib/auth/require-viewer";
import { readBeforeAndAfter } from "@/lib/institute/self-assessments/read-before-and-after";
import { Mine } from "./mine";
import { ShownToMe } from "./shown-to-me";

export const metadata: Metadata = { title: "Before and after" };

const words = {
  answered: "Saved. Only you can see it.", shown: "Saved. The facilitators read it, and nobody else does.", kept: "Only you can see it now.", deleted: "Deleted. It counts nowhere any more.",
};
type Props = { params: Promise<{ cohortId: string }>; searchParams: SearchParams };

export default async function BeforeAndAfterPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const cohortId = idOrNotFound((await params).cohortId);
  const { mine, shown } = await orNotFound(readBeforeAndAfter(viewer, cohortId));
  const { cohort } = mine ?? shown;
  const { change } = await searchParams;
  return (
    <>
      <PageHeader above={`${cohort.programme.name}, ${cohort.name}`} title="Before and after" lede={mine ? "Where you see yourself when the year begins, and when it ends." : "Where your members see themselves at the start and at the end."} back={{ href: `/institute/cohorts/${cohortId}`, label: "The cohort" }} />
      <SavedNotice searchParams={searchParams} words={words} />
      {mine && <Mine mine={mine} change={change === "start" || change === "end" ? change : undefined} />}
      {shown && <ShownToMe shown={shown} today={viewer.today} />}
    </>
  );
}
