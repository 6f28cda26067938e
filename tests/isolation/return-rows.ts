import type { FullTrust } from "./full-trust/full-trust";
import type { Persona } from "./full-trust/people";
import type { Row } from "./row-matrix";

/** Who sees what of the half term's returns: what is asked, everybody; a draft, the school's leaders; counts, those of its reviews; what was given, staff and those who govern. */
export function returnRows({ returns, schools }: FullTrust): Row[] {
  const row = (what: string, table: string, where: string, readers: Row["readers"], text?: string): Row => ({ what, table, where, readers, ...(text ? { text } : {}) });
  const team: Persona[] = ["principal", "lead", "executive", "financeDirector", "seniorLeader"];
  return [
    row("what schools are asked for", "return_template", `id = '${returns.templateId}'`, "everybody but guests", "return-template"),
    row("a half term's return", "return_round", `id = '${returns.roundId}'`, "everybody but guests"),
    row("what a school has begun", "return_draft", `"schoolId" = '${schools.oakfield.id}'`, ["principal", "seniorLeader"]),
    row("a return that was sent", "school_return", `id = '${returns.returnId}'`, team),
    row("the counts of a school", "return_figure", `"returnId" = '${returns.returnId}'`, team),
    row("the counts of another school", "return_figure", `"schoolId" = '${schools.cedar.id}'`, ["principalOfCedar", "seniorLeaderOfCedar", "executive", "financeDirector"]),
    row("that it was being prepared", "return_preparation", `id = '${returns.preparationId}'`, ["executive"]),
    row("what everybody was given", "return_release", `id = '${returns.releaseId}'`, "everybody but guests"),
  ];
}
