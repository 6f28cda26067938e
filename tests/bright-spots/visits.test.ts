import { expect, test } from "vitest";
import { endBrightSpot } from "@/lib/bright-spots/end-bright-spot";
import { findBrightSpot } from "@/lib/bright-spots/find-bright-spot";
import { readBrightSpots } from "@/lib/bright-spots/list-bright-spots";
import { markBrightSpot } from "@/lib/bright-spots/mark-bright-spot";
import { agreeToDay, callOff, proposeDay } from "@/lib/bright-spots/visits/arrange-visit";
import { askToSee } from "@/lib/bright-spots/visits/ask-to-see";
import { closeVisit, removeSentence } from "@/lib/bright-spots/visits/close-visit";
import { findVisit } from "@/lib/bright-spots/visits/find-visit";
import { listVisits } from "@/lib/bright-spots/visits/list-visits";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { readPrincipalHome } from "@/lib/home/principal-home";
import { readStaffHome } from "@/lib/home/staff-home";
import { asDate } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";
import { outsidersTo, THEN } from "@/tests/support/a-trust";
import { aBrightSpot } from "./a-bright-spot";

const tomorrow = new Date(THEN.getTime() + 86_400_000);
const asking = (brightSpotId: string) => ({ requestId: v7(), brightSpotId, purpose: "To see how the waiting starts", daysThatSuit: "Tuesdays" });

async function aVisit() {
  const all = await aBrightSpot();
  const { id: visitId } = await askToSee(all.visitor, asking(all.brightSpotId));
  return { ...all, visitId, day: { visitId, visitOn: "2026-11-20", visitAt: "09:30", notes: "Come to the office" } };
}

test("a visit is asked for, arranged and closed by the two; one sentence shows to everybody", async () => {
  const { trust, visitor, host, principal, executive, brightSpotId, visitId, day } = await aVisit();
  await expect(agreeToDay(visitor, day)).rejects.toThrow(Refused);
  await proposeDay(host, day);
  await agreeToDay(visitor, day);
  expect(await findVisit(host, visitId)).toMatchObject({ state: "arranged", side: "host", visitOn: "2026-11-20", visitAt: "09:30" });
  const said = { visitId, learned: "Waiting is taught, not asked for", sentence: "Teach the wait." };
  await expect(closeVisit(visitor, said)).rejects.toThrow(Refused);
  const later = await trust.later(visitor, tomorrow);
  await closeVisit(later, said);
  for (const reader of [visitor, host, principal]) expect(await findVisit(reader, visitId)).toMatchObject({ state: "closed", learned: "Waiting is taught, not asked for" });
  await expect(findVisit(executive, visitId)).rejects.toThrow(NotFound);
  expect((await findBrightSpot(executive, brightSpotId)).sentences).toMatchObject([{ sentence: "Teach the wait.", closedOn: "2026-11-20" }]);
  await expect(removeSentence(executive, visitId)).rejects.toThrow(NotFound);
  await removeSentence(host, visitId);
  expect(await findBrightSpot(executive, brightSpotId)).toMatchObject({ sentences: [], visits: 1 });
});

test("another day asks the visitor anew", async () => {
  const { visitor, host, visitId, day } = await aVisit();
  await proposeDay(host, day);
  await agreeToDay(visitor, day);
  await proposeDay(host, { ...day, visitOn: "2026-11-24" });
  expect(await findVisit(visitor, visitId)).toMatchObject({ state: "proposed", visitOn: "2026-11-24" });
  await expect(agreeToDay(visitor, day), "on a page that is no longer new").rejects.toThrow("Another day was proposed meanwhile");
  await agreeToDay(visitor, { ...day, visitOn: "2026-11-24" });
  await expect(proposeDay(host, { ...day, visitOn: "2026-11-18" })).rejects.toMatchObject({ field: "visitOn" });
});

test("what the two write to each other names no child", async () => {
  const { visitor, host, visitId, day } = await aVisit();
  await expect(proposeDay(host, { ...day, notes: "Ask for Jayden’s mum" })).rejects.toMatchObject({ field: "noChildNamed" });
  await expect(callOff(visitor, { visitId, reason: "Jayden’s mum comes in" })).rejects.toMatchObject({ field: "noChildNamed" });
});

test("nobody asks a person who has left that school", async () => {
  const { trust, host, visitor, brightSpotId } = await aBrightSpot();
  await trust.arrange((db) => db.rolePeriod.updateMany({ where: { trustId: trust.trustId, personId: host.personId }, data: { endsOn: asDate("2026-11-18") } }));
  await expect(askToSee(visitor, asking(brightSpotId))).rejects.toThrow("no longer works there");
});

test("either says not now at any time, with a reason; then it is over, and may be asked anew", async () => {
  for (const who of ["host", "visitor"] as const) {
    const { visitId, day, brightSpotId, ...people } = await aVisit();
    await expect(askToSee(people.visitor, asking(brightSpotId))).rejects.toThrow("asked already");
    await callOff(people[who], { visitId, reason: "Not this half term" });
    await expect(proposeDay(people.host, day)).rejects.toThrow(Refused);
    expect(await findVisit(people.visitor, visitId)).toMatchObject({ state: "called-off", calledOff: { by: people[who].name, reason: "Not this half term" } });
    await askToSee(people.visitor, asking(brightSpotId));
  }
});

test("whoever works at the school does not ask, nor anybody once it has ended", async () => {
  const { host, colleague, reviewer, visitor, brightSpotId } = await aBrightSpot();
  for (const who of [host, colleague]) await expect(askToSee(who, asking(brightSpotId))).rejects.toThrow(NotFound);
  const input = asking(brightSpotId);
  expect(await askToSee(visitor, input)).toMatchObject({ id: (await askToSee(visitor, input)).id });
  await endBrightSpot(reviewer, { brightSpotId, reason: "The year has moved on" });
  await expect(askToSee(reviewer, asking(brightSpotId))).rejects.toThrow(NotFound);
});

test("the principal of the school reads it, and the log says so; the principal moves nothing", async () => {
  const { trust, principal, visitor, visitId, day } = await aVisit();
  expect(await findVisit(principal, visitId)).toMatchObject({ side: "principal", state: "asked" });
  const events = await withTenant(visitor, (db) => db.auditEvent.findMany({ where: { trustId: trust.trustId, subjectId: visitId, what: "visit.opened" } }));
  expect(events.map(({ actorId }) => actorId)).toEqual([principal.personId]);
  for (const verb of [() => proposeDay(principal, day), () => callOff(principal, { visitId, reason: "No" }), () => agreeToDay(principal, day)]) await expect(verb()).rejects.toThrow(NotFound);
  expect((await listVisits(principal)).visits).toMatchObject([{ side: "principal", asker: "Vic Visitor" }]);
});

test("whoever has the next word finds it on their home, the visitor after the day too", async () => {
  const { trust, oak, visitor, host, principal, executive, visitId, day } = await aVisit();
  const waits = async (who: typeof host) => (await readStaffHome(who)).asked.map(({ what }) => what);
  expect([await waits(host), await waits(visitor), await waits(principal)]).toEqual([["visit-asked"], [], []]);
  await proposeDay(host, day);
  expect([await waits(host), await waits(visitor)]).toEqual([[], ["visit-proposed"]]);
  await agreeToDay(visitor, day);
  expect([await waits(host), await waits(visitor)]).toEqual([[], []]);
  const later = await trust.later(visitor, tomorrow);
  expect(await waits(later)).toEqual(["visit-to-close"]);
  await closeVisit(later, { visitId, learned: "Waiting is taught", sentence: "" });
  expect(await waits(later)).toEqual([]);
  const { id } = await markBrightSpot(executive, { requestId: v7(), schoolId: oak.id, elementId: (await readBrightSpots(executive))[0]?.elementId ?? "", hostId: principal.personId, name: "Calm corridors", about: "x", seen: "x" });
  expect((await readPrincipalHome(principal)).asked).toMatchObject([{ what: "bright-spot", about: id, title: "Calm corridors" }]);
});

test("nobody else can tell that somebody asked", async () => {
  const { trust, reviewer, colleague, executive, visitId, day } = await aVisit();
  for (const who of [reviewer, colleague, executive, ...Object.values(await outsidersTo(trust))]) {
    await expect(findVisit(who, visitId)).rejects.toThrow(NotFound);
    await expect(proposeDay(who, day)).rejects.toThrow(NotFound);
    await expect(callOff(who, { visitId, reason: "x" })).rejects.toThrow(NotFound);
    await expect(closeVisit(who, { visitId, learned: "x", sentence: "" })).rejects.toThrow(NotFound);
    expect((await listVisits(who)).visits).toEqual([]);
  }
});

test("the database holds each to their own part, whatever a verb would do", async () => {
  const { visitor, host, visitId, day } = await aVisit();
  const move = (who: typeof visitor, data: object) => withTenant(who, (db) => db.brightSpotVisit.update({ where: { trustId_id: { trustId: who.trustId, id: visitId } }, data }));
  await expect(move(visitor, { visitOn: asDate("2026-11-20"), proposedAt: THEN })).rejects.toThrow(Refused);
  await expect(move(visitor, { arrangedAt: THEN })).rejects.toThrow(Refused);
  await proposeDay(host, day);
  await expect(move(host, { arrangedAt: THEN })).rejects.toThrow(Refused);
  await expect(move(host, { learned: "It was fine", closedAt: THEN })).rejects.toThrow(Refused);
  await expect(move(host, { calledOffAt: THEN, calledOffById: visitor.personId })).rejects.toThrow(Refused);
  await agreeToDay(visitor, day);
  await expect(move(visitor, { learned: "Before the day", closedAt: THEN })).rejects.toThrow(Refused);
});
