import type { Attack } from "./attacks";
import type { FullTrust } from "./full-trust/full-trust";
import type { Persona } from "./full-trust/people";

/** The tries that write, share, open or publish what is another's, link a priority over a shoulder, or read a draft. */
export function projectAttacks({ trustId, people, institute, checkIns, schools, marker }: FullTrust): Attack[] {
  const me = (persona: Persona) => `'${people[persona].personId}'`;
  const try_ = (who: Persona, what: string, sql: string): Attack => ({ who, what, sql });
  const [cohort, project, open, showcase] = [institute.cohortId, institute.projectId, institute.openProjectId, institute.showcaseId].map((id) => `'${id}'`);
  const draft = (who: Persona) => `INSERT INTO cohort_project_draft ("trustId", "cohortId", "personId", sealed, next, "savedAt") VALUES ('${trustId}', ${cohort}, ${me(who)}, 'x', 'done', now())`;
  const share = (who: Persona) => `INSERT INTO cohort_project ("trustId", id, "cohortId", "personId", content, measured, "sharedAt") VALUES ('${trustId}', gen_random_uuid(), ${cohort}, ${me(who)}, '{}', true, now())`;
  const log = (who: Persona) => `INSERT INTO project_log_entry ("trustId", id, "cohortId", "personId", "doneOn", text, "writtenAt") VALUES ('${trustId}', gen_random_uuid(), ${cohort}, ${me(who)}, '2026-11-10', 'x', now())`;
  const publish = (by: Persona, of: string) => `INSERT INTO project_showcase ("trustId", id, "projectId", "cohortId", "personId", content, "publishedAt") VALUES ('${trustId}', gen_random_uuid(), ${of}, ${cohort}, ${me(by)}, '{}', now())`;
  const reply = (by: Persona, of: Persona, on = project) => `INSERT INTO project_reply ("trustId", id, "projectId", "cohortId", "personId", "authorId", sealed, "writtenAt") VALUES ('${trustId}', gen_random_uuid(), ${on}, ${cohort}, ${me(of)}, ${me(by)}, 'x', now())`;
  const link = (words: string, id = checkIns.priorityId) => `UPDATE cohort_project SET "priorityId" = '${id}', content = content || '{"priorityTitle": "${words}"}' WHERE id = ${project}`;
  const tell = (by: Persona, school: string, of = by) => `INSERT INTO told_priority ("trustId", id, "priorityId", "schoolId", title, component, "toldById", "toldAt") VALUES ('${trustId}', gen_random_uuid(), '${checkIns.untoldId}', '${school}', 'x', 'x', ${me(of)}, now())`;
  return [
    try_("presenter", "writes to a fellow about their project", reply("presenter", "teacher")),
    try_("presenter", "writes about a fellow's project as if it were their own", reply("presenter", "presenter")),
    try_("teacher", "writes on an open project of a fellow", reply("teacher", "presenter", open)),
    try_("teacher", "writes in a facilitator's name", reply("formerLead", "teacher")),
    try_("teacher", "reads what a fellow with an open project wrote to the facilitators", `SELECT * FROM project_reply WHERE id = '${institute.openReplyId}'`),
    try_("executive", "reads what is written about a project", "SELECT * FROM project_reply"),
    try_("teacher", "takes back what a facilitator wrote", `DELETE FROM project_reply WHERE id = '${institute.projectReplyId}'`),
    try_("teacher", "rewrites what a facilitator wrote", `UPDATE project_reply SET sealed = 'x' WHERE id = '${institute.projectReplyId}'`),
    try_("formerLead", "reads what somebody writes on their project", "SELECT * FROM cohort_project_draft"),
    try_("middleLeader", "begins a project in a cohort that they are not in", draft("middleLeader")),
    try_("formerLead", "begins one in a member's name", draft("teacher")),
    try_("middleLeader", "shares a project with a cohort that they are not in", share("middleLeader")),
    try_("formerLead", "shares one in a member's name", share("teacher")),
    try_("formerLead", "rewrites a project", `UPDATE cohort_project SET content = '{}' WHERE id = ${project}`),
    try_("formerLead", "opens somebody's project to the cohort", `UPDATE cohort_project SET "openedAt" = now() WHERE id = ${project}`),
    try_("presenter", "reads a fellow's project that is not open", `SELECT * FROM cohort_project WHERE id = ${project}`),
    try_("presenter", "reads a fellow's log", `SELECT * FROM project_log_entry WHERE id = '${institute.logId}'`),
    try_("teacher", "reads the log of an open project", `SELECT * FROM project_log_entry WHERE id = '${institute.openLogId}'`),
    try_("teacher", "links a priority that staff were not told", link(`${marker}(priority)`, checkIns.untoldId)),
    try_("teacher", "links a priority without the words that staff were told", `UPDATE cohort_project SET "priorityId" = '${checkIns.priorityId}' WHERE id = ${project}`),
    try_("teacher", "links it with its title, which they do not read", link(`${marker}(priority)`)),
    try_("teacher", "links it, and puts words of their own in its place", link("x")),
    try_("presenter", "names a priority on a showcase that their project does not serve", `UPDATE project_showcase SET "priorityId" = '${checkIns.priorityId}' WHERE id = ${showcase}`),
    try_("teacher", "reads a priority by way of what was told", `SELECT p.* FROM told_priority t JOIN priority p ON p.id = t."priorityId"`),
    try_("governor", "reads what staff were told", "SELECT * FROM told_priority"),
    try_("seniorLeader", "tells staff a priority", tell("seniorLeader", schools.oakfield.id)),
    try_("principal", "tells it in somebody else's name", tell("principal", schools.oakfield.id, "lead")),
    try_("principalOfCedar", "tells another school's staff", tell("principalOfCedar", schools.oakfield.id)),
    try_("principalOfCedar", "tells their own staff another school's priority", tell("principalOfCedar", schools.cedar.id)),
    try_("principal", "tells staff of one school another one's priority", tell("principal", schools.birch.id)),
    try_("principal", "rewords what staff were told", `UPDATE told_priority SET title = 'x'`),
    try_("teacher", "takes back what staff were told", "DELETE FROM told_priority"),
    try_("seniorLeader", "takes back what the principal told", "DELETE FROM told_priority"),
    try_("executive", "counts the projects of very few", "SELECT * FROM projects_on_priorities()"),
    try_("formerLead", "writes in a member's log", log("teacher")),
    try_("formerLead", "takes an entry out of a log", `DELETE FROM project_log_entry WHERE id = '${institute.logId}'`),
    try_("formerLead", "publishes a member's project", publish("formerLead", project ?? "")),
    try_("formerLead", "publishes a member's project in their name", publish("teacher", project ?? "")),
    try_("teacher", "publishes a fellow's project as their own", publish("teacher", open ?? "")),
    try_("formerLead", "reads somebody's script", "SELECT * FROM storm_script"),
    try_("presenter", "writes a script in a fellow's name", `INSERT INTO storm_script ("trustId", id, "personId", sealed, "savedAt") VALUES ('${trustId}', gen_random_uuid(), ${me("teacher")}, 'x', now())`),
    try_("executive", "deletes somebody's script", `DELETE FROM storm_script WHERE id = '${institute.scriptId}'`),
    try_("formerLead", "rewrites a showcase", `UPDATE project_showcase SET content = '{}' WHERE id = ${showcase}`),
    try_("executive", "withdraws somebody's showcase", `DELETE FROM project_showcase WHERE id = ${showcase}`),
    try_("trustee", "reads a showcase", "SELECT * FROM project_showcase"),
  ];
}
