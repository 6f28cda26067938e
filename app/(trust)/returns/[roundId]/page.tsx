import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { releaseAction } from "@/app/(trust)/returns/actions";
import { Comparison } from "@/app/(trust)/returns/[roundId]/comparison";
import { WhoHasSent } from "@/app/(trust)/returns/[roundId]/who-has-sent";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { OneButton } from "@/components/forms/one-button";
import { ButtonLink } from "@/components/ui/button-link";
import { MomentText } from "@/components/ui/moment-text";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireViewer } from "@/lib/auth/require-viewer";
import { canReleaseReturns } from "@/lib/returns/policy";
import { readRound } from "@/lib/returns/reading/read-round";
import { FEWEST_SCHOOLS } from "@/lib/returns/release/release-figures";
import { inWords } from "@/lib/school-year/day";
import { halfTermInWords } from "@/lib/school-year/half-term";
import { v7 } from "@/lib/submissions/uuid";

export const metadata: Metadata = { title: "A half term’s returns" };

type Props = { params: Promise<{ roundId: string }>; searchParams: Promise<{ measure?: string }> };

export default async function RoundPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const { round, schools, figures, released } = await orNotFound(readRound(viewer, idOrNotFound((await params).roundId)));
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
          <Section title="For everybody in the trust" lede="The same figures with small numbers hidden, and as many more as it takes that nobody can work them out. Staff, trustees and governors can then see them.">
            {released && <p className="mb-3 text-muted">Given on <MomentText at={released.at} />. Giving them again takes in what was sent since.</p>}
            <div className="flex flex-wrap items-start gap-4">
              {canReleaseReturns(viewer) && figures.length >= FEWEST_SCHOOLS && <OneButton action={releaseAction} fields={{ requestId: v7(), roundId: round.id }} kind={released ? "secondary" : "primary"} pendingLabel="Hiding what is small…">{released ? "Give them again" : "Give them to everybody"}</OneButton>}
              {released && <ButtonLink href={`/returns/${round.id}/everybody`} kind="secondary">See what everybody sees</ButtonLink>}
            </div>
          </Section>
        </>
      )}
    </>
  );
}
