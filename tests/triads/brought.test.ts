import { expect, test } from "vitest";
import { NotFound, Refused } from "@/lib/errors";
import { withTenant } from "@/lib/db/with-tenant";
import { asDate } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";
import { bringThing, takeThingBack } from "@/lib/triads/brought/bring-thing";
import { readClip } from "@/lib/triads/brought/read-clip";
import { leaveTriad } from "@/lib/triads/members/answer-proposal";
import { askInto } from "@/lib/triads/members/ask-into";
import { callOffSession, planSession } from "@/lib/triads/sessions/plan-session";
import { readSession } from "@/lib/triads/sessions/read-session";
import { endSession } from "@/lib/triads/sessions/run-rounds";
import { comeToSession, startSession } from "@/lib/triads/sessions/start-session";
import { readCaptions } from "@/lib/videos/captions/save-captions";
import { deleteVideo } from "@/lib/videos/delete-video";
import { listVideos } from "@/lib/videos/lists/list-videos";
import { openPart } from "@/lib/videos/playback/open-part";
import { watchVideo } from "@/lib/videos/playback/watch-video";
import { withdrawVideo } from "@/lib/videos/review/send-for-review";
import type { Viewer } from "@/lib/viewers/viewer";
import { filmBytes } from "@/tests/support/film-bytes";
import { anElement, aPublishedFramework } from "@/tests/rubric/a-framework";
import { aReadyVideo, startOf } from "@/tests/videos/a-video";
import { after, aRunningTriad, join, planning, wish } from "./a-triad";

/** Ann's clip at a session of Ann, Ben and Cat that is planned. */
async function aClipBrought(film?: Uint8Array) {
  const all = await aRunningTriad();
  const { ann, triadId } = all;
  const { id: sessionId } = await planSession(ann, planning(triadId));
  const videoId = await aReadyVideo(ann, film ? { film } : {});
  await bringThing(ann, { sessionId, requestId: v7(), thing: ["video", videoId] });
  const [brought] = (await readSession(ann, sessionId)).brought;
  return { ...all, sessionId, videoId, broughtId: brought?.id ?? "" };
}

const ways = (videoId: string) => [watchVideo, readCaptions, (who: Viewer, id: string) => openPart(who, id, "original")].map((way) => (who: Viewer) => way(who, videoId));
async function sees(videoId: string, ...people: Viewer[]) {
  for (const way of ways(videoId)) for (const who of people) await expect(way(who)).resolves.toBeTruthy();
}
async function seesNothing(videoId: string, ...people: Viewer[]) {
  for (const way of ways(videoId)) for (const who of people) await expect(way(who)).rejects.toThrow(NotFound);
}

test("a clip that is brought is seen by the members and by nobody else, and counted, listed and searched nowhere", async () => {
  const { trust, ann, ben, cat, dan, coordinator, sessionId, videoId } = await aClipBrought();
  expect((await readSession(ben, sessionId)).brought).toMatchObject([{ videoId, video: "Cold call with warm feet", name: "Ann Archer" }]);
  await sees(videoId, ann, ben, cat);
  expect(await watchVideo(ben, videoId)).toMatchObject({ broughtTo: sessionId, shareId: null, publishedAt: null });
  await seesNothing(videoId, dan, coordinator, await trust.administrator(), await trust.executive());
  const lists = await listVideos(ben);
  expect([lists.shown, lists.published.videos]).toEqual([[], []]);
  expect(await withTenant(ben, (db) => db.videoView.count({ where: { trustId: trust.trustId } }))).toBe(0);
  expect(await withTenant(ann, (db) => db.auditEvent.findMany({ where: { trustId: trust.trustId, what: "triad-session.brought" }, select: { subjectId: true, ownerId: true, facts: true } }))).toEqual([{ subjectId: sessionId, ownerId: null, facts: {} }]);
});

test("taken back, withdrawn, deleted, called off or at the end of its consent it is gone at once for everybody but its owner", async () => {
  const endings: Record<string, (of: Awaited<ReturnType<typeof aClipBrought>>) => Promise<unknown>> = {
    "taken back": ({ ann, sessionId, broughtId }) => takeThingBack(ann, { sessionId, broughtId }),
    withdrawn: ({ ann, videoId }) => withdrawVideo(ann, videoId),
    deleted: ({ ann, videoId }) => deleteVideo(ann, videoId),
    "called off": ({ ben, sessionId }) => callOffSession(ben, sessionId),
    "its owner left": ({ ann, triadId }) => leaveTriad(ann, triadId),
    "its consent ended": ({ trust, ann, videoId }) => withTenant(ann, (db) => db.practiceVideo.update({ where: { trustId_id: { trustId: trust.trustId, id: videoId } }, data: { shownUntil: asDate("2026-11-18") }, select: { id: true } })),
  };
  for (const [how, ending] of Object.entries(endings)) {
    const all = await aClipBrought();
    await sees(all.videoId, all.ben);
    await ending(all);
    await seesNothing(all.videoId, all.ben, all.cat);
    if (["taken back", "withdrawn", "deleted"].includes(how)) expect((await readSession(all.ben, all.sessionId)).brought, how).toEqual([]);
  }
}, 30_000);

test("bytes that are under way break off when it is taken back", async () => {
  const { ann, ben, sessionId, videoId, broughtId } = await aClipBrought(filmBytes(3 * 1024 ** 2));
  const part = await openPart(ben, videoId, "original");
  const reader = part.read(0, part.size - 1).getReader();
  let read = (await reader.read()).value?.length ?? 0;
  await takeThingBack(ann, { sessionId, broughtId });
  const rest = async () => {
    for (let next = await reader.read(); !next.done; next = await reader.read()) read += next.value.length;
  };
  await expect(rest()).rejects.toThrow(NotFound);
  expect(read, "a megabyte and what was read ahead").toBeLessThan(2 * 1024 ** 2);
});

test("from its beginning those who came see it; who left, who stayed away and who joins later do not", async () => {
  const { ann, ben, cat, dan, coordinator, triadId, sessionId, videoId, broughtId } = await aClipBrought();
  await wish(dan);
  await askInto(coordinator, { triadId, personId: dan.personId });
  await join(after(dan, 5), triadId);
  expect((await readSession(after(dan, 6), sessionId)).brought).toMatchObject([{ videoId, video: null }]);
  await seesNothing(videoId, after(dan, 6));
  await takeThingBack(ann, { sessionId, broughtId });
  await bringThing(after(ann, 7), { sessionId, requestId: v7(), thing: ["video", videoId] });
  await sees(videoId, dan, ben, cat);
  await startSession(after(ann, 8), { sessionId, here: [ben.personId] });
  await sees(videoId, ben);
  await seesNothing(videoId, cat, dan);
  expect((await readSession(cat, sessionId)).brought).toEqual([]);
  await comeToSession(after(cat, 9), sessionId);
  await sees(videoId, cat);
  await endSession(after(ann, 10), sessionId);
  await sees(videoId, ben, cat);
  await leaveTriad(after(ben, 11), triadId);
  await seesNothing(videoId, after(ben, 12));
  expect((await readSession(after(ben, 12), sessionId)).brought).toMatchObject([{ videoId, video: null }]);
});

test("an element opens from there; a thing is brought once, by those of the session, while it is to come or goes on", async () => {
  const { trust, ann, ben, cat, dan, sessionId, videoId } = await aClipBrought();
  const { elementIds: [elementId = ""] } = await aPublishedFramework(await trust.executive(), [anElement("Cold call")]);
  const bring = (who: Viewer, thing: ["element" | "video", string]) => bringThing(who, { sessionId, requestId: v7(), thing });
  expect((await readSession(ben, sessionId)).toBring).toMatchObject([{ kind: "element", id: elementId, of: "Questioning" }]);
  await bring(ben, ["element", elementId]);
  await bring(ben, ["element", elementId]);
  const page = await readSession(cat, sessionId);
  expect(page.brought.map(({ element, video, name }) => [name, element ?? video])).toEqual([["Ann Archer", "Cold call with warm feet"], ["Ben Barker", "Cold call"]]);
  expect((await readSession(ben, sessionId)).toBring).toEqual([]);
  await expect(bring(dan, ["element", elementId])).rejects.toThrow(NotFound);
  await expect(bring(ben, ["video", videoId]), "another's clip").rejects.toThrow(NotFound);
  await expect(bring(ben, ["element", v7()])).rejects.toThrow(/not in the rubric/);
  await expect(bring(ann, ["video", await startOf(ann)])).rejects.toThrow(/have agreed/);
  await expect(takeThingBack(ann, { sessionId, broughtId: page.brought[1]?.id ?? "" }), "another's").rejects.toThrow(NotFound);
  await startSession(ann, { sessionId, here: [ben.personId] });
  await expect(bring(cat, ["element", elementId]), "has not come").rejects.toThrow(NotFound);
  await bring(ann, ["element", elementId]);
  await endSession(ann, sessionId);
  await expect(bring(ann, ["element", elementId])).rejects.toThrow(Refused);
});

test("from the clip's own page its owner sees where it is brought, and can bring it to what is to come", async () => {
  const { ann, ben, cat, triadId, sessionId, videoId, broughtId } = await aClipBrought();
  const { id: other } = await planSession(ben, planning(triadId, { day: "2026-11-26" }));
  expect((await readClip(ann, videoId)).sessions).toMatchObject([{ id: sessionId, broughtId, others: ["Ben Barker", "Cat Cooper"] }, { id: other, broughtId: null }]);
  await startSession(ben, { sessionId, here: [cat.personId] });
  expect((await readSession(ann, sessionId)).brought, "who stayed away still takes back their own").toMatchObject([{ id: broughtId }]);
  await takeThingBack(ann, { sessionId, broughtId });
  await seesNothing(videoId, ben);
});
