import type { FullTrust } from "./full-trust/full-trust";
import type { Row } from "./row-matrix";

/** Who sees what of programmes: everybody what there is; a nomination its person, the facilitator and their head; a choice the first two; the cohort itself. */
export function instituteRows({ institute }: FullTrust): Row[] {
  const row = (what: string, table: string, where: string, readers: Row["readers"], text?: string): Row => ({ what, table, where, readers, ...(text ? { text } : {}) });
  const id = (value: string) => `id = '${value}'`;
  const of = (nominationId: string) => `"nominationId" = '${nominationId}'`;
  return [
    row("a programme", "programme", id(institute.programmeId), "everybody but guests", "programme"),
    row("a cohort", "cohort", id(institute.cohortId), "everybody but guests", "programme"),
    row("who runs a cohort", "cohort_facilitator", id(institute.cohortFacilitatorId), "everybody but guests"),
    row("a nomination that was taken", "nomination", id(institute.takenId), ["teacher", "formerLead", "principal"], "nomination-taken"),
    row("a nomination that waits", "nomination", id(institute.waitingId), ["middleLeader", "formerLead", "principal"], "nomination-waiting"),
    row("a nomination just sent", "nomination", id(institute.sentId), ["seniorLeaderOfCedar", "formerLead", "principalOfCedar"], "nomination-sent"),
    row("a nomination with an offer", "nomination", id(institute.offeredId), ["reviewerOfCedar", "formerLead", "principalOfCedar"], "nomination-offered"),
    row("a principal’s nomination", "nomination", id(institute.headId), ["principalOfBirch", "formerLead", "executive"], "nomination-head"),
    row("why somebody waits", "nomination_choice", of(institute.waitingId), ["middleLeader", "formerLead"], "choice-waiting"),
    row("an offer", "nomination_choice", of(institute.offeredId), ["reviewerOfCedar", "formerLead"], "choice-offered"),
    row("why somebody has a place", "nomination_choice", of(institute.takenId), ["teacher", "formerLead"], "choice-taken"),
    row("who takes part", "cohort_member", id(institute.memberId), ["teacher", "presenter", "formerLead", "principal"]),
  ];
}
