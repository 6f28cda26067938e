import { OneButton } from "@/components/forms/one-button";
import { agreeLateAction, moveItemAction, raiseItemAction, withdrawItemAction } from "@/app/(trust)/reviews/agenda-actions";
import type { Viewer } from "@/lib/viewers/viewer";
import type { Review } from "@/lib/reviews/find-review";
import { canAgreeLate } from "@/lib/reviews/policy";
import type { AgendaItem } from "@/lib/reviews/agenda/read-agenda";

/** What can be done with an item now, by this viewer. */
export function ItemButtons({ viewer, review, item, first, last }: { viewer: Viewer; review: Review; item: AgendaItem; first: boolean; last: boolean }) {
  const fields = { reviewId: review.id, itemId: item.id };
  const waits = item.standing === "not-yet";
  if (item.decided) return null;
  return (
    <div className={`flex flex-wrap items-start gap-2 ${waits ? "" : "-ml-4"}`}>
      {waits && !item.raiseAtNext && !review.lockedAt && <OneButton action={raiseItemAction} fields={fields} size="small" about={item.title}>Raise it at the next one-to-one</OneButton>}
      {waits && canAgreeLate(viewer, review) && <OneButton action={agreeLateAction} fields={fields} size="small" kind="secondary" about={item.title}>I agree to it now</OneButton>}
      {!waits && !item.publishedAt && !first && <OneButton action={moveItemAction} fields={{ ...fields, by: "up" }} size="small" kind="quiet" about={item.title}>Move up</OneButton>}
      {!waits && !item.publishedAt && !last && <OneButton action={moveItemAction} fields={{ ...fields, by: "down" }} size="small" kind="quiet" about={item.title}>Move down</OneButton>}
      {!item.publishedAt && <OneButton action={withdrawItemAction} fields={{ ...fields, withdrawn: "true" }} size="small" kind="quiet" about={item.title}>Take it off</OneButton>}
    </div>
  );
}
