import type { Metadata } from "next";
import Link from "next/link";
import { SentDocument } from "@/app/(trust)/reviews/_pack/sent-document";
import { orNotFound } from "@/app/(trust)/or-not-found";
import { ReviewHeader } from "@/app/(trust)/reviews/_parts/review-header";
import { buttonLook } from "@/components/ui/button-look";
import { ButtonLink } from "@/components/ui/button-link";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { requireViewer } from "@/lib/auth/require-viewer";
import { readVersion } from "@/lib/reviews/versions/read-version";
import { versionNumber } from "@/lib/reviews/versions/version-number";
import { meetingInWords } from "@/lib/reviews/meeting-in-words";
import { counted } from "@/lib/words";

export const metadata: Metadata = { title: "Agenda as sent" };

type Props = { params: Promise<{ reviewId: string; number: string }>; searchParams: Promise<{ sent?: string }> };

export default async function VersionPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const { reviewId, number } = await params;
  const version = await orNotFound(readVersion(viewer, reviewId, versionNumber(number)));
  const at = `/reviews/${reviewId}/versions/${version.number}`;
  const others = version.numbers.filter((other) => other !== version.number);
  const away = buttonLook("secondary", "small");
  return (
    <>
      <ReviewHeader review={version.review} at="sent" title={`Agenda, version ${version.number}`} lede={`Sent on ${meetingInWords(version.publishedAt)} by ${version.publishedBy}. It does not change.`} />
      {(await searchParams).sent && <div className="mb-8"><Notice kind="success" title={`Version ${version.number} was sent.`}>To {counted(version.content.readers.length, "person", "people")}, each named at the end.</Notice></div>}
      <div className="mb-8 flex flex-wrap gap-3 no-print">
        <a href={`${at}/pdf`} className={away}><Icon name="download" />PDF</a>
        <ButtonLink href={`${at}/print`} kind="secondary" size="small" icon="print" prefetch={false}>For printing</ButtonLink>
        <a href={`${at}/spreadsheet`} className={away}><Icon name="download" />Spreadsheet</a>
      </div>
      {others.length > 0 && (
        <p className="mb-6 flex flex-wrap items-center gap-x-4 no-print">
          <span className="text-muted">Other versions</span>
          {others.map((other) => <Link key={other} href={`/reviews/${reviewId}/versions/${other}`} className="inline-flex min-h-11 items-center">Version {other}</Link>)}
        </p>
      )}
      <SentDocument content={version.content} sent={{ reviewId, number: version.number, publishedAt: version.publishedAt }} />
    </>
  );
}
