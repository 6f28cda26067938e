import type { NominationChoice } from "@/lib/db/generated/client";
import type { Viewer } from "@/lib/viewers/viewer";

export type NominationState = "sent" | "offered" | "accepted" | "declined" | "waiting" | "not-this-time";
type Choice = Pick<NominationChoice, "id" | "chosenAt" | "outcome" | "answer">;

/** The choice that counts: the last one. */
export function lastChoice<One extends Choice>(choices: readonly One[]): One | undefined {
  return choices.toSorted((a, b) => a.chosenAt.getTime() - b.chosenAt.getTime() || (a.id < b.id ? -1 : 1)).at(-1);
}

/** Where a nomination stands, by the last choice and its answer. */
export function stateOf(choices: readonly Choice[]): NominationState {
  const last = lastChoice(choices);
  if (!last) return "sent";
  if (last.answer) return last.answer === "accepted" ? "accepted" : "declined";
  if (last.outcome === "offered") return "offered";
  return last.outcome === "waiting" ? "waiting" : "not-this-time";
}

/** Where a nomination of the viewer's trust stands in the database. */
export const nominationKey = (viewer: Viewer, id: string) => ({ trustId_id: { trustId: viewer.trustId, id } });
