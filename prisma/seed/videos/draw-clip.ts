import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Tools } from "@/lib/videos/processing/find-ffmpeg";
import { runTool } from "@/lib/videos/processing/run-tool";
import { CARD_SECONDS } from "./clips";

const FONT = resolve("node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-standard-normal.woff2");
const FADE = 0.5;

/** A card's words, coming and going softly; they stand in a file, so that nothing in them has to be escaped. */
function card(file: string, at: number): string {
  const [from, to] = [at * CARD_SECONDS, (at + 1) * CARD_SECONDS];
  const alpha = `if(lt(t,${from + FADE}),(t-${from})/${FADE},if(gt(t,${to - FADE}),(${to}-t)/${FADE},1))`;
  return `drawtext=fontfile=${FONT}:textfile=${file}:fontsize=64:fontcolor=0x1C1B18:x=(w-text_w)/2:y=(h-text_h)/2-20:alpha='${alpha}':enable='between(t,${from},${to})'`;
}

/** Draws a silent clip of title cards on paper, with a line that grows under them. @returns the film's bytes */
export async function drawClip({ ffmpeg }: Tools, cards: readonly string[]): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "braid-clip-"));
  try {
    const drawn: string[] = [];
    for (const [at, words] of cards.entries()) {
      const file = join(folder, `${at}.txt`);
      await writeFile(file, words);
      drawn.push(card(file, at));
    }
    const seconds = cards.length * CARD_SECONDS;
    const line = [`drawbox=x=440:y=430:w=400:h=3:color=0xDDD7CB:t=fill`, ...cards.map((_, at) => `drawbox=x=440:y=430:w=${Math.round((400 / cards.length) * (at + 1))}:h=3:color=0x0B6B62:t=fill:enable='gte(t,${at * CARD_SECONDS})'`)];
    const film = join(folder, "clip.mp4");
    const ran = await runTool(
      [ffmpeg, "-nostdin", "-v", "error", "-y", "-f", "lavfi", "-i", `color=c=0xFAF8F3:s=1280x720:r=25:d=${seconds}`, "-vf", [...line, ...drawn].join(","), "-c:v", "libx264", "-preset", "veryfast", "-crf", "24", "-pix_fmt", "yuv420p", film],
      120,
    );
    if (ran.code !== 0) throw new Error(`The clip could not be drawn: ${ran.said.slice(0, 300)}`);
    return await readFile(film);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
