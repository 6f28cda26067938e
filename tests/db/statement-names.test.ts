import { expect, test } from "vitest";
import { nameOfStatement } from "@/lib/db/statement-names";

test("the same statement keeps its name and another gets its own, until there are too many to keep", () => {
  const name = nameOfStatement({ sql: "SELECT 1" });
  expect(name).toMatch(/^braid_\d+$/);
  const others = Array.from({ length: 2000 }, (_, at) => nameOfStatement({ sql: `SELECT ${at + 2}` }));
  expect(nameOfStatement({ sql: "SELECT 1" })).toBe(name);
  const given = [name, ...others].filter(Boolean);
  expect(new Set(given).size).toBe(given.length);
  expect(given).toHaveLength(1000);
  expect(others.at(-1)).toBe("");
});
