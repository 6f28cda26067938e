import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { v7 } from "@/lib/submissions/uuid";
import { deleteVideo } from "@/lib/videos/delete-video";
import { uploadPath, videoFolder } from "@/lib/videos/files/paths";
import { listVideos } from "@/lib/videos/lists/list-videos";
import { addNote } from "@/lib/videos/playback/notes";
import { openPart } from "@/lib/videos/playback/open-part";
import { watchVideo } from "@/lib/videos/playback/watch-video";
import { processFilm } from "@/lib/videos/processing/process-film";
import { readClip } from "@/lib/triads/brought/read-clip";
import { withdrawVideo } from "@/lib/videos/review/send-for-review";
import { beginUpload } from "@/lib/videos/upload/begin-upload";
import { receivePiece } from "@/lib/videos/upload/receive-piece";
import { outsidersTo, THEN } from "@/tests/support/a-trust";
import { filmBytes } from "@/tests/support/film-bytes";
import { aPublishedVideo, aReadyVideo, inPieces, rowOf, startOf, uploadTo } from "./a-video";
import { aFilmingTrust } from "./filming-trust";

test("a withdrawn video that its owner deletes is off the disk and out of the database; that there was one stays", async () => {
  const all = await aFilmingTrust();
  const videoId = await aPublishedVideo(all);
  const { teacher, colleague } = all;
  await addNote(colleague, { videoId, requestId: v7(), moment: "0:03", note: "x" });
  await expect(deleteVideo(teacher, videoId)).rejects.toThrow(/Withdraw this video first/);
  await withdrawVideo(teacher, videoId);
  const folder = videoFolder(teacher.trustId, videoId);
  expect(existsSync(folder)).toBe(true);
  await deleteVideo(teacher, videoId);
  expect(existsSync(folder)).toBe(false);
  const counts = await all.trust.arrange((db) => db.$queryRaw`
    SELECT (SELECT count(*)::int FROM video_file WHERE "videoId" = ${videoId}::uuid) AS file, (SELECT count(*)::int FROM video_consent WHERE "videoId" = ${videoId}::uuid) AS consent,
      (SELECT count(*)::int FROM video_review WHERE "videoId" = ${videoId}::uuid) AS review, (SELECT count(*)::int FROM video_note WHERE "videoId" = ${videoId}::uuid) AS note,
      (SELECT count(*)::int FROM video_view WHERE "videoId" = ${videoId}::uuid) AS view, (SELECT count(*)::int FROM video_upload WHERE "videoId" = ${videoId}::uuid) AS upload`);
  expect(counts).toEqual([{ file: 0, consent: 0, review: 0, note: 0, view: 0, upload: 0 }]);
  expect(await rowOf(teacher, videoId)).toMatchObject({ ownerId: teacher.personId, round: 1, deletedAt: teacher.at, title: "", notice: "", captions: null });
  for (const who of [teacher, colleague, all.reviewer]) {
    await expect(watchVideo(who, videoId)).rejects.toThrow(NotFound);
    await expect(openPart(who, videoId, "original")).rejects.toThrow(NotFound);
  }
  await expect(readClip(teacher, videoId)).rejects.toThrow(NotFound);
  expect((await listVideos(teacher)).mine).toEqual([]);
  await expect(deleteVideo(teacher, videoId), "it stays deleted").rejects.toThrow(NotFound);
  const revive = withTenant(teacher, (db) => db.practiceVideo.updateMany({ where: { trustId: teacher.trustId, id: videoId }, data: { title: "Back" } }));
  await expect(revive).rejects.toThrow(Refused);
});

test("what is on its way when a video is deleted leads nowhere: an upload, and a film that is being made ready", async () => {
  const { teacher } = await aFilmingTrust();
  const videoId = await startOf(teacher);
  await uploadTo(teacher, videoId, filmBytes());
  const uploadId = await beginUpload(teacher, { videoId, bytes: 4096, fingerprint: "another" });
  await receivePiece(teacher, { videoId, uploadId, offset: 0, body: inPieces(filmBytes().subarray(0, 1000)) });
  await deleteVideo(teacher, videoId);
  expect(existsSync(uploadPath(teacher.trustId, uploadId))).toBe(false);
  await expect(receivePiece(teacher, { videoId, uploadId, offset: 1000, body: inPieces(filmBytes().subarray(1000)) })).rejects.toThrow(NotFound);
  await processFilm({ trustId: teacher.trustId, personId: teacher.personId, videoId }, THEN);
  expect(existsSync(videoFolder(teacher.trustId, videoId))).toBe(false);
});

test("nobody but its owner deletes a video", async () => {
  const all = await aFilmingTrust();
  const videoId = await aReadyVideo(all.teacher);
  for (const [who, viewer] of Object.entries({ ...(await outsidersTo(all.trust)), colleague: all.colleague, principal: all.principal, reviewer: all.reviewer }))
    await expect(deleteVideo(viewer, videoId), who).rejects.toThrow(NotFound);
  expect(existsSync(videoFolder(all.teacher.trustId, videoId))).toBe(true);
});
