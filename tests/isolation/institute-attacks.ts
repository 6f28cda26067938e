import type { Attack } from "./attacks";
import type { FullTrust } from "./full-trust/full-trust";
import type { Persona } from "./full-trust/people";

/** The tries that make oneself a facilitator, speak for somebody else, take a place that was not offered, or look into a cohort. */
export function instituteAttacks({ trustId, people, schools, institute }: FullTrust): Attack[] {
  const me = (persona: Persona) => `'${people[persona].personId}'`;
  const try_ = (who: Persona, what: string, sql: string): Attack => ({ who, what, sql });
  const [cohort, waiting, sent, offered, head] = [institute.cohortId, institute.waitingId, institute.sentId, institute.offeredId, institute.headId].map((id) => `'${id}'`);
  const facilitator = (by: Persona, who: Persona) =>
    `INSERT INTO cohort_facilitator ("trustId", id, "cohortId", "personId", "startsOn", "addedById") VALUES ('${trustId}', gen_random_uuid(), ${cohort}, ${me(who)}, '2026-11-01', ${me(by)})`;
  const nomination = (who: Persona, job: string, school: string | null, toExecutives = false, supportedBy?: Persona) =>
    `INSERT INTO nomination ("trustId", id, "cohortId", "personId", "schoolId", job, "toExecutives", statement, "sentAt", supports, "supportedById", "supportedAt") VALUES ('${trustId}', gen_random_uuid(), ${cohort}, ${me(who)}, ${school ? `'${school}'` : "NULL"}, '${job}', ${toExecutives}, 'x', now(), ${supportedBy ? `true, ${me(supportedBy)}, now()` : "NULL, NULL, NULL"})`;
  const support = (who: Persona, where = "") => `UPDATE nomination SET supports = true, "supportLine" = 'x', "supportedById" = ${me(who)}, "supportedAt" = now()${where}`;
  const choice = (by: Persona, nominationId: string | undefined, person: Persona, outcome = "'offered', NULL", answer = "NULL, NULL") =>
    `INSERT INTO nomination_choice ("trustId", id, "nominationId", "cohortId", "personId", outcome, place, reason, "chosenById", "chosenAt", answer, "answeredAt") VALUES ('${trustId}', gen_random_uuid(), ${nominationId}, ${cohort}, ${me(person)}, ${outcome}, 'x', ${me(by)}, now(), ${answer})`;
  const member = (nominationId: string | undefined, person: Persona, job: string, school: string) =>
    `INSERT INTO cohort_member ("trustId", id, "cohortId", "nominationId", "personId", "schoolId", job, "joinedOn") VALUES ('${trustId}', gen_random_uuid(), ${cohort}, ${nominationId}, ${me(person)}, '${school}', '${job}', '2026-11-19')`;
  const { oakfield, cedar } = schools;
  return [
    try_("lead", "starts a programme", `INSERT INTO programme ("trustId", id, kind, name, about, "startedById", "startedAt") VALUES ('${trustId}', gen_random_uuid(), 'other', 'x', 'x', ${me("lead")}, now())`),
    try_("executive", "starts one in another's name", `INSERT INTO programme ("trustId", id, kind, name, about, "startedById", "startedAt") VALUES ('${trustId}', gen_random_uuid(), 'other', 'x', 'x', ${me("lead")}, now())`),
    try_("formerLead", "opens nominations for longer as its facilitator", `UPDATE cohort SET "nominationsCloseOn" = '2027-06-01' WHERE id = ${cohort}`),
    try_("financeDirector", "names themselves facilitator, having the duty", facilitator("financeDirector", "financeDirector")),
    try_("executive", "names a facilitator who has not the duty", facilitator("executive", "lead")),
    try_("executive", "names one in another's name", facilitator("administrator", "financeDirector")),
    try_("teacher", "puts a colleague forward", nomination("actionOwner", "teacher", oakfield.id)),
    try_("actionOwner", "puts themselves forward from another school", nomination("actionOwner", "teacher", cedar.id)),
    try_("actionOwner", "puts themselves forward as a principal", nomination("actionOwner", "principal", oakfield.id, true)),
    try_("actionOwner", "brings their head's word along", nomination("actionOwner", "teacher", oakfield.id, false, "actionOwner")),
    try_("formerLead", "puts themselves forward for what they run", nomination("formerLead", "trust_team", null, true)),
    try_("guest", "supports whoever there is", support("guest")),
    try_("middleLeader", "supports themselves", support("middleLeader", ` WHERE id = ${waiting}`)),
    try_("principal", "supports somebody of another school", support("principal", ` WHERE id = ${sent}`)),
    try_("principal", "supports in another's name", support("principalOfBirch", ` WHERE id = ${waiting}`)),
    try_("principal", "takes somebody's nomination back", `UPDATE nomination SET "withdrawnAt" = now() WHERE id = ${waiting}`),
    try_("principalOfBirch", "supports themselves as a principal", support("principalOfBirch", ` WHERE id = ${head}`)),
    try_("middleLeader", "rewrites what they said", `UPDATE nomination SET statement = 'x' WHERE id = ${waiting}`),
    try_("principal", "offers a place to their own staff", choice("principal", waiting, "middleLeader")),
    try_("middleLeader", "offers themselves a place", choice("middleLeader", waiting, "middleLeader")),
    try_("formerLead", "offers a place and takes it for them", choice("formerLead", waiting, "middleLeader", "'offered', NULL", "'accepted', now()")),
    try_("formerLead", "chooses in another's name", choice("executive", waiting, "middleLeader")),
    try_("formerLead", "names somebody else on a nomination", choice("formerLead", waiting, "teacher")),
    try_("financeDirector", "chooses with the duty alone", choice("financeDirector", waiting, "middleLeader")),
    try_("formerLead", "takes a place for somebody", `UPDATE nomination_choice SET answer = 'accepted', "answeredAt" = now() WHERE id = '${institute.offerId}'`),
    try_("middleLeader", "takes the waiting list for an offer", `UPDATE nomination_choice SET answer = 'accepted', "answeredAt" = now() WHERE "nominationId" = ${waiting}`),
    try_("formerLead", "rewrites a reason", `UPDATE nomination_choice SET reason = 'x' WHERE "nominationId" = ${waiting}`),
    try_("middleLeader", "joins without an offer", member(waiting, "middleLeader", "middle_leader", oakfield.id)),
    try_("principal", "makes their staff a member", member(waiting, "middleLeader", "middle_leader", oakfield.id)),
    try_("formerLead", "makes somebody a member", member(offered, "reviewerOfCedar", "teacher", cedar.id)),
    try_("presenter", "ends a fellow's place", `UPDATE cohort_member SET "leftOn" = '2026-11-19' WHERE id = '${institute.memberId}'`),
    try_("principal", "ends their staff's place", `UPDATE cohort_member SET "leftOn" = '2026-11-19' WHERE id = '${institute.memberId}'`),
    try_("teacher", "counts who took part", "SELECT * FROM programme_reach()"),
    try_("formerLead", "counts what graduates did next", "SELECT * FROM graduates_next()"),
  ];
}
