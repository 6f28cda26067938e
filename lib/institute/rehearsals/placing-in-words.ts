import type { ToPlace } from "./read-rehearsal";

type Placing = { toPlace: readonly ToPlace[]; round: number; /** Whether anybody is in a group now. */ anybody: boolean };

/** What comes of putting somebody into a group now, or what is left to do where nobody can be put into any. */
export function placingInWords({ toPlace, round, anybody }: Placing): string {
  const is = (why: ToPlace["why"]) => toPlace.some((one) => one.why === why);
  const waits = is("late") || is("gone");
  if (round === 0) return "Each joins the smallest group, and rehearses last in it.";
  if (!anybody) return toPlace.length > 1 ? "Nobody is in a group now. Put two into one, and they go on at once." : "Nobody is in a group now, and one waits. They go on once somebody else comes.";
  if (is("last")) return waits ? "One is there alone. Put somebody beside them, and the two go on at once." : "One is there alone. Be the other person yourself, or end here.";
  const alone = toPlace.filter(({ why }) => why === "alone").length;
  const watches = "watches this round, and has their turn before the last one ends";
  return alone > 1 || (alone === 1 && waits) ? `Each joins the smallest group. Beside somebody who is alone they take part at once; anybody else ${watches}.` : `Each joins the smallest group, ${watches}.`;
}
