import { buffer } from "node:stream/consumers";
import { expect, test } from "vitest";
import { NotFound, Refused } from "@/lib/errors";
import { v7 } from "@/lib/submissions/uuid";
import { withTenant } from "@/lib/db/with-tenant";
import { asDate } from "@/lib/school-year/day";
import { secondsOf } from "@/lib/videos/moment";
import { byteRange } from "@/lib/videos/playback/byte-range";
import { addNote, removeNote } from "@/lib/videos/playback/notes";
import { openPart } from "@/lib/videos/playback/open-part";
import { watchVideo } from "@/lib/videos/playback/watch-video";
import { readClip } from "@/lib/triads/brought/read-clip";
import { withdrawVideo } from "@/lib/videos/review/send-for-review";
import { endShare, shareVideo } from "@/lib/videos/sharing/share-video";
import { filmBytes } from "@/tests/support/film-bytes";
import { databaseText } from "@/tests/support/database-text";
import { aPublishedVideo, aReadyVideo, startOf } from "./a-video";
import { aFilmingTrust } from "./filming-trust";

test.each([
  [null, undefined], ["bytes=0-", { from: 0, to: 99 }], ["bytes=10-19", { from: 10, to: 19 }], ["bytes=90-500", { from: 90, to: 99 }], ["bytes=-5", { from: 95, to: 99 }], ["bytes=-500", { from: 0, to: 99 }],
  ["bytes=100-", "outside"], ["bytes=-0", "outside"], ["bytes=9-3", undefined], ["bytes=-", undefined], ["bytes=0-1,5-9", undefined], ["lines=0-1", undefined], ["Bytes=0-1", { from: 0, to: 1 }], ["bytes=0-1", { from: 0, to: 1 }], ["bytes=99-99", { from: 99, to: 99 }], ["bytes=99999999999999999999-", "outside"],
])("of a hundred bytes, %s asks for %o", (header, range) => {
  expect(byteRange(header, 100)).toEqual(range);
});

test.each([["1:23", 83], ["83", 83], ["1:02:03", 3723], ["0:05", 5], ["1:75", undefined], ["half past", undefined], ["", undefined]])("the moment %s is %s seconds", (text, seconds) => {
  expect(secondsOf(text)).toBe(seconds);
});

test("a part is read byte by byte by those who may see it; a name that is none of its parts leads nowhere", async () => {
  const all = await aFilmingTrust();
  const videoId = await aPublishedVideo(all);
  const part = await openPart(all.colleague, videoId, "original");
  const bytes = await buffer(part.read(4, 7));
  expect([part.type, part.size, bytes.toString()]).toEqual(["video/mp4", 4096, "ftyp"]);
  for (const name of ["720.mp4", "../original", "original/../original", ""]) await expect(openPart(all.colleague, videoId, name)).rejects.toThrow(NotFound);
  await expect(openPart(all.colleague, "not-an-id", "original")).rejects.toThrow(NotFound);
});

test("an answer that is under way breaks off with the withdrawal", async () => {
  const all = await aFilmingTrust();
  const videoId = await aReadyVideo(all.teacher, { pupils: false, film: filmBytes(3 * 1024 ** 2) });
  await shareVideo(all.teacher, { videoId, colleague: "Col League" });
  const part = await openPart(all.colleague, videoId, "original");
  const reader = part.read(0, part.size - 1).getReader();
  let read = (await reader.read()).value?.length ?? 0;
  await withdrawVideo(all.teacher, videoId);
  const rest = async () => {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      read += value.length;
    }
  };
  await expect(rest()).rejects.toThrow(NotFound);
  expect(read, "a megabyte and what was read ahead").toBeLessThan(2 * 1024 ** 2);
  const whole = await openPart(all.teacher, videoId, "original");
  expect((await buffer(whole.read(0, whole.size - 1))).equals(filmBytes(3 * 1024 ** 2)), "its owner gets all of it").toBe(true);
});

test("a note at a moment is for its writer alone, sealed, and gone when they remove it", async () => {
  const all = await aFilmingTrust();
  const videoId = await aPublishedVideo(all);
  const note = { videoId, requestId: v7(), moment: "1:23", note: "A word of mine" };
  await addNote(all.colleague, note);
  await addNote(all.colleague, note);
  const { notes } = await watchVideo(all.colleague, videoId);
  expect(notes).toMatchObject([{ atSecond: 83, text: "A word of mine" }]);
  for (const other of [all.teacher, all.principal]) expect((await watchVideo(other, videoId)).notes).toEqual([]);
  expect(await databaseText()).not.toContain("A word of mine");
  await expect(removeNote(all.principal, { videoId, noteId: notes[0]?.id ?? "" })).rejects.toThrow(NotFound);
  await removeNote(all.colleague, { videoId, noteId: notes[0]?.id ?? "" });
  expect((await watchVideo(all.colleague, videoId)).notes).toEqual([]);
  await expect(addNote(all.colleague, { ...note, requestId: v7(), moment: "soon" })).rejects.toThrow(Refused);
  await expect(addNote(all.colleague, { ...note, videoId: await startOf(all.teacher) })).rejects.toThrow(NotFound);
});

test("a colleague to whom it is shown sees it until either of the two ends it; nobody else does", async () => {
  const { trust, teacher, colleague, principal, reviewer } = await aFilmingTrust();
  const videoId = await aReadyVideo(teacher);
  await expect(shareVideo(teacher, { videoId, colleague: "nobody at all" })).rejects.toThrow(/Nobody else/);
  await expect(shareVideo(teacher, { videoId: await startOf(teacher), colleague: "Col League" })).rejects.toThrow(/have agreed/);
  await expect(shareVideo(principal, { videoId, colleague: "Col League" })).rejects.toThrow(NotFound);
  await shareVideo(teacher, { videoId, colleague: "col league" });
  await shareVideo(teacher, { videoId, colleague: "Col League" });
  const [share, ...more] = (await readClip(teacher, videoId)).shares;
  expect([share?.name, more]).toEqual(["Col League", []]);
  expect((await watchVideo(colleague, videoId)).id).toBe(videoId);
  await trust.person("Gus Governor", { role: "governor" });
  await expect(shareVideo(teacher, { videoId, colleague: "Gus Governor" }), "they do not work here").rejects.toThrow(/Nobody else who works/);
  for (const who of [principal, reviewer]) await expect(watchVideo(who, videoId)).rejects.toThrow(NotFound);
  const ended = { videoId, shareId: share?.id ?? "" };
  await expect(endShare(principal, ended)).rejects.toThrow(NotFound);
  await endShare(colleague, ended);
  await expect(watchVideo(colleague, videoId)).rejects.toThrow(NotFound);
  await shareVideo(teacher, { videoId, colleague: "Col League" });
  await withdrawVideo(teacher, videoId);
  await expect(openPart(colleague, videoId, "original")).rejects.toThrow(NotFound);
});

test("what is shown to a colleague is gone for them when they no longer work here", async () => {
  const { trust, teacher, colleague } = await aFilmingTrust();
  const videoId = await aReadyVideo(teacher);
  await shareVideo(teacher, { videoId, colleague: "Col League" });
  await trust.arrange((db) => db.rolePeriod.updateMany({ where: { trustId: trust.trustId, personId: colleague.personId }, data: { endsOn: asDate("2026-10-31") } }));
  await trust.arrange((db) => db.rolePeriod.create({ data: { trustId: trust.trustId, personId: colleague.personId, role: "governor", startsOn: asDate("2026-11-01") } }));
  await expect(watchVideo(await trust.viewer(colleague.personId), videoId)).rejects.toThrow(NotFound);
});

test("who watched is a count in fives and from five, for the owner alone", async () => {
  const all = await aFilmingTrust();
  const videoId = await aPublishedVideo(all);
  const watchers = await Promise.all([1, 2, 3, 4, 5, 6].map((at) => all.trust.person(`Watcher ${at}`, { role: "teacher", school: all.school })));
  const reach = async () => (await watchVideo(all.teacher, videoId)).reach;
  for (const who of watchers.slice(0, 4)) await watchVideo(who, videoId);
  await watchVideo(all.teacher, videoId);
  expect(await reach()).toBeNull();
  for (const who of watchers) await watchVideo(who, videoId);
  expect(await reach()).toBe(5);
  const count = (who: typeof all.principal) => withTenant(who, (db) => db.$queryRaw`SELECT video_reach(${videoId}::uuid) AS people, (SELECT count(*)::int FROM video_view) AS rows`);
  expect(await count(all.principal)).toEqual([{ people: null, rows: 0 }]);
});
