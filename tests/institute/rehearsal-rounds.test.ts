import { array, assert, constantFrom, integer, property, tuple } from "fast-check";
import { expect, test } from "vitest";
import { paceOf } from "@/lib/institute/rehearsals/pace";
import { isThere, roleOf, roundsFor, type Sat, turnOf, turnsAhead, turnsOf } from "@/lib/institute/rehearsals/rotation";
import { stepAt } from "@/lib/institute/rehearsals/step-at";

const sat = (place: number, more: Partial<Sat> = {}): Sat => ({ personId: `p${place}`, groupNumber: 1, place, fromRound: 1, leftInRound: null, ...more });
const group = (size: number, groupNumber = 1): Sat[] => Array.from({ length: size }, (_, at) => sat(at + 1, { groupNumber, personId: `g${groupNumber}p${at + 1}` }));
const room = (...sizes: number[]): Sat[] => sizes.flatMap((size, at) => group(size, at + 1));
/** Round by round what each of the seats does: s, a or o, and - for nothing. */
const table = (seats: readonly Sat[], rounds: number) => Array.from({ length: rounds }, (_, at) => seats.map((seat) => roleOf(seat, at + 1, turnsOf(seats, rounds))?.[0] ?? "-").join(""));

test("round after round the next place speaks, the one after it answers, the others observe; a pair has no observer", () => {
  expect(table(group(2), 2)).toEqual(["sa", "as"]);
  expect(table(group(3), 3)).toEqual(["sao", "osa", "aos"]);
  expect(table(group(4), 4)).toEqual(["saoo", "osao", "oosa", "aoos"]);
});

test("there are as many rounds as the largest group has people; a group that is through begins again with its first", () => {
  expect([[3, 3], [4, 3], [3, 2], [2], []].map((sizes) => roundsFor(room(...sizes), 0))).toEqual([3, 4, 3, 2, 0]);
  expect(table(group(3), 4).at(-1)).toBe("sao");
  expect(turnsOf(group(3), 4).map(({ again }) => again)).toEqual([false, false, false, true]);
});

test("whoever comes late watches the round that goes on, is the next whose turn it is, and makes it as many rounds as that takes", () => {
  const seats = [...group(3), sat(4, { fromRound: 4 })];
  expect(table(seats, 4)).toEqual(["saoo", "osao", "aoso", "aoos"]);
  expect([3, 4].map((round) => roundsFor(seats, round))).toEqual([4, 4]);
  expect(turnsAhead(seats, 3).find(({ round }) => round === 4)).toMatchObject({ speaks: "p4", again: false });
});

test("when somebody has to go, those who are there share out what is left: nobody waits for who is not there, and nothing that was changes", () => {
  const [one, two, three] = group(3) as [Sat, Sat, Sat];
  expect(table([{ ...one, leftInRound: 1 }, two, three], 2)).toEqual(["-sa", "-as"]);
  expect(table([one, { ...two, leftInRound: 1 }, three], 2)).toEqual(["s-a", "a-s"]);
  expect(roundsFor([{ ...one, leftInRound: 1 }, two, three], 1)).toBe(2);
  const before = turnsOf([one, two, three], 3);
  const after = turnsOf([one, { ...two, leftInRound: 3 }, three], 3);
  expect(after.slice(0, 2)).toEqual(before.slice(0, 2));
});

test("who is alone has no role; in another group their turns of before count", () => {
  const [one, two, ...others] = room(2, 3) as [Sat, Sat, ...Sat[]];
  const alone = [one, { ...two, leftInRound: 2 }, ...others];
  expect(roleOf(one, 2, turnsAhead(alone, 2))).toBeNull();
  const moved = [{ ...one, leftInRound: 2 }, { ...two, leftInRound: 2 }, ...others, { ...one, groupNumber: 2, place: 4, fromRound: 3 }];
  expect(turnsAhead(moved, 2).flatMap(({ round, groupNumber, speaks }) => (groupNumber === 2 && round <= 4 ? [speaks] : []))).toEqual(["g2p1", "g2p2", "g2p3", "g2p1"]);
  expect(roundsFor(moved, 2), "they have rehearsed in the first round").toBe(3);
});

test("whoever comes and goes, each who stays in a group of two or more rehearses before the last round ends, and what was in a round stays so", () => {
  const happens = array(tuple(constantFrom("comes", "goes"), integer({ min: 0, max: 9 })), { maxLength: 8 });
  assert(
    property(integer({ min: 2, max: 5 }), happens, (size, changes) => {
      let seats = group(size);
      let round = 1;
      for (const [what, which] of changes) {
        const past = turnsOf(seats, round - 1);
        const here = seats.filter(isThere);
        if (what === "comes") seats = [...seats, sat(seats.length + 1, { personId: `late${seats.length}`, fromRound: here.filter((one) => one.fromRound <= round).length < 2 ? round : round + 1 })];
        else seats = seats.map((one) => (one === here[which % Math.max(1, here.length)] ? { ...one, leftInRound: round } : one));
        expect(turnsOf(seats, round - 1)).toEqual(past);
        if (round < roundsFor(seats, round)) round += 1;
      }
      const [there, turns] = [seats.filter(isThere), turnsAhead(seats, round)];
      if (there.length < 2) return;
      const last = roundsFor(seats, round);
      for (const { personId } of there) expect(turnOf(personId, turns)).toBeLessThanOrEqual(last);
      expect(last).toBeLessThanOrEqual(round + there.length);
    }),
  );
});

test("the five steps and what was heard share a round in tenths, whatever its length", () => {
  expect(paceOf(10).map(({ letter, from }) => `${letter}${from / 60}`)).toEqual(["S0", "T1", "O3", "R5", "M6", "↺7"]);
  expect(paceOf(20).map(({ from }) => from / 60)).toEqual([0, 2, 6, 10, 12, 14]);
  expect([-5, 0, 59, 60, 419, 420, 5000].map((seconds) => stepAt(paceOf(10), seconds))).toEqual([0, 0, 0, 1, 4, 5, 5]);
});
