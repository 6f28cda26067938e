import type { Attack } from "./attacks";
import type { FullTrust } from "./full-trust/full-trust";
import type { Persona } from "./full-trust/people";

/** The tries that read, answer, show or delete what another says of themselves, or word a programme's statements without the right to. */
export function selfAssessmentAttacks({ trustId, people, institute }: FullTrust): Attack[] {
  const me = (persona: Persona) => `'${people[persona].personId}'`;
  const try_ = (who: Persona, what: string, sql: string): Attack => ({ who, what, sql });
  const [kept, shown] = [`'${institute.assessmentId}'`, `'${institute.shownAssessmentId}'`];
  const answer = (who: Persona, wording: number, levels: string, part = "end") =>
    `INSERT INTO self_assessment ("trustId", id, "cohortId", "personId", part, wording, levels, sealed, "answeredAt") VALUES ('${trustId}', gen_random_uuid(), '${institute.cohortId}', ${me(who)}, '${part}', ${wording}, '${levels}', 'x', now())`;
  const word = (who: Persona) => `INSERT INTO self_assessment_wording ("trustId", "programmeId", number, statements, "writtenById", "writtenAt") VALUES ('${trustId}', '${institute.programmeId}', 9, '["x"]', ${me(who)}, now())`;
  return [
    try_("formerLead", "reads what a member keeps to themselves", `SELECT * FROM self_assessment WHERE id = ${kept}`),
    try_("presenter", "reads a fellow's", `SELECT * FROM self_assessment WHERE id = ${kept}`),
    try_("executive", "reads what is shown to the facilitators", `SELECT * FROM self_assessment WHERE id = ${shown}`),
    try_("principal", "reads it of their own staff", `SELECT * FROM self_assessment WHERE id = ${shown}`),
    try_("formerLead", "has a member's shown", `UPDATE self_assessment SET "openedAt" = now() WHERE id = ${kept}`),
    try_("formerLead", "changes what is shown", `UPDATE self_assessment SET levels = '{3}' WHERE id = ${shown}`),
    try_("formerLead", "deletes what is shown", `DELETE FROM self_assessment WHERE id = ${shown}`),
    try_("formerLead", "answers in a member's name", answer("teacher", 1, "{1}")),
    try_("middleLeader", "answers in a cohort that they are not in", answer("middleLeader", 1, "{1}")),
    try_("teacher", "answers other statements than the cohort's", answer("teacher", 0, "{1}")),
    try_("teacher", "answers more than is asked", answer("teacher", 1, "{1,1}")),
    try_("formerLead", "words a programme's statements", word("formerLead")),
    try_("administrator", "words them in another's name", word("executive")),
    try_("executive", "rewrites a wording", `UPDATE self_assessment_wording SET statements = '["x"]'`),
    try_("teacher", "reads the counts", `SELECT * FROM self_assessment_counts('${institute.programmeId}')`),
    try_("principal", "asks which statements a cohort began with", `SELECT * FROM cohort_wording('${institute.cohortId}') AS c(number) WHERE number IS NOT NULL`),
  ];
}
