import { expect, test } from "vitest";
import { NotFound, Refused } from "@/lib/errors";
import { listTriads, whatItWants } from "@/lib/triads/coordinate/list-triads";
import { findMyTriad } from "@/lib/triads/find-triad";
import { usually } from "@/lib/triads/forming/people";
import { previewTriads, proposePreview } from "@/lib/triads/forming/preview";
import { acceptRules } from "@/lib/triads/ground-rules/accept-rules";
import { openRules, publishRules } from "@/lib/triads/ground-rules/publish-rules";
import { answerProposal, askForChange, leaveTriad } from "@/lib/triads/members/answer-proposal";
import { askInto, endTriad, letGo } from "@/lib/triads/members/ask-into";
import { readMyTriads } from "@/lib/triads/read-my-triads";
import { planSession } from "@/lib/triads/sessions/plan-session";
import { readSession } from "@/lib/triads/sessions/read-session";
import { endSession } from "@/lib/triads/sessions/run-rounds";
import { startSession } from "@/lib/triads/sessions/start-session";
import { sayWish, withdrawWish } from "@/lib/triads/wishes/wishes";
import { asDate } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";
import { outsidersTo } from "@/tests/support/a-trust";
import { after, aRunningTriad, aSessionUnderWay, aTrustForTriads, days, planning, propose, wish } from "./a-triad";

const plain = { wanted: usually, swaps: [] };

test("those who are willing are put together with reasons; they are asked, and it runs once each has said yes", async () => {
  const { coordinator, ann, ben, cat, dan } = await aTrustForTriads();
  for (const who of [ann, ben, cat, dan]) await sayWish(who, { reach: "across" });
  await withdrawWish(dan);
  const { triads, leftOut, seen } = await previewTriads(coordinator, plain);
  expect(triads).toMatchObject([{ facts: { schools: 3, jobs: 3, within: false, again: false }, warnings: [] }]);
  expect(triads[0]?.people.map(({ name }) => name)).toEqual(["Ann Archer", "Ben Barker", "Cat Cooper"]);
  expect(leftOut).toEqual([]);
  const requestId = v7();
  await proposePreview(coordinator, { ...plain, seen, requestId });
  expect((await listTriads(coordinator)).triads).toMatchObject([{ running: false, members: [{ state: "asked" }, { state: "asked" }, { state: "asked" }] }]);
  expect((await previewTriads(coordinator, plain)).willing).toBe(0);
  const { triads: [mine] } = await readMyTriads(ann);
  const triadId = mine?.id ?? "";
  expect(mine).toMatchObject({ state: "asked" });
  await expect(findMyTriad(dan, triadId)).rejects.toThrow(NotFound);
  for (const who of [ann, ben]) await answerProposal(who, { triadId, agrees: true });
  expect((await findMyTriad(ann, triadId)).triad.state).toBe("waiting");
  await expect(planSession(ann, planning(triadId))).rejects.toThrow(NotFound);
  await answerProposal(cat, { triadId, agrees: true });
  expect((await findMyTriad(ann, triadId)).triad.state).toBe("running");
});

test("two change places by hand, with a warning; nobody is asked into a triad with whom they lead, nor on what was not seen", async () => {
  const { trust, oak, coordinator, ann, ben, cat, dan, eve } = await aTrustForTriads();
  const head = await trust.principalOf([oak], undefined, "Hal Head");
  for (const who of [ann, ben, cat, dan, eve, head]) await sayWish(who, { reach: "across" });
  const { triads, seen } = await previewTriads(coordinator, plain);
  expect(triads.flatMap(({ warnings }) => warnings)).toEqual([]);
  const withHead = triads.find(({ people }) => people.some(({ id }) => id === head.personId));
  expect(withHead?.people.some(({ id }) => id === ann.personId)).toBe(false);
  const swap = { wanted: usually, swaps: [[ann.personId, withHead?.people.find(({ id }) => id !== head.personId)?.id ?? ""]] as const };
  const swapped = await previewTriads(coordinator, swap);
  expect(swapped.triads.flatMap(({ warnings }) => warnings)).toContainEqual({ why: "line", names: ["Ann Archer", "Hal Head"] });
  await expect(proposePreview(coordinator, { ...swap, seen: swapped.seen, requestId: v7() })).rejects.toThrow("one of them leads the other");
  await withdrawWish(eve);
  await expect(proposePreview(coordinator, { ...plain, seen, requestId: v7() })).rejects.toThrow("changed since you looked");
});

test("one who declines, leaves or asks for a change is seen by the coordinator, without a reason; another is asked, and reads nothing of before", async () => {
  const { coordinator, ann, ben, cat, dan } = await aTrustForTriads();
  const triadId = await propose(coordinator, ann, ben, cat);
  await answerProposal(ann, { triadId, agrees: true });
  await answerProposal(ben, { triadId, agrees: true });
  await answerProposal(cat, { triadId, agrees: false });
  await expect(answerProposal(cat, { triadId, agrees: true })).rejects.toThrow(NotFound);
  const [waits] = (await listTriads(coordinator)).triads;
  expect(waits && whatItWants(waits)).toBe("It has fewer than three members");
  await wish(dan);
  await askInto(coordinator, { triadId, personId: dan.personId });
  await answerProposal(dan, { triadId, agrees: true });
  expect((await findMyTriad(dan, triadId)).triad.state).toBe("running");
  await askForChange(ben, { triadId, wants: true });
  const [wants] = (await listTriads(coordinator)).triads;
  expect(wants && whatItWants(wants)).toBe("Ben Barker would rather be in another triad");
  await letGo(coordinator, { triadId, personId: ben.personId });
  expect((await findMyTriad(ben, triadId)).triad).toMatchObject({ state: "left", members: [], sessions: [] });
  await leaveTriad(ann, triadId);
  await expect(leaveTriad(ann, triadId)).rejects.toThrow(NotFound);
});

test("a coordinator sees dates held and nothing else; the balance of roles shows from five people on", async () => {
  const { trust, coordinator, ann, sessionId, triadId } = await aSessionUnderWay();
  expect((await listTriads(coordinator)).triads[0]).toMatchObject({ heldOn: [] });
  await endSession(ann, sessionId);
  const { triads, balance } = await listTriads(coordinator);
  expect(triads[0]).toMatchObject({ id: triadId, heldOn: ["2026-11-19"] });
  expect(JSON.stringify(triads)).not.toContain("Library");
  expect(balance).toEqual({ people: null, even: null });
  await expect(readSession(coordinator, sessionId)).rejects.toThrow(NotFound);
  for (const outsider of [ann, await trust.executive(), ...Object.values(await outsidersTo(trust))]) {
    await expect(listTriads(outsider)).rejects.toThrow(NotFound);
    await expect(previewTriads(outsider, plain)).rejects.toThrow(NotFound);
    await expect(askInto(outsider, { triadId, personId: ann.personId })).rejects.toThrow(NotFound);
    await expect(letGo(outsider, { triadId, personId: ann.personId })).rejects.toThrow(NotFound);
    await expect(endTriad(outsider, triadId)).rejects.toThrow(NotFound);
    await expect(publishRules(outsider, { rules: "x", number: 0 })).rejects.toThrow(NotFound);
  }
});

test("nobody is asked into a triad with somebody of their line, nor when they no longer work here", async () => {
  const { trust, elm, coordinator, triadId, dan } = await aRunningTriad();
  const hal = await trust.principalOf([elm], undefined, "Hal Head");
  await wish(hal, dan);
  await expect(askInto(coordinator, { triadId, personId: hal.personId })).rejects.toThrow("Hal Head and Ben Barker cannot be in one triad");
  await trust.arrange((db) => db.rolePeriod.updateMany({ where: { trustId: trust.trustId, personId: dan.personId }, data: { endsOn: asDate("2026-11-18") } }));
  await expect(askInto(coordinator, { triadId, personId: dan.personId })).rejects.toThrow(NotFound);
});

test("with a triad its memberships end and what it planned is called off; nothing more is planned", async () => {
  const { coordinator, ann, triadId } = await aRunningTriad();
  await planSession(ann, planning(triadId, { day: "2026-12-03" }));
  await endTriad(coordinator, triadId);
  await expect(endTriad(coordinator, triadId)).rejects.toThrow(Refused);
  expect((await findMyTriad(ann, triadId)).triad).toMatchObject({ state: "left", sessions: [] });
  await expect(planSession(ann, planning(triadId))).rejects.toThrow(NotFound);
  await expect(askInto(coordinator, { triadId, personId: ann.personId })).rejects.toThrow(Refused);
});

test("with new words of the ground rules each is asked again before the next session", async () => {
  const { coordinator, ann, ben, triadId } = await aRunningTriad();
  expect(await openRules(coordinator)).toMatchObject({ number: 0 });
  await publishRules(coordinator, { rules: "We listen.\n\n  What is said stays here. ", number: 0 });
  await expect(publishRules(coordinator, { rules: "Other words", number: 0 })).rejects.toThrow("in the meantime");
  await expect(publishRules(coordinator, { rules: " \n ", number: 1 })).rejects.toMatchObject({ field: "rules" });
  const later = after(ann, days(1));
  const { id } = await planSession(later, planning(triadId, { day: later.today }));
  expect((await findMyTriad(ann, triadId)).rules.rules).toEqual(["We listen.", "What is said stays here."]);
  await expect(startSession(later, { sessionId: id, here: [ben.personId] })).rejects.toThrow("ground rules come first");
  await expect(acceptRules(ann, { triadId, number: 0 })).rejects.toThrow("new words");
  for (const who of [later, after(ben, days(1))]) await acceptRules(who, { triadId, number: 1 });
  await startSession(later, { sessionId: id, here: [ben.personId] });
  expect((await readSession(later, id)).state).toBe("under-way");
});
