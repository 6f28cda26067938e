import { array, assert, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { type BraidShape, centre, CROSSINGS, meetingAt, runs, THREADS, thicknessAt } from "@/components/charts/braid-geometry";

const even: BraidShape = { width: 600, height: 180, thickness: THREADS.map(() => [10, 10, 10, 10, 10, 10]) };
const moments = [0, 1, 2, 3, 4, 5].flatMap((term) => CROSSINGS.map((crossing) => term + crossing));

test("a year brings each thread home", () => {
  for (const thread of THREADS) {
    expect(centre(even, thread, 6)[1]).toBeCloseTo(centre(even, thread, 0)[1]);
    expect(centre(even, thread, 6)[0]).toBeCloseTo(600);
  }
});

test("wherever a half term ends, the threads stand in three even lanes, one of them in the middle for the knot", () => {
  for (const end of [0, 1, 2, 3, 4, 5, 6]) {
    const lanes = THREADS.map((thread) => centre(even, thread, end)[1] / even.height).toSorted();
    expect(lanes[0]).toBeCloseTo(1 / 6, 2);
    expect(lanes[1]).toBeCloseTo(1 / 2);
    expect(lanes[2]).toBeCloseTo(5 / 6, 2);
  }
});

test("at a crossing the two that meet share one place and the third is away from it", () => {
  for (const t of moments) {
    const { front, back } = meetingAt(t);
    const third = THREADS.find((thread) => thread !== front && thread !== back) ?? 0;
    expect(front).not.toBe(back);
    expect(centre(even, front, t)[1]).toBeCloseTo(centre(even, back, t)[1]);
    expect(Math.abs(centre(even, third, t)[1] - centre(even, front, t)[1])).toBeGreaterThan(even.height / 2);
  }
});

test("each thread goes over and under in turn: a plait, not a twist", () => {
  for (const thread of THREADS) {
    const over = moments.map((t) => meetingAt(t)).filter(({ front, back }) => front === thread || back === thread).map(({ front }) => front === thread);
    expect(over).toHaveLength(8);
    expect(over.every((inFront, place) => place === 0 || inFront !== over[place - 1])).toBe(true);
  }
});

test("in the middle of a half term a thread is as thick as that half term made it, whatever its neighbours", () => {
  assert(
    property(array(integer({ min: 0, max: 40 }), { minLength: 6, maxLength: 6 }), (thickness) => {
      const shape = { ...even, thickness: [thickness, thickness, thickness] };
      return thickness.every((own, term) => Math.abs(thicknessAt(shape, 0, term + 0.5) - own) < 1e-9);
    }),
  );
});

test("a thread never jumps in thickness where one half term meets the next", () => {
  assert(
    property(array(integer({ min: 1, max: 40 }), { minLength: 6, maxLength: 6 }), integer({ min: 1, max: 5 }), (thickness, end) => {
      const shape = { ...even, thickness: [thickness, thickness, thickness] };
      return Math.abs(thicknessAt(shape, 1, end - 1e-6) - thicknessAt(shape, 1, end)) < 0.01;
    }),
  );
});

test("a thread thins to a tip beside a half term in which nothing happened", () => {
  const shape = { ...even, thickness: [[20, 0, 20, 20, 20, 20], [], []] };
  expect(thicknessAt(shape, 0, 1)).toBeLessThan(2);
  expect(thicknessAt(shape, 0, 2)).toBeLessThan(2);
  expect(thicknessAt(shape, 0, 3)).toBe(20);
});

test("runs are the unbroken stretches", () => {
  expect(runs([true, true, false, true, false, true])).toEqual([
    { from: 0, to: 2 },
    { from: 3, to: 4 },
    { from: 5, to: 6 },
  ]);
  expect(runs([])).toEqual([]);
});
