import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { saveConsent } from "@/lib/videos/consent/save-consent";
import { listVideos } from "@/lib/videos/lists/list-videos";
import { openPart } from "@/lib/videos/playback/open-part";
import { watchVideo } from "@/lib/videos/playback/watch-video";
import { readClip } from "@/lib/triads/brought/read-clip";
import { sendForReview, takeBack, withdrawVideo } from "@/lib/videos/review/send-for-review";
import { outsidersTo } from "@/tests/support/a-trust";
import { aPublishedVideo, approve, aReadyVideo, consent, giveBack, rowOf, startOf } from "./a-video";
import { aFilmingTrust } from "./filming-trust";

test("where pupils are seen two reviewers publish; then everybody in the trust may watch it", async () => {
  const all = await aFilmingTrust();
  const { teacher, colleague, reviewer, second } = all;
  const videoId = await aReadyVideo(teacher);
  await expect(sendForReview(teacher, { videoId, reviewerA: reviewer.personId, reviewerB: null })).rejects.toThrow(/second one/);
  await expect(sendForReview(teacher, { videoId, reviewerA: reviewer.personId, reviewerB: reviewer.personId })).rejects.toThrow(/second one/);
  await sendForReview(teacher, { videoId, reviewerA: reviewer.personId, reviewerB: second.personId });
  expect((await listVideos(reviewer)).toReview.map(({ id }) => id)).toEqual([videoId]);
  await approve(reviewer, videoId);
  expect((await rowOf(teacher, videoId)).publishedAt).toBeNull();
  await expect(watchVideo(colleague, videoId)).rejects.toThrow(NotFound);
  await approve(second, videoId);
  expect((await rowOf(teacher, videoId)).publishedAt).toEqual(second.at);
  expect(await watchVideo(colleague, videoId)).toMatchObject({ title: "Cold call with warm feet", mine: false, reviewOn: "2027-11-19" });
});

test("two reviewers who say yes at the same moment publish it", async () => {
  const { teacher, reviewer, second } = await aFilmingTrust();
  const videoId = await aReadyVideo(teacher);
  await sendForReview(teacher, { videoId, reviewerA: reviewer.personId, reviewerB: second.personId });
  const yes = { verdict: "publish", answeredAt: reviewer.at, reviewOn: new Date("2027-05-19") };
  let other: Promise<void> | undefined;
  await withTenant(reviewer, async (db) => {
    await db.videoReview.updateMany({ where: { trustId: reviewer.trustId, videoId, reviewerId: reviewer.personId }, data: yes });
    other = approve(second, videoId);
    await sleep(300);
  });
  await other;
  expect(await rowOf(teacher, videoId), "and the sooner of the two days is the day to look again").toMatchObject({ publishedAt: expect.any(Date), reviewOn: new Date("2027-05-19") });
});

test("a return and a yes at the same moment leave it with its owner", async () => {
  const { teacher, reviewer, second, third } = await aFilmingTrust();
  const videoId = await aReadyVideo(teacher);
  await sendForReview(teacher, { videoId, reviewerA: reviewer.personId, reviewerB: second.personId });
  await approve(reviewer, videoId);
  await Promise.allSettled([giveBack(reviewer, videoId), approve(second, videoId)]);
  expect(await rowOf(teacher, videoId)).toMatchObject({ sentAt: null, publishedAt: null });
  expect((await listVideos(third)).toReview).toEqual([]);
});

test("one reviewer publishes where no pupil is seen", async () => {
  const { teacher, colleague, reviewer } = await aFilmingTrust();
  const videoId = await aReadyVideo(teacher, { pupils: false });
  await sendForReview(teacher, { videoId, reviewerA: reviewer.personId, reviewerB: null });
  await approve(reviewer, videoId);
  expect((await watchVideo(colleague, videoId)).id).toBe(videoId);
});

test("one that comes back has reasons and words, is its owner's again, and no reviewer sees it until it is sent anew", async () => {
  const { teacher, reviewer, second, third } = await aFilmingTrust();
  const videoId = await aReadyVideo(teacher);
  await sendForReview(teacher, { videoId, reviewerA: reviewer.personId, reviewerB: second.personId });
  await giveBack(reviewer, videoId);
  expect((await readClip(teacher, videoId)).answers).toMatchObject([{ reviewer: "Ria Reviewer", verdict: "return", reasons: ["captions"], words: "The captions stop half way" }, { verdict: null }]);
  for (const who of [reviewer, second]) await expect(watchVideo(who, videoId)).rejects.toThrow(NotFound);
  await expect(approve(second, videoId)).rejects.toThrow(NotFound);
  await sendForReview(teacher, { videoId, reviewerA: second.personId, reviewerB: third.personId });
  await expect(watchVideo(reviewer, videoId), "named in the round before").rejects.toThrow(NotFound);
  await expect(approve(reviewer, videoId)).rejects.toThrow(NotFound);
  await approve(third, videoId);
  await approve(second, videoId);
  expect((await rowOf(teacher, videoId)).publishedAt).not.toBeNull();
});

test("it is not sent without film, captions or consent, nor to somebody without the duty, nor to oneself", async () => {
  const { trust, teacher, colleague, reviewer, second } = await aFilmingTrust();
  const bare = await startOf(teacher);
  const to = { reviewerA: reviewer.personId, reviewerB: second.personId };
  await expect(sendForReview(teacher, { videoId: bare, ...to })).rejects.toThrow(/its film, its captions and the consent/);
  const videoId = await aReadyVideo(teacher);
  await expect(sendForReview(teacher, { videoId, ...to, reviewerB: colleague.personId })).rejects.toThrow(/that duty/);
  const own = await aReadyVideo(reviewer);
  await expect(sendForReview(reviewer, { videoId: own, ...to })).rejects.toThrow();
  await trust.arrange((db) => db.appointment.updateMany({ where: { trustId: trust.trustId, personId: second.personId }, data: { endsOn: new Date("2026-01-01") } }));
  await expect(sendForReview(teacher, { videoId, ...to })).rejects.toThrow(/that duty/);
});

test("a withdrawal ends it for everybody in the same moment, whatever they hold", async () => {
  const all = await aFilmingTrust();
  const videoId = await aPublishedVideo(all);
  const { teacher, colleague, reviewer, principal } = all;
  expect((await openPart(colleague, videoId, "original")).size).toBe(4096);
  await withdrawVideo(teacher, videoId);
  for (const who of [colleague, reviewer, principal]) {
    await expect(watchVideo(who, videoId)).rejects.toThrow(NotFound);
    await expect(openPart(who, videoId, "original")).rejects.toThrow(NotFound);
    expect((await listVideos(who)).published.videos).toEqual([]);
  }
  expect((await watchVideo(teacher, videoId)).withdrawnAt).toEqual(teacher.at);
  await sendForReview(teacher, { videoId, reviewerA: reviewer.personId, reviewerB: all.second.personId });
  expect((await rowOf(teacher, videoId)).publishedAt, "it starts anew").toBeNull();
});

test("what was sent stays as it is until its owner takes it back, which unpublishes it", async () => {
  const all = await aFilmingTrust();
  const videoId = await aPublishedVideo(all);
  await expect(saveConsent(all.teacher, consent(videoId))).rejects.toThrow(Refused);
  const change = (data: object) => withTenant(all.teacher, (db) => db.practiceVideo.updateMany({ where: { trustId: all.trust.trustId, id: videoId }, data }));
  for (const data of [{ title: "Another" }, { captions: "WEBVTT" }, { pupilsVisible: false }, { shownUntil: new Date("2030-01-01") }]) await expect(change(data)).rejects.toThrow(/stays as it is/);
  await change({ shownUntil: new Date("2027-01-01") });
  await takeBack(all.teacher, videoId);
  expect(await rowOf(all.teacher, videoId)).toMatchObject({ publishedAt: null, reviewOn: null, sentAt: null });
});

test("nobody outside learns that an unpublished video exists, its principal and the executives included", async () => {
  const all = await aFilmingTrust();
  const videoId = await aReadyVideo(all.teacher);
  const everyone = { ...(await outsidersTo(all.trust)), principal: all.principal, colleague: all.colleague, executive: await all.trust.executive(), reviewer: all.reviewer };
  for (const [who, viewer] of Object.entries(everyone)) {
    await expect(watchVideo(viewer, videoId), who).rejects.toThrow(NotFound);
    await expect(withdrawVideo(viewer, videoId), who).rejects.toThrow(NotFound);
    await expect(approve(viewer, videoId), who).rejects.toThrow(NotFound);
    expect((await listVideos(viewer)).published.videos, who).toEqual([]);
  }
});

test("who was asked is listed before anybody has answered", async () => {
  const { teacher, reviewer } = await aFilmingTrust();
  const videoId = await aReadyVideo(teacher, { pupils: false });
  await sendForReview(teacher, { videoId, reviewerA: reviewer.personId, reviewerB: null });
  expect((await readClip(teacher, videoId)).answers).toMatchObject([{ reviewer: "Ria Reviewer", verdict: null, reasons: [] }]);
});
