import { v7 } from "@/lib/submissions/uuid";
import type { Attack } from "./attacks";
import type { FullTrust } from "./full-trust/full-trust";
import type { Persona } from "./full-trust/people";

/** The tries that form, join, choose or read in another's name or past one's time in a set. */
export function setAttacks({ trustId, people, schools, sets }: FullTrust): Attack[] {
  const { metId, nowId, shortId, plannedId, topicId } = sets;
  const me = (persona: Persona) => `'${people[persona].personId}'`;
  const try_ = (who: Persona, what: string, sql: string): Attack => ({ who, what, sql });
  const put = (table: string, values: Record<string, string>) => {
    const row = { trustId: `'${trustId}'`, ...values };
    return `INSERT INTO ${table} (${Object.keys(row).map((name) => `"${name}"`).join(", ")}) VALUES (${Object.values(row).join(", ")})`;
  };
  const fresh = () => `'${v7()}'`;
  const set = (by: Persona, more = {}) => put("action_set", { id: fresh(), name: "'x'", formedById: me(by), formedAt: "now()", ...more });
  const member = (setId: string, who: Persona, school: string, by: Persona, more = {}) => put("set_member", { id: fresh(), setId: `'${setId}'`, personId: me(who), schoolId: school, addedById: me(by), joinedAt: "now()", ...more });
  const meeting = (setId: string, by: Persona, more = {}) => put("set_meeting", { id: fresh(), setId: `'${setId}'`, plannedById: me(by), beginsAt: "now()", ...more });
  const topic = (setId: string, by: Persona, more = {}) => put("set_topic", { id: fresh(), setId: `'${setId}'`, offeredById: me(by), sealed: "'\\x01'", offeredAt: "now()", ...more });
  const [oakfield, birch, cedar] = [`'${schools.oakfield.id}'`, `'${schools.birch.id}'`, `'${schools.cedar.id}'`];
  return [
    try_("executive", "forms an action-learning set", set("executive")),
    try_("administrator", "forms one as the administrator", set("administrator")),
    try_("coordinator", "forms one in another's name", set("executive")),
    try_("seniorLeader", "ends a set", `UPDATE action_set SET "endedAt" = now(), "endedById" = ${me("seniorLeader")} WHERE id = '${metId}'`),
    try_("coordinator", "ends one in another's name", `UPDATE action_set SET "endedAt" = now(), "endedById" = ${me("executive")} WHERE id = '${metId}'`),
    try_("executive", "joins a set by themselves", member(metId, "executive", oakfield, "executive")),
    try_("seniorLeaderOfCedar", "joins one with room by themselves", member(shortId, "seniorLeaderOfCedar", cedar, "seniorLeaderOfCedar")),
    try_("coordinator", "adds somebody in another's name", member(shortId, "seniorLeaderOfCedar", cedar, "executive")),
    try_("seniorLeader", "adds somebody to their own set", member(metId, "teacher", oakfield, "seniorLeader")),
    try_("coordinator", "adds a second member of one school", member(metId, "teacher", oakfield, "coordinator")),
    try_("coordinator", "adds somebody for a school at which they do not work", member(nowId, "seniorLeaderOfCedar", birch, "coordinator")),
    try_("coordinator", "adds a second facilitator", member(metId, "financeDirector", "NULL", "coordinator")),
    try_("coordinator", "adds somebody twice", member(metId, "principalOfBirch", birch, "coordinator")),
    try_("seniorLeader", "takes another out", `UPDATE set_member SET "leftAt" = now() WHERE "setId" = '${metId}' AND "personId" = ${me("principalOfBirch")}`),
    try_("principalOfCedar", "never left", `UPDATE set_member SET "leftAt" = NULL WHERE "personId" = ${me("principalOfCedar")}`),
    try_("coordinator", "plans a meeting of a set", meeting(metId, "coordinator")),
    try_("principalOfCedar", "plans one of a set they left", meeting(metId, "principalOfCedar")),
    try_("seniorLeader", "plans one in another's name", meeting(metId, "principalOfBirch")),
    try_("seniorLeader", "plans one that has begun", meeting(metId, "seniorLeader", { startedAt: "'2020-01-01'" })),
    try_("seniorLeader", "calls one off in another's name", `UPDATE set_meeting SET "calledOffAt" = now(), "calledOffById" = ${me("principalOfBirch")} WHERE id = '${plannedId}'`),
    try_("seniorLeader", "turns a meeting's revision back", `UPDATE set_meeting SET revision = 1 WHERE id = '${plannedId}'`),
    try_("coordinator", "offers a set an idea", topic(metId, "coordinator")),
    try_("seniorLeader", "offers one in another's name", topic(metId, "principalOfBirch")),
    try_("seniorLeader", "offers one that is chosen already", topic(metId, "seniorLeader", { chosenAt: "now()" })),
    try_("coordinator", "chooses what a set talks about", `UPDATE set_topic SET "chosenAt" = now() WHERE id = '${topicId}'`),
    try_("principalOfBirch", "takes another's idea off", `DELETE FROM set_topic WHERE id = '${topicId}'`),
    try_("principalOfBirch", "rewrites another's idea", `UPDATE set_topic SET sealed = '\\x02' WHERE id = '${topicId}'`),
    try_("principalOfBirch", "votes in another's name", put("topic_vote", { topicId: `'${topicId}'`, personId: me("formerLead"), votedAt: "now()" })),
    try_("principalOfCedar", "votes in a set they left", put("topic_vote", { topicId: `'${topicId}'`, personId: me("principalOfCedar"), votedAt: "now()" })),
    try_("principalOfBirch", "takes another's vote away", `DELETE FROM topic_vote WHERE "topicId" = '${topicId}'`),
    try_("executive", "asks on which days sets met", "SELECT * FROM set_dates()"),
  ];
}
