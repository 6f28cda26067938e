import type { SupportKind } from "@/lib/check-ins/support-kinds";
import type { Direction, ThreeS } from "@/lib/db/generated/enums";
import type { Component } from "@/lib/strands/strands";

/** A week in which something changed at a school, in its principal's words, with what the review made of it. */
export type Moment = {
  s: ThreeS;
  direction: Direction;
  talk: boolean;
  /** What the agenda calls it. */
  title: string;
  done: string;
  cameOfIt: string;
  /** What the half-term review decides on it. */
  decide: string;
  support?: { kind: SupportKind; note: string; answer?: string };
  action?: { title: string; component: Component; outcome: string };
};

/** Where in the year it happens: a half term (1 Autumn 1 … 6 Summer 2) and its week; or so many weeks before the latest one. */
export type When = { ordinal: number; week: number } | { back: number };

export type SchoolStory = {
  start: Record<ThreeS, 1 | 2 | 3 | 4>;
  moments: (Moment & { when: When })[];
};

type More = Partial<Pick<Moment, "support" | "action">>;
type Change = "better" | "worse" | "talk" | "worse, talk" | "same";

/** One moment, written short: when, which S, what changed, the agenda's title, what was done, what came of it, what the review decides. */
export function moment(when: [ordinal: number, week: number] | "this week" | "last week" | "two weeks ago", s: ThreeS, change: Change, title: string, done: string, cameOfIt: string, decide: string, more: More = {}): Moment & { when: When } {
  const back = { "this week": 0, "last week": 1, "two weeks ago": 2 };
  return {
    when: typeof when === "string" ? { back: back[when] } : { ordinal: when[0], week: when[1] },
    s, title, done, cameOfIt, decide, ...more,
    direction: change.startsWith("worse") ? "worse" : change === "better" ? "better" : "same",
    talk: change.endsWith("talk"),
  };
}
