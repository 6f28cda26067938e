import type { FullTrust } from "./full-trust/full-trust";
import type { Persona } from "./full-trust/people";
import type { Row } from "./row-matrix";

/** Who sees what of triads: members and coordinators that one is; who came what was said; the two what is between two; nobody a note. */
export function triadRows({ triads, people }: FullTrust): Row[] {
  const { wishId, metId, firstId, secondId, plannedId, commitmentId, meetingId, underWayId, proposedId } = triads;
  const id = (value: string) => `id = '${value}'`;
  const session = (value: string) => `"sessionId" = '${value}'`;
  const person = (persona: Persona) => `"personId" = '${people[persona].personId}'`;
  const today: Persona[] = ["teacher", "presenter", "actionOwner"];
  const atFirst: Persona[] = ["teacher", "presenter", "middleLeader"];
  const cameSecond: Persona[] = ["teacher", "presenter"];
  const now: Persona[] = ["seniorLeader", "seniorLeaderOfCedar", "reviewer"];
  const members: Persona[] = [...now, "financeDirector"];
  const proposed: Persona[] = ["principalOfBirch", "reviewerOfCedar", "formerLead"];
  const row = (what: string, table: string, where: string, readers: Row["readers"], text?: string): Row => ({ what, table, where, readers, ...(text ? { text } : {}) });
  const said = (when: string, sessionId: string, kind: string, came: Persona[], two: Persona[], coachee: Persona[]): Row[] => [
    row(`who had which role ${when}`, "triad_round", session(sessionId), came),
    row(`what a coachee brought ${when}`, "triad_issue", session(sessionId), came, `${kind}-issue`),
    row(`what a coachee will do ${when}`, "triad_commitment", session(sessionId), came, `${kind}-commitment`),
    row(`an observer's notes ${when}`, "observer_note", session(sessionId), two.slice(0, 1), `${kind}-note`),
    row(`an observer's feedback ${when}`, "observer_feedback", session(sessionId), two, `${kind}-feedback`),
    row(`an observer's word for the coachee ${when}`, "observer_message", session(sessionId), [...two.slice(0, 1), ...coachee], `${kind}-message`),
  ];
  return [
    row("a wish to be in a triad", "triad_wish", id(wishId), ["teacher", "coordinator"]),
    row("the ground rules", "ground_rules", "true", "everybody but guests", "ground-rules"),
    row("a triad that has met", "triad", id(metId), [...today, "middleLeader", "coordinator"]),
    row("a triad that is meeting", "triad", id(meetingId), [...members, "coordinator"]),
    row("a triad that is proposed", "triad", id(proposedId), [...proposed, "coordinator"]),
    row("a member of a triad", "triad_member", `"triadId" = '${metId}' AND ${person("teacher")}`, [...today, "coordinator"]),
    row("somebody who left it", "triad_member", `"triadId" = '${metId}' AND ${person("middleLeader")}`, [...today, "middleLeader", "coordinator"]),
    row("somebody who is asked", "triad_member", `"triadId" = '${proposedId}' AND ${person("formerLead")}`, [...proposed, "coordinator"]),
    row("that a member agreed to the ground rules", "rules_acceptance", `"triadId" = '${metId}' AND ${person("teacher")}`, today),
    row("the first session", "triad_session", id(firstId), atFirst, "triad-first-place"),
    row("the second session", "triad_session", id(secondId), today, "triad-second-place"),
    row("a planned session", "triad_session", id(plannedId), today, "triad-planned-place"),
    row("a session under way", "triad_session", id(underWayId), members, "triad-now-place"),
    row("who was there at first", "triad_seat", session(firstId), atFirst),
    row("who was there the second time", "triad_seat", session(secondId), today),
    row("who is there now", "triad_seat", session(underWayId), members),
    row("what is brought to the planned session", "triad_brought", session(plannedId), today),
    row("what is brought to the session under way", "triad_brought", session(underWayId), now),
    ...said("at first", firstId, "triad-first", atFirst, ["middleLeader", "presenter"], ["teacher"]),
    ...said("now", underWayId, "triad-now", now, ["reviewer", "seniorLeaderOfCedar"], []),
    row("who had which role the second time", "triad_round", session(secondId), cameSecond),
    row("what came of it", "commitment_follow_up", `"commitmentId" = '${commitmentId}'`, cameSecond, "triad-follow-up"),
    row("a calendar feed", "calendar_feed", "true", ["teacher"]),
    row("a date in somebody's calendar", "mailed_date", "true", ["teacher"]),
  ];
}
