import type { Attack } from "./attacks";
import type { FullTrust } from "./full-trust/full-trust";
import type { Persona } from "./full-trust/people";

/** The tries that take a certificate without having completed anything, or touch another's; and those that change what completing takes. */
export function certificateAttacks({ trustId, people, institute: { cohortId, shortCohortId, shortProgrammeId, certificateId } }: FullTrust): Attack[] {
  const me = (persona: Persona) => `'${people[persona].personId}'`;
  const try_ = (who: Persona, what: string, sql: string): Attack => ({ who, what, sql });
  const take = (who: Persona, cohort: string) => `INSERT INTO certificate ("trustId", id, "cohortId", "personId", "codeHash", sealed, "madeAt") VALUES ('${trustId}', gen_random_uuid(), '${cohort}', ${me(who)}, '\\x77', '\\x01', now())`;
  const rule = (by: Persona) => `INSERT INTO completion_rule ("trustId", "programmeId", number, "mayMiss", "mayLeave", "needsProject", "changedById", "changedAt") VALUES ('${trustId}', '${shortProgrammeId}', 9, 9, 9, false, ${me(by)}, now())`;
  return [
    try_("teacher", "takes a certificate of what is still going on", take("teacher", cohortId)),
    try_("middleLeader", "takes one of a cohort that they were not in", take("middleLeader", shortCohortId)),
    try_("formerLead", "takes one in a member's name", take("actionOwner", shortCohortId)),
    try_("formerLead", "reads a member's certificate", `SELECT * FROM certificate WHERE id = '${certificateId}'`),
    try_("executive", "withdraws somebody's certificate", `UPDATE certificate SET "withdrawnAt" = now() WHERE id = '${certificateId}'`),
    try_("formerLead", "deletes a member's certificate", `DELETE FROM certificate WHERE id = '${certificateId}'`),
    try_("teacher", "rewrites their certificate", `UPDATE certificate SET sealed = '\\x01' WHERE id = '${certificateId}'`),
    try_("formerLead", "changes what completing takes", rule("formerLead")),
    try_("administrator", "changes it in another's name", rule("executive")),
    try_("executive", "rewrites an earlier rule", `UPDATE completion_rule SET "mayMiss" = 9`),
    try_("principal", "asks how far their staff have come", `SELECT * FROM cohort_progress('${shortCohortId}')`),
    try_("presenter", "asks how far a fellow has come", `SELECT * FROM cohort_progress('${cohortId}') WHERE "personId" = ${me("teacher")}`),
  ];
}
