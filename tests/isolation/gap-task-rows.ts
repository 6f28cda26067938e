import type { FullTrust } from "./full-trust/full-trust";
import type { Persona } from "./full-trust/people";
import type { Row } from "./row-matrix";

/** Who sees what of a cohort's year: the cohort its sessions and tasks; an answer its author and the facilitators, once it is brought the cohort; a draft its author. */
export function gapTaskRows({ institute, people }: FullTrust): Row[] {
  const row = (what: string, table: string, where: string, readers: Row["readers"], text?: string): Row => ({ what, table, where, readers, ...(text ? { text } : {}) });
  const id = (value: string) => `id = '${value}'`;
  const cohort: Persona[] = ["teacher", "presenter", "formerLead"];
  return [
    row("a session of a cohort", "cohort_session", id(institute.sessionId), cohort, "session"),
    row("who came to a session", "session_attendance", `"personId" = '${people.teacher.personId}'`, ["teacher", "formerLead"]),
    row("a rehearsal", "rehearsal", `"sessionId" = '${institute.rehearsalId}'`, cohort),
    row("who rehearses with whom", "rehearsal_seat", `"sessionId" = '${institute.rehearsalId}'`, cohort),
    row("a gap task", "gap_task", id(institute.taskId), cohort, "gap-task"),
    row("how a gap task was worded before", "gap_task_wording", `"taskId" = '${institute.taskId}'`, cohort, "gap-task"),
    row("a session that was called off", "cohort_session", id(institute.calledOffId), cohort, "session"),
    row("what somebody has begun to write", "gap_task_draft", `"personId" = '${people.presenter.personId}'`, ["presenter"], "gap-draft"),
    row("what somebody tried", "gap_task_answer", id(institute.answerId), ["teacher", "formerLead"], "gap-answer"),
    row("what somebody brings", "gap_task_answer", id(institute.broughtId), cohort, "gap-brought"),
    row("more time asked for", "gap_task_extension", id(institute.extensionId), ["presenter", "formerLead"], "gap-extension"),
    row("a reply", "gap_task_reply", id(institute.replyId), ["teacher", "formerLead"], "gap-reply"),
    row("a picture with what was sent", "gap_task_picture", id(institute.pictureId), ["teacher", "formerLead"], "gap-answer"),
    row("a picture with what is brought", "gap_task_picture", id(institute.broughtPictureId), cohort, "gap-brought"),
    row("a picture that was not sent", "gap_task_picture", id(institute.ownPictureId), ["presenter"], "gap-own-evidence"),
    // A file's name and words are sealed, so no row shows them; the pages and the download do.
    row("a file with what was sent", "gap_task_file", id(institute.fileId), ["teacher", "formerLead"]),
    row("a file with what is brought", "gap_task_file", id(institute.broughtFileId), cohort),
    row("a file that was not sent", "gap_task_file", id(institute.ownFileId), ["presenter"]),
  ];
}
