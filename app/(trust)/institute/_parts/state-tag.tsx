import { Tag } from "@/components/ui/tag";
import type { NominationState } from "@/lib/institute/nominations/nomination";

const words: Record<NominationState, string> = { sent: "Waiting to be chosen", offered: "Place offered", accepted: "Has a place", declined: "Declined", waiting: "Waiting list", "not-this-time": "Not this time" };

/** Where a nomination stands; an offer asks for somebody's word. */
export function StateTag({ state }: { state: NominationState }) {
  return <Tag tone={state === "offered" ? "attention" : state === "accepted" ? "strong" : "plain"}>{words[state]}</Tag>;
}
