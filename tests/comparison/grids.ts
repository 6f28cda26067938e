import { array, integer, tuple } from "fast-check";
import { type Cell, type CountedTable, reached } from "@/lib/comparison/suppression/counted-table";
import { largestHidden } from "@/lib/comparison/suppression/thresholds";
import { attackOn, canBe, reachOf } from "./attacker";
import { ALL, gridCell, gridTotals } from "./grid-totals";

export type Counts = readonly (readonly (readonly [pupils: number, did: number])[])[];

/** A grid of cohorts and of those who reached something, with all its totals. */
export function grid(counts: Counts, largest: number = largestHidden.results): CountedTable {
  const [rows, columns] = [counts.map((_, place) => `row ${place + 1}`), (counts[0] ?? []).map((_, place) => `column ${place + 1}`)];
  const sums = new Map<string, [number, number]>();
  counts.forEach((row, r) => {
    row.forEach(([pupils, did], c) => {
      for (const id of [rows[r] ?? "", ALL].flatMap((one) => [columns[c] ?? "", ALL].map((other) => gridCell(one, other)))) {
        const [before, beforeDid] = sums.get(id) ?? [0, 0];
        sums.set(id, [before + pupils, beforeDid + did]);
      }
    });
  });
  const cells = [...sums].map(([id, [pupils, did]]): Cell => ({ id, pupils, figures: { did: reached(did) } }));
  return { cells, totals: gridTotals(rows, columns), largestHidden: largest };
}

/** What the rule promises of every hidden cell: its range, and that of those who did and who did not. */
export const brokenPromises = (table: CountedTable, hidden: ReadonlySet<string>): string[] => table.cells.flatMap((cell) => brokenOf(table, hidden, cell));

/** The same of one cell. */
export function brokenOf(table: CountedTable, hidden: ReadonlySet<string>, { id, pupils }: Cell): string[] {
  if (!hidden.has(id)) return [];
  const attack = attackOn(table, hidden);
  const largest = table.largestHidden;
  if (pupils <= largest) {
    const open = [["pupils", 0], ["pupils", largest], ["did", 0], ["did", pupils], ["did not", 0], ["did not", pupils]] as const;
    return open.filter(([layer, value]) => !canBe(attack, `${id} ${layer}`, value)).map(([layer, value]) => `${id} ${layer} cannot be ${value}`);
  }
  return ([["pupils", largest], ["did", 1], ["did not", 1]] as const).flatMap(([layer, width]) => {
    const { low, high } = reachOf(attack, `${id} ${layer}`);
    return high - low < width ? [`${id} ${layer} is ${low} to ${high}`] : [];
  });
}

const aCell = tuple(integer({ min: 0, max: 24 }), integer({ min: 0, max: 24 })).map(([pupils, did]) => [pupils, did % (pupils + 1)] as const);
export const aGrid = (most: number) => tuple(integer({ min: 1, max: most }), integer({ min: 1, max: most })).chain(([rows, columns]) =>
  array(array(aCell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }));

export type Halves = readonly (readonly [pupils: number, ...firsts: number[]])[];

/** Schools whose pupils are divided in two in several ways at once, with the totals of all schools: steps of a half stand between its whole tables. */
export function halved(schools: Halves): CountedTable {
  const ways = (schools[0]?.length ?? 1) - 1;
  const sums = new Map<string, number>();
  const put = (whose: string, part: string, pupils: number) => {
    for (const id of [`${whose} ${part}`, `trust ${part}`]) sums.set(id, (sums.get(id) ?? 0) + pupils);
  };
  schools.forEach(([pupils, ...firsts], at) => {
    put(`school ${at}`, "all", pupils);
    firsts.forEach((first, way) => {
      put(`school ${at}`, `${way} yes`, first % (pupils + 1));
      put(`school ${at}`, `${way} no`, pupils - (first % (pupils + 1)));
    });
  });
  const whose = [...schools.keys()].map((at) => `school ${at}`);
  const parts = ["all", ...Array.from({ length: ways }, (_, way) => [`${way} yes`, `${way} no`]).flat()];
  const across = whose.flatMap((one) => Array.from({ length: ways }, (_, way) => ({ whole: `${one} all`, parts: [`${one} ${way} yes`, `${one} ${way} no`] })));
  return { cells: [...sums].map(([id, pupils]) => ({ id, pupils })), totals: [...across, ...parts.map((part) => ({ whole: `trust ${part}`, parts: whose.map((one) => `${one} ${part}`) }))], largestHidden: largestHidden.results };
}

const aCount = integer({ min: 0, max: 9 });
export const someHalves = array(tuple(aCount, aCount, aCount, aCount), { minLength: 2, maxLength: 3 });

/** Some of a table's cells: those whose place in a row of switches is on. */
export const someOf = ({ cells }: CountedTable, switches: readonly boolean[]): Set<string> => new Set(cells.flatMap(({ id }, place) => (switches[place % switches.length] ? [id] : [])));
