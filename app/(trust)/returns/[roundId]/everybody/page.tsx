import type { Metadata } from "next";
import { Glance } from "@/app/(trust)/returns/[roundId]/everybody/glance";
import { ReleasedTable } from "@/app/(trust)/returns/[roundId]/everybody/released-table";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { ButtonLink } from "@/components/ui/button-link";
import { MomentText } from "@/components/ui/moment-text";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { WhoSees } from "@/components/ui/who-sees";
import { requireViewer } from "@/lib/auth/require-viewer";
import { releaseReaders } from "@/lib/returns/readers";
import { saysMoreAtAGlance } from "@/lib/returns/release/change-shown";
import { readRelease } from "@/lib/returns/release/read-release";
import { halfTermInWords } from "@/lib/school-year/half-term";
import { counted } from "@/lib/words";

export const metadata: Metadata = { title: "The half term in figures" };

type Props = { params: Promise<{ roundId: string }> };

export default async function EverybodyPage({ params }: Props) {
  const viewer = await requireViewer();
  const { round, content, before, releasedAt, releasedBy } = await orNotFound(readRelease(viewer, idOrNotFound((await params).roundId)));
  return (
    <>
      <PageHeader
        above="The half term in figures" title={halfTermInWords(round)} back={{ href: "/returns", label: "Returns" }}
        lede={`From the returns of ${counted(content.schools.length, "school")}${content.without > 0 ? `; ${content.without} had not sent theirs` : ""}. Where few pupils stand behind a number it is hidden, and others with it, so that nobody can be recognised.`}
        actions={<ButtonLink href={`/returns/${round.id}/everybody/csv`} kind="secondary" icon="download" prefetch={false}>As CSV</ButtonLink>}
      />
      {saysMoreAtAGlance(content, before) && (
        <Section title="At a glance" lede={`All pupils, by school’s name and not by size.${before ? ` A change since ${halfTermInWords(before)} is called clear where the two ranges of chance do not touch.` : ""}`}>
          <Glance content={content} before={before} />
        </Section>
      )}
      {content.measures.map((one) => (
        <Section key={one.measure.key} title={one.measure.name} lede={one.measure.about}>
          <ReleasedTable shown={one} schools={content.schools} />
        </Section>
      ))}
      <div className="mt-10 flex flex-col gap-1 text-sm text-muted">
        <p>Under each share of pupils stands the range in which it may truly lie (95%, Wilson’s interval). ‘All of these schools’ counts every pupil the same; where the mean of the shown schools is another number, it stands below.</p>
        <p>Source: the schools’ own returns. Given by {releasedBy}, <MomentText at={releasedAt} />.</p>
        <WhoSees kind="group" names={releaseReaders} writer={false} />
      </div>
    </>
  );
}
