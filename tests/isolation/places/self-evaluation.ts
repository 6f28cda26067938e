import type { FullTrust } from "../full-trust/full-trust";
import type { Persona } from "../full-trust/people";
import type { ActionPlace, PagePlace } from "../places";

const designers: Persona[] = ["executive", "administrator"];
const team: Persona[] = ["principal", "lead", "executive", "financeDirector", "seniorLeader"];
const open = (more = "") => ({ evaluations: { openId } }: FullTrust) => `/self-evaluation/${openId}${more}`;
const begun = (more = "") => ({ evaluations: { begunId } }: FullTrust) => `/self-evaluation/${begunId}${more}`;

export const evaluationPages: Record<string, PagePlace> = {
  "/(trust)/self-evaluation/page": { path: () => "/self-evaluation", opens: [...team, "administrator", "principalOfBirch", "principalOfCedar", "seniorLeaderOfCedar"] },
  "/(trust)/self-evaluation/indicators/page": { path: () => "/self-evaluation/indicators", opens: designers },
  "/(trust)/self-evaluation/[evaluationId]/page": { path: open(), opens: team },
  // The school has shared its view; the trust's side goes on with its own.
  "/(trust)/self-evaluation/[evaluationId]/[indicator]/page": { path: open("/teaching"), opens: ["lead", "executive"] },
  "/(trust)/self-evaluation/[evaluationId]/[indicator]/draft/route": { path: open("/teaching/draft"), opens: [] },
};

const evaluation = (name: string) => `app/(trust)/self-evaluation/actions.ts#${name}`;

export const evaluationActions: Record<string, ActionPlace> = {
  [evaluation("publishFrameworkAction")]: { path: () => "/self-evaluation/indicators", rightful: "executive", may: ["administrator"], fields: () => ({ number: "1", "indicators.0.name": "Teaching", "indicators.0.areas": "Talk: Do pupils talk?" }) },
  // It is begun already, and whoever comes second finds it so.
  [evaluation("beginEvaluationAction")]: { path: () => "/self-evaluation", rightful: "executive", fields: ({ schools }) => ({ schoolId: schools.birch.id }), changesNothing: "it is begun already" },
  [evaluation("shareViewAction")]: { path: open(), rightful: "lead", may: ["executive"], fields: ({ evaluations: { openId } }) => ({ evaluationId: openId, noChildNamed: "on" }), shows: ["evaluation-school"] },
  "app/(trust)/self-evaluation/[evaluationId]/[indicator]/actions.ts#savePartAction": {
    path: begun("/teaching"), rightful: "principalOfBirch", may: ["principal", "executive", "lead"],
    fields: ({ evaluations: { begunId } }) => ({ evaluationId: begunId, indicator: "teaching", version: "0", "a.teaching-talk.stands": "2", "a.teaching-talk.evidence": "Books" }),
  },
};
