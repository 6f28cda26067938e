import { type Between, improve } from "@/lib/triads/forming/improve";
import { isLine, NEVER, type Willing } from "@/lib/triads/forming/people";
import { FEWEST, groupSizes } from "./sizes";

/** How often two people were in one group before, and whether they are now. */
export type Met = { times: (a: string, b: string) => number; now?: (a: string, b: string) => boolean; /** How often somebody spoke first. */ opened?: (person: string) => number };

/** What counts most comes first: somebody one leads; somebody one was with before, the second time four times as much; one's own school; who one is with now, where one asks anew. */
const [MET, SAME_SCHOOL, SAME_AGAIN] = [20, 4, 1];

/** What it costs that two people are in one group: 0 is best. */
export function costOfPair(a: Willing, b: Willing, { times, now }: Met): number {
  if (isLine(a, b)) return NEVER;
  const same = a.schoolIds.some((school) => b.schoolIds.includes(school));
  return MET * times(a.id, b.id) ** 2 + (same ? SAME_SCHOOL : 0) + (now?.(a.id, b.id) ? SAME_AGAIN : 0);
}

/** So many tries from different beginnings; fewer where many people make each of them long. */
const triesFor = (people: number) => Math.max(2, Math.min(60, Math.floor(20_000 / people ** 2)));

/**
 * Puts people into groups of three and four (see groupSizes), each in the order in which they speak. The same people with the same past
 * give the same groups. It deals them out and lets any two change places while that helps, as triads are formed, from several beginnings,
 * and keeps the best; whoever spoke first least often speaks first.
 * @returns nothing for fewer than two people
 */
export function formGroups(people: readonly Willing[], met: Met): Willing[][] {
  if (people.length < FEWEST) return [];
  const all = people.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const cost = all.map((a) => all.map((b) => (a === b ? 0 : costOfPair(a, b, met))));
  const between: Between = (a, b) => cost[a]?.[b] ?? 0;
  let best: { groups: number[][]; cost: number } | undefined;
  for (let at = 0; at < triesFor(all.length); at += 1) {
    const groups = deal(all.length, at);
    improve(groups, between);
    const sum = groups.reduce((whole, group) => whole + group.reduce((part, a) => part + group.reduce((one, b) => one + between(a, b), 0), 0), 0);
    if (!best || sum < best.cost) best = { groups, cost: sum };
  }
  const opened = (person: Willing) => met.opened?.(person.id) ?? 0;
  return (best?.groups ?? []).map((group) => group.toSorted((a, b) => a - b).flatMap((at) => all[at] ?? []).toSorted((a, b) => opened(a) - opened(b)));
}

/** The n-th beginning: everybody in an order that depends on n alone, in groups of the right sizes. */
function deal(people: number, n: number): number[][] {
  const order = Array.from({ length: people }, (_, at) => at);
  if (n > 0) shuffle(order, n);
  let from = 0;
  return groupSizes(people).map((size) => order.slice(from, (from += size)));
}

function shuffle(order: number[], n: number): void {
  let seed = n;
  for (let at = order.length - 1; at > 0; at -= 1) {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    const other = (seed >>> 8) % (at + 1);
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
}

/**
 * Into which of the groups somebody goes who comes late: the smallest; of several the one that they were in before, else the one where they fit best.
 * @param before the place in the list of the group that they had to leave
 * @returns its place in the list
 */
export function placeFor(late: Willing, groups: readonly (readonly Willing[])[], met: Met, before = -1): number {
  const costs = groups.map((group, at) => ({ at, size: group.length, cost: group.reduce((sum, one) => sum + costOfPair(late, one, met), 0) }));
  return costs.toSorted((a, b) => a.size - b.size || Number(b.at === before) - Number(a.at === before) || a.cost - b.cost)[0]?.at ?? 0;
}
