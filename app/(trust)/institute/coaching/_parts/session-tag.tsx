import { Tag } from "@/components/ui/tag";
import type { OnlineSession } from "@/lib/institute/coaching/sessions/session";
import type { Day } from "@/lib/school-year/day";

/** How a session stands, in a word. */
export function SessionTag({ session: { held, calledOff, heldOn }, today }: { session: OnlineSession; today: Day }) {
  if (held) return <Tag>Held</Tag>;
  if (calledOff) return <Tag>Called off</Tag>;
  if (heldOn === today) return <Tag tone="strong">Today</Tag>;
  return heldOn < today ? <Tag tone="attention">Was it held?</Tag> : <Tag tone="strong">Next</Tag>;
}
