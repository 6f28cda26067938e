import type { Metadata } from "next";
import { Certificate } from "@/app/(public)/verify/certificate";
import { withdrawCertificateAction } from "@/app/(trust)/institute/certificates/actions";
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
import { readCertificate } from "@/lib/institute/certificates/read-certificate";
import { withItsYear } from "@/lib/school-year/day";

export const metadata: Metadata = { title: "My certificate" };

/** A certificate with its code, on the screen and on paper: what the PDF is made from too. */
export default async function CertificatePage({ params, searchParams }: { params: Promise<{ certificateId: string }>; searchParams: SearchParams }) {
  const viewer = await requireViewer();
  const { id, cohortId, given, madeAt, withdrawnAt } = await orNotFound(readCertificate(viewer, idOrNotFound((await params).certificateId)));
  const back = { href: `/institute/cohorts/${cohortId}/certificate`, label: "Completing the programme" };
  if (!given) {
    return (
      <>
        <PageHeader back={back} title="Withdrawn" />
        <Notice>You took this certificate on {withItsYear(londonDay(madeAt))} and withdrew it{withdrawnAt && ` on ${withItsYear(londonDay(withdrawnAt))}`}. Its code leads nowhere, and nothing of what it said is kept.</Notice>
      </>
    );
  }
  const code = inGroups(given.code);
  return (
    <article className="study-paper">
      <div className="no-print">
        <PageHeader back={back} title="My certificate" actions={<a href={`/institute/certificates/${id}/pdf`} className={buttonLook("secondary")}><Icon name="download" />Download as PDF</a>} />
        <SavedNotice searchParams={searchParams} words={{ taken: "It is yours. Nothing that is changed in the cohort from now on changes it." }} />
      </div>
      <Certificate content={given.content} />
      <section aria-labelledby="code" className="keep-together mt-8 flex flex-wrap items-center gap-x-8 gap-y-4 rounded-md border border-edge p-5">
        <QrCode text={`${baseUrl()}/verify?code=${code}`} title="QR code that opens this certificate" className="size-28 shrink-0" />
        <div className="flex min-w-0 flex-col gap-1">
          <h2 id="code" className="text-base">Code</h2>
          <p className="study-paper-code text-xl break-words select-all sm:text-2xl">{code}</p>
          <p className="text-sm">Check it at <span className="select-all">{baseUrl().replace(/^https?:\/\//, "")}/verify</span></p>
          <p className="text-sm text-muted">Whoever has the code sees what stands above, until {given.content.name} withdraws it.</p>
        </div>
      </section>
      <div className="mt-10 border-t border-line pt-6 no-print">
        <OneButton action={withdrawCertificateAction} fields={{ certificateId: id }} kind="secondary" pendingLabel="Withdrawing…">Withdraw this certificate</OneButton>
        <p className="mt-2 max-w-text text-sm text-muted">Only you can. From that moment the code leads nowhere. You can take it again, as things stand then.</p>
      </div>
    </article>
  );
}
