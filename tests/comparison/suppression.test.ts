import { assert, asyncProperty } from "fast-check";
import { expect, test } from "vitest";
import { type Cell, reached } from "@/lib/comparison/suppression/counted-table";
import { findExposed } from "@/lib/comparison/suppression/find-exposed";
import { hideCells } from "@/lib/comparison/suppression/hide-cells";
import { Looks } from "@/lib/comparison/suppression/looks";
import { largestHidden } from "@/lib/comparison/suppression/thresholds";
import { attackOn, narrow, reachOf } from "./attacker";
import { gridCell } from "./grid-totals";
import { aGrid, brokenPromises, grid } from "./grids";

test("nobody who tries every table that is left finds a hidden number, or less than the range that must stay open", async () => {
  await assert(
    asyncProperty(aGrid(3), async (counts) => {
      const table = grid(counts);
      const { hidden, exposed } = await hideCells(table);
      return exposed.length === 0 && brokenPromises(table, hidden).length === 0;
    }),
    { numRuns: 150 },
  );
});

test("in larger tables, nobody narrows a hidden cohort by totals and other cells below the range that must stay open", async () => {
  await assert(
    asyncProperty(aGrid(7), async (counts) => {
      const table = grid(counts);
      const { hidden } = await hideCells(table);
      const { names, sums, ranges } = attackOn(table, hidden);
      const found = narrow(sums, ranges) ?? [];
      return names.every((name, place) => {
        const cell = table.cells.find(({ id }) => name === `${id} pupils` && hidden.has(id));
        const { low, high } = found[place] ?? { low: 0, high: -1 };
        return !cell || (cell.pupils <= 5 ? low <= 0 && high >= 5 : high - low >= 5);
      });
    }),
    { numRuns: 60 },
  );
});

test("the attacker is worth its name: it finds what hiding small cohorts alone gives away", () => {
  const table = grid([[[3, 1], [20, 11], [12, 6]], [[14, 7], [9, 2], [25, 24]]]);
  const onlySmall = new Set([gridCell("row 1", "column 1")]);
  expect(reachOf(attackOn(table, onlySmall), `${gridCell("row 1", "column 1")} pupils`)).toEqual({ low: 3, high: 3 });
  expect(brokenPromises(table, onlySmall)).toHaveLength(6);
});

test("every small cohort is hidden, nobody at all included, and nothing else where nothing is small", async () => {
  expect((await hideCells(grid([[[6, 2], [9, 4]], [[7, 3], [8, 8]]]))).hidden).toEqual(new Set());
  const { hidden } = await hideCells(grid([[[0, 0], [30, 4], [22, 3]], [[41, 12], [5, 5], [28, 9]], [[33, 8], [26, 7], [24, 6]]]));
  expect(hidden.has(gridCell("row 1", "column 1")) && hidden.has(gridCell("row 2", "column 2"))).toBe(true);
});

test("ten is small for destinations and not for results", async () => {
  const counts = [[[10, 6], [40, 30], [35, 20]]] as const;
  expect([(await hideCells(grid(counts))).hidden.size, (await hideCells(grid(counts, largestHidden.destinations))).hidden.has(gridCell("row 1", "column 1"))]).toEqual([0, true]);
});

const school = (id: string, pupils: number, did: number): Cell => ({ id, pupils, figures: { did: reached(did) } });

test("a trust's figure less the other schools' does not give the small school's; the smallest other one is hidden with it", async () => {
  const schools = [school("Ash", 4, 3), school("Beech", 31, 20), school("Cedar", 18, 11)];
  const { hidden } = await hideCells({ cells: [...schools, school("trust", 53, 34)], totals: [{ whole: "trust", parts: ["Ash", "Beech", "Cedar"] }], largestHidden: 5 });
  expect(hidden).toEqual(new Set(["Ash", "Cedar"]));
});

test("a total in which nobody did says nothing of a small cohort only when it is hidden too", async () => {
  const table = { cells: [school("Ash", 4, 0), school("Beech", 31, 0), school("Cedar", 18, 0), school("trust", 53, 0)], totals: [{ whole: "trust", parts: ["Ash", "Beech", "Cedar"] }], largestHidden: 5 };
  const { hidden } = await hideCells(table);
  expect(hidden.has("trust")).toBe(true);
  expect(brokenPromises(table, hidden)).toEqual([]);
});

test("this term's figure and the year to date do not give last term's", async () => {
  const table = { cells: [school("autumn", 5, 2), school("spring", 17, 9), school("summer", 16, 4), school("year", 38, 15)], totals: [{ whole: "year", parts: ["autumn", "spring", "summer"] }], largestHidden: 5 };
  const { hidden } = await hideCells(table);
  expect(hidden).toEqual(new Set(["autumn", "summer"]));
  expect(brokenPromises(table, hidden)).toEqual([]);
});

test("two tables of one trust are protected as one: by year group and by need, over the same schools", async () => {
  const cells = [school("Ash", 22, 9), school("Ash year 5", 18, 8), school("Ash year 6", 4, 1), school("Ash support", 12, 2), school("Ash no support", 10, 7), school("Elm", 40, 20), school("trust", 62, 29)];
  const totals = [{ whole: "Ash", parts: ["Ash year 5", "Ash year 6"] }, { whole: "Ash", parts: ["Ash support", "Ash no support"] }, { whole: "trust", parts: ["Ash", "Elm"] }];
  const { hidden } = await hideCells({ cells, totals, largestHidden: 5 });
  expect(hidden).toEqual(new Set(["Ash year 6", "Ash year 5"]));
});

test("what readers have seen before is not hidden again; what it gives away is named", async () => {
  const table = { cells: [school("Ash", 4, 3), school("Beech", 31, 20), school("Cedar", 18, 11), school("trust", 53, 34)], totals: [{ whole: "trust", parts: ["Ash", "Beech", "Cedar"] }], largestHidden: 5 };
  expect((await hideCells(table, new Set(["Cedar"]))).hidden).toEqual(new Set(["Ash", "Beech"]));
  expect(await hideCells(table, new Set(["Beech", "Cedar", "trust"]))).toEqual({ hidden: new Set(["Ash"]), exposed: ["Ash"] });
});

test("a mean is protected as a percentage is: another cohort's points go with it", async () => {
  const scores = (id: string, pupils: number, mean: number): Cell => ({ id, pupils, figures: { score: { sum: pupils * mean, lowest: 80, highest: 120 } } });
  const cells = [scores("Ash", 4, 101), scores("Beech", 31, 104), scores("Cedar", 18, 99)];
  const sum = cells.reduce((total, { figures }) => total + (figures?.score?.sum ?? 0), 0);
  const trust: Cell = { id: "trust", pupils: 53, figures: { score: { sum, lowest: 80, highest: 120 } } };
  expect((await hideCells({ cells: [...cells, trust], totals: [{ whole: "trust", parts: ["Ash", "Beech", "Cedar"] }], largestHidden: 5 })).hidden).toEqual(new Set(["Ash", "Cedar"]));
});

/** Runs out the third time that it is asked. */
function aShortPatience() {
  let asked = 0;
  return async () => {
    asked += 1;
    if (asked === 3) throw new Error("out of patience");
  };
}

test("whoever waits is asked at each look, and within a look at a large table", async () => {
  const table = { cells: [school("Ash", 4, 3), school("Beech", 31, 20), school("Cedar", 18, 11), school("trust", 53, 34)], totals: [{ whole: "trust", parts: ["Ash", "Beech", "Cedar"] }], largestHidden: 5 };
  await expect(hideCells(table, undefined, undefined, aShortPatience())).rejects.toThrow("out of patience");
  const large = grid(Array.from({ length: 8 }, () => Array.from({ length: 8 }, () => [3, 1] as const)));
  const oneLook = async () => {
    const exposed = [];
    for await (const id of findExposed(new Looks(large), new Set(large.cells.map(({ id }) => id)), aShortPatience())) exposed.push(id);
    return exposed;
  };
  await expect(oneLook()).rejects.toThrow("out of patience");
});
