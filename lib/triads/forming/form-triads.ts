import { factsOf } from "./facts-of";
import type { Facts } from "./facts";
import { type Between, improve } from "./improve";
import { costOf, NEVER, type Wanted, type Willing } from "./people";

export type Formed = { people: Willing[]; facts: Facts };
export type LeftOut = { person: Willing; why: "too-few" | "line" | "school" };
export type Forming = { triads: Formed[]; leftOut: LeftOut[] };

/** How many groups so many people make: of three, with one or two of four; of five people a four, and one waits. */
export function sizesFor(people: number): number[] {
  if (people === 5) return [4];
  const groups = Math.floor(people / 3);
  return Array.from({ length: groups }, (_, at) => (at < Math.min(people % 3, groups) ? 4 : 3));
}

/**
 * Forms triads out of people who would like to be in one. The same people give the same triads.
 * Nobody is with somebody whom they lead or who leads them, nor with another school when they asked for their own. As far as that allows,
 * schools, phases and jobs are mixed or alike as wanted, and people meet others than before. What is not divisible by three makes fours;
 * who cannot be placed is named with the reason.
 *
 * How: those who asked for their own school are grouped there first, filled up with colleagues who do not mind. The others are dealt out
 * school by school, one to each group in turn, which spreads schools at once. Then any two people of different groups change places
 * whenever that brings their groups nearer to what was asked (cost of a group: the sum over its pairs), until nothing gets better or
 * after eight rounds. For n people that is n²/2 tries a round over a table of pairs made once.
 */
export function formTriads(willing: readonly Willing[], wanted: Wanted): Forming {
  const people = willing.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const cost = Float64Array.from({ length: people.length ** 2 });
  for (const [i, a] of people.entries()) for (const [j, b] of people.entries()) if (i < j) cost[i * people.length + j] = cost[j * people.length + i] = costOf(a, b, wanted);
  const between: Between = (a, b) => cost[a * people.length + b] ?? 0;
  const { groups, rest } = deal(people, between);
  improve(groups, between);
  const leftOut: LeftOut[] = rest.map(({ at, why }) => ({ person: at, why })).flatMap(({ person, why }) => placeOrWait(person, why));
  return { ...settle(), leftOut: leftOut.toSorted((a, b) => a.person.name.localeCompare(b.person.name)) };

  /** As the fourth of a group in which they may be, or waiting. */
  function placeOrWait(at: number, why: LeftOut["why"]): LeftOut[] {
    const open = groups.filter((group) => group.length === 3);
    const [best] = open.map((group) => ({ group, more: group.reduce((sum, one) => sum + between(at, one), 0) })).toSorted((a, b) => a.more - b.more);
    const person = people[at];
    if (best && best.more < NEVER) best.group.push(at);
    return best && best.more < NEVER ? [] : person ? [{ person, why }] : [];
  }

  /** Whoever still stands where they must not be waits; what is then too small, waits as well. */
  function settle(): { triads: Formed[] } {
    const triads: Formed[] = [];
    for (const group of groups) {
      const clashes = (at: number) => group.filter((one) => between(at, one) >= NEVER).length;
      while (group.some((at) => clashes(at) > 0)) {
        const worst = group.toSorted((a, b) => clashes(b) - clashes(a))[0] ?? 0;
        group.splice(group.indexOf(worst), 1);
        leftOut.push(...placeOrWait(worst, people[worst]?.across ? "line" : "school"));
      }
      const members = group.flatMap((at) => people[at] ?? []);
      if (members.length >= 3) triads.push({ people: members, facts: factsOf(members) });
      else leftOut.push(...members.map((person) => ({ person, why: "too-few" as const })));
    }
    return { triads };
  }
}

type Dealt = { groups: number[][]; rest: { at: number; why: LeftOut["why"] }[] };

function deal(people: readonly Willing[], between: Between): Dealt {
  const groups: number[][] = [];
  const rest: Dealt["rest"] = [];
  const free = new Set(people.keys());
  const schoolOf = (at: number) => people[at]?.schoolIds[0] ?? "";
  const own = Map.groupBy([...free].filter((at) => !people[at]?.across), schoolOf);
  for (const [school, asked] of [...own].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const colleagues = [...free].filter((at) => people[at]?.schoolIds.includes(school));
    const may = (at: number) => colleagues.filter((other) => other !== at && between(at, other) < NEVER).length >= 2;
    const within = asked.filter(may);
    const sum = (at: number) => within.reduce((all, one) => all + between(at, one), 0);
    const mates = colleagues.filter((at) => people[at]?.across).toSorted((a, b) => sum(a) - sum(b));
    const wanting = within.length === 0 ? 0 : Math.max(0, 3 - within.length);
    const all = mates.length < wanting ? [] : [...within, ...mates.slice(0, wanting)];
    for (const at of [...asked, ...all]) free.delete(at);
    rest.push(...asked.filter((at) => !all.includes(at)).map((at) => ({ at, why: "school" as const })));
    share(all, groups, rest, "school");
  }
  const big = Map.groupBy([...free], schoolOf);
  const order = [...free].toSorted((a, b) => (big.get(schoolOf(b))?.length ?? 0) - (big.get(schoolOf(a))?.length ?? 0) || (schoolOf(a) < schoolOf(b) ? -1 : schoolOf(a) > schoolOf(b) ? 1 : a - b));
  share(order, groups, rest, "too-few");
  return { groups, rest };
}

/** Deals people out, one to each new group in turn; whoever is over is left. */
function share(people: readonly number[], groups: number[][], rest: Dealt["rest"], why: LeftOut["why"]) {
  const sizes = sizesFor(people.length);
  const fresh: number[][] = sizes.map(() => []);
  let turn = 0;
  for (const at of people) {
    const open = fresh.map((_, index) => (turn + index) % fresh.length).find((index) => (fresh[index]?.length ?? 0) < (sizes[index] ?? 0));
    if (open === undefined) rest.push({ at, why });
    else fresh[open]?.push(at);
    turn = (open ?? turn) + 1;
  }
  groups.push(...fresh);
}
