import type { FullTrust } from "./full-trust/full-trust";
import { everybodyBut, type Persona } from "./full-trust/people";
import type { Row } from "./row-matrix";

/** Who sees what of projects: what is begun its author, what is shared the facilitators too, what is opened the cohort, what is published whoever works here. */
export function projectRows({ institute, people }: FullTrust): Row[] {
  const row = (what: string, table: string, where: string, readers: Row["readers"], text?: string): Row => ({ what, table, where, readers, ...(text ? { text } : {}) });
  const id = (value: string) => `id = '${value}'`;
  const cohort: Persona[] = ["teacher", "presenter", "formerLead"];
  return [
    row("what somebody writes on their project", "cohort_project_draft", `"personId" = '${people.teacher.personId}'`, ["teacher"], "project-draft"),
    row("a project that is shared", "cohort_project", id(institute.projectId), ["teacher", "formerLead"], "project"),
    row("a project that is open to the cohort", "cohort_project", id(institute.openProjectId), cohort),
    row("an entry in a project's log", "project_log_entry", id(institute.logId), ["teacher", "formerLead"], "project-log"),
    row("an entry in the log of an open project", "project_log_entry", id(institute.openLogId), ["presenter", "formerLead"], "project-open-log"),
    row("a facilitator's reply on a project", "project_reply", id(institute.projectReplyId), ["teacher", "formerLead"], "project-reply"),
    row("a reply on a project that is open to the cohort", "project_reply", id(institute.openReplyId), ["presenter", "formerLead"], "project-open-reply"),
    row("a script of one's own", "storm_script", id(institute.scriptId), ["teacher"], "script"),
    row("a showcase", "project_showcase", id(institute.showcaseId), everybodyBut("guest", "formerPrincipal", "governor", "trustee"), "project-open"),
  ];
}
