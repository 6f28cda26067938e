import type { Member } from "./cast";
import type { SeedPriority } from "./texts/priorities";
import type { SchoolStory } from "./texts/story";

/** A school as the plan has it: made-up figures, its story, what it set itself. */
export type PlannedSchool = {
  name: string;
  phase: string;
  kind: string;
  hub: string;
  roll: number;
  fsm: number;
  ages: [low: number, high: number];
  forms?: number;
  /** The day on which it joined the trust. */
  joined: string;
  mixedAge?: boolean;
  /** The school day after today on which its next review is; missing where none is planned. */
  reviewIn?: number;
  /** How many of the seven sections of the open pack are ready. */
  ready?: number;
  story: SchoolStory;
  priorities: SeedPriority[];
};

/** A leader with their schools and the day on which they meet their trust lead. */
export type PlannedLeader = { name: string; lead: string; weekday: number; startsAt: string; schools: string[]; sharesEarly: boolean; missedWeek?: number };

/** An action that is open today, whoever owns it. */
export type OpenAction = { school: string; owner: string; title: string; dueInDays: number; component: string };

export type TrustPlan = {
  trustId: string;
  administratorId: string;
  name: string;
  domain: string;
  authority: string;
  administrator: string;
  chiefExecutive: string;
  schools: PlannedSchool[];
  people: Member[];
  leaders: PlannedLeader[];
  openActions: OpenAction[];
  /** Who writes the trust's rubric, where it has one: who starts it, who leads the writing, who looks over it. */
  rubric?: { starts: string; leads: string; looksOver: string };
  /** Who starts the trust’s programmes and who runs them, where it has some. */
  institute?: { starts: string; facilitators: string[] };
  /** Where one-to-ones begin: with the first of the six half terms shown, or so many weeks ago. */
  weeksBack: number | "six half terms";
  /** Whether its last reviews were held and signed off. */
  reviewed: boolean;
};
