import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { readExecutiveHome } from "@/lib/home/executive-home";
import { readStaffHome } from "@/lib/home/staff-home";
import { saveConsent } from "@/lib/videos/consent/save-consent";
import { countAskedOfMe } from "@/lib/asked/read-asked-of-me";
import { listVideos } from "@/lib/videos/lists/list-videos";
import { openPart } from "@/lib/videos/playback/open-part";
import { watchVideo } from "@/lib/videos/playback/watch-video";
import { monthsOn } from "@/lib/videos/review/answer-review";
import { readPreparation } from "@/lib/videos/read-own-video";
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

test("what waits for a reviewer stands on their home, an executive's among what needs them", async () => {
  const { trust, teacher, reviewer } = await aFilmingTrust();
  const { personId } = await trust.executive();
  await trust.arrange((db) => db.appointment.create({ data: { trustId: trust.trustId, personId, duty: "reviewer", startsOn: new Date("2020-09-01") } }));
  const executive = await trust.viewer(personId);
  const videoId = await aReadyVideo(teacher);
  await sendForReview(teacher, { videoId, reviewerA: reviewer.personId, reviewerB: personId });
  const waits = { what: "video", about: videoId, title: "Cold call with warm feet" };
  expect((await readExecutiveHome(executive)).needsMe).toMatchObject({ total: 1, shown: [{ ...waits, school: "" }] });
  expect((await readStaffHome(reviewer)).asked).toMatchObject([waits]);
  await approve(executive, videoId);
  expect((await readExecutiveHome(executive)).needsMe.total).toBe(0);
  expect((await readStaffHome(teacher)).asked).toEqual([]);
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

test("where pupils are seen both reviewers look at it again", async () => {
  const { trust, teacher, reviewer, second } = await aFilmingTrust();
  const videoId = await aReadyVideo(teacher);
  await sendForReview(teacher, { videoId, reviewerA: reviewer.personId, reviewerB: second.personId });
  for (const who of [reviewer, second]) await approve(who, videoId, "6");
  const at = new Date("2027-06-01T12:00:00Z");
  const [one, other] = [await trust.later(reviewer, at), await trust.later(second, at)];
  const due = async (who: typeof one) => (await withTenant(who, (db) => countAskedOfMe(db, who)))["video-again"];
  expect([await due(one), await due(other)]).toEqual([1, 1]);
  await approve(one, videoId);
  expect([await due(one), await due(other)]).toEqual([0, 1]);
  expect(await rowOf(teacher, videoId), "published meanwhile, and still due").toMatchObject({ publishedAt: second.at, reviewOn: new Date("2027-05-19") });
  await approve(other, videoId);
  expect([await due(one), await due(other)]).toEqual([0, 0]);
  expect(await rowOf(teacher, videoId)).toMatchObject({ reviewOn: new Date("2028-06-01") });
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
  expect((await readPreparation(teacher, videoId)).answers).toMatchObject([{ reviewer: "Ria Reviewer", verdict: "return", reasons: ["captions"], words: "The captions stop half way" }, { verdict: null }]);
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
    expect((await listVideos(who)).published).toEqual([]);
  }
  expect((await watchVideo(teacher, videoId)).withdrawnAt).toEqual(teacher.at);
  await sendForReview(teacher, { videoId, reviewerA: reviewer.personId, reviewerB: all.second.personId });
  expect((await rowOf(teacher, videoId)).publishedAt, "it starts anew").toBeNull();
});

test("it is gone for all others the day after the consent ends, and stays its owner's", async () => {
  const all = await aFilmingTrust();
  const videoId = await aPublishedVideo(all);
  const lastDay = await all.trust.later(all.colleague, new Date("2027-07-21T12:00:00Z"));
  expect((await watchVideo(lastDay, videoId)).id).toBe(videoId);
  const after = await all.trust.later(all.colleague, new Date("2027-07-22T12:00:00Z"));
  await expect(watchVideo(after, videoId)).rejects.toThrow(NotFound);
  await expect(openPart(after, videoId, "original")).rejects.toThrow(NotFound);
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

test("a reviewer looks at it again when its day has come, and may take it down", async () => {
  const all = await aFilmingTrust();
  const videoId = await aPublishedVideo(all);
  expect((await listVideos(all.reviewer)).toReview).toEqual([]);
  await withTenant(all.teacher, (db) => db.practiceVideo.updateMany({ where: { trustId: all.trust.trustId, id: videoId }, data: { shownUntil: new Date("2027-07-21") } }));
  const due = await all.trust.later(all.reviewer, new Date("2027-06-01T12:00:00Z"));
  const sooner = await all.trust.later(all.second, new Date("2026-11-20T12:00:00Z"));
  await approve(sooner, videoId);
  expect((await listVideos(due)).toReview).toEqual([]);
  await giveBack(due, videoId);
  expect(await rowOf(all.teacher, videoId)).toMatchObject({ publishedAt: null, sentAt: null });
});

test("nobody outside learns that an unpublished video exists, its principal and the executives included", async () => {
  const all = await aFilmingTrust();
  const videoId = await aReadyVideo(all.teacher);
  const everyone = { ...(await outsidersTo(all.trust)), principal: all.principal, colleague: all.colleague, executive: await all.trust.executive(), reviewer: all.reviewer };
  for (const [who, viewer] of Object.entries(everyone)) {
    await expect(watchVideo(viewer, videoId), who).rejects.toThrow(NotFound);
    await expect(withdrawVideo(viewer, videoId), who).rejects.toThrow(NotFound);
    await expect(approve(viewer, videoId), who).rejects.toThrow(NotFound);
    expect((await listVideos(viewer)).published, who).toEqual([]);
  }
});

test("months on end within the month", () => {
  expect(monthsOn("2026-08-31", 6)).toBe("2027-02-28");
  expect(monthsOn("2026-11-19", 12)).toBe("2027-11-19");
});

test("who was asked is listed before anybody has answered", async () => {
  const { teacher, reviewer } = await aFilmingTrust();
  const videoId = await aReadyVideo(teacher, { pupils: false });
  await sendForReview(teacher, { videoId, reviewerA: reviewer.personId, reviewerB: null });
  expect((await readPreparation(teacher, videoId)).answers).toMatchObject([{ reviewer: "Ria Reviewer", verdict: null, reasons: [] }]);
});
