import { array, assert, integer, option, property, record } from "fast-check";
import { expect, test } from "vitest";
import { formGroups, placeFor } from "@/lib/institute/rehearsals/form-groups";
import { countMet } from "@/lib/institute/rehearsals/met-before";
import { groupSizes } from "@/lib/institute/rehearsals/sizes";
import { rolesInWords, sizesInWords } from "@/lib/institute/rehearsals/sizes-in-words";
import { whySizes, whyTogether } from "@/lib/institute/rehearsals/why";
import { isLine, type Willing } from "@/lib/triads/forming/people";

const somebody = (at: number, schools = 4): Willing => ({
  id: `person-${String(at).padStart(3, "0")}`, name: `Person ${at}`, across: true, schoolIds: [`school-${at % schools}`], schools: [], phases: [], job: "teacher", ranks: [{ at: `school-${at % schools}`, rank: 0 }], leads: [], before: [],
});
const cohort = (people: number, schools = 4) => Array.from({ length: people }, (_, at) => somebody(at, schools));
const ids = (groups: readonly Willing[][]) => groups.map((group) => group.map(({ id }) => id));
/** A rehearsal of these groups in which everybody was there throughout. */
const held = (groups: readonly (readonly string[])[]) => ({ rounds: 3, seats: groups.flatMap((group, number) => group.map((personId, at) => ({ personId, groupNumber: number + 1, place: at + 1, fromRound: 1, leftInRound: null }))) });
const nobodyMet = countMet([]);
const pairs = (group: readonly string[]) => group.flatMap((a, at) => group.slice(at + 1).map((b) => [a, b].toSorted().join(" ")));

/** The groups of so many rehearsals of the same people, each formed with those before it in mind. */
function year(people: number, rehearsals: number): string[][][] {
  const before: string[][][] = [];
  for (let at = 0; at < rehearsals; at += 1) before.push(ids(formGroups(cohort(people), countMet(before.map(held)))));
  return before;
}

test("threes and fours; five are a three and a pair, two a pair, and nobody rehearses alone", () => {
  expect(Array.from({ length: 14 }, (_, at) => groupSizes(at + 1).join("+"))).toEqual(["", "2", "3", "4", "3+2", "3+3", "4+3", "4+4", "3+3+3", "4+3+3", "4+4+3", "3+3+3+3", "4+3+3+3", "4+4+3+3"]);
});

test.each(Array.from({ length: 13 }, (_, at) => at + 2))("%i people: everybody has one place, and over five rehearsals nobody keeps a partner while others are still to be met", (people) => {
  const whole = year(people, 5);
  for (const groups of whole) {
    expect(groups.flat().toSorted()).toEqual(cohort(people).map(({ id }) => id));
    expect(groups.map((group) => group.length).toSorted()).toEqual(groupSizes(people).toSorted());
  }
  const times = Map.groupBy(whole.flatMap((groups) => groups.flatMap(pairs)), (pair) => pair);
  const counts = [...times.values()].map((met) => met.length);
  const evenly = (groupSizes(people).reduce((sum, size) => sum + (size * (size - 1)) / 2, 0) * 5) / ((people * (people - 1)) / 2);
  expect(Math.max(...counts), "the most often that two were together").toBeLessThanOrEqual(Math.ceil(evenly) + 1);
});

test("of nine people nobody meets anybody twice in three rehearsals; twelve have met nearly everybody after five", () => {
  const nine = year(9, 3).flatMap((groups) => groups.flatMap(pairs));
  expect(new Set(nine).size).toBe(nine.length);
  const twelve = year(12, 5).flatMap((groups) => groups.flatMap(pairs));
  expect(new Set(twelve).size).toBeGreaterThanOrEqual(50);
});

test("whoever they are, everybody has one place, line management stays apart where it can, and the same people give the same groups", () => {
  const people = array(record({ school: integer({ min: 0, max: 5 }), leads: option(integer({ min: 0, max: 13 }), { nil: undefined, freq: 5 }) }), { minLength: 6, maxLength: 14 });
  assert(
    property(people, (drawn) => {
      const all = drawn.map(({ school, leads }, at) => ({ ...somebody(at), schoolIds: [`school-${school}`], ranks: [], leads: leads !== undefined && leads < drawn.length && leads !== at && leads % 3 === 0 && at % 3 !== 0 ? [somebody(leads).id] : [] }));
      const groups = formGroups(all, nobodyMet);
      expect(groups.flat().map(({ id }) => id).toSorted()).toEqual(all.map(({ id }) => id));
      expect(ids(formGroups(all.toReversed(), nobodyMet))).toEqual(ids(groups));
      const led = groups.flatMap((group) => group.flatMap((a, at) => group.slice(at + 1).filter((b) => isLine(a, b))));
      const mostLed = Math.max(...all.map((one) => all.filter((other) => other !== one && isLine(one, other)).length));
      if (mostLed <= 1) expect(led).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("schools are mixed; asked anew, others come together; whoever opened least speaks first", () => {
  const three = cohort(12, 3);
  for (const group of formGroups(three, nobodyMet)) expect(new Set(group.map(({ schoolIds }) => schoolIds[0])).size).toBe(3);
  const first = ids(formGroups(three, nobodyMet));
  const { times } = countMet([held(first)]);
  const anew = ids(formGroups(three, { ...nobodyMet, now: (a, b) => times(a, b) > 0 }));
  expect(anew.map((group) => group.toSorted()).toSorted()).not.toEqual(first.map((group) => group.toSorted()).toSorted());
  const [a, b, c] = cohort(3) as [Willing, Willing, Willing];
  expect(ids(formGroups([a, b, c], countMet([held([[a.id, b.id, c.id]]), held([[b.id, c.id, a.id]])])))).toEqual([[c.id, a.id, b.id]]);
});

test("whoever comes late goes into the smallest group, and of two as small into the one where they meet others", () => {
  const all = cohort(8);
  const [late, ...others] = all as [Willing, ...Willing[]];
  const groups = [others.slice(0, 4), others.slice(4, 7)];
  expect(placeFor(late, groups, nobodyMet)).toBe(1);
  const even = [others.slice(0, 3), others.slice(3, 6)];
  expect(placeFor(late, even, countMet([held([[late.id, others[4]?.id ?? ""]])]))).toBe(0);
});

test("each choice is explained by facts alone", () => {
  const [a, b, c] = cohort(3, 2) as [Willing, Willing, Willing];
  expect(whyTogether([a, b, c], nobodyMet)).toEqual({ words: "From 2 schools; nobody here has rehearsed together before.", warning: null });
  expect(whyTogether([a, b, c], countMet([held([[a.id, b.id]]), held([[a.id, b.id]])])).words).toBe("From 2 schools; Person 0 and Person 1 (2 times) have rehearsed together before.");
  expect(whyTogether([{ ...a, leads: [b.id] }, b], nobodyMet).warning).toContain("one of Person 0 and Person 1 leads the other");
  expect([[3, 3], [4, 3], [4, 4], [3, 2], [2], [5, 4]].map(whySizes)).toEqual([
    null,
    "The four has two observers, and there are four rounds, so that everybody rehearses. In the fourth round a three begins again.",
    "The fours have two observers each, and there are four rounds, so that everybody rehearses.",
    "In the pair nobody observes. Sit with them and observe, if you can. In the third round the pair begins again.",
    "There are two, and nobody observes. Sit with them and observe, if you can.",
    "A group has more than four. Make the groups anew, if there is time.",
  ]);
});

test("what is said of the groups is true of each number of people", () => {
  expect([2, 3, 4, 5, 7, 8, 11, 12].map((people) => sizesInWords(groupSizes(people)))).toEqual(["a pair", "a three", "a four", "a three and a pair", "a four and a three", "two fours", "two fours and a three", "four threes"]);
  expect(sizesInWords([5, 3])).toBe("a group of 5 and a three");
  expect([[2], [3, 3], [4], [4, 3], [3, 2]].map(rolesInWords)).toEqual([
    "Each rehearses once and is the other person once.",
    "Each rehearses once, is the other person once, and watches once.",
    "Each rehearses once, is the other person once, and watches otherwise.",
    "Each rehearses and is the other person, and watches otherwise.",
    "Each rehearses and is the other person; whoever is not in a pair watches too.",
  ]);
});

test("who was with whom counts the rounds that two were both there in; whoever had to go before speaking opened nothing", () => {
  const [a, b, c] = ["a", "b", "c"].map((personId, at) => ({ personId, groupNumber: 1, place: at + 1, fromRound: 1, leftInRound: null }));
  if (!a || !b || !c) throw new Error("three");
  const met = countMet([{ rounds: 4, seats: [{ ...a, leftInRound: 1 }, b, { ...c, fromRound: 2 }, { ...a, place: 4, fromRound: 3, leftInRound: 4 }, { ...a, place: 5, fromRound: 4 }] }, { rounds: 4, seats: [{ ...b, leftInRound: 2 }, { ...c, fromRound: 2 }] }]);
  expect([met.times("a", "b"), met.times("b", "c"), met.times("a", "c")]).toEqual([1, 1, 1]);
  expect(["a", "b", "c"].map(met.opened)).toEqual([0, 0, 0]);
  expect(countMet([{ rounds: 1, seats: [{ ...a, leftInRound: 1 }, b, c] }]).opened("b")).toBe(1);
  expect(countMet([{ rounds: 2, seats: [a, b, { ...c, fromRound: 3 }] }]).times("a", "c"), "the round from which they were to take part never came").toBe(0);
});
