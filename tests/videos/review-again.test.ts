import { expect, test } from "vitest";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { readExecutiveHome } from "@/lib/home/executive-home";
import { readStaffHome } from "@/lib/home/staff-home";
import { countAskedOfMe } from "@/lib/asked/read-asked-of-me";
import { listVideos } from "@/lib/videos/lists/list-videos";
import { openPart } from "@/lib/videos/playback/open-part";
import { watchVideo } from "@/lib/videos/playback/watch-video";
import { monthsOn } from "@/lib/videos/review/answer-review";
import { sendForReview } from "@/lib/videos/review/send-for-review";
import { aPublishedVideo, approve, aReadyVideo, giveBack, rowOf } from "./a-video";
import { aFilmingTrust } from "./filming-trust";

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

test("it is gone for all others the day after the consent ends, and stays its owner's", async () => {
  const all = await aFilmingTrust();
  const videoId = await aPublishedVideo(all);
  const lastDay = await all.trust.later(all.colleague, new Date("2027-07-21T12:00:00Z"));
  expect((await watchVideo(lastDay, videoId)).id).toBe(videoId);
  const after = await all.trust.later(all.colleague, new Date("2027-07-22T12:00:00Z"));
  await expect(watchVideo(after, videoId)).rejects.toThrow(NotFound);
  await expect(openPart(after, videoId, "original")).rejects.toThrow(NotFound);
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

test("months on end within the month", () => {
  expect(monthsOn("2026-08-31", 6)).toBe("2027-02-28");
  expect(monthsOn("2026-11-19", 12)).toBe("2027-11-19");
});
