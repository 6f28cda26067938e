import type { FullTrust } from "./full-trust/full-trust";
import type { Row } from "./row-matrix";

/** Who sees who coaches whom: the two, and those who run the cohort; who is a coach of the cohort, the coach and those who run it. */
export function coachingRows({ institute }: FullTrust): Row[] {
  const row = (what: string, table: string, where: string, readers: Row["readers"], text?: string): Row => ({ what, table, where, readers, ...(text ? { text } : {}) });
  return [
    row("who coaches a cohort from outside", "cohort_coach", `id = '${institute.cohortCoachId}'`, ["guest", "formerLead"]),
    row("whom they coach", "coaching", `id = '${institute.coachingId}'`, ["guest", "teacher", "formerLead"]),
    row("an online session of theirs", "online_session", `id = '${institute.onlineSessionId}'`, ["guest", "teacher"], "online-link"),
    row("what a participant would like to talk about", "online_words", `"sessionId" = '${institute.onlineSessionId}'`, ["guest", "teacher"], "online-wish"),
    row("what a participant has not shared yet", "online_draft", `"sessionId" = '${institute.onlineSessionId}'`, ["teacher"], "online-draft"),
    row("a coach's own notes", "coach_note", `"sessionId" = '${institute.onlineSessionId}'`, ["guest"], "coach-note"),
  ];
}
