import { z } from "zod";
import type { FilmKind } from "../files/kind-of-film";
import { LONGEST_FILM } from "../limits";
import type { Tools } from "./find-ffmpeg";
import type { Problem } from "./problems";
import { runTool } from "./run-tool";

const A_LOOK_SECONDS = 60;

/** The reader for each kind: nothing else is ever tried on a file, so no file can make the program fetch or open another. */
export const readerOf: Record<FilmKind, string> = { mp4: "mov", webm: "matroska", avi: "avi" };
export const NO_OTHER_FILE = ["-protocol_whitelist", "file"];

const looked = z.object({
  streams: z.array(z.object({ codec_type: z.string().optional(), duration: z.coerce.number().optional().catch(undefined), disposition: z.object({ attached_pic: z.number().optional() }).optional() })).default([]),
  format: z.object({ duration: z.coerce.number().optional().catch(undefined) }).default({}),
});

/** How long a film is, and whether it has sound; or why it is none. */
export async function lookAtFilm({ ffprobe }: Tools, path: string, kind: FilmKind): Promise<{ seconds: number; sound: boolean } | { problem: Problem }> {
  const ran = await runTool([ffprobe, "-v", "error", ...NO_OTHER_FILE, "-f", readerOf[kind], "-show_entries", "stream=codec_type,duration:stream_disposition=attached_pic:format=duration", "-of", "json", path], A_LOOK_SECONDS);
  if (ran.timedOut) return { problem: "too-slow" };
  if (ran.signal) throw new Error(`ffprobe ended by ${ran.signal}`);
  const found = ran.code === 0 ? looked.safeParse(JSON.parse(ran.out || "{}")) : undefined;
  if (!found?.success) return { problem: "unreadable" };
  const { streams, format } = found.data;
  const picture = streams.find((stream) => stream.codec_type === "video" && !stream.disposition?.attached_pic);
  if (!picture) return { problem: "no-picture" };
  // A browser's recording may not say how long it is; making it ready finds out.
  const seconds = format.duration ?? picture.duration ?? 0;
  if (seconds > LONGEST_FILM) return { problem: "too-long" };
  return { seconds, sound: streams.some((stream) => stream.codec_type === "audio") };
}
