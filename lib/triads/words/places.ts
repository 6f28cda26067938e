import type { Place } from "@/lib/confidentiality/seal";

type OnRound = { sessionId: string; number: number };

/** Where the words of a session stand, for their seals: a copy in another place does not open. */
export const placeOf = {
  issue: ({ sessionId, number }: OnRound): Place => ({ table: "triad_issue", row: `${sessionId} ${number}` }),
  commitment: (id: string): Place => ({ table: "triad_commitment", row: id }),
  followUp: ({ commitmentId, sessionId }: { commitmentId: string; sessionId: string }): Place => ({ table: "commitment_follow_up", row: `${commitmentId} ${sessionId}` }),
  byObserver: (table: "observer_note" | "observer_feedback" | "observer_message", { sessionId, number }: OnRound, observerId: string): Place => ({ table, row: `${sessionId} ${number} ${observerId}` }),
};
