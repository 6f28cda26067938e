import { expect, test } from "vitest";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused, Stale } from "@/lib/errors";
import { giveCoach } from "@/lib/institute/coaching/give-coach";
import { readGuestHome } from "@/lib/institute/coaching/read-my-participants";
import { readOnlineSession } from "@/lib/institute/coaching/sessions/find-session";
import { markHeld, setOnlineSession } from "@/lib/institute/coaching/sessions/set-session";
import { saveCoachNote, saveTake, saveWish, sayBack } from "@/lib/institute/coaching/words/keep-words";
import { giveRole } from "@/lib/people/give-role";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { outsidersTo } from "@/tests/support/a-trust";
import { databaseText } from "@/tests/support/database-text";
import { aCoach } from "./a-coach";

const onThe26th = new Date("2026-11-26T18:00:00Z");
const when = { heldOn: "2026-11-26", startsAt: "16:00", minutes: 60, link: "https://meet.example.net/abc" };

/** A first session on its day, and the two as they are then. */
async function onItsDay() {
  const made = await aCoach();
  const { id: sessionId } = await setOnlineSession(made.coach, { requestId: v7(), coachingId: made.coachingId, ...when });
  const [coach, teacher] = [await made.trust.later(made.coach, onThe26th), await made.trust.later(made.teacher, onThe26th)];
  const next = async () => (await setOnlineSession(teacher, { requestId: v7(), coachingId: made.coachingId, ...when, heldOn: "2026-12-10" })).id;
  return { ...made, early: made.teacher, coach, teacher, sessionId, next };
}

test("the two read what the participant writes; the coach's notes are the coach's alone; the database holds no word of it", async () => {
  const { coach, teacher, sessionId } = await onItsDay();
  await saveWish(teacher, { sessionId, version: 0, text: "handing things on zebrafinch" });
  await saveTake(teacher, { sessionId, version: 0, text: "ask before answering kingfisher", dueOn: "2026-12-03" });
  await saveCoachNote(coach, { sessionId, version: 0, note: "carries too much goldcrest" });
  const theirs = { wish: { text: "handing things on zebrafinch", version: 1 }, take: { text: "ask before answering kingfisher", dueOn: "2026-12-03", version: 1 }, back: null, lastTime: null };
  expect((await readOnlineSession(teacher, sessionId)).said).toEqual({ ...theirs, note: null });
  expect((await readOnlineSession(coach, sessionId)).said).toEqual({ ...theirs, note: { text: "carries too much goldcrest", version: 1 } });
  const dump = await databaseText();
  for (const word of ["zebrafinch", "kingfisher", "goldcrest"]) expect(dump).not.toContain(word);
});

test("the next session opens with what was taken last time, and the participant says what came of it", async () => {
  const { coach, teacher, sessionId, next } = await onItsDay();
  await saveTake(teacher, { sessionId, version: 0, text: "I ask before I answer", dueOn: "2026-12-03" });
  await markHeld(coach, sessionId);
  const second = await next();
  for (const who of [coach, teacher]) expect((await readOnlineSession(who, second)).said.lastTime).toEqual({ text: "I ask before I answer", dueOn: "2026-12-03", number: 1 });
  await sayBack(teacher, { sessionId: second, version: 0, done: "partly", changed: "They decide more", learned: "Silence helps" });
  expect((await readOnlineSession(coach, second)).said.back).toEqual({ done: "partly", changed: "They decide more", learned: "Silence helps", version: 1 });
});

test("an older copy never overwrites a newer one; an empty box takes words away; what the session takes comes from its day on", async () => {
  const { coach, early, teacher, sessionId } = await onItsDay();
  await expect(saveTake(early, { sessionId, version: 0, text: "x", dueOn: "2026-12-03" })).rejects.toThrow(Refused);
  await saveWish(early, { sessionId, version: 0, text: "one" });
  await expect(saveWish(teacher, { sessionId, version: 0, text: "two" })).rejects.toThrow(Stale);
  await saveWish(teacher, { sessionId, version: 1, text: "" });
  expect((await readOnlineSession(coach, sessionId)).said.wish).toBeNull();
  await expect(saveWish(teacher, { sessionId, version: 0, text: "Jaydens mother rang about Jayden" })).rejects.toThrow(/child/);
  await markHeld(coach, sessionId);
  await expect(saveWish(teacher, { sessionId, version: 0, text: "later" })).rejects.toThrow(/was held/);
});

test("another coach reads nothing that was said to the first; the first reads what they held and nothing after", async () => {
  const { trust, facilitator, coach, teacher, memberOf, coached, coachingOf, sessionId } = await onItsDay();
  await saveTake(teacher, { sessionId, version: 0, text: "said to Cleo", dueOn: "2026-12-03" });
  await markHeld(coach, sessionId);
  const { coach: other, cohortCoachId } = await coached("Olu Other");
  await giveCoach(await trust.later(facilitator, onThe26th), { requestId: v7(), cohortCoachId, memberIds: [memberOf(teacher)] });
  const otherLater = await trust.later(other, onThe26th);
  const { id: second } = await setOnlineSession(teacher, { requestId: v7(), coachingId: await coachingOf(teacher), ...when, heldOn: "2026-12-10" });
  await saveWish(teacher, { sessionId: second, version: 0, text: "said to Olu" });
  expect((await readOnlineSession(otherLater, second)).said).toMatchObject({ wish: { text: "said to Olu" }, lastTime: null });
  expect((await readOnlineSession(teacher, second)).said.lastTime).toMatchObject({ text: "said to Cleo" });
  expect((await readOnlineSession(coach, sessionId)).said.take).toMatchObject({ text: "said to Cleo" });
  await expect(saveTake(teacher, { sessionId, version: 1, text: "after the end", dueOn: "2026-12-03" })).rejects.toThrow(Refused);
  await expect(readOnlineSession(coach, second)).rejects.toThrow(NotFound);
  await expect(readOnlineSession(otherLater, sessionId)).rejects.toThrow(NotFound);
});

test("nobody but the two reads a word, whatever they are in the trust; a coach whose time as a guest ended reads none either", async () => {
  const { trust, coach, teacher, sessionId, facilitator, executive, principal, assistant, coached } = await onItsDay();
  await saveWish(teacher, { sessionId, version: 0, text: "for the two" });
  await saveCoachNote(coach, { sessionId, version: 0, note: "for me" });
  const { coach: otherCoach } = await coached("Olu Other", assistant);
  const others: Record<string, Viewer> = { ...(await outsidersTo(trust)), facilitator, executive, principal, assistant, otherCoach };
  for (const [who, outsider] of Object.entries(others)) {
    await expect(readOnlineSession(outsider, sessionId), who).rejects.toThrow(NotFound);
    await expect(saveWish(outsider, { sessionId, version: 1, text: "x" }), who).rejects.toThrow(NotFound);
    await expect(saveCoachNote(outsider, { sessionId, version: 1, note: "x" }), who).rejects.toThrow(NotFound);
    expect(await withTenant(outsider, async (db) => (await db.onlineWords.count()) + (await db.coachNote.count())), who).toBe(0);
  }
  await expect(saveWish(coach, { sessionId, version: 1, text: "x" })).rejects.toThrow(NotFound);
  await expect(saveCoachNote(teacher, { sessionId, version: 1, note: "x" })).rejects.toThrow(NotFound);
  const { trustId } = trust;
  await trust.arrange((db) => db.rolePeriod.updateMany({ where: { trustId, personId: coach.personId }, data: { endsOn: new Date("2026-11-26") } }));
  const gone = await trust.later(coach, new Date("2026-11-27T09:00:00Z"));
  await expect(readOnlineSession(gone, sessionId)).rejects.toThrow(NotFound);
  expect(await withTenant(gone, async (db) => (await db.onlineWords.count()) + (await db.coachNote.count()) + (await db.onlineSession.count()) + (await db.coaching.count()))).toBe(0);
});

test("that a coach looked at one's words is written down for oneself", async () => {
  const { trust, coach, teacher, sessionId } = await onItsDay();
  await saveWish(teacher, { sessionId, version: 0, text: "for the two" });
  await readOnlineSession(coach, sessionId);
  const seen = await withTenant(teacher, (db) => db.auditEvent.findMany({ where: { trustId: trust.trustId, what: "online-session.opened" } }));
  expect(seen).toMatchObject([{ actorId: coach.personId, ownerId: teacher.personId, subjectId: sessionId, facts: {} }]);
});

test("a coach who comes to work in the trust is a coach no longer, though their time as a guest goes on", async () => {
  const { trust, coach, teacher, sessionId } = await onItsDay();
  await saveWish(teacher, { sessionId, version: 0, text: "for the two" });
  await saveCoachNote(coach, { sessionId, version: 0, note: "for the coach" });
  await giveRole(await trust.administrator(), { personId: coach.personId, role: "trustee", schoolId: null, startsOn: coach.today, endsOn: null, requestId: v7() });
  const employed = await trust.later(coach, onThe26th);
  await expect(readOnlineSession(employed, sessionId)).rejects.toThrow(NotFound);
  expect(await withTenant(employed, async (db) => (await db.onlineWords.count()) + (await db.coachNote.count()) + (await db.onlineSession.count()) + (await db.coaching.count()) + (await db.cohortCoach.count()))).toBe(0);
  expect(await readGuestHome(employed)).toEqual({ participants: [] });
});
