import { expect, test } from "vitest";
import { endMeeting } from "@/lib/action-learning/meetings/run-parts";
import { readExecutiveHome } from "@/lib/home/executive-home";
import { readGrowingPeople } from "@/lib/insights/growing-people/read-growing-people";
import { planSession } from "@/lib/triads/sessions/plan-session";
import { endSession } from "@/lib/triads/sessions/run-rounds";
import { startSession } from "@/lib/triads/sessions/start-session";
import { withTenant } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { aMeetingUnderWay } from "@/tests/action-learning/a-set";
import { countStatements } from "@/tests/reviews/count-statements";
import { aSessionUnderWay, join, planning, propose } from "@/tests/triads/a-triad";

/** These meet as a triad of their own, and end. */
async function meet(coordinator: Viewer, first: Viewer, ...others: Viewer[]) {
  const members = [first, ...others];
  const triadId = await propose(coordinator, ...members);
  for (const member of members) await join(member, triadId);
  const { id } = await planSession(first, planning(triadId));
  await startSession(first, { sessionId: id, here: members.map(({ personId }) => personId) });
  await endSession(first, id);
}

test("who met in triads is counted once the session is over, in fives and from five, by school and by job", async () => {
  const { trust, coordinator, ann, dan, eve, fay, sessionId } = await aSessionUnderWay();
  const executive = await trust.executive();
  expect(await readGrowingPeople(executive)).toMatchObject({ triads: null, participation: [] });
  expect((await readExecutiveHome(executive)).people).toEqual({});
  await endSession(ann, sessionId);
  expect(await readGrowingPeople(executive)).toMatchObject({ triads: null, acrossSchools: null });
  await meet(coordinator, dan, eve, fay);
  const { triads, acrossSchools, sets, participation } = await readGrowingPeople(executive);
  expect({ triads, acrossSchools, sets }).toEqual({ triads: 5, acrossSchools: 5, sets: null });
  expect((await readExecutiveHome(executive)).people, "on the home too").toEqual({ triads: 5, across: 5 });
  expect((await readExecutiveHome(coordinator)).people, "for nobody else").not.toHaveProperty("triads");
  expect(participation, "five at no school and in no job").toEqual([]);
  expect(await countStatements(() => readGrowingPeople(executive))).toBe(6);
}, 60_000);

test("a triad within one school connects no schools", async () => {
  const { trust, coordinator, oak, ann, fay } = await aSessionUnderWay("dan", "eve", "ben");
  const [gus, hal, ida] = [await trust.person("Gus Green", { role: "teacher", school: oak }), await trust.person("Hal Hill", { role: "teacher", school: oak }), await trust.person("Ida Ives", { role: "teacher", school: oak })];
  await meet(coordinator, ann, fay, gus);
  await meet(coordinator, hal, ida, await trust.person("Jo Jones", { role: "teacher", school: oak }));
  expect(await readGrowingPeople(await trust.executive())).toMatchObject({ triads: 5, acrossSchools: null, participation: [{ by: "school", name: "Oakfield Primary", triads: 5 }, { by: "job", name: "teacher", triads: 5 }] });
}, 60_000);

test("who met in a set is counted without its facilitator; nobody but an executive is told", async () => {
  const { trust, ann, coordinator, facilitator, meetingId } = await aMeetingUnderWay({ five: true });
  await endMeeting(ann, meetingId);
  const { sets, participation } = await readGrowingPeople(await trust.executive());
  expect(sets).toBe(5);
  expect(participation.filter(({ by }) => by === "job")).toEqual([{ by: "job", name: "senior_leader", sets: 5 }]);
  for (const who of [coordinator, facilitator, ann, await trust.administrator()]) expect(await withTenant(who, (db) => db.$queryRaw`SELECT * FROM coaching_reach()`), who.name).toEqual([]);
}, 60_000);
