import { assert, constantFrom, integer, property, record, uniqueArray } from "fast-check";
import { expect, test } from "vitest";
import { factsInWords, formedInWords } from "@/lib/triads/forming/facts";
import { factsOf } from "@/lib/triads/forming/facts-of";
import { formTriads, sizesFor } from "@/lib/triads/forming/form-triads";
import { isLine, usually, whyNot, type Willing } from "@/lib/triads/forming/people";

const ranks = { principal: 3, senior_leader: 2, middle_leader: 1, teacher: 0, support_staff: 0 } as const;
const jobs = Object.keys(ranks) as (keyof typeof ranks)[];

function person(id: string, { school = "oak", job = "teacher" as keyof typeof ranks, phase = "Primary", across = true, more = {} as Partial<Willing> } = {}): Willing {
  return { id, name: `Person ${id}`, across, schoolIds: [school], schools: [school], phases: [phase], job, ranks: [{ at: school, rank: ranks[job] }], leads: [], before: [], ...more };
}

const anybody = record({
  id: integer({ min: 1, max: 9999 }), school: integer({ min: 1, max: 8 }), job: constantFrom(...jobs),
  phase: constantFrom("Primary", "Secondary"), within: integer({ min: 0, max: 9 }),
}).map(({ id, school, job, phase, within }) => person(String(id).padStart(4, "0"), { school: `school ${school}`, job, phase, across: within > 0 }));
const anyTrust = uniqueArray(anybody, { selector: ({ id }) => id, maxLength: 60 });

test("whoever they are: everybody is placed once or named with a reason, in threes and fours, and nobody with whom they cannot be", () => {
  assert(property(anyTrust, (people) => {
    const { triads, leftOut } = formTriads(people, usually);
    const placed = triads.flatMap((triad) => triad.people);
    expect([...placed, ...leftOut.map((left) => left.person)].map(({ id }) => id).toSorted()).toEqual(people.map(({ id }) => id).toSorted());
    for (const { people: members } of triads) {
      expect([3, 4]).toContain(members.length);
      for (const a of members) for (const b of members) if (a !== b) expect(whyNot(a, b)).toBeUndefined();
    }
    expect(formTriads(people.toReversed(), usually)).toEqual({ triads, leftOut });
  }), { numRuns: 150 });
});

test("threes, with a four or two for what is over; fewer than three cannot be", () => {
  expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map(sizesFor)).toEqual([[], [], [3], [4], [4], [3, 3], [4, 3], [4, 4], [3, 3, 3], [4, 3, 3], [4, 4, 3]]);
  const { triads, leftOut } = formTriads([person("1"), person("2")], usually);
  expect(triads).toEqual([]);
  expect(leftOut).toMatchObject([{ why: "too-few" }, { why: "too-few" }]);
});

test("a principal is with nobody of their school, a lead with nobody whom they meet, a head with heads of other schools", () => {
  const head = person("1", { job: "principal" });
  expect(isLine(head, person("2"))).toBe(true);
  expect(isLine(head, person("3", { school: "elm" }))).toBe(false);
  expect(isLine(person("4", { job: "senior_leader" }), person("5", { job: "senior_leader" }))).toBe(false);
  expect(isLine(person("6", { school: "elm", more: { leads: ["1"] } }), head)).toBe(true);
  const executive = person("7", { school: "none", more: { ranks: [{ at: "trust", rank: 4 }], schoolIds: [] } });
  expect([isLine(executive, head), isLine(executive, person("8"))]).toEqual([true, false]);
});

test("schools and jobs are mixed as asked, and people meet others than before", () => {
  const people = ["oak", "elm", "ash"].flatMap((school) => (["teacher", "support_staff", "middle_leader"] as const).map((job) => person(`${school}-${job}`, { school, job })));
  const { triads } = formTriads(people, usually);
  expect(triads.map(({ facts }) => facts)).toEqual(Array.from({ length: 3 }, () => ({ schools: 3, phases: 1, jobs: 3, within: false, again: false })));
  const alike = formTriads(people, { ...usually, jobs: "alike" });
  expect(alike.triads.map(({ facts }) => [facts.schools, facts.jobs])).toEqual([[3, 1], [3, 1], [3, 1]]);
  const together = triads.map((triad) => triad.people.map(({ id }) => id));
  const again = formTriads(people.map((one) => ({ ...one, before: together.find((ids) => ids.includes(one.id))?.filter((id) => id !== one.id) ?? [] })), usually);
  const meets = again.triads.flatMap((triad) => triad.people.flatMap((one) => triad.people.filter((other) => one.before.includes(other.id))));
  expect(meets).toEqual([]);
});

test("who asked for their own school is with colleagues of it, or is told that there are too few", () => {
  const people = [person("1", { across: false }), person("2", { across: false }), person("3"), person("4", { school: "elm" }), person("5", { school: "ash" }), person("6", { school: "fir" }), person("7", { school: "lime", across: false })];
  const { triads, leftOut } = formTriads(people, usually);
  expect(triads.map((triad) => triad.people.map(({ id }) => id).toSorted())).toEqual([["1", "2", "3"], ["4", "5", "6"]]);
  expect(triads[0]?.facts).toEqual({ schools: 1, phases: 1, jobs: 1, within: true, again: false });
  expect(leftOut).toMatchObject([{ person: { id: "7" }, why: "school" }]);
});

test("phases are mixed or alike as asked", () => {
  const people = ["oak", "elm", "ash", "fir", "lime", "yew"].map((school, at) => person(school, { school, phase: at % 2 === 0 ? "Primary" : "Secondary" }));
  const phases = (wanted: "mix" | "alike") => formTriads(people, { ...usually, jobs: "any", phases: wanted }).triads.map(({ facts }) => facts.phases);
  expect(phases("mix")).toEqual([2, 2]);
  expect(phases("alike")).toEqual([1, 1]);
});

test("each choice is told in words: what it mixes, whether any were together before, and while it is being formed that nobody leads another", () => {
  const facts = { schools: 3, phases: 2, jobs: 3, within: false, again: false };
  const [again, within] = [{ ...facts, phases: 1, jobs: 1, again: true }, { schools: 1, phases: 1, jobs: 2, within: true }];
  expect([facts, again, within].map(formedInWords)).toEqual([
    "3 schools, 2 phases and 3 kinds of job; nobody leads another, and no two were in a triad together before.",
    "3 schools and the same kind of job; nobody leads another; some were in a triad together before.",
    "One school, as they asked; 2 kinds of job; nobody leads another.",
  ]);
  expect([facts, again, within].map(factsInWords)).toEqual([
    "3 schools, 2 phases and 3 kinds of job; no two were in a triad together before.",
    "3 schools and the same kind of job; some were in a triad together before.",
    "One school, as they asked; 2 kinds of job.",
  ]);
  const [first, second, third] = [person("1", { more: { before: ["2"] } }), person("2", { school: "elm" }), person("3", { school: "ash" })];
  expect(factsOf([first, second, third]).again).toBe(true);
  expect(factsOf([first, third]).again).toBe(false);
});

test("somebody who leads those who are left waits, and is told why", () => {
  const { triads, leftOut } = formTriads([person("1", { job: "principal" }), person("2"), person("3"), person("4")], usually);
  expect(triads.map((triad) => triad.people.map(({ id }) => id))).toEqual([["2", "3", "4"]]);
  expect(leftOut).toMatchObject([{ person: { id: "1" }, why: "line" }]);
});
