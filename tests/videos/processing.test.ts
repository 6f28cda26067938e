import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filmBytes } from "@/tests/support/film-bytes";
import { withTenant } from "@/lib/db/with-tenant";
import { filmFolder } from "@/lib/videos/files/paths";
import { findFfmpeg } from "@/lib/videos/processing/find-ffmpeg";
import { processFilm } from "@/lib/videos/processing/process-film";
import { runTool } from "@/lib/videos/processing/run-tool";
import type { Viewer } from "@/lib/viewers/viewer";
import { THEN } from "@/tests/support/a-trust";
import { makeFilm, onFfmpeg } from "@/tests/support/on-ffmpeg";
import { startOf, uploadTo } from "./a-video";
import { aFilmingTrust } from "./filming-trust";

const folder = mkdtempSync(join(tmpdir(), "braid-made-"));
const filmOf = (owner: Viewer, videoId: string) => withTenant(owner, (db) => db.videoFile.findFirstOrThrow({ where: { trustId: owner.trustId, videoId } }));

async function processed(owner: Viewer, bytes: Uint8Array) {
  const videoId = await startOf(owner);
  await uploadTo(owner, videoId, bytes);
  await processFilm({ trustId: owner.trustId, personId: owner.personId, videoId }, THEN);
  const film = await filmOf(owner, videoId);
  return { film, at: filmFolder(owner.trustId, videoId, film.fileId) };
}

function probe(path: string) {
  const args = ["-v", "error", "-show_entries", "stream=codec_name,width,height:format_tags", "-of", "json", path];
  return JSON.parse(execFileSync(findFfmpeg()?.ffprobe ?? "", args, { encoding: "utf8" })) as { streams: { codec_name: string; width?: number; height?: number }[]; format: { tags?: Record<string, string> } };
}

onFfmpeg("a phone's film becomes H.264 and AAC in two sizes with a picture, and forgets where it was made", async () => {
  const { teacher } = await aFilmingTrust();
  const path = join(folder, "phone.mov");
  makeFilm(path, { seconds: 3, size: "1920x1080" });
  expect(readFileSync(path).includes("filmed-by-a-phone")).toBe(true);
  const { film, at } = await processed(teacher, readFileSync(path));
  expect(film).toMatchObject({ state: "ready", progress: 100, seconds: 3, parts: ["720.mp4", "480.mp4", "poster.jpg"] });
  const large = probe(join(at, "720.mp4"));
  expect(large.streams).toMatchObject([{ codec_name: "h264", width: 1280, height: 720 }, { codec_name: "aac" }]);
  expect(probe(join(at, "480.mp4")).streams[0]).toMatchObject({ width: 852, height: 480 });
  for (const part of film.parts) expect(readFileSync(join(at, part)).includes("filmed-by-a-phone"), part).toBe(false);
  expect(Object.keys(large.format.tags ?? {})).not.toContain("location");
  const bytes = readFileSync(join(at, "720.mp4"));
  expect(bytes.indexOf("moov"), "it begins to play before it has all arrived").toBeLessThan(bytes.indexOf("mdat"));
  expect(existsSync(join(at, "original")), "the original is gone").toBe(false);
});

onFfmpeg("an upright film stays upright, a small one is not blown up, one without sound works", async () => {
  const { teacher } = await aFilmingTrust();
  const path = join(folder, "upright.webm");
  execFileSync(findFfmpeg()?.ffmpeg ?? "", ["-v", "error", "-y", "-f", "lavfi", "-i", "testsrc=duration=1:size=120x213:rate=10", "-c:v", "libvpx", path]);
  const { film, at } = await processed(teacher, readFileSync(path));
  expect(film).toMatchObject({ kind: "webm", state: "ready" });
  expect(probe(join(at, "720.mp4")).streams).toMatchObject([{ codec_name: "h264", width: 120, height: 212 }]);
});

onFfmpeg("a poisoned film fails alone, with clear words, and the next one is made ready", async () => {
  const { teacher } = await aFilmingTrust();
  const poisoned = await processed(teacher, filmBytes(50_000));
  expect(poisoned.film).toMatchObject({ state: "failed", problem: "unreadable", parts: [] });
  expect(existsSync(poisoned.at), "nothing of it stays").toBe(false);
  const sound = join(folder, "sound.mp4");
  execFileSync(findFfmpeg()?.ffmpeg ?? "", ["-v", "error", "-y", "-f", "lavfi", "-i", "sine=duration=1", "-c:a", "aac", "-f", "mp4", sound]);
  expect((await processed(teacher, readFileSync(sound))).film).toMatchObject({ state: "failed", problem: "no-picture" });
  const fine = join(folder, "fine.mp4");
  makeFilm(fine);
  expect((await processed(teacher, readFileSync(fine))).film.state).toBe("ready");
});

onFfmpeg("where something of ours fails the queue may try again, three times at most", async () => {
  const { teacher } = await aFilmingTrust();
  const videoId = await startOf(teacher);
  await uploadTo(teacher, videoId, filmBytes());
  process.env.FFMPEG_PATH = join(folder, "ffmpeg");
  execFileSync("/bin/sh", ["-c", `printf '#!/bin/sh\\nkill -9 $$\\n' > ${folder}/ffmpeg; cp ${folder}/ffmpeg ${folder}/ffprobe; chmod +x ${folder}/ff*`]);
  const again = () => processFilm({ trustId: teacher.trustId, personId: teacher.personId, videoId }, THEN);
  for (const time of [1, 2, 3]) await expect(again(), String(time)).rejects.toThrow(/ended by SIGKILL/);
  delete process.env.FFMPEG_PATH;
  expect((await filmOf(teacher, videoId)).state).toBe("processing");
  await again();
  expect(await filmOf(teacher, videoId)).toMatchObject({ state: "failed", problem: "gave-up" });
});

test("without ffmpeg a film plays as it was sent", async () => {
  process.env.FFMPEG_PATH = "/nowhere/ffmpeg";
  const { teacher } = await aFilmingTrust();
  const { film, at } = await processed(teacher, filmBytes());
  delete process.env.FFMPEG_PATH;
  expect(film).toMatchObject({ state: "as-it-is", parts: ["original"] });
  expect(readFileSync(join(at, "original")).equals(filmBytes())).toBe(true);
});

test("a program that takes too long is killed, and one that takes too much memory ends", async () => {
  expect(await runTool(["sleep", "30"], 0.2)).toMatchObject({ timedOut: true, signal: "SIGKILL" });
  if (process.platform === "linux") expect((await runTool(["/bin/sh", "-c", "ulimit -v"], 5)).out.trim()).toBe(String(3 * 1024 * 1024));
  expect((await runTool(["echo", "fine"], 5)).out).toBe("fine\n");
});
