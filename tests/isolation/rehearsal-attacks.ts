import type { Attack } from "./attacks";
import type { FullTrust } from "./full-trust/full-trust";
import type { Persona } from "./full-trust/people";

/** The tries that make groups, move the room or change who is with whom without running the cohort, for somebody who did not come, or once it has begun; and that read who was with whom. */
export function rehearsalAttacks({ trustId, people, institute }: FullTrust): Attack[] {
  const me = (persona: Persona) => `'${people[persona].personId}'`;
  const try_ = (who: Persona, what: string, sql: string): Attack => ({ who, what, sql });
  const [cohort, past, toForm, formed, underWay] = [institute.cohortId, institute.sessionId, institute.toFormId, institute.formedId, institute.rehearsalId].map((id) => `'${id}'`);
  const form = (by: Persona, { session = toForm, heldOn = "'2026-11-19'", asked = by, more = "0, NULL, NULL" } = {}) =>
    `INSERT INTO rehearsal ("trustId", "sessionId", "cohortId", "heldOn", "formedById", "formedAt", round, "roundStartedAt", "endedAt") VALUES ('${trustId}', ${session}, ${cohort}, ${heldOn}, ${me(asked)}, now(), ${more})`;
  const seat = (of: Persona, session = formed, group = 9, from = 1) => `INSERT INTO rehearsal_seat ("trustId", "sessionId", "personId", "groupNumber", place, "fromRound") VALUES ('${trustId}', ${session}, ${me(of)}, ${group}, 1, ${from})`;
  const go = (session: string | undefined, round: number) => `UPDATE rehearsal_seat SET "leftInRound" = ${round} WHERE "sessionId" = ${session}`;
  const change = (set: string, session = underWay) => `UPDATE rehearsal SET ${set} WHERE "sessionId" = ${session}`;
  return [
    try_("teacher", "makes the groups of their own cohort", form("teacher")),
    try_("financeDirector", "makes groups with the duty alone", form("financeDirector")),
    try_("formerLead", "makes them in another's name", form("formerLead", { asked: "teacher" })),
    try_("formerLead", "makes them on another day", form("formerLead", { session: past, heldOn: "'2026-11-05'" })),
    try_("formerLead", "says that it was on another day", form("formerLead", { heldOn: "'2026-11-12'" })),
    try_("formerLead", "makes groups that have begun", form("formerLead", { more: "1, now(), NULL" })),
    try_("teacher", "moves the room on", change('round = 2, "roundStartedAt" = now()')),
    try_("teacher", "ends it for everybody", change('"endedAt" = now()')),
    try_("financeDirector", "ends it with the duty alone", change('"endedAt" = now()')),
    try_("teacher", "stops the clock for everybody", change('"pausedAt" = now()')),
    try_("formerLead", "says that the groups were made at another time", change('"formedAt" = now()', formed)),
    try_("formerLead", "leaves a round out", change("round = 3")),
    try_("formerLead", "goes back", change('round = 0, "roundStartedAt" = NULL')),
    try_("formerLead", "makes a round that has begun another length", change('"roundMinutes" = 20')),
    try_("formerLead", "moves it to another day", change(`"heldOn" = '2026-11-26'`)),
    try_("formerLead", "takes it away", `DELETE FROM rehearsal WHERE "sessionId" = ${formed}`),
    try_("presenter", "takes a place of their own", seat("presenter")),
    try_("financeDirector", "puts somebody into a group with the duty alone", seat("presenter")),
    try_("formerLead", "puts somebody in who did not come", seat("middleLeader")),
    try_("formerLead", "changes the groups once it has begun", `DELETE FROM rehearsal_seat WHERE "sessionId" = ${underWay}`),
    try_("formerLead", "moves somebody without a trace", `UPDATE rehearsal_seat SET place = 7 WHERE "sessionId" = ${formed}`),
    try_("formerLead", "lets somebody go before it has begun", go(formed, 1)),
    try_("formerLead", "lets somebody have gone in a round that was", go(underWay, 0)),
    try_("formerLead", "lets somebody go in a round that comes", go(underWay, 2)),
    try_("teacher", "sends somebody of their group away", go(underWay, 1)),
    try_("financeDirector", "sends somebody away with the duty alone", go(underWay, 1)),
    try_("formerLead", "gives somebody a place from a round that comes much later", seat("presenter", formed, 9, 5)),
    try_("teacher", "leaves their group by themselves", `DELETE FROM rehearsal_seat WHERE "sessionId" = ${formed}`),
    try_("middleLeader", "reads who is with whom in a cohort that they are not in", "SELECT * FROM rehearsal_seat"),
    try_("principal", "reads with whom their staff rehearse", `SELECT * FROM rehearsal_seat WHERE "personId" = ${me("teacher")}`),
    try_("executive", "reads whether a rehearsal goes on", "SELECT * FROM rehearsal"),
    try_("administrator", "reads who is with whom", "SELECT * FROM rehearsal_seat"),
  ];
}
