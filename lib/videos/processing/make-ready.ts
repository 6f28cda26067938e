import { rename } from "node:fs/promises";
import { join } from "node:path";
import { madeFolder, takeAway } from "../files/paths";
import type { FilmKind } from "../files/kind-of-film";
import { LONGEST_FILM } from "../limits";
import type { Tools } from "./find-ffmpeg";
import { NO_OTHER_FILE, readerOf } from "./look-at-film";
import type { Problem } from "./problems";
import { type Ran, runTool } from "./run-tool";

/** A film to make ready: what it is, how long it says it is, and which try this is. */
export type ToMake = { kind: FilmKind; seconds: number; tries: number };

/** Two processor cores at most, and an hour at most. */
const THREADS = "2";
const AN_HOUR = 60 * 60;

/** No larger than `short` on its short side and as 16:9 on its long one, upright or lying, never blown up. */
const fit = (long: number, short: number) =>
  `scale=w='if(gte(iw,ih),min(${long},iw),min(${short},iw))':h='if(gte(iw,ih),min(${short},ih),min(${long},ih))':force_original_aspect_ratio=decrease:force_divisible_by=2,setsar=1,format=yuv420p`;

/** Nothing of where, when and with what it was filmed. */
const NOTHING_BESIDE = ["-map_metadata", "-1", "-map_chapters", "-1", "-dn", "-sn", "-fflags", "+bitexact", "-flags:v", "+bitexact", "-flags:a", "+bitexact"];
const output = (label: string, crf: string, path: string) => [
  "-map", label, "-map", "0:a:0?", ...NOTHING_BESIDE, "-c:v", "libx264", "-preset", "veryfast", "-crf", crf, "-fpsmax", "30", "-c:a", "aac", "-b:a", "96k", "-ac", "2",
  "-t", String(LONGEST_FILM), "-threads", THREADS, "-movflags", "+faststart", "-f", "mp4", path,
];

/** What ffmpeg says when the fault is not the film's. */
const OURS = /No space left on device|Unknown encoder|Encoder not found/;

function problemOf({ timedOut, code, signal, said }: Ran): Problem | undefined {
  if (timedOut) return "too-slow";
  if (OURS.test(said)) throw new Error("ffmpeg could not work here");
  if (/Cannot allocate memory|malloc of size/.test(said)) return "too-heavy";
  if (signal) throw new Error(`ffmpeg ended by ${signal}`);
  return code === 0 ? undefined : "unreadable";
}

/**
 * Makes of a film what every browser plays, in two sizes, and a picture of it, in its own folder. Each try works in a corner of its own,
 * so that one that was given up, and has not ended yet, writes into nothing that is kept.
 * @param onProgress gets the seconds that are done
 * @returns the names of what was made; or why it could not be
 * @throws Error when something else than the film failed, so that trying again makes sense
 */
export async function makeReady(tools: Tools, folder: string, film: ToMake, onProgress: (done: number) => void): Promise<{ parts: string[]; seconds: number } | { problem: Problem }> {
  const corner = await madeFolder(join(folder, `try-${film.tries}`));
  try {
    const made = await makeIn(corner, tools, folder, film, onProgress);
    if ("parts" in made) for (const part of made.parts) await rename(join(corner, part), join(folder, part));
    return made;
  } finally {
    await takeAway(corner);
  }
}

async function makeIn(corner: string, { ffmpeg }: Tools, folder: string, { kind, seconds }: ToMake, onProgress: (done: number) => void): Promise<{ parts: string[]; seconds: number } | { problem: Problem }> {
  const input = ["-nostdin", "-hide_banner", "-v", "error", "-y", ...NO_OTHER_FILE, "-threads", THREADS, "-f", readerOf[kind], "-i", join(folder, "original")];
  const both = `[0:v:0]split=2[large][small];[large]${fit(1280, 720)}[l];[small]${fit(854, 480)}[s]`;
  let done = 0;
  const ran = await runTool(
    [ffmpeg, ...input, "-progress", "pipe:1", "-nostats", "-filter_complex", both, "-filter_complex_threads", THREADS,
      ...output("[l]", "23", join(corner, "720.mp4")), ...output("[s]", "26", join(corner, "480.mp4"))],
    AN_HOUR,
    (text) => {
      const last = [...text.matchAll(/out_time_us=(\d+)/g)].at(-1)?.[1];
      if (last) onProgress((done = Number(last) / 1e6));
    },
  );
  const problem = problemOf(ran);
  if (problem) return { problem };
  const length = seconds || done;
  const picture = await runTool(
    [ffmpeg, "-nostdin", "-v", "error", "-y", "-ss", String(Math.min(length * 0.4, 20)), "-i", join(corner, "720.mp4"), "-frames:v", "1", "-vf", "scale=640:-2", "-q:v", "4", ...NOTHING_BESIDE.slice(0, 2), join(corner, "poster.jpg")],
    60,
  );
  return { parts: ["720.mp4", "480.mp4", ...(picture.code === 0 ? ["poster.jpg"] : [])], seconds: length };
}
