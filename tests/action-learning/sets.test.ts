import { expect, test } from "vitest";
import { addMember, changeFacilitator, endSet, leaveSet, letGo } from "@/lib/action-learning/sets/change-set";
import { findMySet, readMySets } from "@/lib/action-learning/sets/find-set";
import { formSet } from "@/lib/action-learning/sets/form-set";
import { listSets, openForming } from "@/lib/action-learning/sets/list-sets";
import { callOffMeeting, moveMeeting, planMeeting } from "@/lib/action-learning/meetings/plan-meeting";
import { NotFound, Refused } from "@/lib/errors";
import { v7 } from "@/lib/submissions/uuid";
import { asAdministrator } from "@/tests/live/wire";
import { outsidersTo } from "@/tests/support/a-trust";
import { after, aRunningSet, aTrustForSets, placeOf, planning } from "./a-set";

test("a coordinator forms a set: each member from another school, a facilitator who is none of them", async () => {
  const { trust, coordinator, facilitator, ann, ben, cat, abe, schools } = await aTrustForSets();
  const { ash, beech, cherry } = schools;
  const input = { requestId: v7(), name: "Deputies", facilitatorId: facilitator.personId, first: placeOf(ann, ash), second: placeOf(ben, beech), third: placeOf(cat, cherry) };
  await expect(formSet(coordinator, { ...input, third: undefined })).rejects.toMatchObject({ field: "third" });
  await expect(formSet(coordinator, { ...input, first: undefined })).rejects.toMatchObject({ field: "first" });
  await expect(formSet(coordinator, { ...input, second: placeOf(abe, ash) })).rejects.toMatchObject({ field: "second", message: "Each member comes from another school" });
  await expect(formSet(coordinator, { ...input, second: placeOf(ann, beech) })).rejects.toThrow("chosen twice");
  await expect(formSet(coordinator, { ...input, facilitatorId: ann.personId })).rejects.toMatchObject({ field: "first" });
  await expect(formSet(coordinator, { ...input, facilitatorId: abe.personId })).rejects.toThrow("has that duty");
  await expect(formSet(coordinator, { ...input, third: placeOf(cat, schools.dale) })).rejects.toThrow("work at their school");
  for (const outsider of [ann, facilitator, ...Object.values(await outsidersTo(trust))]) await expect(formSet(outsider, input)).rejects.toThrow(NotFound);
  const { id } = await formSet(coordinator, input);
  expect((await formSet(coordinator, input)).id).toBe(id);
  expect((await listSets(coordinator)).sets).toMatchObject([{ id, name: "Deputies", facilitator: { name: "Fay Facilitator" }, members: [{ name: "Ann Archer" }, { name: "Ben Barker" }, { name: "Cat Cooper" }], heldOn: [] }]);
  expect((await openForming(coordinator)).leaders.map(({ name }) => name)).toEqual(expect.arrayContaining(["Abe Ames", "Flo Finch"]));
});

test("the database holds the five, the schools and the one facilitator by itself", async () => {
  const { coordinator, dan, eve, flo, abe, otherFacilitator, ann, schools, setId } = await aRunningSet();
  await expect(addMember(coordinator, { setId, place: placeOf(abe, schools.ash) })).rejects.toThrow("each from another school");
  await addMember(coordinator, { setId, place: placeOf(dan, schools.dale) });
  await addMember(coordinator, { setId, place: placeOf(eve, schools.elm) });
  await expect(addMember(coordinator, { setId, place: placeOf(flo, schools.fir) })).rejects.toThrow("at most five");
  await expect(changeFacilitator(coordinator, { setId, facilitatorId: ann.personId })).rejects.toThrow(Refused);
  await expect(changeFacilitator(coordinator, { setId, facilitatorId: abe.personId })).rejects.toThrow("has that duty");
  await changeFacilitator(coordinator, { setId, facilitatorId: otherFacilitator.personId });
  const { set } = await findMySet(ann, setId);
  expect(set.people.map(({ name }) => name)).toEqual(["Ann Archer", "Ben Barker", "Cat Cooper", "Dan Dyer", "Eve Ellis", "Gil Guide"]);
  await letGo(coordinator, { setId, personId: dan.personId });
  await expect(letGo(coordinator, { setId, personId: dan.personId })).rejects.toThrow(NotFound);
  await expect(letGo(ann, { setId, personId: eve.personId })).rejects.toThrow(NotFound);
});

test("a set is its members' and facilitator's; whoever left sees that it was, and nothing of what follows", async () => {
  const { trust, coordinator, facilitator, ann, cat, flo, setId } = await aRunningSet();
  expect(await readMySets(facilitator)).toMatchObject([{ id: setId, state: "running", facilitates: true }]);
  await leaveSet(cat, setId);
  await expect(leaveSet(cat, setId)).rejects.toThrow(NotFound);
  await planMeeting(ann, planning(setId));
  expect((await findMySet(cat, setId)).set).toMatchObject({ state: "left", people: [], meetings: [] });
  for (const outsider of [coordinator, flo, ...Object.values(await outsidersTo(trust))]) await expect(findMySet(outsider, setId)).rejects.toThrow(NotFound);
  await expect(readMySets(await trust.person("Gita Guest", { role: "guest" }))).rejects.toThrow(NotFound);
});

test("anybody in it plans, moves and calls off a meeting; nobody else does", async () => {
  const { trust, ann, ben, facilitator, coordinator, flo, setId } = await aRunningSet();
  const input = planning(setId);
  const { id: meetingId } = await planMeeting(facilitator, input);
  expect((await planMeeting(facilitator, input)).id).toBe(meetingId);
  await expect(planMeeting(ann, planning(setId, { day: "2026-11-01" }))).rejects.toMatchObject({ field: "day" });
  await moveMeeting(ben, { meetingId, day: "2026-12-03", time: "09:00", slotMinutes: 25, place: "Hall" });
  expect((await findMySet(ann, setId)).set.meetings).toMatchObject([{ id: meetingId, state: "planned", place: "Hall", beginsAt: new Date("2026-12-03T09:00:00Z"), slotMinutes: 25 }]);
  for (const outsider of [coordinator, flo, ...Object.values(await outsidersTo(trust))]) {
    await expect(planMeeting(outsider, planning(setId))).rejects.toThrow(NotFound);
    await expect(moveMeeting(outsider, { meetingId, day: "2026-12-04", time: "09:00", slotMinutes: 30, place: "" })).rejects.toThrow(NotFound);
    await expect(callOffMeeting(outsider, meetingId)).rejects.toThrow(NotFound);
  }
  await callOffMeeting(ann, meetingId);
  await expect(callOffMeeting(ben, meetingId)).rejects.toThrow(Refused);
});

test("with a set its memberships end, and what it had planned is called off", async () => {
  const { coordinator, ann, setId } = await aRunningSet();
  const { id } = await planMeeting(ann, planning(setId));
  const asItStands = () => asAdministrator(async (client) => {
    const { rows: [row] } = await client.query<{ calledOff: boolean; by: string | null; members: number }>(
      `SELECT m."calledOffAt" IS NOT NULL AS "calledOff", m."calledOffById" AS by, (SELECT count(*)::int FROM set_member p WHERE p."setId" = m."setId" AND p."leftAt" IS NULL) AS members FROM set_meeting m WHERE m.id = $1`, [id]);
    return row;
  });
  expect(await asItStands()).toEqual({ calledOff: false, by: null, members: 4 });
  await endSet(after(coordinator, 5), setId);
  expect(await asItStands()).toEqual({ calledOff: true, by: coordinator.personId, members: 0 });
  await expect(endSet(coordinator, setId)).rejects.toThrow(Refused);
  expect((await listSets(coordinator)).sets).toEqual([]);
  expect((await findMySet(ann, setId)).set).toMatchObject({ state: "left" });
  await expect(planMeeting(ann, planning(setId))).rejects.toThrow(NotFound);
});
