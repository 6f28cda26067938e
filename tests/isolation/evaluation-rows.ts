import type { FullTrust } from "./full-trust/full-trust";
import type { Persona } from "./full-trust/people";
import type { Row } from "./row-matrix";

/** Who sees what of self-evaluation: indicators, everybody; that there is one and who shared, the school's reviews' readers; a view its own side, and once both have shared all of those. */
export function evaluationRows({ evaluations: { frameworkId, openId, sharedId } }: FullTrust): Row[] {
  const row = (what: string, table: string, where: string, readers: Row["readers"], text?: string): Row => ({ what, table, where, readers, ...(text ? { text } : {}) });
  const team: Persona[] = ["principal", "lead", "executive", "financeDirector", "seniorLeader"];
  const ofCedar: Persona[] = ["principalOfCedar", "seniorLeaderOfCedar", "executive", "financeDirector"];
  const of = (id: string, side: string) => `"evaluationId" = '${id}' AND side = '${side}'`;
  return [
    row("what schools look at", "evaluation_framework", `id = '${frameworkId}'`, "everybody but guests", "indicator"),
    row("a self-evaluation", "evaluation", `id = '${openId}'`, team),
    row("that a side has shared", "evaluation_sharing", `"evaluationId" = '${openId}'`, team),
    row("the school's view, which the trust has not answered", "evaluation_part", of(openId, "school"), ["principal", "seniorLeader"], "evaluation-school"),
    row("the trust's view before it is shared", "evaluation_part", of(openId, "trust"), ["lead", "executive"], "evaluation-trust"),
    row("a school's view once both have shared", "evaluation_part", of(sharedId, "school"), ofCedar, "evaluation-cedar"),
    row("the trust's view once both have shared", "evaluation_part", of(sharedId, "trust"), ofCedar, "evaluation-cedar"),
  ];
}
