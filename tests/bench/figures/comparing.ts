import { ALL, gridCell, gridTotals } from "@/tests/comparison/grid-totals";
import { type CountedTable, reached } from "@/lib/comparison/suppression/counted-table";
import { hideCells } from "@/lib/comparison/suppression/hide-cells";
import { comparisonSpace } from "@/lib/comparison/neighbours/comparison-space";
import { findEveryonesNeighbours, findNeighbours } from "@/lib/comparison/neighbours/find-neighbours";
import type { ComparedSchool } from "@/lib/comparison/neighbours/model";
import { primaryModel } from "@/lib/comparison/neighbours/primary-model";
import { type Figure, ms } from "../parts/figure";

const SCHOOLS = 10_000;

/** Numbers that look scattered and are the same in every run. */
const scattered = (seed: number, upTo: number) => Math.abs(Math.sin(seed * 12.9898) * 43758.5453) % upTo;

const pool = Array.from({ length: SCHOOLS }, (_, at): ComparedSchool => ({
  urn: String(100_000 + at),
  phase: "Primary",
  values: Object.fromEntries(primaryModel.variables.map(({ key, unit }, column) => [key, scattered(at * 17 + column + 1, unit === "percent" ? 60 : unit === "pupils" ? 700 : 5)])),
}));

function timed<Result>(work: () => Result): { took: number; result: Result } {
  const began = performance.now();
  const result = work();
  return { took: performance.now() - began, result };
}

function aTable(schools: number, years: number): CountedTable {
  const [rows, columns] = [Array.from({ length: schools }, (_, at) => `school ${at}`), Array.from({ length: years }, (_, at) => `year ${at}`)];
  const sums = new Map<string, [number, number]>();
  rows.forEach((row, r) => {
    columns.forEach((column, c) => {
      const pupils = Math.floor(scattered(r * years + c + 1, 45));
      const did = Math.floor(scattered(r * years + c + 2, pupils + 1));
      for (const id of [row, ALL].flatMap((one) => [column, ALL].map((other) => gridCell(one, other)))) {
        const [before, beforeDid] = sums.get(id) ?? [0, 0];
        sums.set(id, [before + pupils, beforeDid + did]);
      }
    });
  });
  return { cells: [...sums].map(([id, [pupils, did]]) => ({ id, pupils, figures: { did: reached(did) } })), totals: gridTotals(rows, columns), largestHidden: 5 };
}

/** Similar schools among ten thousand of one phase, and what a trust's table hides: pure arithmetic, without a database. */
export async function comparing(): Promise<Figure[]> {
  const space = timed(() => comparisonSpace(primaryModel, pool));
  const first = timed(() => findNeighbours(space.result, "100099"));
  const ones = pool.slice(0, 50).map(({ urn }) => timed(() => findNeighbours(space.result, urn)).took).toSorted((one, other) => one - other);
  const all = timed(() => [...findEveryonesNeighbours(space.result)].length);
  const tables = [];
  for (const schools of [20, 40]) {
    const began = performance.now();
    const result = await hideCells(aTable(schools, 7));
    tables.push({ schools, took: performance.now() - began, result });
  }
  return [
    { what: `Similar schools of one school among ${SCHOOLS.toLocaleString("en-GB")}, the slowest of 50`, figure: ms(ones.at(-1) ?? 0), aim: "50 ms", beside: `median ${ms(ones[25] ?? 0)}; the very first ${ms(first.took)}; ${ms(space.took)} once to lay out all schools` },
    { what: "Similar schools of all of them", figure: `${(all.took / 1000).toFixed(1)} s`, aim: "60 s", beside: `${all.result.toLocaleString("en-GB")} schools, fifty each` },
    ...tables.map(({ schools, took, result }) => ({ what: `What a table of ${schools} schools by seven years hides`, figure: ms(took), aim: "", beside: `${result.hidden.size} of ${(schools + 1) * 8} cells hidden, ${result.exposed.length} exposed` })),
  ];
}
