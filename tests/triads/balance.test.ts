import { expect, test } from "vitest";
import { withTenant } from "@/lib/db/with-tenant";
import { readExecutiveHome } from "@/lib/home/executive-home";
import { readGrowingPeople } from "@/lib/insights/growing-people/read-growing-people";
import { listTriads } from "@/lib/triads/coordinate/list-triads";
import { readRoleBalance } from "@/lib/triads/coordinate/read-role-balance";
import { planSession } from "@/lib/triads/sessions/plan-session";
import { endSession, nextRound, startRound } from "@/lib/triads/sessions/run-rounds";
import { startSession } from "@/lib/triads/sessions/start-session";
import type { Viewer } from "@/lib/viewers/viewer";
import { aSessionUnderWay, join, planning, propose } from "./a-triad";

test("from five people on, the balance is told in fives", async () => {
  const { coordinator, ann, dan, eve, fay, sessionId } = await aSessionUnderWay();
  await endSession(ann, sessionId);
  const triadId = await propose(coordinator, dan, eve, fay);
  for (const who of [dan, eve, fay]) await join(who, triadId);
  const { id } = await planSession(dan, planning(triadId));
  await startSession(dan, { sessionId: id, here: [eve.personId, fay.personId] });
  await startRound(dan, { sessionId: id, number: 1 });
  for (const number of [1, 2]) await nextRound(dan, { sessionId: id, number });
  await endSession(dan, id);
  expect((await listTriads(coordinator)).balance).toEqual({ people: 5, even: null });
});

test("of six who have met and had every role, five are told to be even, to coordinators and executives", async () => {
  const { trust, coordinator, members, ann, dan, eve, fay, sessionId } = await aSessionUnderWay();
  const runAll = async (who: Viewer, id: string) => {
    for (const number of [1, 2]) await nextRound(who, { sessionId: id, number });
    await endSession(who, id);
  };
  await runAll(ann, sessionId);
  expect((await listTriads(coordinator)).balance).toEqual({ people: null, even: null });
  const triadId = await propose(coordinator, dan, eve, fay);
  for (const who of [dan, eve, fay]) await join(who, triadId);
  const { id } = await planSession(dan, planning(triadId));
  await startSession(dan, { sessionId: id, here: [eve.personId, fay.personId] });
  await startRound(dan, { sessionId: id, number: 1 });
  await runAll(dan, id);
  expect(members).toHaveLength(3);
  expect((await listTriads(coordinator)).balance).toEqual({ people: 5, even: 5 });
  const executive = await trust.executive();
  expect((await readGrowingPeople(executive)).balance).toEqual({ people: 5, even: 5 });
  expect((await readExecutiveHome(executive)).people, "on the executive’s home").toMatchObject({ even: 5 });
  expect(await withTenant(ann, (db) => readRoleBalance(db))).toEqual({ people: null, even: null });
});
