import type { Attack } from "./attacks";
import type { FullTrust } from "./full-trust/full-trust";
import type { Persona } from "./full-trust/people";

/** The tries that mark without the duty, agree for a host, read or move somebody else's visit, or speak for its visitor. */
export function brightSpotAttacks({ trustId, people, schools, rubric, brightSpots }: FullTrust): Attack[] {
  const me = (persona: Persona) => `'${people[persona].personId}'`;
  const try_ = (who: Persona, what: string, sql: string): Attack => ({ who, what, sql });
  const [waiting, shown, closed, asked] = [brightSpots.waitingId, brightSpots.spotId, brightSpots.closedId, brightSpots.askedId].map((id) => `'${id}'`);
  const spot = (by: Persona, host: Persona, more = "now(), NULL") =>
    `INSERT INTO bright_spot ("trustId", id, "schoolId", "frameworkId", "elementId", name, about, seen, "hostId", "markedById", "markedAt", "confirmedAt") VALUES ('${trustId}', gen_random_uuid(), '${schools.oakfield.id}', '${rubric.frameworkId}', '${rubric.elementId}', 'x', 'x', 'x', ${me(host)}, ${me(by)}, ${more})`;
  const end = (who: Persona) => `UPDATE bright_spot SET "endedOn" = '2026-11-19', "endedById" = ${me(who)}, "endReason" = 'x' WHERE id = ${shown}`;
  const visit = (asker: Persona, on = shown, more = "NULL") =>
    `INSERT INTO bright_spot_visit ("trustId", id, "brightSpotId", "schoolId", "hostId", "askerId", purpose, "daysThatSuit", "askedAt", "calledOffAt") VALUES ('${trustId}', gen_random_uuid(), ${on}, '${schools.oakfield.id}', ${me("presenter")}, ${me(asker)}, 'x', 'x', now(), ${more})`;
  const move = (set: string, id = asked) => `UPDATE bright_spot_visit SET ${set} WHERE id = ${id}`;
  return [
    try_("lead", "marks a bright spot without the duty", spot("lead", "presenter")),
    try_("teacher", "marks one in the executive's name", spot("executive", "presenter")),
    try_("executive", "marks one and agrees for its host", spot("executive", "presenter", "now(), now()")),
    try_("executive", "names somebody of another school as the one to ask", spot("executive", "principalOfCedar")),
    try_("executive", "agrees for its host", `UPDATE bright_spot SET "confirmedAt" = now() WHERE id = ${waiting}`),
    try_("executive", "agrees for its host while ending it", `UPDATE bright_spot SET "confirmedAt" = now(), "endedOn" = '2026-11-19', "endedById" = ${me("executive")}, "endReason" = 'x' WHERE id = ${waiting}`),
    try_("presenter", "rewrites what they are asked for", `UPDATE bright_spot SET about = 'I am the best' WHERE id = ${waiting}`),
    try_("teacher", "ends what others show", end("teacher")),
    try_("principalOfCedar", "ends what another school shows", end("principalOfCedar")),
    try_("guest", "ends what the trust shows", end("guest")),
    try_("executive", "ends it in the host's name", `UPDATE bright_spot SET "endedOn" = '2026-11-19', "endedById" = ${me("presenter")}, "endReason" = 'x' WHERE id = ${shown}`),
    try_("presenter", "takes a yes back without an end", `UPDATE bright_spot SET "confirmedAt" = NULL, "declinedAt" = now() WHERE id = ${shown}`),
    try_("guest", "asks to see one", visit("guest")),
    try_("trustee", "asks to see one", visit("trustee")),
    try_("teacher", "asks in another's name", visit("middleLeader")),
    try_("middleLeader", "asks to see their own school", visit("middleLeader")),
    try_("executive", "asks to see what does not show yet", visit("executive", waiting)),
    try_("principal", "calls a visit off as the principal", move(`"calledOffAt" = now(), "calledOffById" = ${me("principal")}`)),
    try_("presenter", "calls a visit off in the visitor's name", move(`"calledOffAt" = now(), "calledOffById" = ${me("principalOfCedar")}`)),
    try_("principalOfCedar", "names the day as the visitor", move(`"visitOn" = '2026-11-20', "proposedAt" = now()`)),
    try_("principalOfCedar", "arranges a day that nobody proposed", move(`"arrangedAt" = now()`)),
    try_("presenter", "says what the visitor learned", move(`learned = 'x', "closedAt" = now()`)),
    try_("seniorLeaderOfCedar", "rewrites what they learned", move(`learned = 'x'`, closed)),
    try_("presenter", "makes it somebody else's visit", move(`"askerId" = ${me("teacher")}`)),
    try_("presenter", "says that a visit took place", `INSERT INTO visit_closing ("trustId", "visitId", "brightSpotId", "schoolId", "closedAt") VALUES ('${trustId}', ${asked}, ${shown}, '${schools.oakfield.id}', now())`),
    try_("principalOfCedar", "closes a visit that was not", `INSERT INTO visit_closing ("trustId", "visitId", "brightSpotId", "schoolId", "closedAt") VALUES ('${trustId}', ${asked}, ${shown}, '${schools.oakfield.id}', now())`),
    try_("presenter", "puts words into the visitor's sentence", `UPDATE visit_closing SET sentence = 'It was perfect' WHERE "visitId" = ${closed}`),
    try_("principal", "takes the visitor's sentence away", `UPDATE visit_closing SET sentence = NULL WHERE "visitId" = ${closed}`),
    try_("guest", "takes every sentence away", "UPDATE visit_closing SET sentence = NULL"),
  ];
}
