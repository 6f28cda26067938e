import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Comparison } from "@/app/(trust)/returns/[roundId]/comparison";
import { ForEverybody } from "@/app/(trust)/returns/[roundId]/for-everybody";
import { WhoHasSent } from "@/app/(trust)/returns/[roundId]/who-has-sent";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/lib/auth/require-viewer";
import { canReleaseReturns } from "@/lib/returns/policy";
import { readRound } from "@/lib/returns/reading/read-round";
import { FEWEST_SCHOOLS } from "@/lib/returns/release/give-figures";
import { inWords } from "@/lib/school-year/day";
import { halfTermInWords } from "@/lib/school-year/half-term";

export const metadata: Metadata = { title: "A half term’s returns" };

type Props = { params: Promise<{ roundId: string }>; searchParams: Promise<{ measure?: string }> };

export default async function RoundPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const { round, schools, figures, released, preparation } = await orNotFound(readRound(viewer, idOrNotFound((await params).roundId)));
  const [only] = schools;
  if (schools.length === 1 && only && !figures) redirect(`/returns/${round.id}/${only.id}`);
  const sent = schools.filter(({ sentAt }) => sentAt).length;
  return (
    <>
      <PageHeader
        above="The half term’s returns" title={halfTermInWords(round)} back={{ href: "/returns", label: "Returns" }}
        lede={`${sent} of ${schools.length} schools have sent theirs. They were asked to by ${inWords(round.dueOn)}.`}
        actions={figures && sent > 0 && <ButtonLink href={`/returns/${round.id}/csv`} kind="secondary" icon="download" prefetch={false}>Counts as CSV</ButtonLink>}
      />
      <WhoHasSent roundId={round.id} schools={schools} />
      {figures && figures.length > 0 && (
        <>
          <Comparison round={round} schools={figures} chosen={(await searchParams).measure} />
          <ForEverybody roundId={round.id} mayGive={canReleaseReturns(viewer) && figures.length >= FEWEST_SCHOOLS} released={released} preparation={preparation} />
        </>
      )}
    </>
  );
}
