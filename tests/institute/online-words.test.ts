import { expect, test } from "vitest";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { giveCoach } from "@/lib/institute/coaching/give-coach";
import { readGuestHome } from "@/lib/institute/coaching/read-my-participants";
import { readOnlineSession } from "@/lib/institute/coaching/sessions/find-session";
import { callOffOnlineSession, markHeld, setOnlineSession } from "@/lib/institute/coaching/sessions/set-session";
import { saveWords } from "@/lib/institute/coaching/words/draft";
import { saveCoachNote } from "@/lib/institute/coaching/words/save-note";
import { shareWords } from "@/lib/institute/coaching/words/share-words";
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
  await shareWords(teacher, { sessionId, version: 0, wish: "handing things on zebrafinch" });
  await shareWords(teacher, { sessionId, version: 1, take: "ask before answering kingfisher", dueOn: "2026-12-03" });
  await saveCoachNote(coach, { sessionId, version: 0, note: "carries too much goldcrest" });
  const theirs = { wish: { text: "handing things on zebrafinch" }, take: { text: "ask before answering kingfisher", dueOn: "2026-12-03" }, back: null, lastTime: null, withAnother: null };
  expect((await readOnlineSession(teacher, sessionId)).said).toMatchObject({ ...theirs, draft: { wish: "handing things on zebrafinch", take: "ask before answering kingfisher", newer: false }, note: null });
  expect((await readOnlineSession(coach, sessionId)).said).toMatchObject({ ...theirs, draft: null, note: { text: "carries too much goldcrest", version: 1 } });
  const dump = await databaseText();
  for (const word of ["zebrafinch", "kingfisher", "goldcrest"]) expect(dump).not.toContain(word);
});

test("the next session opens with what was taken last time, and the participant says what came of it", async () => {
  const { coach, teacher, sessionId, next } = await onItsDay();
  await shareWords(teacher, { sessionId, version: 0, take: "I ask before I answer", dueOn: "2026-12-03" });
  await markHeld(coach, sessionId);
  const second = await next();
  for (const who of [coach, teacher]) expect((await readOnlineSession(who, second)).said.lastTime).toEqual({ text: "I ask before I answer", dueOn: "2026-12-03", number: 1 });
  await shareWords(teacher, { sessionId: second, version: 0, done: "partly", changed: "They decide more", learned: "Silence helps" });
  expect((await readOnlineSession(coach, second)).said.back).toEqual({ done: "partly", changed: "They decide more", learned: "Silence helps" });
});

test("what is written is the writer's alone until it is shared, and a page that was closed loses none of it; what was changed since is theirs again", async () => {
  const { coach, teacher, sessionId } = await onItsDay();
  expect(await saveWords(teacher, { sessionId, version: 0, wish: "half a sent" })).toMatchObject({ version: 1 });
  expect((await readOnlineSession(teacher, sessionId)).said).toMatchObject({ wish: null, draft: { wish: "half a sent", newer: true, version: 1 } });
  expect((await readOnlineSession(coach, sessionId)).said).toMatchObject({ wish: null, draft: null });
  await shareWords(teacher, { sessionId, version: 1, wish: "half a sentence, and the rest" });
  await saveWords(teacher, { sessionId, version: 2, changed: "since then" });
  expect((await readOnlineSession(teacher, sessionId)).said).toMatchObject({ wish: { text: "half a sentence, and the rest" }, draft: { wish: "half a sentence, and the rest", changed: "since then", newer: true } });
  expect((await readOnlineSession(coach, sessionId)).said).toMatchObject({ wish: { text: "half a sentence, and the rest" }, back: null });
});

test("on two devices an older copy never overwrites a newer one, and is shown what stands; an empty box takes away what was shared", async () => {
  const { coach, teacher, sessionId } = await onItsDay();
  await shareWords(teacher, { sessionId, version: 0, wish: "one", take: "mine", dueOn: "2026-12-03" });
  await expect(saveWords(teacher, { sessionId, version: 0, wish: "two" })).rejects.toMatchObject({ name: "Stale", saved: { wish: "one", dueOn: "2026-12-03" }, version: 1 });
  await saveCoachNote(coach, { sessionId, version: 0, note: "first" });
  await expect(saveCoachNote(coach, { sessionId, version: 0, note: "second" })).rejects.toMatchObject({ name: "Stale", saved: { note: "first" }, version: 1 });
  await shareWords(teacher, { sessionId, version: 1, wish: "", take: "" });
  expect((await readOnlineSession(coach, sessionId)).said).toMatchObject({ wish: null, take: null, note: { text: "first" } });
});

test("what cannot be shared is saved all the same: half of it missing, a child that may be named, a session that was called off", async () => {
  const { coach, teacher, sessionId } = await onItsDay();
  await expect(shareWords(teacher, { sessionId, version: 0, take: "mine" })).rejects.toMatchObject({ field: "dueOn" });
  await expect(shareWords(teacher, { sessionId, version: 1, dueOn: "2026-11-25" })).rejects.toMatchObject({ field: "dueOn" });
  await expect(shareWords(teacher, { sessionId, version: 2, take: "", changed: "more" })).rejects.toMatchObject({ field: "done" });
  await expect(shareWords(teacher, { sessionId, version: 3, changed: "", wish: "Jaydens mother rang about Jayden" })).rejects.toThrow(/child/);
  await saveCoachNote(coach, { sessionId, version: 0, note: "for me" });
  await callOffOnlineSession(coach, { sessionId, version: 1, calledOffLine: "" });
  await expect(shareWords(teacher, { sessionId, version: 4, wish: "later" })).rejects.toThrow(/called off/);
  expect((await readOnlineSession(teacher, sessionId)).said).toMatchObject({ wish: null, draft: { wish: "later", newer: true } });
  expect((await readOnlineSession(coach, sessionId)).said.note).toMatchObject({ text: "for me" });
});

test("what to talk about stays as it was once the session was held, and what is taken from it comes from its day on: nothing is shared in part", async () => {
  const { coach, early, teacher, sessionId } = await onItsDay();
  const said = async () => (await readOnlineSession(coach, sessionId)).said;
  await expect(shareWords(early, { sessionId, version: 0, wish: "one", take: "too early", dueOn: "2026-12-03" })).rejects.toMatchObject({ name: Refused.name, field: "take" });
  expect(await said()).toMatchObject({ wish: null, take: null });
  await shareWords(early, { sessionId, version: 1, wish: "one" });
  await markHeld(coach, sessionId);
  await expect(shareWords(teacher, { sessionId, version: 1, wish: "two", take: "now", dueOn: "2026-12-03" })).rejects.toMatchObject({ name: Refused.name, field: "wish" });
  expect(await said()).toMatchObject({ wish: { text: "one" }, take: null });
  await shareWords(teacher, { sessionId, version: 2, take: "now", dueOn: "2026-12-03" });
  expect(await said()).toMatchObject({ wish: { text: "one" }, take: { text: "now" } });
  expect((await readOnlineSession(teacher, sessionId)).said.draft).toMatchObject({ wish: "two" });
});

test("a page from before it was held shares the rest, where it says the same of what to talk about", async () => {
  const { coach, teacher, sessionId } = await onItsDay();
  await shareWords(teacher, { sessionId, version: 0, wish: "one" });
  await markHeld(coach, sessionId);
  await shareWords(teacher, { sessionId, version: 1, wish: "one", take: "now", dueOn: "2026-12-03" });
  expect((await readOnlineSession(coach, sessionId)).said).toMatchObject({ wish: { text: "one" }, take: { text: "now" } });
});

test("a box that the page did not ask is not shared by it, and not looked through for names", async () => {
  const { coach, teacher, sessionId } = await onItsDay();
  await saveWords(teacher, { sessionId, version: 0, changed: "Jaydens mother rang about Jayden", wish: "about Jayden S.", take: "more", dueOn: "2026-12-03" });
  await shareWords(teacher, { sessionId, version: 1, take: "more", dueOn: "2026-12-03" });
  expect((await readOnlineSession(coach, sessionId)).said).toMatchObject({ wish: null, back: null, take: { text: "more" } });
  expect((await readOnlineSession(teacher, sessionId)).said.draft, "its writer is told that something is not shared").toMatchObject({ newer: true });
});

test("nothing at all is not shared; what was shared is taken away by empty boxes", async () => {
  const { coach, teacher, sessionId } = await onItsDay();
  await expect(shareWords(teacher, { sessionId, version: 0, wish: "", take: "", dueOn: "2026-12-03" })).rejects.toThrow("There is nothing to share yet");
  await shareWords(teacher, { sessionId, version: 1, wish: "one" });
  await shareWords(teacher, { sessionId, version: 2, wish: "" });
  expect((await readOnlineSession(coach, sessionId)).said).toMatchObject({ wish: null, take: null });
});

test("two devices that begin at one moment, or go on at one, lose nothing: the second sees what the first wrote", async () => {
  const { coach, teacher, sessionId } = await onItsDay();
  const race = async (...writes: Promise<unknown>[]) => {
    const [one, other] = await Promise.allSettled(writes);
    expect([one?.status, other?.status].toSorted()).toEqual(["fulfilled", "rejected"]);
    return one?.status === "rejected" ? one.reason : (other as PromiseRejectedResult).reason;
  };
  const { saved, version } = await race(saveWords(teacher, { sessionId, version: 0, wish: "phone" }), saveWords(teacher, { sessionId, version: 0, wish: "laptop" }));
  expect([version, ["phone", "laptop"].includes(saved.wish)]).toEqual([1, true]);
  expect(await race(saveWords(teacher, { sessionId, version: 1, wish: "tram" }), saveWords(teacher, { sessionId, version: 1, wish: "train" }))).toMatchObject({ name: "Stale", saved: { wish: expect.stringMatching(/^tra/) }, version: 2 });
  expect(await race(saveCoachNote(coach, { sessionId, version: 0, note: "phone" }), saveCoachNote(coach, { sessionId, version: 0, note: "laptop" }))).toMatchObject({ name: "Stale", saved: { note: expect.stringMatching(/^(phone|laptop)$/) }, version: 1 });
});

test("another coach reads nothing that was said to the first; the first reads what they held and nothing after", async () => {
  const { trust, facilitator, coach, teacher, memberOf, coached, coachingOf, sessionId } = await onItsDay();
  await shareWords(teacher, { sessionId, version: 0, take: "said to Cleo", dueOn: "2026-12-03" });
  await markHeld(coach, sessionId);
  const { coach: other, cohortCoachId } = await coached("Olu Other");
  await giveCoach(await trust.later(facilitator, onThe26th), { requestId: v7(), cohortCoachId, memberIds: [memberOf(teacher)] });
  const otherLater = await trust.later(other, onThe26th);
  const { id: second } = await setOnlineSession(teacher, { requestId: v7(), coachingId: await coachingOf(teacher), ...when, heldOn: "2026-12-10" });
  await shareWords(teacher, { sessionId: second, version: 0, wish: "said to Olu" });
  expect((await readOnlineSession(otherLater, second)).said).toMatchObject({ wish: { text: "said to Olu" }, lastTime: null });
  expect((await readOnlineSession(teacher, second)).said).toMatchObject({ lastTime: null, withAnother: { text: "said to Cleo", coach: "Cleo Coach", number: 1 } });
  expect((await readOnlineSession(otherLater, second)).said.withAnother).toBeNull();
  expect((await readOnlineSession(coach, sessionId)).said.take).toMatchObject({ text: "said to Cleo" });
  await expect(shareWords(teacher, { sessionId, version: 1, take: "after the end", dueOn: "2026-12-03" })).rejects.toThrow(Refused);
  await expect(readOnlineSession(coach, second)).rejects.toThrow(NotFound);
  await expect(readOnlineSession(otherLater, sessionId)).rejects.toThrow(NotFound);
});

test("nobody but the two reads a word, whatever they are in the trust; a coach whose time as a guest ended reads none either", async () => {
  const { trust, coach, teacher, sessionId, facilitator, executive, principal, assistant, coached } = await onItsDay();
  await shareWords(teacher, { sessionId, version: 0, wish: "for the two" });
  await saveCoachNote(coach, { sessionId, version: 0, note: "for me" });
  const { coach: otherCoach } = await coached("Olu Other", assistant);
  const others: Record<string, Viewer> = { ...(await outsidersTo(trust)), facilitator, executive, principal, assistant, otherCoach };
  for (const [who, outsider] of Object.entries(others)) {
    await expect(readOnlineSession(outsider, sessionId), who).rejects.toThrow(NotFound);
    await expect(shareWords(outsider, { sessionId, version: 1, wish: "x" }), who).rejects.toThrow(NotFound);
    await expect(saveCoachNote(outsider, { sessionId, version: 1, note: "x" }), who).rejects.toThrow(NotFound);
    expect(await withTenant(outsider, async (db) => (await db.onlineWords.count()) + (await db.onlineDraft.count()) + (await db.coachNote.count())), who).toBe(0);
  }
  await expect(shareWords(coach, { sessionId, version: 1, wish: "x" })).rejects.toThrow(NotFound);
  await expect(saveCoachNote(teacher, { sessionId, version: 1, note: "x" })).rejects.toThrow(NotFound);
  const { trustId } = trust;
  await trust.arrange((db) => db.rolePeriod.updateMany({ where: { trustId, personId: coach.personId }, data: { endsOn: new Date("2026-11-26") } }));
  const gone = await trust.later(coach, new Date("2026-11-27T09:00:00Z"));
  await expect(readOnlineSession(gone, sessionId)).rejects.toThrow(NotFound);
  expect(await withTenant(gone, async (db) => (await db.onlineWords.count()) + (await db.coachNote.count()) + (await db.onlineSession.count()) + (await db.coaching.count()))).toBe(0);
});

test("that a coach looked at one's words is written down for oneself", async () => {
  const { trust, coach, teacher, sessionId } = await onItsDay();
  await shareWords(teacher, { sessionId, version: 0, wish: "for the two" });
  await readOnlineSession(coach, sessionId);
  const seen = await withTenant(teacher, (db) => db.auditEvent.findMany({ where: { trustId: trust.trustId, what: "online-session.opened" } }));
  expect(seen).toMatchObject([{ actorId: coach.personId, ownerId: teacher.personId, subjectId: sessionId, facts: {} }]);
});

test("a coach who comes to work in the trust is a coach no longer, though their time as a guest goes on", async () => {
  const { trust, coach, teacher, sessionId } = await onItsDay();
  await shareWords(teacher, { sessionId, version: 0, wish: "for the two" });
  await saveCoachNote(coach, { sessionId, version: 0, note: "for the coach" });
  await giveRole(await trust.administrator(), { personId: coach.personId, role: "trustee", schoolId: null, startsOn: coach.today, endsOn: null, requestId: v7() });
  const employed = await trust.later(coach, onThe26th);
  await expect(readOnlineSession(employed, sessionId)).rejects.toThrow(NotFound);
  expect(await withTenant(employed, async (db) => (await db.onlineWords.count()) + (await db.coachNote.count()) + (await db.onlineSession.count()) + (await db.coaching.count()) + (await db.cohortCoach.count()))).toBe(0);
  expect(await readGuestHome(employed)).toEqual({ participants: [] });
});
