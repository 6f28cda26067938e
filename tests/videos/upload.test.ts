import { existsSync, mkdirSync, readFileSync, rmSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filmBytes } from "@/tests/support/film-bytes";
import { NotFound, Refused, Stale } from "@/lib/errors";
import { withTenant } from "@/lib/db/with-tenant";
import { filmFolder, uploadPath } from "@/lib/videos/files/paths";
import { kindOfFilm } from "@/lib/videos/files/kind-of-film";
import { sendForReview } from "@/lib/videos/review/send-for-review";
import { addSmallFilm } from "@/lib/videos/upload/add-small-film";
import { beginUpload } from "@/lib/videos/upload/begin-upload";
import { clearUnfinishedUploads } from "@/lib/videos/upload/clear-unfinished";
import { readUpload, stopUpload } from "@/lib/videos/upload/find-upload";
import { receivePiece } from "@/lib/videos/upload/receive-piece";
import { outsidersTo } from "@/tests/support/a-trust";
import { aReadyVideo, inPieces, startOf } from "./a-video";
import { aFilmingTrust } from "./filming-trust";

async function* thatBreaksOff(...pieces: Uint8Array[]) {
  yield* inPieces(...pieces);
  throw new Error("connection reset");
}

test("a broken connection and a closed browser lose nothing: the same file goes on where it stopped", async () => {
  const { teacher } = await aFilmingTrust();
  const videoId = await startOf(teacher);
  const film = filmBytes(10_000);
  const about = { videoId, bytes: film.length, fingerprint: "IMG_0042 10000 1700000000000" };
  const uploadId = await beginUpload(teacher, about);
  expect(await receivePiece(teacher, { videoId, uploadId, offset: 0, body: thatBreaksOff(film.subarray(0, 3000), film.subarray(3000, 4500)) })).toEqual({ received: 4500, done: false });
  expect(await readUpload(teacher, videoId)).toMatchObject({ received: 4500, bytes: 10_000 });
  expect(await beginUpload(teacher, about), "the same file, in another browser").toBe(uploadId);
  expect(await receivePiece(teacher, { videoId, uploadId, offset: 4500, body: inPieces(film.subarray(4500)) })).toEqual({ received: 10_000, done: true });
  const { fileId, state } = await withTenant(teacher, (db) => db.videoFile.findFirstOrThrow({ where: { trustId: teacher.trustId, videoId } }));
  expect(state).toBe("waiting");
  expect(readFileSync(join(filmFolder(teacher.trustId, videoId, fileId), "original")).equals(film)).toBe(true);
  expect(await readUpload(teacher, videoId)).toMatchObject({ received: 10_000, bytes: 10_000 });
});

test("a film whose last answer got lost is not sent again, and a piece that comes twice changes nothing", async () => {
  const { teacher } = await aFilmingTrust();
  const videoId = await startOf(teacher);
  const film = filmBytes(1000);
  const about = { videoId, bytes: 1000, fingerprint: "a" };
  const uploadId = await beginUpload(teacher, about);
  await receivePiece(teacher, { videoId, uploadId, offset: 0, body: inPieces(film) });
  expect(await beginUpload(teacher, about)).toBe(uploadId);
  expect(await readUpload(teacher, videoId, uploadId)).toMatchObject({ received: 1000 });
  expect(await receivePiece(teacher, { videoId, uploadId, offset: 1000, body: inPieces() })).toEqual({ received: 1000, done: true });
  await expect(receivePiece(teacher, { videoId, uploadId, offset: 0, body: inPieces(film) })).rejects.toMatchObject({ version: 1000 });
  await expect(stopUpload(teacher, videoId, uploadId), "what has arrived is the film").rejects.toThrow(NotFound);
  await withTenant(teacher, (db) => db.videoFile.updateMany({ where: { trustId: teacher.trustId, videoId }, data: { state: "failed", problem: "gave-up" } }));
  expect(await beginUpload(teacher, about), "one that failed is sent anew").not.toBe(uploadId);
});

test("two last pieces at the same moment make one film and one job", async () => {
  const { teacher } = await aFilmingTrust();
  const videoId = await startOf(teacher);
  const film = filmBytes(1000);
  const uploadId = await beginUpload(teacher, { videoId, bytes: 1000, fingerprint: "a" });
  const last = () => receivePiece(teacher, { videoId, uploadId, offset: 0, body: inPieces(film) });
  const outcomes = await Promise.allSettled([last(), last(), last()]);
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  for (const one of outcomes) if (one.status === "rejected") expect([NotFound, Stale]).toContain(one.reason.constructor);
  const jobs = await withTenant(teacher, (db) => db.$queryRaw`SELECT data FROM pgboss.job WHERE name = 'film' AND data ->> 'videoId' = ${videoId}`);
  expect(jobs).toHaveLength(1);
  expect(await withTenant(teacher, (db) => db.videoFile.count({ where: { trustId: teacher.trustId, videoId, fileId: uploadId } }))).toBe(1);
});

test("of two pieces at the same moment the later one hears where the file ends now", async () => {
  const { teacher } = await aFilmingTrust();
  const videoId = await startOf(teacher);
  const film = filmBytes(1000);
  const uploadId = await beginUpload(teacher, { videoId, bytes: 1000, fingerprint: "a" });
  async function* slowly() {
    yield film.subarray(0, 100);
    await receivePiece(teacher, { videoId, uploadId, offset: 0, body: inPieces(film.subarray(0, 400)) });
  }
  await expect(receivePiece(teacher, { videoId, uploadId, offset: 0, body: slowly() })).rejects.toMatchObject({ version: 400 });
});

test("what fails at the last moment comes again: a film is there, or the last piece is asked for", async () => {
  const { teacher } = await aFilmingTrust();
  const videoId = await startOf(teacher);
  const film = filmBytes(1000);
  const uploadId = await beginUpload(teacher, { videoId, bytes: 1000, fingerprint: "a" });
  await receivePiece(teacher, { videoId, uploadId, offset: 0, body: inPieces(film.subarray(0, 600)) });
  // A folder stands where the film belongs, so that it cannot be put there.
  const inTheWay = join(filmFolder(teacher.trustId, videoId, uploadId), "original", "x");
  mkdirSync(inTheWay, { recursive: true });
  await expect(receivePiece(teacher, { videoId, uploadId, offset: 600, body: inPieces(film.subarray(600)) })).rejects.toThrow();
  expect((await readUpload(teacher, videoId))?.received).toBe(600);
  rmSync(join(inTheWay, ".."), { recursive: true });
  expect(await receivePiece(teacher, { videoId, uploadId, offset: 600, body: inPieces(film.subarray(600)) })).toEqual({ received: 1000, done: true });
});

test("a file that is no film is refused with its first piece, and not after two gigabytes", async () => {
  const { teacher } = await aFilmingTrust();
  const videoId = await startOf(teacher);
  const uploadId = await beginUpload(teacher, { videoId, bytes: 2 * 1024 ** 3, fingerprint: "a" });
  await expect(receivePiece(teacher, { videoId, uploadId, offset: 0, body: inPieces(Buffer.from("%PDF-1.7 a worksheet of two pages")) })).rejects.toThrow(/no film that Braid can play/);
  expect(await readUpload(teacher, videoId)).toBeUndefined();
  expect(existsSync(uploadPath(teacher.trustId, uploadId))).toBe(false);
});

test("a piece that does not begin where the file ends is refused, and so is more than was promised", async () => {
  const { teacher } = await aFilmingTrust();
  const videoId = await startOf(teacher);
  const uploadId = await beginUpload(teacher, { videoId, bytes: 100, fingerprint: "a" });
  await expect(receivePiece(teacher, { videoId, uploadId, offset: 10, body: inPieces(Buffer.alloc(10)) })).rejects.toThrow(Stale);
  await expect(receivePiece(teacher, { videoId, uploadId, offset: 0, body: inPieces(Buffer.alloc(60), Buffer.alloc(60)) })).rejects.toThrow(Refused);
  expect((await readUpload(teacher, videoId))?.received, "nothing of it counts").toBe(0);
});

test("another file takes the place of an unfinished one", async () => {
  const { teacher } = await aFilmingTrust();
  const videoId = await startOf(teacher);
  const first = await beginUpload(teacher, { videoId, bytes: 100, fingerprint: "a" });
  const second = await beginUpload(teacher, { videoId, bytes: 100, fingerprint: "b" });
  expect(second).not.toBe(first);
  expect([first, second].map((id) => existsSync(uploadPath(teacher.trustId, id)))).toEqual([false, true]);
  await expect(receivePiece(teacher, { videoId, uploadId: first, offset: 0, body: inPieces(filmBytes(100)) })).rejects.toThrow(NotFound);
});

test("a film is known by what it holds, whatever it is called", async () => {
  const { teacher } = await aFilmingTrust();
  const videoId = await startOf(teacher);
  await expect(addSmallFilm(teacher, videoId, new File(["<script>alert(1)</script>"], "lesson.mp4", { type: "video/mp4" }))).rejects.toThrow(/no film that Braid can play/);
  await expect(addSmallFilm(teacher, videoId, new File([], "lesson.mp4"))).rejects.toThrow(/empty/);
  await expect(addSmallFilm(teacher, videoId, new File([Buffer.alloc(5 * 1024 ** 2 + 1)], "lesson.mp4"))).rejects.toThrow(/5 MB/);
  await expect(beginUpload(teacher, { videoId, bytes: 2 * 1024 ** 3 + 1, fingerprint: "a" })).rejects.toThrow(/2 GB/);
  expect(await readUpload(teacher, videoId)).toBeUndefined();
  await addSmallFilm(teacher, videoId, new File([filmBytes()], "holiday.txt"));
  expect([Buffer.from("\u001AE\u00DF\u00A3....", "latin1"), Buffer.from("RIFF....AVI "), Buffer.from("\0\0\0\u0018ftypheic"), Buffer.from("#EXTM3U\nfile:///etc/passwd")].map(kindOfFilm)).toEqual(["webm", "avi", undefined, undefined]);
});

test("nobody but its owner begins, continues or ends an upload; after sending not even they", async () => {
  const all = await aFilmingTrust();
  const videoId = await startOf(all.teacher);
  const uploadId = await beginUpload(all.teacher, { videoId, bytes: 4096, fingerprint: "a" });
  const others = { ...(await outsidersTo(all.trust)), colleague: all.colleague, principal: all.principal, reviewer: all.reviewer };
  for (const [who, viewer] of Object.entries(others)) {
    await expect(beginUpload(viewer, { videoId, bytes: 4096, fingerprint: "a" }), who).rejects.toThrow(NotFound);
    await expect(receivePiece(viewer, { videoId, uploadId, offset: 0, body: inPieces(filmBytes()) }), who).rejects.toThrow(NotFound);
    await expect(stopUpload(viewer, videoId, uploadId), who).rejects.toThrow(NotFound);
    expect(await readUpload(viewer, videoId), who).toBeUndefined();
  }
  expect((await readUpload(all.teacher, videoId))?.received).toBe(0);
  const sent = await aReadyVideo(all.teacher);
  await sendForReview(all.teacher, { videoId: sent, reviewerA: all.reviewer.personId, reviewerB: all.second.personId });
  await expect(beginUpload(all.teacher, { videoId: sent, bytes: 4096, fingerprint: "a" })).rejects.toThrow(Refused);
});

test("an upload that nobody goes on with is cleared after a week", async () => {
  const { teacher } = await aFilmingTrust();
  const videoId = await startOf(teacher);
  const uploadId = await beginUpload(teacher, { videoId, bytes: 100, fingerprint: "a" });
  const [path, at] = [uploadPath(teacher.trustId, uploadId), new Date()];
  const daysAgo = (days: number) => new Date(at.getTime() - days * 24 * 60 * 60 * 1000);
  utimesSync(path, at, daysAgo(6));
  await clearUnfinishedUploads(at);
  expect(existsSync(path)).toBe(true);
  utimesSync(path, at, daysAgo(8));
  expect(await clearUnfinishedUploads(at)).toBeGreaterThan(0);
  expect(existsSync(path)).toBe(false);
  expect(await readUpload(teacher, videoId)).toBeUndefined();
});

test("whoever comes back after that week with the same file begins anew", async () => {
  const { teacher } = await aFilmingTrust();
  const videoId = await startOf(teacher);
  const about = { videoId, bytes: 1000, fingerprint: "a" };
  const uploadId = await beginUpload(teacher, about);
  await receivePiece(teacher, { videoId, uploadId, offset: 0, body: inPieces(filmBytes(400)) });
  rmSync(uploadPath(teacher.trustId, uploadId));
  const fresh = await beginUpload(teacher, about);
  expect(fresh).not.toBe(uploadId);
  expect(await receivePiece(teacher, { videoId, uploadId: fresh, offset: 0, body: inPieces(filmBytes(1000)) })).toMatchObject({ done: true });
});
