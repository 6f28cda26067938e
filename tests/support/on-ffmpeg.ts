import { execFileSync } from "node:child_process";
import { test } from "vitest";
import { findFfmpeg } from "@/lib/videos/processing/find-ffmpeg";

/** A test that makes films; where there is no ffmpeg its name says so and it has nothing to make. */
export function onFfmpeg(name: string, work: () => Promise<void>) {
  if (findFfmpeg()) test(name, work, 120_000);
  else test(`${name} (skipped: no ffmpeg on this machine)`, () => {});
}

/** Makes a film of a few seconds at `path`, with sound, and with where it was filmed in it, as phones do. */
export function makeFilm(path: string, { seconds = 2, size = "320x240", more = [] as string[] } = {}) {
  const ffmpeg = findFfmpeg()?.ffmpeg ?? "ffmpeg";
  execFileSync(ffmpeg, ["-v", "error", "-y", "-f", "lavfi", "-i", `testsrc=duration=${seconds}:size=${size}:rate=15`, "-f", "lavfi", "-i", `sine=duration=${seconds}`,
    "-metadata", "location=+51.5-0.12/", "-metadata", "comment=filmed-by-a-phone", "-c:v", "libx264", "-preset", "ultrafast", "-c:a", "aac", "-shortest", ...more, path]);
}
