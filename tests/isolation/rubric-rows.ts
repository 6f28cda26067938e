import type { FullTrust } from "./full-trust/full-trust";
import type { Row } from "./row-matrix";

/** Who sees what of the rubric: what was published, everybody; a draft, its editors; study, the person; a peer's view, the two. */
export function rubricRows({ rubric, people }: FullTrust): Row[] {
  const of = `"frameworkId" = '${rubric.frameworkId}'`;
  const element = `"elementId" = '${rubric.elementId}'`;
  const teacher = `"personId" = '${people.teacher.personId}'`;
  const row = (what: string, table: string, where: string, readers: Row["readers"], text?: string): Row => ({ what, table, where, readers, ...(text ? { text } : {}) });
  return [
    row("a framework that was published", "framework", `id = '${rubric.frameworkId}'`, "everybody but guests", "rubric-published"),
    row("a framework that was not published yet", "framework", `id = '${rubric.draftId}'`, ["executive", "lead", "formerLead", "financeDirector"], "rubric-unpublished"),
    row("who writes it", "framework_editor", of, "everybody but guests"),
    row("a version of it", "framework_version", of, "everybody but guests", "rubric-published"),
    row("an area of that version", "published_area", of, "everybody but guests", "rubric-published"),
    row("an element of that version", "published_element", of, "everybody but guests", "rubric-published"),
    row("a passage that search looks through", "rubric_passage", of, "everybody but guests", "rubric-published"),
    row("the words of that version", "rubric_word", of, "everybody but guests"),
    row("what the trust calls something", "rubric_synonym", `says LIKE '%rubric-synonym%'`, "everybody but guests", "rubric-synonym"),
    row("an area as it is being written", "rubric_area", of, ["lead"], "rubric-published"),
    row("an element as it is being written", "rubric_element", of, ["lead"]),
    row("what an element said after it was saved", "element_revision", `${of} AND number = 2`, ["lead"], "rubric-draft"),
    row("a remark on a draft", "passage_comment", of, ["lead"], "rubric-comment"),
    row("a picture that no published element shows", "rubric_picture", of, ["lead"], "rubric-picture"),
    row("which element somebody opened", "element_visit", `${element} AND ${teacher}`, ["teacher"]),
    row("what somebody works on", "element_focus", `${element} AND ${teacher}`, ["teacher"]),
    row("what somebody noted for themselves", "element_note", `${element} AND ${teacher}`, ["teacher"], "study-note"),
    row("where somebody sees themselves", "self_view", `${element} AND ${teacher}`, ["teacher"], "self-view"),
    row("where a colleague sees them", "peer_view", `id = '${rubric.peerViewId}'`, ["teacher", "presenter"], "peer-view"),
  ];
}
