import { v7 } from "@/lib/submissions/uuid";
import type { Attack } from "./attacks";
import type { FullTrust } from "./full-trust/full-trust";
import type { Persona } from "./full-trust/people";

/** The tries that form, join, choose or read in another's name or past one's time in a set. */
export function setAttacks({ trustId, people, schools, sets }: FullTrust): Attack[] {
  const { metId, shortId, plannedId, topicId, firstId, firstPartId, secondId, now, nextPartId } = sets;
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
  const on = (meetingId: string, partId: string) => ({ meetingId: `'${meetingId}'`, partId: `'${partId}'` });
  const slot = on(now.meetingId, now.partId);
  const of = (meetingId: string) => `"meetingId" = '${meetingId}'`;
  const seal = "decode(repeat('00', 60), 'hex')";
  const word = (who: Persona, kind: string, more = {}) => put("slot_word", { ...slot, id: fresh(), authorId: me(who), kind: `'${kind}'`, sealed: seal, saidAt: "now()", ...more });
  const part = (meetingId: string, presenter: Persona, more = {}) => put("meeting_part", { meetingId: `'${meetingId}'`, id: fresh(), kind: "'slot'", presenterId: me(presenter), position: "60", minutes: "30", ...more });
  const review = (who: Persona, meetingId: string, more = {}) => put("slot_review", { meetingId: `'${meetingId}'`, aboutMeetingId: `'${firstId}'`, partId: `'${firstPartId}'`, presenterId: me(who), sealed: seal, savedAt: "now()", ...more });
  const yes = (who: Persona, more = {}) => put("extension_answer", { ...slot, number: "1", personId: me(who), agrees: "true", answeredAt: "now()", ...more });
  const [oakfield, birch, cedar] = [`'${schools.oakfield.id}'`, `'${schools.birch.id}'`, `'${schools.cedar.id}'`];
  return [
    try_("executive", "forms an action-learning set", set("executive")),
    try_("administrator", "forms one as the administrator", set("administrator")),
    try_("coordinator", "forms one in another's name", set("executive")),
    try_("seniorLeader", "ends a set", `UPDATE action_set SET "endedAt" = now(), "endedById" = ${me("seniorLeader")} WHERE id = '${metId}'`),
    try_("coordinator", "ends one in another's name", `UPDATE action_set SET "endedAt" = now(), "endedById" = ${me("executive")} WHERE id = '${metId}'`),
    try_("seniorLeaderOfCedar", "joins one with room by themselves", member(shortId, "seniorLeaderOfCedar", cedar, "seniorLeaderOfCedar")),
    try_("coordinator", "adds somebody in another's name", member(shortId, "seniorLeaderOfCedar", cedar, "executive")),
    try_("middleLeader", "adds somebody to their own set", member(shortId, "seniorLeaderOfCedar", cedar, "middleLeader")),
    try_("coordinator", "adds a second member of one school", member(metId, "teacher", oakfield, "coordinator")),
    try_("coordinator", "adds somebody for a school at which they do not work", member(shortId, "teacher", cedar, "coordinator")),
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
    try_("seniorLeaderOfCedar", "takes a seat where they were not in the set", put("set_seat", { meetingId: `'${firstId}'`, personId: me("seniorLeaderOfCedar"), facilitates: "false", cameAt: "now()" })),
    try_("seniorLeaderOfCedar", "comes to what is over", `UPDATE set_seat SET "cameAt" = now() WHERE ${of(secondId)} AND "cameAt" IS NULL`),
    try_("seniorLeader", "was never at a meeting", `UPDATE set_seat SET "cameAt" = NULL WHERE ${of(firstId)}`),
    try_("principal", "says that another has gone", `UPDATE set_seat SET "wentAt" = now() WHERE ${of(now.meetingId)} AND "personId" = ${me("middleLeader")}`),
    try_("coordinator", "opens the seats of a meeting", `UPDATE set_seat SET "cameAt" = now() WHERE ${of(now.meetingId)}`),
    try_("seniorLeader", "opens a meeting again", `UPDATE set_meeting SET "endedAt" = NULL WHERE id = '${firstId}'`),
    try_("middleLeader", "moves the beginning of a meeting, to shut somebody out", `UPDATE set_meeting SET "startedAt" = '2020-01-01' WHERE id = '${now.meetingId}'`),
    try_("reviewerOfCedar", "plans a part of a meeting to which they have not come", part(now.meetingId, "middleLeader")),
    try_("middleLeader", "gives a slot to somebody who has not come", part(now.meetingId, "reviewerOfCedar")),
    try_("middleLeader", "gives a slot to the facilitator", part(now.meetingId, "financeDirector")),
    try_("seniorLeader", "adds a slot to what is over", part(firstId, "principalOfBirch")),
    try_("middleLeader", "begins a slot out of turn", `UPDATE meeting_part SET "startedAt" = now() WHERE id = '${nextPartId}'`),
    try_("middleLeader", "asks to go first for another", `UPDATE meeting_part SET "asksFirstAt" = now() WHERE id = '${nextPartId}'`),
    try_("middleLeader", "gives themselves more time", `UPDATE meeting_part SET "extendedMinutes" = 30 WHERE id = '${now.partId}'`),
    try_("middleLeader", "takes away a slot that has begun", `DELETE FROM meeting_part WHERE id = '${now.partId}'`),
    try_("middleLeader", "grants the time that they asked for", `UPDATE slot_extension SET "grantedAt" = now() WHERE ${of(now.meetingId)}`),
    try_("middleLeader", "asks for time that is granted already", put("slot_extension", { ...slot, number: "2", minutes: "5", askedById: me("middleLeader"), askedAt: "now()", grantedAt: "now()" })),
    try_("financeDirector", "asks for more time as the facilitator", put("slot_extension", { ...slot, number: "2", minutes: "5", askedById: me("financeDirector"), askedAt: "now()" })),
    try_("middleLeader", "asks for time that is closed already", put("slot_extension", { ...slot, number: "2", minutes: "5", askedById: me("middleLeader"), askedAt: "now()", closedAt: "now()" })),
    try_("reviewerOfCedar", "asks for time without having come", put("slot_extension", { ...slot, number: "3", minutes: "5", askedById: me("reviewerOfCedar"), askedAt: "now()" })),
    try_("middleLeader", "says yes in another's name", yes("principal")),
    try_("financeDirector", "says yes as the facilitator", yes("financeDirector")),
    try_("middleLeader", "settles what was asked by hand", `SELECT settle_extensions('${trustId}', '${now.meetingId}', now())`),
    try_("principal", "brings an issue in the presenter's slot", put("slot_issue", { ...slot, sealed: seal, savedAt: "now()" })),
    try_("principal", "brings an issue before their slot has begun", put("slot_issue", { ...on(now.meetingId, nextPartId), sealed: seal, savedAt: "now()" })),
    try_("principal", "rewrites what the presenter brings", `UPDATE slot_issue SET version = 9 WHERE ${of(now.meetingId)}`),
    try_("principal", "says what should come of another's slot", put("slot_outcome", { ...slot, number: "2", sealed: seal, saidAt: "now()" })),
    try_("middleLeader", "rewrites an earlier wording", `UPDATE slot_outcome SET sealed = ${seal} WHERE ${of(now.meetingId)}`),
    try_("middleLeader", "takes an earlier wording away", `DELETE FROM slot_outcome WHERE ${of(now.meetingId)}`),
    try_("principal", "moves the day of another's plan", `UPDATE slot_plan SET "dueOn" = '2027-01-01' WHERE ${of(now.meetingId)}`),
    try_("principal", "plans another's slot", put("slot_plan", { ...slot, dueOn: "'2026-12-01'", sealed: seal, savedAt: "now()" })),
    try_("principal", "takes the facilitator's floor", word("principal", "floor")),
    try_("financeDirector", "asks as the facilitator", word("financeDirector", "question")),
    try_("middleLeader", "asks in their own slot", word("middleLeader", "question")),
    try_("middleLeader", "speaks in another's name", word("financeDirector", "floor")),
    try_("principal", "asks when the facilitator has spoken", word("principal", "question")),
    try_("executive", "speaks in a set of others", word("executive", "question")),
    try_("middleLeader", "takes back what another asked", `DELETE FROM slot_word WHERE ${of(now.meetingId)}`),
    try_("principal", "takes the finish back when the facilitator has spoken", `UPDATE meeting_part SET "membersDoneAt" = NULL WHERE id = '${now.partId}'`),
    try_("financeDirector", "takes the members' finish back", `UPDATE meeting_part SET "membersDoneAt" = NULL WHERE id = '${now.partId}'`),
    try_("principalOfBirch", "says what came of another's slot", review("principalOfBirch", secondId)),
    try_("principalOfBirch", "says it in their name", review("seniorLeader", secondId)),
    try_("seniorLeader", "says it in the very meeting", review("seniorLeader", firstId)),
    try_("principalOfBirch", "rewrites what came of it", `UPDATE slot_review SET version = 9 WHERE ${of(secondId)}`),
    try_("coordinator", "asks who is in sets as the worker does", "SELECT * FROM set_people()"),
    try_("executive", "asks how often each opened the slots of a set", `SELECT * FROM set_openings('${metId}')`),
    try_("coordinator", "asks the same of a set that they coordinate", `SELECT * FROM set_openings('${metId}')`),
    try_("principalOfCedar", "asks the same of a set that they left", `SELECT * FROM set_openings('${metId}')`),
    try_("executive", "asks with whose slots a meeting opens", `SELECT * FROM last_slots('${secondId}')`),
    try_("coordinator", "asks the same of one that is planned", `SELECT * FROM last_slots('${plannedId}')`),
    try_("principalOfCedar", "asks the same of one in a set that they left", `SELECT * FROM last_slots('${plannedId}')`),
    try_("executive", "asks on which days sets met", "SELECT * FROM set_dates()"),
  ];
}
