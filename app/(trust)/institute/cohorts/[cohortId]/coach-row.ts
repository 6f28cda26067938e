import type { SummaryRow } from "@/components/ui/summary-list";
import type { FoundCohort } from "@/lib/institute/cohorts/find-cohort";
import type { OnlineInCohort } from "@/lib/institute/coaching/in-cohort";
import { counted } from "@/lib/words";

/** The online sessions with a coach: how many there are, the way to one's own, and for those who run the cohort how many were held. */
export function coachRow({ id, runs, programme }: FoundCohort, { coachingId, held, set }: OnlineInCohort): SummaryRow {
  const many = `${counted(programme.onlineSessions, "online session", "online sessions")} each, with somebody from outside the trust`;
  if (runs) return { label: "With a coach", value: `${many}. So far ${held} held and ${set} set.`, change: { href: `/institute/coaching/cohorts/${id}`, what: "who coaches whom" } };
  return { label: "With a coach", value: many, ...(coachingId ? { change: { href: `/institute/coaching/${coachingId}`, label: "Open", what: "your coaching" } } : {}) };
}
