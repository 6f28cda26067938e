import type { Component } from "./strands";

/** What is counted, and the component that a record of that type serves unless it carries its own. */
export const recordKinds = {
  "check-in": { one: "check-in", several: "check-ins", component: "evaluate-insights" },
  review: { one: "half-term review", several: "half-term reviews", component: "evaluate-insights" },
  evaluation: { one: "view of a self-evaluation shared", several: "views of self-evaluations shared", component: "evaluate-insights" },
  "sign-off": { one: "signed-off review", several: "signed-off reviews", component: "adopt-a-cycle" },
  "support-given": { one: "answer to a request for support", several: "answers to requests for support", component: "leverage-capacity" },
  criterion: { one: "success criterion with its baseline", several: "success criteria with their baselines", component: "use-evidence" },
  framework: { one: "framework published", several: "frameworks published", component: "set-quality-goals" },
  "bright-spot": { one: "bright spot", several: "bright spots", component: "empower-horizontal-improvement" },
  video: { one: "practice video", several: "practice videos", component: "empower-horizontal-improvement" },
  visit: { one: "visit to a bright spot", several: "visits to bright spots", component: "connect" },
  cohort: { one: "cohort of a programme", several: "cohorts of programmes", component: "grow-culture-and-leadership" },
  showcase: { one: "showcase of a project", several: "showcases of projects", component: "develop-expertise" },
  priority: { one: "priority", several: "priorities", component: "align-strategy" },
  action: { one: "action", several: "actions", component: "anticipate-and-adapt" },
} as const satisfies Record<string, { one: string; several: string; component: Component }>;

export type RecordKind = keyof typeof recordKinds;
