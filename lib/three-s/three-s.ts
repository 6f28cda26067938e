/** What every one-to-one goes through, in this order. Source: case study 000, individual sessions. */
export const threeS = ["safeguarding", "standards", "stakeholders"] as const;
export type S = (typeof threeS)[number];

export const sNames: Record<S, string> = { safeguarding: "Safeguarding", standards: "Standards", stakeholders: "Stakeholders" };

/** What each S asks of a leader; safeguarding is about the system, never about a case. */
export const sQuestions: Record<S, string> = {
  safeguarding: "Is the system working? Training, records, site, attendance as a whole. Never a case.",
  standards: "Teaching, curriculum and what pupils achieve.",
  stakeholders: "Families, staff, governors, community.",
};

export const directions = ["same", "better", "worse"] as const;
export type Direction = (typeof directions)[number];
export const directionNames: Record<Direction, string> = { same: "Same", better: "Better", worse: "Worse" };

/** The trust's four descriptors by rank: 1 is the most assured, 4 the least. */
export type Rank = 1 | 2 | 3 | 4;
export const ranks = [1, 2, 3, 4] as const;

/** A number that came from outside, as a rank; undefined when it is none. */
export function asRank(value: number | null | undefined): Rank | undefined {
  return ranks.find((rank) => rank === value);
}

/** The descriptor that a change proposes: the neighbour in its direction, never beyond the ends. */
export function proposedRank(last: Rank, direction: Direction): Rank {
  if (direction === "same") return last;
  return asRank(last + (direction === "better" ? -1 : 1)) ?? last;
}

/** The descriptors that fit a direction: better never leads to a weaker word, worse never to a stronger one. */
export function fittingRanks(last: Rank, direction: Direction): Rank[] {
  return ranks.filter((rank) => (direction === "same" ? rank === last : direction === "better" ? rank <= last : rank >= last));
}
