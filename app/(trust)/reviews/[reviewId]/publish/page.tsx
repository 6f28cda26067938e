import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OneButton } from "@/components/forms/one-button";
import { orNotFound } from "@/app/(trust)/or-not-found";
import { lockAndPublishAction } from "@/app/(trust)/reviews/agenda-actions";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { SummaryList } from "@/components/ui/summary-list";
import { requireViewer } from "@/lib/auth/require-viewer";
import { canPublish } from "@/lib/reviews/policy";
import { readAgenda } from "@/lib/reviews/agenda/read-agenda";
import { becauseWords } from "@/lib/reviews/review-readers";
import { meetingInWords } from "@/lib/reviews/meeting-in-words";
import { kindWords } from "@/lib/reviews/words";
import { halfTermInWords } from "@/lib/school-year/half-term";
import { v7 } from "@/lib/submissions/uuid";
import { counted } from "@/lib/words";

export const metadata: Metadata = { title: "Check and send" };

export default async function PublishPage({ params }: { params: Promise<{ reviewId: string }> }) {
  const viewer = await requireViewer();
  const { review, items, headings, readers } = await orNotFound(readAgenda(viewer, (await params).reviewId));
  if (!canPublish(viewer, review) || review.signedAt || !review.openedAt) notFound();
  const agenda = `/reviews/${review.id}/agenda`;
  const sent = items.filter(({ standing }) => standing !== "not-yet");
  const stay = items.filter(({ standing }) => standing === "not-yet");
  const minutes = sent.reduce((sum, item) => sum + item.minutes, 0);
  const without = sent.filter(({ presenter }) => !presenter);
  return (
    <>
      <PageHeader
        back={{ href: agenda, label: "Agenda" }} above={`${review.schoolName} · ${halfTermInWords(review)}`} title="Check and send"
        lede={review.lockedAt ? `This makes version ${review.latestVersion + 1}. Version ${review.latestVersion} stays as it was sent.` : "The pack locks and the agenda goes out as version 1. Its words stay as they are from then on."}
      />
      <SummaryList
        rows={[
          { label: "Meeting", value: `${meetingInWords(review.meetingAt)}${review.place && `, ${review.place}`}` },
          { label: "Time", value: `${minutes} of ${review.minutes} minutes`, change: { href: agenda, what: "the items and their minutes" } },
          ...(headings.length > 0 ? [{ label: "Headings", value: headings.join(" · ") }] : []),
          {
            label: "Items",
            change: { href: agenda, what: "the items" },
            value: <ol className="flex flex-col gap-1">{sent.map((item, place) => <li key={item.id}>{place + 1}. {item.title} <span className="text-sm text-muted">{kindWords[item.kind]}{item.standing === "agreed-late" && ", agreed late"}</span></li>)}</ol>,
          },
        ]}
      />
      {(stay.length > 0 || without.length > 0) && (
        <div className="mt-6 flex flex-col gap-4">
          {stay.length > 0 && <Notice title={`${counted(stay.length, "item")} not yet discussed ${stay.length === 1 ? "stays" : "stay"} behind`}>{stay.map(({ title }) => title).join("; ")}</Notice>}
          {without.length > 0 && <Notice title={`${counted(without.length, "item")} ${without.length === 1 ? "has" : "have"} no presenter yet`}>The school can still name one after you send.</Notice>}
        </div>
      )}
      <Section title={`${counted(readers.length, "person", "people")} will read this`} lede="Beside them, a presenter sees their own item, and a trustee the summary once it is signed off.">
        <ul className="max-w-text columns-1 gap-8 sm:columns-2">
          {readers.map(({ id, name, because }) => (
            <li key={id} className="break-inside-avoid py-1.5"><span className="font-[550]">{name}</span><br /><span className="text-sm text-muted">{becauseWords[because]}</span></li>
          ))}
        </ul>
      </Section>
      <div className="mt-8">
        <OneButton action={lockAndPublishAction} fields={{ reviewId: review.id, requestId: v7() }} pendingLabel="Sending…">{review.lockedAt ? `Send version ${review.latestVersion + 1}` : "Lock and send"}</OneButton>
      </div>
    </>
  );
}
