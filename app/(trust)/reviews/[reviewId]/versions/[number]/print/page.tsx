import type { Metadata } from "next";
import { cache } from "react";
import { SentDocument } from "@/app/(trust)/reviews/_pack/sent-document";
import { orNotFound } from "@/app/(trust)/or-not-found";
import { BackLink } from "@/components/ui/back-link";
import { requireViewer } from "@/lib/auth/require-viewer";
import { readVersion } from "@/lib/reviews/versions/read-version";
import { versionNumber } from "@/lib/reviews/versions/version-number";
import { meetingInWords } from "@/lib/reviews/meeting-in-words";
import { halfTermInWords } from "@/lib/school-year/half-term";
import { listed } from "@/lib/words";

type Props = { params: Promise<{ reviewId: string; number: string }> };

const versionAt = cache(async (reviewId: string, number: string) => orNotFound(readVersion(await requireViewer(), reviewId, versionNumber(number))));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { reviewId, number } = await params;
  const version = await versionAt(reviewId, number);
  return { title: { absolute: `${version.content.school}, half-term review, ${halfTermInWords(version.content)}, version ${version.number}` } };
}

/** The version on paper: what the PDF is made from too. */
export default async function PrintPage({ params }: Props) {
  const asked = await params;
  const { review, number, publishedAt, content } = await versionAt(asked.reviewId, asked.number);
  return (
    <article className="review-paper">
      <BackLink href={`/reviews/${review.id}/versions/${number}`}>Back to the agenda</BackLink>
      <p className="mb-6 text-muted no-print">Use your browser’s print command. This page prints on A4, without the frame around it.</p>
      <header className="mb-8 border-b-2 border-ink pb-5">
        <p className="text-sm">{content.trust}</p>
        <h1 className="mt-1">{content.school}: half-term review</h1>
        <p className="mt-1 font-serif text-xl">{halfTermInWords(content)}</p>
        <p className="mt-3">{meetingInWords(new Date(content.meetingAt))}, {content.minutes} minutes{content.place && `, ${content.place}`}</p>
        <p className="text-sm text-muted">
          {content.principals.length > 0 && `Principal: ${listed(content.principals)}. `}Version {number}, sent on {meetingInWords(publishedAt)}. For the school’s leadership team and the executive team.
        </p>
      </header>
      <SentDocument content={content} sent={{ reviewId: review.id, number, publishedAt }} />
    </article>
  );
}
