import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

const USUAL_PLACES = ["/usr/bin/ffmpeg", "/usr/local/bin/ffmpeg", "/opt/homebrew/bin/ffmpeg"];

export type Tools = { ffmpeg: string; ffprobe: string };

/** The programs on this machine that read and make films: at FFMPEG_PATH or in a usual place; undefined when there are none. */
export function findFfmpeg(): Tools | undefined {
  const ffmpeg = (process.env.FFMPEG_PATH ? [process.env.FFMPEG_PATH] : USUAL_PLACES).find((path) => existsSync(/* turbopackIgnore: true */ path));
  const ffprobe = ffmpeg && join(dirname(ffmpeg), "ffprobe");
  return ffmpeg && ffprobe && existsSync(/* turbopackIgnore: true */ ffprobe) ? { ffmpeg, ffprobe } : undefined;
}
