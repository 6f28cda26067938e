import type { Metadata } from "next";
import { orNotFound } from "@/app/(trust)/or-not-found";
import { ReviewTabs } from "@/app/(trust)/reviews/_parts/review-tabs";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/lib/auth/require-viewer";
import { readSignedSummary } from "@/lib/reviews/meeting/read-signed-summary";
import { meetingInWords } from "@/lib/reviews/meeting-in-words";
import { halfTermInWords, halfTermKey } from "@/lib/school-year/half-term";

export const metadata: Metadata = { title: "Signed-off summary" };

export default async function SummaryPage({ params }: { params: Promise<{ reviewId: string }> }) {
  const viewer = await requireViewer();
  const { rooms, summary, signedAt, signedBy, ...about } = await orNotFound(readSignedSummary(viewer, (await params).reviewId));
  return (
    <>
      <PageHeader
        back={{ href: `/reviews?half-term=${halfTermKey(about)}`, label: "Reviews" }} above={`Half-term review, ${halfTermInWords(about)}`} title={about.schoolName}
        lede={`Met on ${meetingInWords(about.meetingAt)}.`}
      />
      {rooms && <ReviewTabs review={rooms} at="summary" />}
      <p className="max-w-text font-serif text-xl whitespace-pre-line">{summary}</p>
      <p className="mt-6 max-w-text text-sm text-muted">Signed off by {signedBy} on {meetingInWords(signedAt)}. Trustees read this summary; the pack, the agenda and the decisions stay with the school’s leadership team and the executive team.</p>
    </>
  );
}
