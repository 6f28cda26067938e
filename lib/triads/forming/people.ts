import type { Role } from "@/lib/db/generated/enums";

/** Somebody who would like to be in a triad, as the roles, the one-to-ones, the line managers and earlier triads know them. */
export type Willing = {
  id: string;
  name: string;
  across: boolean;
  schoolIds: string[];
  schools: string[];
  phases: string[];
  /** What they are: their first role by rank. */
  job: Role;
  /** The highest rank they hold at each of their schools; 'trust' for a role at the trust. */
  ranks: { at: string; rank: number }[];
  /** Whom they lead in a one-to-one, and whom they manage: as the line manager, or at one school as the line manager's line manager. */
  leads: string[];
  /** With whom they have been in a triad before. */
  before: string[];
};

export type Wanted = { schools: "mix" | "any"; phases: "mix" | "alike" | "any"; jobs: "mix" | "alike" | "any" };
export const usually: Wanted = { schools: "mix", phases: "any", jobs: "mix" };

/** From here on somebody leads those of a lower rank at the same school. */
const LEADER = 2;

/** Whether one of the two leads the other: in a one-to-one, as line manager, as principal or senior leader of their school, or as an executive. */
export function isLine(a: Willing, b: Willing): boolean {
  if (a.leads.includes(b.id) || b.leads.includes(a.id)) return true;
  const over = (one: Willing, other: Willing) =>
    one.ranks.some(({ at, rank }) => rank >= LEADER && other.ranks.some((theirs) => theirs.rank < rank && (theirs.at === at || (at === "trust" && theirs.rank >= LEADER))));
  return over(a, b) || over(b, a);
}

/** The first two of these people of whom one leads the other. */
export function lineAmong(people: readonly Willing[]): readonly [Willing, Willing] | undefined {
  for (const [at, a] of people.entries()) {
    const b = people.slice(at + 1).find((other) => isLine(a, other));
    if (b) return [a, b];
  }
  return undefined;
}

const share = (a: readonly string[], b: readonly string[]) => a.some((one) => b.includes(one));

/** Why two people cannot be in one triad; undefined when they can. */
export function whyNot(a: Willing, b: Willing): "line" | "school" | undefined {
  if (isLine(a, b)) return "line";
  return (a.across && b.across) || share(a.schoolIds, b.schoolIds) ? undefined : "school";
}

/** What a pair costs that cannot be together: more than all wishes of a trust taken together. */
export const NEVER = 1_000_000;

/** How far a pair is from what was asked: 0 is best. */
export function costOf(a: Willing, b: Willing, wanted: Wanted): number {
  if (whyNot(a, b)) return NEVER;
  const same = (of: "phases" | "schoolIds") => share(a[of], b[of]);
  let cost = a.before.includes(b.id) || b.before.includes(a.id) ? 6 : 0;
  if (wanted.schools === "mix" && a.across && b.across && same("schoolIds")) cost += 4;
  if (wanted.phases !== "any" && same("phases") === (wanted.phases === "mix")) cost += 2;
  if (wanted.jobs !== "any" && (a.job === b.job) === (wanted.jobs === "mix")) cost += 2;
  return cost;
}
