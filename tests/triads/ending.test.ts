import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Ended } from "@/app/(trust)/triads/sessions/[sessionId]/ended";
import { SaidSoFar } from "@/app/(trust)/triads/sessions/[sessionId]/said";
import { endTriad } from "@/lib/triads/members/ask-into";
import { planSession } from "@/lib/triads/sessions/plan-session";
import { readSession } from "@/lib/triads/sessions/read-session";
import { endSession } from "@/lib/triads/sessions/run-rounds";
import { sessionInTurn } from "@/lib/triads/sessions/session-of";
import { startSession } from "@/lib/triads/sessions/start-session";
import { saveIssue } from "@/lib/triads/words/coachee";
import { leaveMessage, saveObserverNote } from "@/lib/triads/words/observer";
import type { Viewer } from "@/lib/viewers/viewer";
import { atTheSameMoment } from "@/tests/support/held-up";
import { after, aSessionUnderWay, days, planning } from "./a-triad";

test("what an observer left for the coachee is taken back on the session's day, and on no later one", async () => {
  const { coachee, observer, sessionId } = await aSessionUnderWay();
  const on = { sessionId, number: 1 };
  await leaveMessage(observer, { ...on, text: "You listened", version: 0 });
  await endSession(observer, sessionId);
  await leaveMessage(after(observer, 60), { ...on, text: "", version: 1 });
  await leaveMessage(after(observer, 61), { ...on, text: "You listened well", version: 0 });
  const later = after(observer, days(7));
  await expect(leaveMessage(later, { ...on, text: "", version: 1 })).rejects.toThrow("day of this session");
  expect((await readSession(after(coachee, days(7)), sessionId)).rounds[0]?.messages).toMatchObject([{ text: "You listened well" }]);
});

test("an observer’s own notes no longer change once the day is over, and are theirs to delete on any day, as the screen says", async () => {
  const { observer, coachee, sessionId } = await aSessionUnderWay();
  const on = { sessionId, number: 1 };
  await saveObserverNote(observer, { ...on, text: "She waited", version: 0 });
  await endSession(observer, sessionId);
  const later = after(observer, days(7));
  await expect(saveObserverNote(later, { ...on, text: "She did not wait", version: 1 })).rejects.toThrow("day of this session");
  const page = async (who: Viewer) => renderToStaticMarkup(createElement(SaidSoFar, { session: await readSession(who, sessionId), viewer: who }));
  expect(await page(later)).toMatch(/<summary[^>]*>.*Delete my notes<\/summary>.*You can delete them on any day.*Delete them for good/);
  expect(await page(after(coachee, days(7)))).not.toContain("You can delete them");
  await saveObserverNote(later, { ...on, text: "", version: 1 });
  expect((await readSession(later, sessionId)).rounds[0]?.note).toBeNull();
  expect(await page(later)).not.toContain("Delete them for good");
});

test("a session that nobody ended is over when the triad begins the next one, with its own day", async () => {
  const { trust, ann, coachee, observer, members, triadId, sessionId } = await aSessionUnderWay();
  const issue = { sessionId, number: 1, issue: "My marking eats the evenings", options: "Mark less; mark live", version: 0 };
  await saveIssue(coachee, issue);
  await leaveMessage(observer, { sessionId, number: 1, text: "You listened", version: 0 });
  const later = after(ann, days(7));
  const { id } = await planSession(later, planning(triadId, { day: later.today }));
  await startSession(later, { sessionId: id, here: members.map(({ personId }) => personId) });
  const earlier = await readSession(after(coachee, days(7)), sessionId);
  expect(earlier).toMatchObject({ state: "ended", endedAt: new Date("2026-11-19T23:59:59.999Z"), endedWith: "next" });
  expect(renderToStaticMarkup(createElement(Ended, { session: earlier, viewer: coachee }))).toContain("Nobody ended this session. It was closed when the next one began.");
  expect(await trust.arrange((db) => db.auditEvent.findMany({ where: { trustId: trust.trustId, subjectId: sessionId, what: { startsWith: "triad-session.ended" } } }))).toMatchObject([{ what: "triad-session.ended-with-next", actorId: null, at: later.at }]);
  expect(earlier.rounds).toMatchObject([{ number: 1, endedAt: new Date("2026-11-19T23:59:59.999Z"), messages: [{ text: "You listened" }] }]);
  await expect(saveIssue(after(coachee, days(7)), { ...issue, version: 1 })).rejects.toThrow("day of this session");
  expect(await readSession(later, id)).toMatchObject({ state: "under-way" });
});

test("of two sessions that begin at the same moment the later one goes on, and what was open before is over", async () => {
  const { ann, ben, members, triadId, sessionId } = await aSessionUnderWay();
  const [hers, his] = [after(ann, days(7)), after(ben, days(7))];
  const here = members.map(({ personId }) => personId);
  const { id: one } = await planSession(hers, planning(triadId, { day: hers.today }));
  const { id: other } = await planSession(hers, planning(triadId, { day: hers.today, time: "16:30" }));
  const both = [() => startSession(hers, { sessionId: one, here }), () => startSession(his, { sessionId: other, here })];
  expect(await atTheSameMoment(hers, (db) => sessionInTurn(db, hers, sessionId), ...both)).toEqual(["done", "done"]);
  expect(await Promise.all([sessionId, one, other].map(async (id) => (await readSession(hers, id)).state))).toEqual(["ended", "ended", "under-way"]);
});

test("a session that begins while its triad ends is over with it", async () => {
  const { ann, coordinator, members, triadId, sessionId } = await aSessionUnderWay();
  const [hers, ends] = [after(ann, days(7)), after(coordinator, days(7) + 1)];
  const { id } = await planSession(hers, planning(triadId, { day: hers.today }));
  const both = [() => startSession(hers, { sessionId: id, here: members.map(({ personId }) => personId) }), () => endTriad(ends, triadId)];
  expect(await atTheSameMoment(hers, (db) => sessionInTurn(db, hers, sessionId), ...both)).toEqual(["done", "done"]);
  expect(await Promise.all([sessionId, id].map(async (which) => (await readSession(hers, which)).endedWith))).toEqual(["next", "triad"]);
});

test("with a triad the session under way ends, and what has not begun in it falls away", async () => {
  const { trust, ann, coordinator, triadId, sessionId } = await aSessionUnderWay();
  await endTriad(after(coordinator, 20), triadId);
  const { state, endedAt, endedWith, rounds } = await readSession(after(ann, 30), sessionId);
  expect(await trust.arrange((db) => db.auditEvent.findMany({ where: { trustId: trust.trustId, subjectId: sessionId, what: { startsWith: "triad-session.ended" } } }))).toMatchObject([{ what: "triad-session.ended-with-triad", actorId: null }]);
  expect({ state, endedAt, endedWith, rounds: rounds.length }).toEqual({ state: "ended", endedWith: "triad", endedAt: after(ann, 20).at, rounds: 1 });
});
