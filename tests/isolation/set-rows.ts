import type { FullTrust } from "./full-trust/full-trust";
import type { Persona } from "./full-trust/people";
import type { Row } from "./row-matrix";

/** Who sees what of action-learning sets: those in it that it is, and when it meets; coordinators who is in which. */
export function setRows({ sets, people }: FullTrust): Row[] {
  const { metId, nowId, plannedId, topicId, firstId, firstPartId, secondId, now: meeting } = sets;
  const id = (value: string) => `id = '${value}'`;
  const person = (persona: Persona) => `"personId" = '${people[persona].personId}'`;
  const today: Persona[] = ["seniorLeader", "principalOfBirch", "seniorLeaderOfCedar", "formerLead"];
  const now: Persona[] = ["middleLeader", "principal", "reviewerOfCedar", "financeDirector"];
  const row = (what: string, table: string, where: string, readers: Row["readers"], text?: string): Row => ({ what, table, where, readers, ...(text ? { text } : {}) });
  const said = (when: string, meetingId: string, kind: string, came: Persona[]): Row[] => {
    const of = `"meetingId" = '${meetingId}'`;
    return [
      row(`the parts of a meeting ${when}`, "meeting_part", of, came),
      row(`what a presenter brought ${when}`, "slot_issue", of, came, `${kind}-issue`),
      row(`what should come of it ${when}`, "slot_outcome", of, came, `${kind}-outcome`),
      row(`a question ${when}`, "slot_word", `${of} AND kind = 'question'`, came, `${kind}-question`),
      row(`a challenge ${when}`, "slot_word", `${of} AND kind = 'challenge'`, came, `${kind}-challenge`),
      row(`its because ${when}`, "slot_word", `${of} AND because IS NOT NULL`, came, `${kind}-because`),
      row(`what the facilitator said ${when}`, "slot_word", `${of} AND kind = 'floor'`, came, `${kind}-floor`),
      row(`a presenter's plan ${when}`, "slot_plan", of, came, `${kind}-plan`),
      row(`who asked for more time ${when}`, "slot_extension", of, came),
      row(`who said yes to it ${when}`, "extension_answer", of, came),
    ];
  };
  const first: Persona[] = ["seniorLeader", "principalOfBirch", "principalOfCedar", "formerLead"];
  const second: Persona[] = ["seniorLeader", "principalOfBirch", "formerLead"];
  const here: Persona[] = ["middleLeader", "principal", "financeDirector"];
  return [
    row("a meeting that was", "set_meeting", id(firstId), first, "set-first-place"),
    row("the second meeting", "set_meeting", id(secondId), today, "set-second-place"),
    row("a meeting under way", "set_meeting", id(meeting.meetingId), now, "set-now-place"),
    row("who was at the first meeting", "set_seat", `"meetingId" = '${firstId}'`, first),
    row("who was at the second meeting", "set_seat", `"meetingId" = '${secondId}'`, today),
    row("who is at the meeting now", "set_seat", `"meetingId" = '${meeting.meetingId}'`, now),
    ...said("at the first", firstId, "set-first", first),
    ...said("at the second", secondId, "set-second", second),
    ...said("under way", meeting.meetingId, "set-now", here),
    row("what came of a slot", "slot_review", `"partId" = '${firstPartId}'`, second, "set-review"),
    row("a set that has met", "action_set", id(metId), [...today, "principalOfCedar", "coordinator"], "set-met-name"),
    row("a set that is meeting", "action_set", id(nowId), [...now, "coordinator"], "set-now-name"),
    row("a set with room for more", "action_set", id(sets.shortId), ["middleLeader", "principal", "formerLead", "coordinator"], "set-short-name"),
    row("a member of a set", "set_member", `"setId" = '${metId}' AND ${person("seniorLeader")}`, [...today, "coordinator"]),
    row("somebody who left a set", "set_member", `"setId" = '${metId}' AND ${person("principalOfCedar")}`, [...today, "principalOfCedar", "coordinator"]),
    row("a planned meeting", "set_meeting", id(plannedId), today, "set-planned-place"),
    row("an idea for the half hour", "set_topic", id(topicId), today, "set-topic-open"),
    row("who would like it", "topic_vote", `"topicId" = '${topicId}'`, today),
  ];
}
