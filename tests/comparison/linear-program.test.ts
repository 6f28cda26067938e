import { array, assert, constantFrom, integer, property, record, tuple } from "fast-check";
import { expect, test } from "vitest";
import { linearProgram } from "@/lib/comparison/suppression/linear-program";

const UNKNOWNS = 14;
const ENOUGH = 50;
const times = constantFrom(1, 1, 1, -1, -1, 0.3, -0.77, 1 / 3);
const equation = array(tuple(integer({ min: 0, max: UNKNOWNS - 1 }), times), { minLength: 2, maxLength: 5 }).map((terms) => [...new Map(terms)]);
const aims = array(record({ unknown: integer({ min: 0, max: UNKNOWNS - 1 }), end: constantFrom("least" as const, "greatest" as const), still: integer({ min: 0, max: UNKNOWNS - 1 }) }), { minLength: 5, maxLength: 25 });

test("however often it was asked before, a move leaves every sum as it was and nothing below nought, and goes as far as when it is asked first", () => {
  assert(
    property(array(integer({ min: 0, max: 9 }), { minLength: UNKNOWNS, maxLength: UNKNOWNS }), array(equation, { minLength: 3, maxLength: 9 }), aims, (known, equations, asked) => {
      const program = linearProgram(known, equations);
      for (const { unknown, end, still } of asked) {
        const aim = { sum: [[unknown, 1] as const], end, enough: end === "least" ? 0 : ENOUGH };
        const isFree = (one: number) => one !== still;
        const [move, first] = [program(aim, isFree), linearProgram(known, equations)(aim, isFree)];
        for (const terms of equations) expect(Math.abs(terms.reduce((sum, [one, by]) => sum + by * (move.get(one) ?? 0), 0))).toBeLessThan(1e-6);
        for (const [one, by] of move) expect((known[one] ?? 0) + by).toBeGreaterThan(-1e-6);
        expect(Math.abs(move.get(still) ?? 0)).toBeLessThan(1e-6);
        const reached = (by: ReadonlyMap<number, number>) => Math.min(ENOUGH, (known[unknown] ?? 0) + (by.get(unknown) ?? 0));
        expect(reached(move)).toBeCloseTo(reached(first), 5);
      }
    }),
    { numRuns: 300 },
  );
});
