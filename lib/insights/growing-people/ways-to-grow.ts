import type { Component } from "@/lib/strands/strands";

/** What people do by which they grow, in words that follow a number of people, and the component of the helix that it serves. */
export const waysToGrow = [
  { what: "triads", said: "met in a coaching triad", component: "develop-expertise" },
  { what: "even", said: "are coached about as often as they coach, and observe", component: "develop-expertise" },
  { what: "across", said: "met in a triad with somebody of another school", component: "connect" },
  { what: "sets", said: "met in an action-learning set", component: "grow-culture-and-leadership" },
  { what: "took-part", said: "took part in a programme", component: "grow-culture-and-leadership" },
  { what: "brought", said: "brought a gap task to a session", component: "develop-expertise" },
  { what: "measured", said: "have a project with a measured result", component: "develop-expertise" },
  { what: "finished", said: "stayed until their cohort’s last day", component: "grow-culture-and-leadership" },
] as const satisfies readonly { what: string; said: string; component: Component }[];

export type WayToGrow = (typeof waysToGrow)[number]["what"];
