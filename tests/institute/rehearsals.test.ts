import { expect, test } from "vitest";
import { NotFound, Refused } from "@/lib/errors";
import { withTenant } from "@/lib/db/with-tenant";
import { leaveCohort } from "@/lib/institute/cohorts/leave-cohort";
import { formAnew, formRehearsal } from "@/lib/institute/rehearsals/form-rehearsal";
import { readRehearsal } from "@/lib/institute/rehearsals/read-rehearsal";
import { readRevision } from "@/lib/institute/rehearsals/read-revision";
import { beginRehearsal, endRehearsal, extendRound, goOnWithRound, nextRound, pauseRound } from "@/lib/institute/rehearsals/run-rounds";
import { swapPeople } from "@/lib/institute/rehearsals/swap-people";
import { saveScript, startScript } from "@/lib/institute/scripts/keep-script";
import { NOTHING_YET } from "@/lib/institute/scripts/steps";
import { rowsBehindTheWall } from "@/tests/catalogue/as-owner";
import { clockOf, secondsInto } from "@/lib/live/clock";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { aRehearsingSession } from "./a-rehearsal";

const later = (who: Viewer, minutes: number): Viewer => ({ ...who, at: new Date(who.at.getTime() + minutes * 60_000) });
const names = async (who: Viewer, sessionId: string) => (await readRehearsal(who, sessionId)).groups.map(({ seats }) => seats.map(({ name }) => name));
const asked = (who: Viewer, sessionId: string) => readRehearsal(who, sessionId);

test("those who came are put into threes and fours, once; the facilitator reads why, the cohort who is with whom", async () => {
  const { facilitator, members, sessionId } = await aRehearsingSession({ people: 8, absent: 1 });
  expect((await asked(facilitator, sessionId)).state).toBe("not-formed");
  await Promise.all([formRehearsal(facilitator, sessionId), formRehearsal(facilitator, sessionId)]);
  const page = await asked(facilitator, sessionId);
  expect(page).toMatchObject({ state: "formed", runs: true, round: 0, rounds: 4, mine: null, toPlace: [] });
  expect(page.groups.map(({ seats }) => seats.length)).toEqual([4, 3]);
  for (const { why } of page.groups) expect(why).toEqual({ words: "From 2 schools; nobody here has rehearsed together before.", warning: null });
  const [first, ...rest] = members as [Viewer, ...Viewer[]];
  const mine = await asked(first, sessionId);
  expect(mine.mine?.seat).toMatchObject({ personId: first.personId, role: null });
  expect(mine.groups.every(({ why }) => why === null)).toBe(true);
  expect(await asked(rest.at(-1) ?? first, sessionId)).toMatchObject({ state: "formed", mine: null, toPlace: [] });
});

test("groups are made on the day, at a session that rehearses, of two or more who came, by whoever runs the cohort", async () => {
  const { facilitator, otherFacilitator, executive, members, sessionId, session, came } = await aRehearsingSession({ people: 3, absent: 3 });
  await expect(formRehearsal(facilitator, sessionId)).rejects.toThrow("Mark first who came");
  await came(sessionId, members.slice(0, 1));
  await expect(formRehearsal(facilitator, sessionId)).rejects.toThrow("a rehearsal takes two");
  await came(sessionId, members);
  for (const who of [otherFacilitator, executive]) await expect(formRehearsal(who, sessionId)).rejects.toThrow(NotFound);
  await expect(formRehearsal(members[0] as Viewer, sessionId)).rejects.toThrow(NotFound);
  for (const day of ["2026-11-18", "2026-12-03"]) await expect(formRehearsal(facilitator, await session(day))).rejects.toThrow("on its day");
  await expect(formRehearsal({ ...facilitator, today: "2026-11-20" }, sessionId)).rejects.toThrow("on its day");
});

test("two people change places and the groups are made anew, until it begins; a second tap does nothing more", async () => {
  const { facilitator, members, sessionId } = await aRehearsingSession({ people: 6 });
  await formRehearsal(facilitator, sessionId);
  const [one, two] = (await asked(facilitator, sessionId)).groups.map(({ seats }) => seats[0]?.personId ?? "") as [string, string];
  const swap = { sessionId, personId: one, otherId: two };
  await swapPeople(facilitator, swap);
  expect((await asked(facilitator, sessionId)).groups.map(({ seats }) => seats[0]?.personId)).toEqual([two, one]);
  await expect(swapPeople(facilitator, { ...swap, otherId: one })).rejects.toMatchObject({ field: "otherId" });
  await expect(swapPeople(facilitator, { ...swap, otherId: v7() })).rejects.toThrow(NotFound);
  await expect(swapPeople(members[0] as Viewer, swap)).rejects.toThrow(NotFound);
  const { revision } = await asked(facilitator, sessionId);
  const before = await names(facilitator, sessionId);
  await formAnew(facilitator, { sessionId, revision });
  const anew = await names(facilitator, sessionId);
  expect(anew.map((group) => group.toSorted()).toSorted()).not.toEqual(before.map((group) => group.toSorted()).toSorted());
  await formAnew(facilitator, { sessionId, revision });
  expect(await names(facilitator, sessionId)).toEqual(anew);
  await beginRehearsal(facilitator, { sessionId, roundMinutes: 8 });
  await expect(swapPeople(facilitator, swap)).rejects.toThrow(Refused);
  await expect(formAnew(facilitator, { sessionId, revision: revision + 2 })).rejects.toThrow("It has begun");
});

test("round after round everybody rehearses, is the other person and observes; the last round ends it", async () => {
  const { facilitator, members, sessionId } = await aRehearsingSession({ people: 7 });
  await formRehearsal(facilitator, sessionId);
  await beginRehearsal(facilitator, { sessionId, roundMinutes: 10 });
  const had = new Map(members.map(({ personId }) => [personId, [] as string[]]));
  for (const round of [1, 2, 3, 4]) {
    const page = await asked(facilitator, sessionId);
    expect(page).toMatchObject({ state: "under-way", round, rounds: 4, clock: { minutes: 10, extendedMinutes: 0 } });
    for (const { seats } of page.groups) {
      expect(seats.map(({ role }) => role).toSorted()).toEqual(["answers", ...Array.from({ length: seats.length - 2 }, () => "observes"), "speaks"]);
      for (const { personId, role } of seats) had.get(personId)?.push(role ?? "");
    }
    if (round < 4) for (const _tap of [1, 2]) await nextRound(later(facilitator, round * 10), { sessionId, round });
  }
  for (const roles of had.values()) expect(new Set(roles)).toEqual(new Set(["speaks", "answers", "observes"]));
  await expect(nextRound(facilitator, { sessionId, round: 4 })).rejects.toThrow("Everybody has had their turn");
  await expect(endRehearsal(facilitator, { sessionId, round: 3 })).rejects.toThrow("Another round has begun");
  await endRehearsal(facilitator, { sessionId, round: 4 });
  await expect(endRehearsal(facilitator, { sessionId, round: 4 })).rejects.toThrow("over");
  expect(await asked(members[0] as Viewer, sessionId)).toMatchObject({ state: "over", mine: { seat: { role: null } } });
});

test("a round gets two minutes more for one tap, on every phone; nobody but the facilitator moves the room", async () => {
  const { facilitator, executive, members, sessionId } = await aRehearsingSession({ people: 3 });
  await formRehearsal(facilitator, sessionId);
  await beginRehearsal(facilitator, { sessionId, roundMinutes: 10 });
  const [first] = members as [Viewer, ...Viewer[]];
  const revision = (await readRevision(first, sessionId)) ?? 0;
  for (const _tap of [1, 2]) await extendRound(facilitator, { sessionId, round: 1, seen: 0 });
  expect(await asked(first, sessionId)).toMatchObject({ clock: { extendedMinutes: 2 }, revision: revision + 1 });
  await expect(extendRound(facilitator, { sessionId, round: 1, seen: 60 })).rejects.toThrow("an hour longer");
  for (const who of [first, executive]) {
    await expect(nextRound(who, { sessionId, round: 1 })).rejects.toThrow(NotFound);
    await expect(extendRound(who, { sessionId, round: 1, seen: 2 })).rejects.toThrow(NotFound);
    await expect(endRehearsal(who, { sessionId, round: 1 })).rejects.toThrow(NotFound);
    await expect(beginRehearsal(who, { sessionId, roundMinutes: 10 })).rejects.toThrow(NotFound);
  }
  expect(await readRevision(executive, sessionId)).toBeUndefined();
  await nextRound(facilitator, { sessionId, round: 1 });
  expect(await asked(first, sessionId)).toMatchObject({ round: 2, clock: { extendedMinutes: 0 } });
});

test("the clock stands still for the whole room and goes on where it stood; the next round begins with a running one", async () => {
  const { facilitator, executive, members, sessionId } = await aRehearsingSession({ people: 3 });
  await formRehearsal(facilitator, sessionId);
  await beginRehearsal(facilitator, { sessionId, roundMinutes: 10 });
  const [first] = members as [Viewer, ...Viewer[]];
  const face = async (minute: number) => clockOf((await asked(first, sessionId)).clock, later(first, minute).at);
  const on = { sessionId, round: 1 };
  for (const who of [first, executive]) await expect(pauseRound(who, on)).rejects.toThrow(NotFound);
  const revision = (await readRevision(first, sessionId)) ?? 0;
  for (const minute of [2, 3]) await pauseRound(later(facilitator, minute), on);
  expect(await readRevision(first, sessionId)).toBe(revision + 1);
  expect(await face(5)).toEqual({ state: "paused", left: 8 * 60 });
  for (const who of [first, executive]) await expect(goOnWithRound(who, on)).rejects.toThrow(NotFound);
  for (const minute of [6, 7]) await goOnWithRound(later(facilitator, minute), on);
  expect(await face(8)).toEqual({ state: "running", left: 6 * 60 });
  expect(secondsInto((await asked(first, sessionId)).clock, later(first, 8).at)).toBe(4 * 60);
  await pauseRound(later(facilitator, 9), on);
  await nextRound(later(facilitator, 10), on);
  expect(await face(11)).toEqual({ state: "running", left: 9 * 60 });
  await goOnWithRound(later(facilitator, 11), on);
  await pauseRound(later(facilitator, 11), on);
  expect(await face(12), "what was tapped in a round that is over does nothing").toEqual({ state: "running", left: 8 * 60 });
});

test("with the day it is over, whether somebody ended it or not", async () => {
  const { facilitator, members, sessionId } = await aRehearsingSession({ people: 3 });
  await formRehearsal(facilitator, sessionId);
  await beginRehearsal(facilitator, { sessionId, roundMinutes: 10 });
  const tomorrow = { ...facilitator, today: "2026-11-20" } as const;
  await expect(nextRound(tomorrow, { sessionId, round: 1 })).rejects.toThrow("over");
  expect((await asked({ ...(members[0] as Viewer), today: "2026-11-20" }, sessionId)).state).toBe("over");
});

test("the one who rehearses sees their own script; nobody else does", async () => {
  const { facilitator, members, sessionId } = await aRehearsingSession({ people: 3 });
  await formRehearsal(facilitator, sessionId);
  const [author, ...others] = members as [Viewer, ...Viewer[]];
  const { id: scriptId } = await startScript(author, v7());
  await saveScript(author, { scriptId, version: 1, ...NOTHING_YET, issue: "Three lessons began late this week" });
  expect((await asked(author, sessionId)).script).toMatchObject({ id: scriptId, content: { issue: "Three lessons began late this week" } });
  for (const who of [facilitator, ...others]) expect(JSON.stringify(await asked(who, sessionId))).not.toContain("began late");
});

test("partners change from one rehearsal of the cohort to the next, and who left sees the groups up to their last day", async () => {
  const { facilitator, trust, members, sessionId, session, came } = await aRehearsingSession({ people: 10 });
  await formRehearsal(facilitator, sessionId);
  await beginRehearsal(facilitator, { sessionId, roundMinutes: 10 });
  const [leaver, ...others] = members as [Viewer, ...Viewer[]];
  const memberId = await withTenant(facilitator, (db) => db.cohortMember.findFirstOrThrow({ where: { trustId: trust.trustId, personId: leaver.personId } })).then(({ id }) => id);
  await leaveCohort(leaver, memberId);
  const then = new Date("2026-12-03T14:00:00Z");
  const next = await trust.later(facilitator, then);
  const second = await session("2026-12-03", next);
  await came(second, others, next);
  await formRehearsal(next, second);
  const together = (groups: string[][]) => new Set(groups.flatMap((group) => group.flatMap((a, at) => group.slice(at + 1).map((b) => [a, b].toSorted().join()))));
  const [before, after] = [together(await names(next, sessionId)), together(await names(next, second))];
  expect([...after].filter((pair) => before.has(pair)).length).toBeLessThanOrEqual(1);
  const gone = await trust.later(leaver, then);
  expect((await asked(gone, sessionId)).groups).toHaveLength(3);
  await expect(asked(gone, second)).rejects.toThrow(NotFound);
});

test("who joins the cohort later sees nothing of groups before their day", async () => {
  const { facilitator, trust, joins, leader, members, sessionId } = await aRehearsingSession({ people: 3 });
  await formRehearsal(facilitator, sessionId);
  expect(members).toHaveLength(3);
  const joiner = await trust.later(leader, new Date("2026-11-25T12:00:00Z"));
  await joins(joiner);
  expect(await asked(joiner, sessionId)).toMatchObject({ groups: [], rounds: 0, mine: null });
});

test("what stays of it are ids, places and times: there is no column for a word", async () => {
  const { facilitator, trust, sessionId } = await aRehearsingSession({ people: 3 });
  await formRehearsal(facilitator, sessionId);
  const [rehearsal, seats] = [await rowsBehindTheWall("rehearsal", trust.trustId), await rowsBehindTheWall("rehearsal_seat", trust.trustId)];
  expect(Object.keys((rehearsal[0] ?? {}) as object).toSorted()).toEqual(["cohortId", "endedAt", "extendedMinutes", "formedAt", "formedById", "heldOn", "pausedAt", "pausedSeconds", "revision", "round", "roundMinutes", "roundStartedAt", "sessionId", "trustId"]);
  expect(Object.keys((seats[0] ?? {}) as object).toSorted()).toEqual(["fromRound", "groupNumber", "leftInRound", "personId", "place", "sessionId", "trustId"]);
});
