import type { Metadata } from "next";
import { withdrawTranscriptAction } from "../../actions";
import { Transcript } from "@/app/(public)/verify/transcript";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { OneButton } from "@/components/forms/one-button";
import { buttonLook } from "@/components/ui/button-look";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { QrCode } from "@/components/ui/qr-code";
import { requireViewer } from "@/lib/auth/require-viewer";
import { baseUrl } from "@/lib/auth/settings";
import { londonDay } from "@/lib/clock";
import { inGroups } from "@/lib/credits/transcripts/code";
import { readTranscript } from "@/lib/credits/transcripts/read-transcripts";
import { withItsYear } from "@/lib/school-year/day";

export const metadata: Metadata = { title: "My transcript" };

const back = { href: "/rubric/credits/transcripts", label: "My transcripts" };

/** A transcript with its code, on the screen and on paper: what the PDF is made from too. */
export default async function TranscriptPage({ params, searchParams }: { params: Promise<{ transcriptId: string }>; searchParams: SearchParams }) {
  const viewer = await requireViewer();
  const { id, given, withdrawnAt, madeAt } = await orNotFound(readTranscript(viewer, idOrNotFound((await params).transcriptId)));
  if (!given) {
    return (
      <>
        <PageHeader back={back} title="Withdrawn" />
        <Notice>You made this transcript on {withItsYear(londonDay(madeAt))} and withdrew it{withdrawnAt && ` on ${withItsYear(londonDay(withdrawnAt))}`}. Its code leads nowhere, and nothing of what it said is kept.</Notice>
      </>
    );
  }
  const code = inGroups(given.code);
  const where = `${baseUrl()}/verify?code=${code}`;
  return (
    <article className="study-paper">
      <div className="no-print">
        <PageHeader back={back} title="My transcript" actions={<a href={`/rubric/credits/transcripts/${id}/pdf`} className={buttonLook("secondary")}><Icon name="download" />Download as PDF</a>} />
        <SavedNotice searchParams={searchParams} words={{ made: "Made. Give the code, the link or the paper to whom you like." }} />
      </div>
      <section aria-labelledby="code" className="keep-together mb-10 flex flex-wrap items-center gap-x-8 gap-y-4 rounded-md border border-edge p-5">
        <QrCode text={where} title="QR code that opens this transcript" className="size-28 shrink-0" />
        <div className="flex min-w-0 flex-col gap-1">
          <h2 id="code" className="text-base">Code</h2>
          <p className="study-paper-code text-xl break-words select-all sm:text-2xl">{code}</p>
          <p className="text-sm">Check it at <span className="select-all">{baseUrl().replace(/^https?:\/\//, "")}/verify</span></p>
          <p className="text-sm text-muted">Whoever has the code sees what stands below, until {viewer.name} withdraws it.</p>
        </div>
      </section>
      <Transcript content={given.content} />
      <div className="mt-10 border-t border-line pt-6 no-print">
        <OneButton action={withdrawTranscriptAction} fields={{ transcriptId: id }} kind="secondary" pendingLabel="Withdrawing…">Withdraw this transcript</OneButton>
        <p className="mt-2 max-w-text text-sm text-muted">From that moment the code leads nowhere. You can make another one.</p>
      </div>
    </article>
  );
}
