import type { CountedTable } from "@/lib/comparison/suppression/counted-table";

/**
 * Somebody who lays everything shown side by side and tries to work out the rest, in whole pupils, by narrowing ranges and by trying every
 * table that is left. Shares no code with what it attacks.
 */
export type Attack = { names: string[]; ranges: Range[]; sums: Sum[] };
type Range = { low: number; high: number };
type Sum = { parts: { at: number; sign: number }[]; equals: number };

/** What the attacker knows of a table of pupils and of those who reached something, by the names '<cell> pupils', '<cell> did' and '<cell> did not'. */
export function attackOn({ cells, totals }: CountedTable, hidden: ReadonlySet<string>): Attack {
  const most = 2 * cells.reduce((sum, { pupils }) => sum + pupils, 0) + 20;
  const names: string[] = [];
  const ranges: Range[] = [];
  const put = (name: string, known: number, isHidden: boolean) => {
    names.push(name);
    ranges.push(isHidden ? { low: 0, high: most } : { low: known, high: known });
  };
  for (const { id, pupils, figures } of cells) {
    const did = figures?.did?.sum ?? 0;
    put(`${id} pupils`, pupils, hidden.has(id));
    put(`${id} did`, did, hidden.has(id));
    put(`${id} did not`, pupils - did, hidden.has(id));
  }
  const at = new Map(names.map((name, place) => [name, place]));
  const sum = (whole: string, parts: string[]): Sum => ({ parts: [{ at: at.get(whole) ?? -1, sign: -1 }, ...parts.map((part) => ({ at: at.get(part) ?? -1, sign: 1 }))], equals: 0 });
  const layers = totals.flatMap(({ whole, parts }) => ["pupils", "did", "did not"].map((layer) => sum(`${whole} ${layer}`, parts.map((part) => `${part} ${layer}`))));
  return { names, ranges, sums: [...cells.map(({ id }) => sum(`${id} pupils`, [`${id} did`, `${id} did not`])), ...layers] };
}

/** Narrows every range until nothing gives any more; undefined when no table is left. */
export function narrow(sums: readonly Sum[], given: readonly Range[]): Range[] | undefined {
  const ranges = given.map((range) => ({ ...range }));
  for (let moved = true; moved; ) {
    moved = false;
    for (const { parts, equals } of sums) {
      for (const one of parts) {
        const range = ranges[one.at];
        if (!range) continue;
        const rest = parts.filter((other) => other !== one).map(({ at, sign }) => ({ sign, range: ranges[at] ?? range }));
        const least = rest.reduce((sum, { sign, range: other }) => sum + (sign > 0 ? other.low : -other.high), 0);
        const greatest = rest.reduce((sum, { sign, range: other }) => sum + (sign > 0 ? other.high : -other.low), 0);
        const [low, high] = one.sign > 0 ? [equals - greatest, equals - least] : [least - equals, greatest - equals];
        if (low > range.low) [range.low, moved] = [low, true];
        if (high < range.high) [range.high, moved] = [high, true];
        if (range.low > range.high) return undefined;
      }
    }
  }
  return ranges;
}

/** True when some whole table agrees with everything shown and has this number in this place. */
export function canBe({ names, ranges, sums }: Attack, name: string, value: number): boolean {
  const place = names.indexOf(name);
  return hasTable(sums, ranges.map((range, at) => (at === place ? { low: Math.max(value, range.low), high: Math.min(value, range.high) } : range)));
}

function hasTable(sums: readonly Sum[], given: readonly Range[]): boolean {
  const ranges = given.every(({ low, high }) => low <= high) ? narrow(sums, given) : undefined;
  if (!ranges) return false;
  const open = ranges.map(({ low, high }, at) => ({ at, width: high - low })).filter(({ width }) => width > 0).toSorted((one, other) => one.width - other.width)[0];
  if (!open) return true;
  const { low, high } = ranges[open.at] ?? { low: 0, high: 0 };
  const middle = Math.floor((low + high) / 2);
  return [{ low, high: middle }, { low: middle + 1, high }].some((half) => hasTable(sums, ranges.map((range, at) => (at === open.at ? half : range))));
}

/** The least and the greatest number that a place can have in any whole table. */
export function reachOf(attack: Attack, name: string): Range {
  const { low, high } = narrow(attack.sums, attack.ranges)?.[attack.names.indexOf(name)] ?? { low: 0, high: -1 };
  const find = (from: number, to: number) => {
    for (let value = from; value !== to; value += from < to ? 1 : -1) if (canBe(attack, name, value)) return value;
    return to;
  };
  return { low: find(low, high), high: find(high, low) };
}
