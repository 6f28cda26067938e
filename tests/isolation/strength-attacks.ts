import type { Attack } from "./attacks";
import type { FullTrust } from "./full-trust/full-trust";
import type { Persona } from "./full-trust/people";

/** The tries that note without the right or the consent, read over a shoulder, or let stand what its person has not read. */
export function strengthAttacks({ trustId, people, institute: { cohortId, shortCohortId, strengthId, standingStrengthId } }: FullTrust): Attack[] {
  const me = (persona: Persona) => `'${people[persona].personId}'`;
  const try_ = (who: Persona, what: string, sql: string): Attack => ({ who, what, sql });
  const note = (by: Persona, of: Persona, cohort = cohortId, more = "NULL") =>
    `INSERT INTO strength ("trustId", id, "personId", "cohortId", kind, words, "notedById", "notedAt", "agreedAt") VALUES ('${trustId}', gen_random_uuid(), ${me(of)}, '${cohort}', 'coach', 'x', ${me(by)}, now(), ${more})`;
  const consent = (of: Persona) => `INSERT INTO strength_consent ("trustId", "personId", "givenAt") VALUES ('${trustId}', ${me(of)}, now())`;
  return [
    try_("formerLead", "agrees for a member that strengths are noted", consent("actionOwner")),
    try_("guest", "agrees that their strengths are noted", consent("guest")),
    try_("formerLead", "takes a member's consent back", `DELETE FROM strength_consent WHERE "personId" = ${me("teacher")}`),
    try_("executive", "asks who has agreed to it", "SELECT * FROM strength_consent"),
    try_("executive", "notes a strength in a cohort that they do not run", note("executive", "teacher")),
    try_("presenter", "notes a fellow's strength", note("presenter", "teacher")),
    try_("formerLead", "notes one of a member that already stands", note("formerLead", "teacher", cohortId, "now()")),
    try_("formerLead", "notes one of somebody in a cohort that they are not in", note("formerLead", "presenter", shortCohortId)),
    try_("principal", "reads a strength of their own staff", `SELECT * FROM strength WHERE id = '${standingStrengthId}'`),
    try_("principal", "reads what stands through the view", "SELECT * FROM agreed_strength"),
    try_("presenter", "reads a fellow's strength", `SELECT * FROM strength WHERE id = '${strengthId}'`),
    try_("formerLead", "lets stand what its person has not read", `UPDATE strength SET "agreedAt" = now() WHERE id = '${strengthId}'`),
    try_("teacher", "words a strength of theirs", `UPDATE strength SET words = 'x' WHERE id = '${strengthId}'`),
    try_("formerLead", "words a strength in another's name", `UPDATE strength SET words = 'x', "notedById" = ${me("executive")} WHERE id = '${strengthId}'`),
    try_("formerLead", "words anew what stands and leaves it standing", `UPDATE strength SET words = 'x' WHERE id = '${standingStrengthId}'`),
    try_("executive", "takes a strength out", `DELETE FROM strength WHERE id = '${strengthId}'`),
  ];
}
