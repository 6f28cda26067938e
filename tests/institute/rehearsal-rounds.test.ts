import { expect, test } from "vitest";
import { paceOf } from "@/lib/institute/rehearsals/pace";
import { isSecondGo, roleOf, roundsFor } from "@/lib/institute/rehearsals/rotation";
import { stepAt } from "@/lib/institute/rehearsals/step-at";

const table = (size: number, rounds: number) => Array.from({ length: rounds }, (_, round) => Array.from({ length: size }, (_one, at) => roleOf(at + 1, size, round + 1)[0]).join(""));

test("round after round the next place speaks, the one after it answers, the others observe; a pair has no observer", () => {
  expect(table(2, 2)).toEqual(["sa", "as"]);
  expect(table(3, 3)).toEqual(["sao", "osa", "aos"]);
  expect(table(4, 4)).toEqual(["saoo", "osao", "oosa", "aoos"]);
});

test("there are as many rounds as the largest group has people; a group that is through begins again with its first", () => {
  expect([[3, 3], [4, 3], [3, 2], [2], []].map(roundsFor)).toEqual([3, 4, 3, 2, 0]);
  expect(table(3, 4).at(-1)).toBe("sao");
  expect([3, 4].map((round) => isSecondGo(3, round))).toEqual([false, true]);
});

test("the five steps and what was heard share a round in tenths, whatever its length", () => {
  expect(paceOf(10).map(({ letter, from }) => `${letter}${from / 60}`)).toEqual(["S0", "T1", "O3", "R5", "M6", "↺7"]);
  expect(paceOf(20).map(({ from }) => from / 60)).toEqual([0, 2, 6, 10, 12, 14]);
  expect([-5, 0, 59, 60, 419, 420, 5000].map((seconds) => stepAt(paceOf(10), seconds))).toEqual([0, 0, 0, 1, 4, 5, 5]);
});
