import { addFigureAction } from "@/app/(trust)/reviews/agenda-actions";
import { OneButton } from "@/components/forms/one-button";
import { Tag } from "@/components/ui/tag";
import { v7 } from "@/lib/submissions/uuid";

/** One tap that puts a figure forward for a review's agenda, or that somebody did; nothing where it cannot be. */
export function PutForward({ figure: { measure, title, putForward }, on }: { figure: { measure: string; title: string; putForward?: boolean }; on: string | undefined }) {
  if (putForward) return <Tag icon="tick">Put forward</Tag>;
  if (!on) return null;
  return <OneButton action={addFigureAction} fields={{ reviewId: on, measure, requestId: v7() }} kind="secondary" size="small" about={title}>Put it forward</OneButton>;
}
