import type { ReactNode } from "react";
import { ReviewTabs } from "@/app/(trust)/reviews/_parts/review-tabs";
import { PageHeader } from "@/components/ui/page-header";
import type { Review } from "@/lib/reviews/find-review";
import { meetingInWords } from "@/lib/reviews/meeting-in-words";
import { halfTermInWords, halfTermKey } from "@/lib/school-year/half-term";

type Props = { review: Review; at: Parameters<typeof ReviewTabs>[0]["at"]; title?: string; lede?: ReactNode; actions?: ReactNode };

/** Which school, which half term, and when: over every page of a review. */
export function ReviewHeader({ review, at, title = review.schoolName, lede, actions }: Props) {
  return (
    <>
      <PageHeader
        back={{ href: `/reviews?half-term=${halfTermKey(review)}`, label: "Reviews" }}
        above={`${title === review.schoolName ? "Half-term review, " : `${review.schoolName} · `}${halfTermInWords(review)}`}
        title={title}
        lede={lede ?? `${meetingInWords(review.meetingAt)}, ${review.minutes}\u00a0minutes${review.place && `, ${review.place}`}.`}
        actions={actions}
      />
      <ReviewTabs review={review} at={at} />
    </>
  );
}
