import { v7 } from "@/lib/submissions/uuid";
import type { Attack } from "./attacks";
import type { FullTrust } from "./full-trust/full-trust";
import type { Persona } from "./full-trust/people";

/** The tries that answer, speak or come in another's name, rewrite what was, or read what others said. */
export function triadAttacks({ trustId, people, triads, rubric, videos }: FullTrust): Attack[] {
  const { metId, firstId, secondId, plannedId, underWayId, proposedId, meetingId, commitmentId, otherCommitmentId } = triads;
  const me = (persona: Persona) => `'${people[persona].personId}'`;
  const try_ = (who: Persona, what: string, sql: string): Attack => ({ who, what, sql });
  const put = (table: string, values: Record<string, string>) => {
    const row = { trustId: `'${trustId}'`, ...values };
    return `INSERT INTO ${table} (${Object.keys(row).map((name) => `"${name}"`).join(", ")}) VALUES (${Object.values(row).join(", ")})`;
  };
  const fresh = () => `'${v7()}'`;
  const member = (triadId: string, personId: string, by: string, more = {}) => put("triad_member", { id: fresh(), triadId: `'${triadId}'`, personId, askedById: by, askedAt: "now()", ...more });
  const session = (triadId: string, by: string, more = {}) => put("triad_session", { id: fresh(), triadId: `'${triadId}'`, plannedById: by, beginsAt: "now()", ...more });
  const round = (sessionId: string, coachee: Persona, coach: Persona, number = "2") => put("triad_round", { sessionId: `'${sessionId}'`, number, coacheeId: me(coachee), coachId: me(coach), minutes: "30" });
  const on = (sessionId: string, number = "1") => ({ sessionId: `'${sessionId}'`, number, sealed: "'\\x01'" });
  const notes = (by: Persona) => ({ observerId: me(by), savedAt: "now()" });
  return [
    try_("coordinator", "wishes in another's name", put("triad_wish", { id: fresh(), personId: me("presenter"), across: "true", saidAt: "now()", startsOn: "'2026-11-19'" })),
    try_("guest", "wishes to be in a triad", put("triad_wish", { id: fresh(), personId: me("guest"), across: "true", saidAt: "now()", startsOn: "'2026-11-19'" })),
    try_("coordinator", "takes somebody's wish back", `UPDATE triad_wish SET "withdrawnAt" = now() WHERE "personId" = ${me("teacher")}`),
    try_("executive", "publishes ground rules", put("ground_rules", { number: "2", rules: "'{x}'", publishedById: me("executive"), publishedAt: "now()" })),
    try_("coordinator", "publishes ground rules in another's name", put("ground_rules", { number: "2", rules: "'{x}'", publishedById: me("executive"), publishedAt: "now()" })),
    try_("executive", "forms a triad", put("triad", { id: fresh(), formedById: me("executive"), formedAt: "now()", facts: "'{}'" })),
    try_("coordinator", "forms a triad that runs already", put("triad", { id: fresh(), formedById: me("coordinator"), formedAt: "now()", facts: "'{}'", startedAt: "now()" })),
    try_("coordinator", "lets a triad run that nobody has answered", `UPDATE triad SET "startedAt" = now() WHERE id = '${proposedId}'`),
    try_("teacher", "ends a triad", `UPDATE triad SET "endedAt" = now(), "endedById" = ${me("teacher")} WHERE id = '${metId}'`),
    try_("coordinator", "ends one in another's name", `UPDATE triad SET "endedAt" = now(), "endedById" = ${me("teacher")} WHERE id = '${metId}'`),
    try_("teacher", "asks somebody into their triad", member(metId, me("executive"), me("teacher"))),
    try_("coordinator", "asks somebody who does not wish to be in one", member(proposedId, me("executive"), me("coordinator"))),
    try_("executive", "joins a triad by themselves", member(metId, me("executive"), me("executive"), { joinedAt: "now()" })),
    try_("coordinator", "joins a triad that has met, to read it", member(metId, me("coordinator"), me("coordinator"), { joinedAt: "'2026-11-01'" })),
    try_("coordinator", "says yes for somebody", `UPDATE triad_member SET "joinedAt" = now() WHERE "triadId" = '${proposedId}'`),
    try_("coordinator", "says no for somebody while letting them go", `UPDATE triad_member SET "declinedAt" = now(), "leftAt" = now() WHERE "triadId" = '${proposedId}'`),
    try_("actionOwner", "was a member all along", `UPDATE triad_member SET "joinedAt" = '2026-11-01' WHERE "personId" = ${me("actionOwner")}`),
    try_("middleLeader", "never left", `UPDATE triad_member SET "leftAt" = NULL WHERE "personId" = ${me("middleLeader")}`),
    try_("presenter", "lets somebody else go", `UPDATE triad_member SET "leftAt" = now() WHERE "triadId" = '${metId}' AND "personId" = ${me("teacher")}`),
    try_("presenter", "agrees to the ground rules for somebody", put("rules_acceptance", { triadId: `'${metId}'`, personId: me("teacher"), number: "2", acceptedAt: "now()" })),
    try_("executive", "agrees to the ground rules of others", put("rules_acceptance", { triadId: `'${metId}'`, personId: me("executive"), number: "1", acceptedAt: "now()" })),
    try_("coordinator", "plans a session", session(metId, me("coordinator"))),
    try_("middleLeader", "plans a session of a triad they left", session(metId, me("middleLeader"))),
    try_("presenter", "plans one in another's name", session(metId, me("teacher"))),
    try_("principalOfBirch", "plans one of a triad that does not run yet", session(proposedId, me("principalOfBirch"))),
    try_("teacher", "plans one that has begun", session(metId, me("teacher"), { startedAt: "'2020-01-01'" })),
    try_("teacher", "calls one off in another's name", `UPDATE triad_session SET "calledOffAt" = now(), "calledOffById" = ${me("presenter")} WHERE id = '${plannedId}'`),
    try_("teacher", "moves a session that was", `UPDATE triad_session SET "beginsAt" = now() WHERE id = '${firstId}'`),
    try_("teacher", "opens a session again", `UPDATE triad_session SET "endedAt" = NULL WHERE id = '${firstId}'`),
    try_("seniorLeader", "moves the beginning, to shut somebody out", `UPDATE triad_session SET "startedAt" = '2020-01-01' WHERE id = '${underWayId}'`),
    try_("seniorLeader", "turns the revision back", `UPDATE triad_session SET revision = 1 WHERE id = '${underWayId}'`),
    try_("actionOwner", "takes a seat where they were not a member", put("triad_seat", { sessionId: `'${firstId}'`, personId: me("actionOwner"), cameAt: "now()" })),
    try_("actionOwner", "comes to what is over", `UPDATE triad_seat SET "cameAt" = now() WHERE "sessionId" = '${secondId}' AND "cameAt" IS NULL`),
    try_("teacher", "was never there", `UPDATE triad_seat SET "cameAt" = NULL WHERE "sessionId" = '${firstId}'`),
    try_("seniorLeader", "gives a role to somebody who has not come", round(underWayId, "seniorLeader", "executive")),
    try_("seniorLeader", "gives somebody two roles", round(underWayId, "seniorLeader", "seniorLeader")),
    try_("teacher", "adds a round to what is over", round(firstId, "teacher", "presenter")),
    try_("seniorLeader", "swaps the observer of a round that has begun", `UPDATE triad_round SET "observerId" = NULL WHERE "sessionId" = '${underWayId}'`),
    try_("seniorLeader", "makes somebody else the coachee", `UPDATE triad_round SET "coacheeId" = ${me("reviewer")} WHERE "sessionId" = '${underWayId}'`),
    try_("seniorLeader", "takes away a round that has begun", `DELETE FROM triad_round WHERE "sessionId" = '${underWayId}'`),
    try_("reviewer", "brings an issue in the coachee's name", put("triad_issue", { ...on(underWayId), coacheeId: me("seniorLeader"), savedAt: "now()" })),
    try_("reviewer", "brings an issue as the observer", put("triad_issue", { ...on(underWayId, "2"), coacheeId: me("reviewer"), savedAt: "now()" })),
    try_("financeDirector", "plans a round of a session to which they have not come", round(underWayId, "seniorLeaderOfCedar", "reviewer")),
    try_("reviewer", "rewrites what the coachee brings", `UPDATE triad_issue SET version = 9 WHERE "sessionId" = '${underWayId}'`),
    try_("reviewer", "rewrites what the coachee will do", `UPDATE triad_commitment SET version = 9 WHERE "sessionId" = '${underWayId}'`),
    try_("presenter", "takes back what the coachee brought", `DELETE FROM triad_issue WHERE "sessionId" = '${firstId}'`),
    try_("presenter", "moves the day of another's commitment", `UPDATE triad_commitment SET "dueOn" = '2027-01-01' WHERE id = '${commitmentId}'`),
    try_("reviewer", "commits as the observer", put("triad_commitment", { id: fresh(), ...on(underWayId), coacheeId: me("reviewer"), dueOn: "'2026-12-01'", savedAt: "now()" })),
    try_("presenter", "says what came of another's commitment", put("commitment_follow_up", { commitmentId: `'${commitmentId}'`, sessionId: `'${secondId}'`, coacheeId: me("presenter"), carriesOn: "true", sealed: "'\\x01'", savedAt: "now()" })),
    try_("teacher", "says what came of another's commitment in their name", put("commitment_follow_up", { commitmentId: `'${otherCommitmentId}'`, sessionId: `'${secondId}'`, coacheeId: me("presenter"), carriesOn: "true", sealed: "'\\x01'", savedAt: "now()" })),
    try_("presenter", "rewrites what came of it", `UPDATE commitment_follow_up SET "carriesOn" = true WHERE "commitmentId" = '${commitmentId}'`),
    try_("presenter", "takes away what came of it", `DELETE FROM commitment_follow_up WHERE "commitmentId" = '${commitmentId}'`),
    try_("seniorLeader", "takes notes as the coachee", put("observer_note", { ...on(underWayId), ...notes("seniorLeader") })),
    try_("seniorLeaderOfCedar", "takes notes in the observer's name", put("observer_note", { ...on(underWayId), ...notes("reviewer") })),
    try_("seniorLeaderOfCedar", "rewrites the feedback", `UPDATE observer_feedback SET sealed = '\\x02' WHERE "sessionId" = '${underWayId}'`),
    try_("reviewer", "keeps the feedback for the coach", `UPDATE observer_feedback SET "keptAt" = now() WHERE "sessionId" = '${underWayId}'`),
    try_("seniorLeader", "gives feedback as the coachee", put("observer_feedback", { ...on(underWayId), observerId: me("seniorLeader"), coachId: me("seniorLeaderOfCedar"), givenAt: "now()" })),
    try_("reviewer", "gives feedback to the coachee", put("observer_feedback", { ...on(underWayId, "2"), observerId: me("reviewer"), coachId: me("seniorLeader"), givenAt: "now()" })),
    try_("seniorLeader", "reads the observer's word before the end", `SELECT * FROM observer_message WHERE "sessionId" = '${underWayId}'`),
    try_("seniorLeader", "has a word for themselves", put("observer_message", { ...on(underWayId), observerId: me("seniorLeader"), coacheeId: me("seniorLeader"), savedAt: "now()" })),
    try_("teacher", "rewrites the observer's word", `UPDATE observer_message SET version = 9 WHERE "sessionId" = '${firstId}'`),
    try_("teacher", "takes the observer's word away", `DELETE FROM observer_message WHERE "sessionId" = '${firstId}'`),
    try_("presenter", "takes away what somebody brings", `DELETE FROM triad_brought WHERE "sessionId" = '${plannedId}'`),
    try_("presenter", "brings somebody's clip", put("triad_brought", { id: fresh(), sessionId: `'${plannedId}'`, personId: me("presenter"), videoId: `'${videos.published}'`, broughtAt: "now()" })),
    try_("executive", "brings something to a triad of others", put("triad_brought", { id: fresh(), sessionId: `'${plannedId}'`, personId: me("executive"), elementId: `'${rubric.elementId}'`, broughtAt: "now()" })),
    try_("presenter", "brings something in another's name", put("triad_brought", { id: fresh(), sessionId: `'${plannedId}'`, personId: me("teacher"), elementId: `'${rubric.elementId}'`, broughtAt: "now()" })),
    try_("financeDirector", "brings something to a session to which they have not come", put("triad_brought", { id: fresh(), sessionId: `'${underWayId}'`, personId: me("financeDirector"), elementId: `'${rubric.elementId}'`, broughtAt: "now()" })),
    try_("teacher", "brings something to what is over", put("triad_brought", { id: fresh(), sessionId: `'${secondId}'`, personId: me("teacher"), elementId: `'${rubric.elementId}'`, broughtAt: "now()" })),
    try_("presenter", "brings an element that is not published", put("triad_brought", { id: fresh(), sessionId: `'${plannedId}'`, personId: me("presenter"), elementId: fresh(), broughtAt: "now()" })),
    try_("actionOwner", "passes on a clip that is brought", put("video_share", { id: fresh(), videoId: `'${videos.brought}'`, ownerId: me("teacher"), personId: me("principal"), sharedAt: "now()" })),
    try_("presenter", "rewrites a clip that is brought", `UPDATE practice_video SET title = 'mine' WHERE id = '${videos.brought}'`),
    try_("financeDirector", "looks at a clip without having come", `SELECT id FROM practice_video WHERE id = '${videos.broughtNow}'`),
    try_("coordinator", "asks which clips are brought", "SELECT 1 FROM app_brought_videos() AS them (ids) WHERE cardinality(them.ids) > 0"),
    try_("executive", "asks on which days triads met", "SELECT * FROM triad_dates()"),
    try_("coordinator", "asks who had which role in a triad", `SELECT * FROM triad_role_counts('${meetingId}')`),
    try_("coordinator", "asks who is in triads as the worker does", "SELECT * FROM triad_people()"),
    try_("administrator", "asks of how many the roles are even", "SELECT * FROM triad_role_balance() WHERE people IS NOT NULL"),
    try_("coordinator", "counts who met in triads and sets", "SELECT * FROM coaching_reach()"),
  ];
}
