const SWEEPS = 8;

/** What it costs that two people, by their places in a list, are in one group. */
export type Between = (a: number, b: number) => number;

/** Any two people of different groups change places whenever that makes both groups cheaper together, until nothing gets better or after eight rounds. It changes the groups that it is given. */
export function improve(groups: number[][], between: Between) {
  const without = (at: number, group: readonly number[], other: number) => {
    let sum = 0;
    for (const one of group) if (one !== other) sum += between(at, one);
    return sum;
  };
  const costOfGroup = (group: readonly number[]) => group.reduce((sum, at) => sum + without(at, group, at), 0);
  for (let sweep = 0, better = true; better && sweep < SWEEPS; sweep += 1) {
    better = false;
    const costs = groups.map(costOfGroup);
    for (const [first, here] of groups.entries())
      for (let second = first + 1; second < groups.length; second += 1) {
        const there = groups[second] ?? [];
        if (costs[first] === 0 && costs[second] === 0) continue;
        for (const i of here.keys())
          for (const j of there.keys()) {
            const [a, b] = [here[i] ?? 0, there[j] ?? 0];
            if (without(a, here, a) + without(b, there, b) <= without(b, here, a) + without(a, there, b)) continue;
            here[i] = b;
            there[j] = a;
            [costs[first], costs[second], better] = [costOfGroup(here), costOfGroup(there), true];
          }
      }
  }
}
