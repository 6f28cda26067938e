import type { FullTrust } from "../full-trust/full-trust";
import { everybodyBut, type Persona } from "../full-trust/people";
import type { ActionPlace, PagePlace } from "../places";

const readers = everybodyBut("guest", "formerPrincipal");
const designers: Persona[] = ["executive", "administrator"];
const leaders: Persona[] = ["principal", "seniorLeader"];
const round = (more = "") => ({ returns }: FullTrust) => `/returns/${returns.roundId}${more}`;
const school = (more = "") => ({ returns, schools }: FullTrust) => `/returns/${returns.roundId}/${schools.oakfield.id}${more}`;
/** Whoever reads one school's reviews alone goes on to its return. */
const oneSchool: Persona[] = ["seniorLeader", "principalOfBirch", "principalOfCedar", "seniorLeaderOfCedar"];

export const returnPages: Record<string, PagePlace> = {
  "/(trust)/returns/page": { path: () => "/returns", opens: readers },
  "/(trust)/returns/template/page": { path: () => "/returns/template", opens: designers },
  "/(trust)/returns/[roundId]/page": { path: round(), opens: ["principal", "lead", "executive", "financeDirector"], leadsTo: "/returns/[^/]+/[^/]+", knows: oneSchool },
  "/(trust)/returns/[roundId]/csv/route": { path: round("/csv"), opens: ["executive", "financeDirector"] },
  "/(trust)/returns/[roundId]/everybody/page": { path: round("/everybody"), opens: readers },
  "/(trust)/returns/[roundId]/everybody/csv/route": { path: round("/everybody/csv"), opens: readers },
  "/(trust)/returns/[roundId]/[schoolId]/page": { path: school(), opens: [...leaders, "lead", "executive", "financeDirector"] },
  "/(trust)/returns/[roundId]/[schoolId]/sheet/route": { path: school("/sheet"), opens: leaders },
  "/(trust)/returns/[roundId]/[schoolId]/draft/route": { path: school("/draft"), opens: [] },
};

const returns = (name: string) => `app/(trust)/returns/actions.ts#${name}`;
const filling = (name: string) => `app/(trust)/returns/[roundId]/[schoolId]/actions.ts#${name}`;
const where = ({ returns: { roundId }, schools }: FullTrust) => ({ roundId, schoolId: schools.oakfield.id, version: "1", seen: "1" });

export const returnActions: Record<string, ActionPlace> = {
  [returns("designTemplateAction")]: { path: () => "/returns/template", rightful: "executive", may: ["administrator"], fields: () => ({ number: "1", "measures.0.key": "absent", "measures.0.name": "Missing a tenth of sessions", "measures.0.about": "", "measures.0.unit": "percent", "measures.0.better": "lower", "measures.0.by": ["year"] }) },
  [returns("openRoundAction")]: { path: () => "/returns", rightful: "executive", may: ["administrator"], fields: () => ({ halfTerm: "2026-3", dueOn: "2027-02-05" }) },
  [returns("releaseAction")]: { path: round(), rightful: "executive", fields: ({ returns: { roundId } }) => ({ roundId }) },
  [filling("fillReturnAction")]: { path: school(), rightful: "principal", may: ["seniorLeader"], fields: (full) => ({ ...where(full), step: "send", "f.absent.disadvantaged.count": "9", "f.absent.disadvantaged.outOf": "40", "f.absent.not-disadvantaged.status": "not-available" }) },
};
