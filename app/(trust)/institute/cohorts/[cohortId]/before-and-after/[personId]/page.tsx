import type { Metadata } from "next";
import { BesideEachOther } from "@/app/(trust)/institute/_parts/beside-each-other";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { PageHeader } from "@/components/ui/page-header";
import { WhoSees } from "@/components/ui/who-sees";
import { requireViewer } from "@/lib/auth/require-viewer";
import { findShown } from "@/lib/institute/self-assessments/read-shown";

export const metadata: Metadata = { title: "Before and after" };

type Props = { params: Promise<{ cohortId: string; personId: string }> };

/** What one member shows to the facilitators. */
export default async function ShownPage({ params }: Props) {
  const viewer = await requireViewer();
  const { cohortId, personId } = await params;
  const { cohort, person, wording, said } = await orNotFound(findShown(viewer, idOrNotFound(cohortId), idOrNotFound(personId)));
  return (
    <>
      <PageHeader above={`${cohort.programme.name}, ${cohort.name}`} title={person} lede="Where they see themselves. They show it to you and can take it back." back={{ href: `/institute/cohorts/${cohortId}/before-and-after`, label: "Before and after" }} />
      <BesideEachOther statements={wording.statements} said={said} />
      <div className="mt-12"><WhoSees kind="group" names={[person, "the facilitators of the cohort"]} writer={false} /></div>
    </>
  );
}
