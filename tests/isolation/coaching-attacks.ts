import type { Attack } from "./attacks";
import type { FullTrust } from "./full-trust/full-trust";
import type { Persona } from "./full-trust/people";

/** The tries to become somebody's coach, to make a coach of a colleague, and to see more of the trust than one's own participants. */
export function coachingAttacks({ trustId, people, institute: { cohortId, shortCohortId, cohortCoachId, coachingId, onlineSessionId, otherMemberId } }: FullTrust): Attack[] {
  const me = (persona: Persona) => `'${people[persona].personId}'`;
  const try_ = (who: Persona, what: string, sql: string): Attack => ({ who, what, sql });
  const coach = (by: Persona, who: Persona, cohort = cohortId) => `INSERT INTO cohort_coach ("trustId", id, "cohortId", "personId", "startsOn", "invitedById") VALUES ('${trustId}', gen_random_uuid(), '${cohort}', ${me(who)}, '2026-11-19', ${me(by)})`;
  const give = (by: Persona, member: string, of: Persona, to: Persona, cohort = cohortId) =>
    `INSERT INTO coaching ("trustId", id, "cohortId", "memberId", "personId", "coachId", "startsOn", "givenById") VALUES ('${trustId}', gen_random_uuid(), '${cohort}', '${member}', ${me(of)}, ${me(to)}, '2026-11-19', ${me(by)})`;
  const ask = (cohort = cohortId) => `SELECT ask_coach('${cohort}', gen_random_uuid(), 'x', 'x@example.net', '\\x00'::bytea)`;
  const set = (by: Persona, of: Persona, to: Persona, number = 2) =>
    `INSERT INTO online_session ("trustId", id, "coachingId", "cohortId", "personId", "coachId", number, "heldOn", "startsAt", link, "setById") VALUES ('${trustId}', gen_random_uuid(), '${coachingId}', '${cohortId}', ${me(of)}, ${me(to)}, ${number}, '2026-12-03', '16:00', 'https://meet.example.net/x', ${me(by)})`;
  const move = (change: string) => `UPDATE online_session SET "${change}' WHERE id = '${onlineSessionId}'`;
  return [
    try_("guest", "makes themselves a coach of another cohort", coach("guest", "guest", shortCohortId)),
    try_("formerLead", "makes a colleague a coach", coach("formerLead", "actionOwner")),
    try_("formerLead", "makes a trustee a coach", coach("formerLead", "trustee")),
    try_("formerLead", "makes a coach in another's name", coach("executive", "guest")),
    try_("executive", "makes a coach of a cohort that they do not run", coach("executive", "guest")),
    try_("executive", "asks for a coach of a cohort that they do not run", ask()),
    try_("guest", "asks a friend in", ask()),
    try_("guest", "gives themselves another participant", give("guest", otherMemberId, "presenter", "guest")),
    try_("executive", "gives a coach somebody of a cohort that they do not run", give("executive", otherMemberId, "presenter", "guest")),
    try_("formerLead", "gives a coach who is none", give("formerLead", otherMemberId, "presenter", "actionOwner")),
    try_("formerLead", "gives somebody under another's name", give("formerLead", otherMemberId, "actionOwner", "guest")),
    try_("formerLead", "gives in another's name", give("executive", otherMemberId, "presenter", "guest")),
    try_("formerLead", "reads the session of a participant", "SELECT * FROM online_session"),
    try_("presenter", "sets a session of a fellow's", set("presenter", "presenter", "guest")),
    try_("formerLead", "sets a session for the two", set("formerLead", "teacher", "guest")),
    try_("teacher", "sets a session in the coach's name", set("guest", "teacher", "guest", 3)),
    try_("guest", "sets a session with somebody whom they do not coach", set("guest", "presenter", "guest")),
    try_("teacher", "sets more sessions than there are", set("teacher", "teacher", "guest", 4)),
    try_("presenter", "moves a fellow's session", move("startsAt\" = '09:00")),
    try_("formerLead", "calls off a session of the two", move("calledOffLine\" = 'x")),
    try_("teacher", "says that a session was held", move("markedAt\" = '2026-11-19T17:00:00Z")),
    try_("guest", "says that it was held before its day", move(`heldOn" = '2026-12-03', "markedAt" = '2026-11-19T17:00:00Z`)),
    try_("executive", "asks on which days a cohort that they do not run has sessions", `SELECT * FROM online_session_dates('${cohortId}')`),
    try_("guest", "asks it of the cohort whose people they coach", `SELECT * FROM online_session_dates('${cohortId}')`),
    try_("guest", "writes in their participant's name", `INSERT INTO online_words ("trustId", "sessionId", kind, "coachId", "personId", sealed, "savedAt") VALUES ('${trustId}', '${onlineSessionId}', 'back', ${me("guest")}, ${me("teacher")}, '\\x01', now())`),
    try_("presenter", "writes on a fellow's session", `INSERT INTO online_words ("trustId", "sessionId", kind, "coachId", "personId", sealed, "savedAt") VALUES ('${trustId}', '${onlineSessionId}', 'back', ${me("guest")}, ${me("presenter")}, '\\x01', now())`),
    try_("guest", "rewrites what their participant wrote", "UPDATE online_words SET version = 9"),
    try_("guest", "takes away what their participant wrote", "DELETE FROM online_words"),
    try_("formerLead", "reads what the two write", "SELECT * FROM online_words"),
    try_("guest", "reads what their participant has not shared", "SELECT * FROM online_draft"),
    try_("guest", "writes in their participant's draft", "UPDATE online_draft SET version = 9"),
    try_("presenter", "begins a draft on a fellow's session", `INSERT INTO online_draft ("trustId", "sessionId", "personId", sealed, "savedAt") VALUES ('${trustId}', '${onlineSessionId}', ${me("presenter")}, '\\x01', now())`),
    try_("teacher", "takes their draft away", "DELETE FROM online_draft"),
    try_("teacher", "reads their coach's notes", "SELECT * FROM coach_note"),
    try_("teacher", "takes their coach's notes away", "DELETE FROM coach_note"),
    try_("guest", "takes a note away that they wrote", "DELETE FROM coach_note"),
    try_("teacher", "writes notes for their coach", `INSERT INTO coach_note ("trustId", "sessionId", "coachId", sealed, "savedAt") VALUES ('${trustId}', '${onlineSessionId}', ${me("teacher")}, '\\x01', now())`),
    try_("guest", "ends a coaching", `UPDATE coaching SET "overFrom" = '2026-11-19' WHERE id = '${coachingId}'`),
    try_("teacher", "ends their coaching", `UPDATE coaching SET "overFrom" = '2026-11-19' WHERE id = '${coachingId}'`),
    try_("guest", "ends their own part as a coach", `UPDATE cohort_coach SET "overFrom" = '2026-11-19' WHERE id = '${cohortCoachId}'`),
    try_("executive", "asks who coaches", "SELECT * FROM cohort_coach"),
    try_("principal", "asks who coaches their staff", "SELECT * FROM coaching"),
    try_("guest", "reads the cohort of their participant", `SELECT * FROM cohort WHERE id = '${cohortId}'`),
    try_("guest", "reads its other members", "SELECT * FROM cohort_member"),
    try_("guest", "reads the trust's people", `SELECT * FROM person WHERE id <> ${me("guest")}`),
    try_("guest", "reads who works where", `SELECT * FROM role_period WHERE "personId" <> ${me("guest")}`),
    try_("teacher", "asks whom somebody coaches", "SELECT * FROM coached_people()"),
  ];
}
