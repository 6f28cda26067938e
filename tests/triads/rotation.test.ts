import { array, assert, nat, property, subarray } from "fast-check";
import { expect, test } from "vitest";
import { planRoles, type Turns } from "@/lib/triads/rotation";

const fresh = (personId: string): Turns => ({ personId, sessions: 0, opened: 0, coachee: 0, coach: 0 });

/** Holds sessions one after another, each with those who come, and says how often each had which role. */
function hold(people: string[], sessions: string[][]) {
  const turns = new Map(people.map((id) => [id, { ...fresh(id), observer: 0 }]));
  for (const came of sessions) {
    const roles = planRoles(came.map((id) => turns.get(id) ?? fresh(id)));
    for (const id of came) {
      const turn = turns.get(id);
      if (!turn) continue;
      turn.sessions += 1;
      turn.coachee += roles.filter(({ coacheeId }) => coacheeId === id).length;
      turn.coach += roles.filter(({ coachId }) => coachId === id).length;
      turn.observer += roles.filter(({ observerId, otherObserverId }) => [observerId, otherObserverId].includes(id)).length;
      turn.opened += roles[0]?.coacheeId === id ? 1 : 0;
    }
  }
  return [...turns.values()];
}

const spread = (values: number[]) => Math.max(...values) - Math.min(...values);
const someSessions = (people: string[]) => array(subarray(people, { minLength: 3 }), { minLength: 1, maxLength: 24 });

test("in every session each who came is in each round, coachee and coach at most once, and of three each is everything once", () => {
  const people = ["a", "b", "c", "d"];
  assert(property(subarray(people, { minLength: 2 }), array(nat(9), { minLength: 16, maxLength: 16 }), (came, counts) => {
    const turns = came.map((personId, at) => ({ personId, sessions: counts[at] ?? 0, opened: counts[at + 4] ?? 0, coachee: counts[at + 8] ?? 0, coach: counts[at + 12] ?? 0 }));
    const roles = planRoles(turns);
    expect(roles).toHaveLength(Math.min(came.length, 3));
    for (const { coacheeId, coachId, observerId, otherObserverId } of roles) {
      const named = [coacheeId, coachId, observerId, otherObserverId].filter((id) => id !== null);
      expect(named.toSorted()).toEqual(came.toSorted());
    }
    expect(new Set(roles.map(({ coacheeId }) => coacheeId)).size).toBe(roles.length);
    expect(new Set(roles.map(({ coachId }) => coachId)).size).toBe(roles.length);
    expect(planRoles(turns)).toEqual(roles);
  }));
});

test("over a year four people have each role equally often, and open equally often", () => {
  const turns = hold(["a", "b", "c", "d"], Array.from({ length: 12 }, () => ["a", "b", "c", "d"]));
  for (const key of ["coachee", "coach", "observer", "opened"] as const) expect(spread(turns.map((turn) => turn[key])), key).toBeLessThanOrEqual(1);
});

test("whoever is away now and then is coachee and coach as often as the others for the times they come", () => {
  const people = ["a", "b", "c", "d"];
  assert(property(someSessions(people), (sessions) => {
    const turns = hold(people, sessions).filter(({ sessions: times }) => times >= 6);
    if (turns.length < 2) return;
    for (const key of ["coachee", "coach"] as const) expect(spread(turns.map((turn) => turn[key] / turn.sessions))).toBeLessThanOrEqual(0.34);
    for (const { coachee, coach } of turns) expect(Math.abs(coachee - coach)).toBeLessThanOrEqual(2);
  }), { numRuns: 200 });
});

test("of three, who coaches whom changes, and so does who opens", () => {
  const turns = ["a", "b", "c"].map(fresh);
  const pairs = new Set<string>();
  for (let session = 0; session < 6; session += 1) {
    const roles = planRoles(turns);
    for (const { coacheeId, coachId } of roles) pairs.add(`${coachId} coaches ${coacheeId}`);
    for (const turn of turns) Object.assign(turn, { sessions: turn.sessions + 1, coachee: turn.coachee + 1, coach: turn.coach + 1, opened: turn.opened + (roles[0]?.coacheeId === turn.personId ? 1 : 0) });
  }
  expect(pairs.size).toBe(6);
  expect(turns.map(({ opened }) => opened)).toEqual([2, 2, 2]);
});

test("two have two rounds without an observer; one, or five, have none", () => {
  expect(planRoles(["a", "b"].map(fresh))).toMatchObject([{ observerId: null }, { observerId: null }]);
  expect(planRoles([fresh("a")])).toEqual([]);
  expect(planRoles(["a", "b", "c", "d", "e"].map(fresh))).toEqual([]);
});
