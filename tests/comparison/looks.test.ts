import { array, assert, asyncProperty, boolean } from "fast-check";
import { expect, test } from "vitest";
import type { CountedTable } from "@/lib/comparison/suppression/counted-table";
import { findExposed } from "@/lib/comparison/suppression/find-exposed";
import { hideCells } from "@/lib/comparison/suppression/hide-cells";
import { Looks } from "@/lib/comparison/suppression/looks";
import { attackOn, canBe } from "./attacker";
import { aGrid, brokenOf, grid, halved, someHalves, someOf } from "./grids";

async function exposedIn(looks: Looks, hidden: ReadonlySet<string>): Promise<string[]> {
  const exposed = new Set<string>();
  for await (const id of findExposed(looks, hidden)) exposed.add(id);
  return [...exposed].toSorted();
}

/** What somebody who tries every table that is left finds of each hidden cell by itself. */
const attackedIn = (table: CountedTable, hidden: ReadonlySet<string>) => table.cells.filter((cell) => brokenOf(table, hidden, cell).length > 0).map(({ id }) => id).toSorted();

const switches = array(boolean(), { minLength: 5, maxLength: 17 });

test("whatever is hidden, what is called exposed is what an attack on each cell finds, also when one table is looked at again with more and with less hidden", async () => {
  await assert(
    asyncProperty(aGrid(3), array(switches, { minLength: 2, maxLength: 4 }), async (counts, times) => {
      const table = grid(counts);
      const looks = new Looks(table);
      for (const time of times) {
        const hidden = someOf(table, time);
        expect(await exposedIn(looks, hidden)).toEqual(attackedIn(table, hidden));
      }
    }),
    { numRuns: 60 },
  );
});

test("tables that share no cell, looked at as one, say what each of them says by itself", async () => {
  const named = ({ cells, totals, largestHidden }: CountedTable, as: string): CountedTable => {
    const name = (id: string) => `${as} ${id}`;
    return { cells: cells.map((cell) => ({ ...cell, id: name(cell.id) })), totals: totals.map(({ whole, parts }) => ({ whole: name(whole), parts: parts.map(name) })), largestHidden };
  };
  await assert(
    asyncProperty(aGrid(4), aGrid(4), switches, async (first, second, time) => {
      const [one, other] = [named(grid(first), "one"), named(grid(second), "other")];
      const together = { cells: [...one.cells, ...other.cells], totals: [...one.totals, ...other.totals], largestHidden: 5 };
      const [some, more] = [someOf(one, time), someOf(other, time.toReversed())];
      const apart = [...(await exposedIn(new Looks(one), some)), ...(await exposedIn(new Looks(other), more))].toSorted();
      expect(await exposedIn(new Looks(together), new Set([...some, ...more]))).toEqual(apart);
      const hidden = [...(await hideCells(one)).hidden, ...(await hideCells(other)).hidden].toSorted();
      expect([...(await hideCells(together)).hidden].toSorted()).toEqual(hidden);
    }),
    { numRuns: 60 },
  );
});

test("where pupils are divided in several ways at once, halves of pupils count for nothing: what passes is open in whole ones", async () => {
  await assert(
    asyncProperty(someHalves, switches, async (schools, time) => {
      const table = halved(schools);
      for (const hidden of [someOf(table, time), (await hideCells(table)).hidden]) {
        const exposed = new Set(await exposedIn(new Looks(table), hidden));
        const attack = attackOn(table, hidden);
        for (const { id, pupils } of table.cells)
          if (hidden.has(id) && pupils <= 5 && !exposed.has(id)) expect([canBe(attack, `${id} pupils`, 0), canBe(attack, `${id} pupils`, 5)], id).toEqual([true, true]);
      }
    }),
    { numRuns: 40 },
  );
});

test("a number that is open in halves alone is exposed: of three that can only be fewer by two each time, nobody can be left", async () => {
  const cells = Object.entries({ w: 3, x: 20, y: 20, z: 20, "x and y": 40, "y and z": 40, "x, z and w": 43 }).map(([id, pupils]) => ({ id, pupils }));
  const table = { cells, totals: [{ whole: "x and y", parts: ["x", "y"] }, { whole: "y and z", parts: ["y", "z"] }, { whole: "x, z and w", parts: ["x", "z", "w"] }], largestHidden: 5 };
  const hidden = new Set(["w", "x", "y", "z"]);
  expect([canBe(attackOn(table, hidden), "w pupils", 0), canBe(attackOn(table, hidden), "w pupils", 1)]).toEqual([false, true]);
  expect(await exposedIn(new Looks(table), hidden)).toEqual(["w"]);
});

test("a total that is not the sum of its parts is an error where something in it is hidden, since nothing can be reckoned from it", async () => {
  const table = { cells: [{ id: "Ash", pupils: 3 }, { id: "Beech", pupils: 9 }, { id: "trust", pupils: 11 }], totals: [{ whole: "trust", parts: ["Ash", "Beech"] }], largestHidden: 5 };
  await expect(exposedIn(new Looks(table), new Set(["Ash"]))).rejects.toThrow("not the sum");
  expect(await exposedIn(new Looks(table), new Set())).toEqual([]);
});
