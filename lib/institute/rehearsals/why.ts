import { isLine, type Willing } from "@/lib/triads/forming/people";
import { counted, listed } from "@/lib/words";
import type { Met } from "./form-groups";

export type Why = { /** What is true of the group. */ words: string; /** What the trust’s records speak against. */ warning: string | null };

const pairsOf = (people: readonly Willing[]) => people.flatMap((a, at) => people.slice(at + 1).map((b) => [a, b] as const));

/** Why these are together, in a short sentence of facts: 'From 3 schools; nobody here has rehearsed together before.' */
export function whyTogether(people: readonly Willing[], { times }: Pick<Met, "times">): Why {
  const schools = new Set(people.flatMap(({ schoolIds }) => schoolIds.slice(0, 1))).size;
  const again = pairsOf(people).filter(([a, b]) => times(a.id, b.id) > 0).map(([a, b]) => `${a.name} and ${b.name}${times(a.id, b.id) > 1 ? ` (${counted(times(a.id, b.id), "time")})` : ""}`);
  const from = schools > 1 ? `From ${counted(schools, "school")}` : "From one school";
  const met = again.length > 0 ? `${listed(again)} ${again.length === 1 ? "have" : "have each"} rehearsed together before` : "nobody here has rehearsed together before";
  const line = pairsOf(people).filter(([a, b]) => isLine(a, b)).map(([a, b]) => `${a.name} and ${b.name}`);
  return { words: `${from}; ${met}.`, warning: line.length > 0 ? `By the trust’s records one of ${listed(line)} leads the other. Change two people, if you can.` : null };
}

/** What a facilitator should know of how the numbers came out; nothing where they make threes. */
export function whySizes(sizes: readonly number[]): string | null {
  const [fours, threes] = [sizes.filter((size) => size === 4).length, sizes.includes(3)];
  if (sizes.some((size) => size > 4)) return "A group has more than four. Make the groups anew, if there is time.";
  if (sizes.includes(2)) return `${threes ? "In the pair" : "There are two, and"} nobody observes. Sit with them and observe, if you can.${threes ? " In the third round the pair begins again." : ""}`;
  return fours > 0 ? `${fours === 1 ? "The four has two observers" : "The fours have two observers each"}, and there are four rounds, so that everybody rehearses.${threes ? " In the fourth round a three begins again." : ""}` : null;
}
