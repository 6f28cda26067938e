import type { FullTrust } from "./full-trust/full-trust";
import type { Row } from "./row-matrix";

/** Who sees where somebody sees themselves: they alone, and while they show it whoever runs their cohort. A certificate is its holder's, a strength its person's and theirs who run the cohort. */
export function growthRows({ institute, people }: FullTrust): Row[] {
  const row = (what: string, table: string, where: string, readers: Row["readers"], text?: string): Row => ({ what, table, where, readers, ...(text ? { text } : {}) });
  return [
    row("what a programme asks about oneself", "self_assessment_wording", `"programmeId" = '${institute.programmeId}'`, "everybody but guests", "statement"),
    row("where somebody sees themselves", "self_assessment", `id = '${institute.assessmentId}'`, ["teacher"], "assessment"),
    row("where somebody who shows it sees themselves", "self_assessment", `id = '${institute.shownAssessmentId}'`, ["presenter", "formerLead"], "assessment-shown"),
    row("what completing a programme takes", "completion_rule", `"programmeId" = '${institute.shortProgrammeId}'`, "everybody but guests"),
    row("who agreed that strengths are noted", "strength_consent", `"personId" = '${people.presenter.personId}'`, ["presenter", "formerLead"]),
    row("a strength that waits to be read", "strength", `id = '${institute.strengthId}'`, ["teacher", "formerLead"], "strength"),
    row("a strength that stands", "strength", `id = '${institute.standingStrengthId}'`, ["presenter", "formerLead"], "strength-stands"),
    row("a certificate", "certificate", `id = '${institute.certificateId}'`, ["teacher"]),
  ];
}
