import type { FullTrust } from "./full-trust/full-trust";
import type { Persona } from "./full-trust/people";
import type { Row } from "./row-matrix";

/** Who sees what of action-learning sets: those in it that it is, and when it meets; coordinators who is in which. */
export function setRows({ sets, people }: FullTrust): Row[] {
  const { metId, nowId, plannedId, topicId } = sets;
  const id = (value: string) => `id = '${value}'`;
  const person = (persona: Persona) => `"personId" = '${people[persona].personId}'`;
  const today: Persona[] = ["seniorLeader", "principalOfBirch", "seniorLeaderOfCedar", "formerLead"];
  const now: Persona[] = ["middleLeader", "principal", "reviewerOfCedar", "financeDirector"];
  const row = (what: string, table: string, where: string, readers: Row["readers"], text?: string): Row => ({ what, table, where, readers, ...(text ? { text } : {}) });
  return [
    row("a set that has met", "action_set", id(metId), [...today, "principalOfCedar", "coordinator"], "set-met-name"),
    row("a set that is meeting", "action_set", id(nowId), [...now, "coordinator"], "set-now-name"),
    row("a member of a set", "set_member", `"setId" = '${metId}' AND ${person("seniorLeader")}`, [...today, "coordinator"]),
    row("somebody who left a set", "set_member", `"setId" = '${metId}' AND ${person("principalOfCedar")}`, [...today, "principalOfCedar", "coordinator"]),
    row("a planned meeting", "set_meeting", id(plannedId), today, "set-planned-place"),
    row("an idea for the half hour", "set_topic", id(topicId), today, "set-topic-open"),
    row("who would like it", "topic_vote", `"topicId" = '${topicId}'`, today),
  ];
}
