import type { Place } from "@/lib/confidentiality/seal";

type OnSlot = { meetingId: string; partId: string };

/** Where the words of a meeting stand, for their seals: a copy in another place does not open. */
export const placeOf = {
  issue: ({ meetingId, partId }: OnSlot): Place => ({ table: "slot_issue", row: `${meetingId} ${partId}` }),
  outcome: ({ meetingId, partId }: OnSlot, number: number): Place => ({ table: "slot_outcome", row: `${meetingId} ${partId} ${number}` }),
  word: (id: string): Place => ({ table: "slot_word", row: id }),
  because: (id: string): Place => ({ table: "slot_word", row: `${id} because` }),
  plan: ({ meetingId, partId }: OnSlot): Place => ({ table: "slot_plan", row: `${meetingId} ${partId}` }),
  review: ({ meetingId, aboutMeetingId, partId }: OnSlot & { aboutMeetingId: string }): Place => ({ table: "slot_review", row: `${meetingId} ${aboutMeetingId} ${partId}` }),
};
