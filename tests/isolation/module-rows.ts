import type { FullTrust } from "./full-trust/full-trust";
import type { Row } from "./row-matrix";

/** Who sees what of study modules: everybody what is offered, its editors a draft, and the person alone what they study, finish and give away. */
export function moduleRows({ modules: { moduleId, unpublishedId, studyId, finishedId, transcriptId } }: FullTrust): Row[] {
  return [
    { what: "a module that is offered", table: "study_module", where: `id = '${moduleId}'`, readers: "everybody but guests" },
    { what: "a module that is not offered yet", table: "study_module", where: `id = '${unpublishedId}'`, readers: ["lead"] },
    { what: "a module as it is being written", table: "module_draft", where: `"moduleId" = '${moduleId}'`, readers: ["lead"], text: "module-draft" },
    { what: "a version of a module", table: "module_version", where: `"moduleId" = '${moduleId}'`, readers: "everybody but guests", text: "module-published" },
    { what: "what somebody wrote on a module", table: "module_study", where: `id = '${studyId}'`, readers: ["teacher"], text: "module-study" },
    { what: "that somebody finished a module", table: "study_credit", where: `"studyId" = '${finishedId}'`, readers: ["teacher"] },
    { what: "a transcript that somebody made", table: "transcript", where: `id = '${transcriptId}'`, readers: ["teacher"] },
  ];
}
