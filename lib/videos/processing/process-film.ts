import { join } from "node:path";
import { withTenant } from "@/lib/db/with-tenant";
import type { Prisma } from "@/lib/db/generated/client";
import { log } from "@/lib/log";
import { viewerForJob } from "@/lib/viewers/find-viewer";
import type { Viewer } from "@/lib/viewers/viewer";
import type { FilmKind } from "../files/kind-of-film";
import { filmFolder, takeAway } from "../files/paths";
import { findFfmpeg } from "./find-ffmpeg";
import { lookAtFilm } from "./look-at-film";
import { makeReady } from "./make-ready";
import type { Problem } from "./problems";

const TRIES = 3;
const TELL_EVERY_MS = 2000;

type Claimed = { fileId: string; kind: FilmKind; tries: number };

/** Takes the film to work on: one that waits, or one whose worker went away. */
function claim(viewer: Viewer, videoId: string): Promise<Claimed | undefined> {
  const { trustId } = viewer;
  return withTenant(viewer, async (db) => {
    const { count } = await db.videoFile.updateMany({ where: { trustId, videoId, state: { in: ["waiting", "processing"] } }, data: { state: "processing", attempts: { increment: 1 } } });
    if (count === 0) return undefined;
    const { fileId, kind, attempts } = await db.videoFile.findUniqueOrThrow({ where: { trustId_videoId: { trustId, videoId } } });
    return { fileId, kind: kind as FilmKind, tries: attempts };
  });
}

/**
 * Makes a film ready to play, as its owner. A film that cannot be read fails with the reason, once and alone;
 * where something else fails, the queue tries again. Without ffmpeg it plays as it was sent.
 */
export async function processFilm({ trustId, personId, videoId }: { trustId: string; personId: string; videoId: string }, at: Date): Promise<void> {
  const viewer = await viewerForJob({ trustId, personId }, at);
  const claimed = viewer && (await claim(viewer, videoId));
  if (!claimed) return;
  const { fileId, kind, tries } = claimed;
  const folder = filmFolder(trustId, videoId, fileId);
  const say = (data: Prisma.VideoFileUpdateManyMutationInput) => withTenant(viewer, (db) => db.videoFile.updateMany({ where: { trustId, videoId, fileId, state: "processing" }, data }));
  const fail = async (problem: Problem) => {
    await say({ state: "failed", problem });
    await takeAway(folder);
  };
  if (tries > TRIES) return fail("gave-up");
  const tools = findFfmpeg();
  if (!tools) {
    await say({ state: "as-it-is", progress: 100, parts: ["original"] });
    return;
  }
  const looked = await lookAtFilm(tools, join(folder, "original"), kind);
  if ("problem" in looked) return fail(looked.problem);
  const made = await makeReady(tools, folder, { kind, seconds: looked.seconds, tries }, teller(looked.seconds, (progress) => say({ progress })));
  if ("problem" in made) return fail(made.problem);
  const { count } = await say({ state: "ready", progress: 100, parts: made.parts, seconds: Math.max(1, Math.round(made.seconds)) });
  // The original knows where and when it was filmed; a film that was replaced meanwhile goes with it.
  await takeAway(count === 0 ? folder : join(folder, "original"));
}

/** Tells how far it is every couple of seconds and no oftener; a word that gets lost does not matter. */
function teller(seconds: number, tell: (percent: number) => Promise<unknown>): (done: number) => void {
  let last = 0;
  return (done) => {
    if (seconds === 0 || Date.now() - last < TELL_EVERY_MS) return;
    last = Date.now();
    tell(Math.min(99, Math.round((done / seconds) * 100))).catch((error: unknown) => log.warn({ error }, "progress not kept"));
  };
}
