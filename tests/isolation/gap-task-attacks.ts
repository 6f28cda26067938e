import type { Attack } from "./attacks";
import type { FullTrust } from "./full-trust/full-trust";
import type { Persona } from "./full-trust/people";

/** The tries that plan or set without running the cohort, write as somebody else, bring what another keeps, or read over a shoulder. */
export function gapTaskAttacks({ trustId, people, institute }: FullTrust): Attack[] {
  const me = (persona: Persona) => `'${people[persona].personId}'`;
  const try_ = (who: Persona, what: string, sql: string): Attack => ({ who, what, sql });
  const [cohort, session, task, second, answer, brought] = [institute.cohortId, institute.sessionId, institute.taskId, institute.secondTaskId, institute.answerId, institute.broughtId].map((id) => `'${id}'`);
  const plan = (by: Persona) =>
    `INSERT INTO cohort_session ("trustId", id, "cohortId", theme, "heldOn", "startsAt", minutes, place, "plannedById") VALUES ('${trustId}', gen_random_uuid(), ${cohort}, 'x', '2026-12-10', '13:30', 150, 'x', ${me(by)})`;
  const attendance = (by: Persona) =>
    `INSERT INTO session_attendance ("trustId", "sessionId", "memberId", "cohortId", "personId", state, "markedById", "markedAt") VALUES ('${trustId}', ${session}, '${institute.otherMemberId}', ${cohort}, ${me("presenter")}, 'came', ${me(by)}, now())`;
  const setIt = (by: Persona) => `INSERT INTO gap_task ("trustId", id, "sessionId", "cohortId", title, about, "dueOn", "setById", "setAt") VALUES ('${trustId}', gen_random_uuid(), ${session}, ${cohort}, 'x', 'x', '2026-12-01', ${me(by)}, now())`;
  const send = (who: Persona) =>
    `INSERT INTO gap_task_answer ("trustId", id, "taskId", "cohortId", "personId", did, changed, learned, "sentAt") VALUES ('${trustId}', gen_random_uuid(), ${second}, ${cohort}, ${me(who)}, 'x', 'x', 'x', now())`;
  const ask = (who: Persona, given = "NULL, NULL, NULL") =>
    `INSERT INTO gap_task_extension ("trustId", id, "taskId", "cohortId", "personId", reason, "askedUntil", "askedAt", "givenUntil", "answeredById", "answeredAt") VALUES ('${trustId}', gen_random_uuid(), ${task}, ${cohort}, ${me(who)}, 'x', '2026-12-20', now(), ${given})`;
  const reply = (by: Persona, on = answer, of: Persona = "teacher") =>
    `INSERT INTO gap_task_reply ("trustId", id, "answerId", "cohortId", "personId", "authorId", text, "writtenAt") VALUES ('${trustId}', gen_random_uuid(), ${on}, ${cohort}, ${me(of)}, ${me(by)}, 'x', now())`;
  const picture = (who: Persona) =>
    `INSERT INTO gap_task_picture ("trustId", id, "taskId", "cohortId", "personId", alt, kind, width, height, bytes, "addedAt") VALUES ('${trustId}', gen_random_uuid(), ${task}, ${cohort}, ${me(who)}, 'x', 'png', 1, 1, 1, now())`;
  const file = (who: Persona, number = 1) =>
    `INSERT INTO gap_task_file ("trustId", id, "taskId", "cohortId", "personId", kind, bytes, sealed, "addedAt") SELECT '${trustId}', gen_random_uuid(), ${number === 1 ? task : second}, ${cohort}, ${me(who)}, 'pdf', 1, '\\x00', now() FROM generate_series(1, ${number})`;
  return [
    try_("teacher", "plans a session of their cohort", plan("teacher")),
    try_("financeDirector", "plans one with the duty alone", plan("financeDirector")),
    try_("formerLead", "plans one in another's name", plan("financeDirector")),
    try_("teacher", "changes a session", `UPDATE cohort_session SET theme = 'x' WHERE id = ${session}`),
    try_("teacher", "calls a session off", `UPDATE cohort_session SET "calledOffAt" = now(), "calledOffById" = ${me("teacher")} WHERE id = '${institute.nextSessionId}'`),
    try_("formerLead", "calls one off in another's name", `UPDATE cohort_session SET "calledOffAt" = now(), "calledOffById" = ${me("financeDirector")} WHERE id = '${institute.nextSessionId}'`),
    try_("formerLead", "calls off what was held", `UPDATE cohort_session SET "calledOffAt" = now(), "calledOffById" = ${me("formerLead")} WHERE id = ${session}`),
    try_("formerLead", "changes why it was called off", `UPDATE cohort_session SET "calledOffLine" = 'x' WHERE id = '${institute.calledOffId}'`),
    try_("teacher", "rewords a task", `UPDATE gap_task SET title = 'x', "changedAt" = now() WHERE id = ${task}`),
    try_("formerLead", "takes time back that was given", `UPDATE gap_task SET "dueOn" = '2026-11-06', "changedAt" = now() WHERE id = ${task}`),
    try_("formerLead", "writes earlier words that never were", `INSERT INTO gap_task_wording SELECT "trustId", id, 99, title, about, "dueOn", "setById", now() FROM gap_task`),
    try_("formerLead", "changes how a task was worded", "UPDATE gap_task_wording SET title = 'x'"),
    try_("teacher", "says that a fellow came", attendance("teacher")),
    try_("formerLead", "says so in another's name", attendance("financeDirector")),
    try_("teacher", "says that they were there after all", `UPDATE session_attendance SET state = 'missed' WHERE "sessionId" = ${session}`),
    try_("teacher", "sets a task", setIt("teacher")),
    try_("formerLead", "sets one in another's name", setIt("financeDirector")),
    try_("formerLead", "sends something as a member", send("teacher")),
    try_("presenter", "sends a fellow's answer", send("teacher")),
    try_("formerLead", "sends something to the cohort that they run", send("formerLead")),
    try_("formerLead", "rewrites what somebody tried", `UPDATE gap_task_answer SET did = 'x' WHERE id = ${answer}`),
    try_("formerLead", "brings what somebody has not brought", `UPDATE gap_task_answer SET "broughtAt" = now() WHERE id = ${answer}`),
    try_("formerLead", "shows what somebody sent", `UPDATE gap_task_answer SET "shownAt" = now() WHERE id = ${answer}`),
    try_("teacher", "rewrites what a fellow brings", `UPDATE gap_task_answer SET did = 'x' WHERE id = ${brought}`),
    try_("presenter", "asks for time for a fellow", ask("teacher")),
    try_("teacher", "gives themselves time", ask("teacher", `'2026-12-20', ${me("teacher")}, now()`)),
    try_("presenter", "answers their own wish", `UPDATE gap_task_extension SET "givenUntil" = '2026-12-20', "answeredById" = ${me("presenter")}, "answeredAt" = now() WHERE id = '${institute.extensionId}'`),
    try_("formerLead", "answers it in another's name", `UPDATE gap_task_extension SET "answeredById" = ${me("financeDirector")}, "answeredAt" = now() WHERE id = '${institute.extensionId}'`),
    try_("teacher", "writes under a fellow's answer", reply("teacher", brought, "presenter")),
    try_("formerLead", "writes as the author", reply("teacher")),
    try_("teacher", "hides a reply under another name", reply("teacher", brought, "teacher")),
    try_("presenter", "adds a picture to a fellow's try", picture("teacher")),
    try_("teacher", "takes a fellow's picture away", `DELETE FROM gap_task_picture WHERE id = '${institute.broughtPictureId}'`),
    try_("presenter", "adds a file to a fellow's try", file("teacher")),
    try_("formerLead", "adds one to the cohort that they run", file("formerLead")),
    try_("presenter", "adds a sixth", file("presenter", 5)),
    try_("teacher", "takes a fellow's file away", `DELETE FROM gap_task_file WHERE id = '${institute.broughtFileId}'`),
    try_("formerLead", "calls somebody's file another kind", `UPDATE gap_task_file SET kind = 'csv' WHERE id = '${institute.fileId}'`),
    try_("formerLead", "reads what somebody has begun", `SELECT * FROM gap_task_draft`),
    try_("teacher", "asks who is in cohorts", "SELECT people_in_cohorts()"),
  ];
}
