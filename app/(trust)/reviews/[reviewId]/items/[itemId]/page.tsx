import type { Metadata } from "next";
import { orNotFound } from "@/app/(trust)/or-not-found";
import { PageHeader } from "@/components/ui/page-header";
import { SummaryList } from "@/components/ui/summary-list";
import { requireViewer } from "@/lib/auth/require-viewer";
import { readOwnItem } from "@/lib/reviews/agenda/read-own-item";
import { meetingInWords } from "@/lib/reviews/meeting-in-words";
import { kindWords } from "@/lib/reviews/words";
import { counted } from "@/lib/words";
import { sNames } from "@/lib/three-s/three-s";

export const metadata: Metadata = { title: "The item you present" };

/** A presenter's own item, and nothing else of the review. */
export default async function OwnItemPage({ params }: { params: Promise<{ reviewId: string; itemId: string }> }) {
  const viewer = await requireViewer();
  const { reviewId, itemId } = await params;
  const item = await orNotFound(readOwnItem(viewer, reviewId, itemId));
  return (
    <>
      <PageHeader back={{ href: "/reviews", label: "Reviews" }} above={`You present · ${item.schoolName}`} title={item.title} lede={`${meetingInWords(item.meetingAt)}${item.place && `, ${item.place}`}.`} />
      {item.detail && <p className="mb-8 max-w-text text-lg whitespace-pre-line">{item.detail}</p>}
      <SummaryList rows={[{ label: "What it is", value: kindWords[item.kind] }, { label: "About", value: sNames[item.s] }, { label: "You have", value: counted(item.minutes, "minute") }]} />
      <p className="mt-8 max-w-text text-muted">Bring what you know about this item. The rest of the review is read by the school’s leadership team and the executive team.</p>
    </>
  );
}
