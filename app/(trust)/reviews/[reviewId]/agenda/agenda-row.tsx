import Link from "next/link";
import { ItemButtons } from "@/app/(trust)/reviews/[reviewId]/agenda/item-buttons";
import { PresenterForm } from "@/app/(trust)/reviews/[reviewId]/agenda/presenter-form";
import { RaisedLine } from "@/app/(trust)/reviews/_parts/raised-line";
import { Tag } from "@/components/ui/tag";
import { sNames } from "@/lib/three-s/three-s";
import type { Viewer } from "@/lib/viewers/viewer";
import { canChoosePresenter, readsTheLine } from "@/lib/reviews/policy";
import type { Agenda, AgendaItem } from "@/lib/reviews/agenda/read-agenda";
import { kindWords, relatesToWords } from "@/lib/reviews/words";

type Props = { viewer: Viewer; agenda: Agenda; item: AgendaItem; place?: number; last?: boolean; open: boolean };

/** An item as it is being built: what it stands on, who is accountable, who presents. */
export function AgendaRow({ viewer, agenda: { review, staff }, item, place, last = false, open }: Props) {
  return (
    <li id={`item-${item.id}`} className="grid scroll-mt-6 gap-x-8 gap-y-4 border-b border-line py-5 lg:grid-cols-[1fr_20rem]">
      <div className="flex min-w-0 flex-col gap-1.5">
        <p className="text-sm text-muted">{kindWords[item.kind]} · {sNames[item.s]} · {item.minutes} minutes</p>
        <h3>{place ? `${place}. ` : ""}{item.title}</h3>
        {item.detail && <p className="max-w-text whitespace-pre-line text-ink-soft">{item.detail}</p>}
        <p className="text-sm text-muted">
          Relates to {relatesToWords[item.relatesTo].toLowerCase()}. Accountable: {item.accountable?.name ?? "nobody yet"}. Put forward by {item.proposedBy}.
        </p>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <RaisedLine {...item} />
          {item.publishedAt && <Tag icon="tick">Sent</Tag>}
          {item.checkInId && readsTheLine(viewer, review) && <Link href={`/check-ins/${item.checkInId}`} prefetch={false} className="inline-flex min-h-11 items-center text-sm">The check-in behind it</Link>}
        </div>
      </div>
      <div className="flex flex-col gap-4">
        {open && canChoosePresenter(viewer, review) && item.standing !== "not-yet" ? (
          <PresenterForm reviewId={review.id} itemId={item.id} title={item.title} presenterId={item.presenter?.id ?? ""} staff={staff} />
        ) : (
          item.standing !== "not-yet" && <p className="text-sm text-muted">Presents: {item.presenter?.name ?? (open ? "nobody named yet" : "nobody was named")}</p>
        )}
        {open && <ItemButtons viewer={viewer} review={review} item={item} first={place === 1} last={last} />}
      </div>
    </li>
  );
}
