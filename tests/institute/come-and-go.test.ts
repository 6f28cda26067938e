import { expect, test } from "vitest";
import { NotFound } from "@/lib/errors";
import { addFacilitator } from "@/lib/institute/cohorts/keep-facilitators";
import { joinGroup, leaveGroup } from "@/lib/institute/rehearsals/come-and-go";
import { formRehearsal } from "@/lib/institute/rehearsals/form-rehearsal";
import { placingInWords } from "@/lib/institute/rehearsals/placing-in-words";
import { readRehearsal as asked, type ToPlace } from "@/lib/institute/rehearsals/read-rehearsal";
import { readRevision } from "@/lib/institute/rehearsals/read-revision";
import { lastPlaceOf } from "@/lib/institute/rehearsals/rotation";
import { beginRehearsal, endRehearsal, nextRound } from "@/lib/institute/rehearsals/run-rounds";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { aRehearsingSession } from "./a-rehearsal";

test("whoever comes late joins the smallest group: before it begins with a place in it, afterwards from the next round on", async () => {
  const { facilitator, members, here, sessionId, came } = await aRehearsingSession({ people: 8, absent: 2 });
  await formRehearsal(facilitator, sessionId);
  const [early, late] = members.slice(-2) as [Viewer, Viewer];
  const joins = ({ personId }: Viewer, by = facilitator) => joinGroup(by, { sessionId, personId });
  const seatOf = async ({ personId }: Viewer) => (await asked(facilitator, sessionId)).groups.flatMap(({ seats }) => seats).filter((seat) => seat.personId === personId);
  await expect(joins(early)).rejects.toThrow(NotFound);
  await came(sessionId, [...here, early]);
  expect((await asked(facilitator, sessionId)).toPlace).toEqual([{ personId: early.personId, name: early.name, why: "late" }]);
  expect((await asked(early, sessionId)).toPlace).toEqual([]);
  await expect(joins(early, early)).rejects.toThrow(NotFound);
  for (const _tap of [1, 2]) await joins(early);
  expect(await seatOf(early)).toMatchObject([{ place: 4, fromRound: 1, turn: 4, role: null }]);
  await beginRehearsal(facilitator, { sessionId, roundMinutes: 10 });
  for (const round of [1, 2]) await nextRound(facilitator, { sessionId, round });
  await came(sessionId, members);
  await joins(late);
  expect(await seatOf(late)).toMatchObject([{ place: 4, fromRound: 4, turn: 4, role: "observes" }]);
  expect((await asked(late, sessionId)).mine?.seat).toMatchObject({ role: "observes", turn: 4 });
  await nextRound(facilitator, { sessionId, round: 3 });
  expect(await seatOf(late)).toMatchObject([{ role: "speaks" }]);
  await endRehearsal(facilitator, { sessionId, round: 4 });
  await expect(joins(late)).rejects.toThrow("over");
});

test("who has to go is in no round from then on, their group goes on without them, and they can come back; that they came stays", async () => {
  const { facilitator, executive, members, sessionId } = await aRehearsingSession({ people: 3 });
  await formRehearsal(facilitator, sessionId);
  const roles = async () => Object.fromEntries((await asked(facilitator, sessionId)).groups.flatMap(({ seats }) => seats.flatMap((seat) => (seat.leftInRound === null ? [[seat.personId, seat.role]] : []))));
  const [one, two, three] = (await asked(facilitator, sessionId)).groups.flatMap(({ seats }) => seats.map(({ personId }) => members.find((who) => who.personId === personId))) as [Viewer, Viewer, Viewer];
  const goes = ({ personId }: Viewer, by = facilitator) => leaveGroup(by, { sessionId, personId });
  await expect(goes(one)).rejects.toThrow("It has not begun");
  await beginRehearsal(facilitator, { sessionId, roundMinutes: 10 });
  for (const who of [one, two, executive]) await expect(goes(one, who)).rejects.toThrow(NotFound);
  const revision = (await readRevision(two, sessionId)) ?? 0;
  for (const _tap of [1, 2]) await goes(one);
  expect(await readRevision(two, sessionId)).toBe(revision + 1);
  expect(await roles()).toEqual({ [two.personId]: "speaks", [three.personId]: "answers" });
  expect((await asked(one, sessionId)).mine?.seat).toMatchObject({ leftInRound: 1, role: null });
  expect(await asked(facilitator, sessionId)).toMatchObject({ rounds: 2, toPlace: [{ personId: one.personId, why: "gone" }] });
  await joinGroup(facilitator, { sessionId, personId: one.personId });
  expect(await asked(facilitator, sessionId)).toMatchObject({ rounds: 3, toPlace: [] });
  for (const round of [1, 2]) await nextRound(facilitator, { sessionId, round });
  expect(await roles()).toEqual({ [one.personId]: "speaks", [two.personId]: "answers", [three.personId]: "observes" });
  await endRehearsal(facilitator, { sessionId, round: 3 });
  expect((await asked(two, sessionId)).mine?.met.toSorted()).toEqual([one.name, three.name].toSorted());
  expect((await asked(two, sessionId)).groups[0]?.seats.map(({ fromRound, leftInRound }) => [fromRound, leftInRound])).toEqual([[1, 1], [1, null], [1, null], [2, null]]);
  await expect(goes(two)).rejects.toThrow("over");
});

test("who is left alone joins another group, and takes their turns of before along; where there is none, nobody is moved", async () => {
  const { facilitator, sessionId } = await aRehearsingSession({ people: 5 });
  await formRehearsal(facilitator, sessionId);
  await beginRehearsal(facilitator, { sessionId, roundMinutes: 10 });
  await nextRound(facilitator, { sessionId, round: 1 });
  const page = () => asked(facilitator, sessionId);
  const pair = (await page()).groups.find(({ seats }) => seats.length === 2)?.seats.map(({ personId }) => personId) as [string, string];
  await leaveGroup(facilitator, { sessionId, personId: pair[1] });
  expect((await page()).toPlace.map(({ personId, why }) => [personId, why])).toEqual([[pair[1], "gone"], [pair[0], "alone"]]);
  await joinGroup(facilitator, { sessionId, personId: pair[0] });
  expect(await page()).toMatchObject({ rounds: 3, toPlace: [{ personId: pair[1] }] });
  expect((await page()).groups.flatMap(({ number, seats }) => seats.flatMap((seat) => (seat.personId === pair[0] ? [[number, seat.fromRound, seat.leftInRound, seat.turn]] : [])))).toEqual([[1, 3, null, 1], [2, 1, 2, 1]]);
  for (const { personId } of (await page()).groups.flatMap(({ seats }) => seats).filter(({ leftInRound }) => leftInRound === null).slice(1)) await leaveGroup(facilitator, { sessionId, personId });
  const [last] = (await page()).toPlace.filter(({ why }) => why === "last");
  await expect(joinGroup(facilitator, { sessionId, personId: last?.personId ?? "" })).rejects.toThrow("There is no other group. Put somebody who waits beside them");
  const [back] = (await page()).toPlace;
  await joinGroup(facilitator, { sessionId, personId: back?.personId ?? "" });
  expect((await page()).groups.flatMap(({ seats }) => seats.flatMap(({ personId, role }) => (role ? [personId] : []))).toSorted(), "one there and one waiting go on at once").toEqual([last?.personId, back?.personId].toSorted());
});

test("whoever came into the last round and watched it rehearsed with nobody", async () => {
  const { facilitator, members, here, sessionId, came } = await aRehearsingSession({ people: 4, absent: 1 });
  await formRehearsal(facilitator, sessionId);
  await beginRehearsal(facilitator, { sessionId, roundMinutes: 10 });
  const late = members.at(-1) as Viewer;
  await came(sessionId, members);
  await joinGroup(facilitator, { sessionId, personId: late.personId });
  await endRehearsal(facilitator, { sessionId, round: 1 });
  expect((await asked(late, sessionId)).mine?.met).toEqual([]);
  for (const who of here) expect((await asked(who, sessionId)).mine?.met).not.toContain(late.name);
});

test("who is back joins the group that they had to leave last, of groups that are as small", () => {
  const sat = (groupNumber: number, fromRound: number, leftInRound: number | null) => ({ personId: "a", groupNumber, place: 1, fromRound, leftInRound });
  expect(lastPlaceOf([sat(1, 3, 4), sat(2, 1, 2)], "a")).toMatchObject({ groupNumber: 1 });
  expect(lastPlaceOf([sat(1, 3, null), sat(2, 1, 2)], "a")).toMatchObject({ groupNumber: 1 });
  expect(lastPlaceOf([sat(1, 1, 2), sat(2, 3, 2)], "a"), "gone again before their round came").toMatchObject({ groupNumber: 2 });
});

test("what comes of putting somebody into a group is said as it will be", () => {
  const says = (...whys: ToPlace["why"][]) => placingInWords({ toPlace: whys.map((why) => ({ personId: why, name: why, why })), round: 1, anybody: true });
  expect(says("last")).toBe("One is there alone. Be the other person yourself, or end here.");
  expect(says("gone", "last")).toBe("One is there alone. Put somebody beside them, and the two go on at once.");
  expect(says("alone", "alone")).toContain("Beside somebody who is alone they take part at once");
  expect(says("late", "alone")).toContain("Beside somebody who is alone they take part at once; anybody else watches this round");
  for (const one of ["late", "alone"] as const) expect(says(one)).toBe("Each joins the smallest group, watches this round, and has their turn before the last one ends.");
});

test("who runs the cohort and is in it too reads their own role beside the room", async () => {
  const { trust, facilitator, otherFacilitator, executive, cohortId, joins, members, sessionId, came } = await aRehearsingSession({ people: 2, absent: 2 });
  await joins(otherFacilitator);
  await addFacilitator(executive, { requestId: v7(), cohortId, personId: otherFacilitator.personId });
  const both = await trust.viewer(otherFacilitator.personId);
  await came(sessionId, [...members, both]);
  await formRehearsal(both, sessionId);
  expect(await asked(both, sessionId)).toMatchObject({ runs: true, mine: { seat: { personId: both.personId } } });
  await beginRehearsal(both, { sessionId, roundMinutes: 10 });
  expect((await asked(both, sessionId)).mine?.seat.role).not.toBeNull();
  expect((await asked(facilitator, sessionId)).mine).toBeNull();
});
