import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withTenant } from "@/lib/db/with-tenant";
import { stopBoss } from "@/lib/jobs/boss";
import { v7 } from "@/lib/submissions/uuid";
import { findFfmpeg } from "@/lib/videos/processing/find-ffmpeg";
import { processFilm } from "@/lib/videos/processing/process-film";
import { startVideo } from "@/lib/videos/start-video";
import { beginUpload } from "@/lib/videos/upload/begin-upload";
import { receivePiece } from "@/lib/videos/upload/receive-piece";
import { findViewer } from "@/lib/viewers/find-viewer";
import type { Viewer } from "@/lib/viewers/viewer";
import { makeFilm } from "@/tests/support/on-ffmpeg";
import type { Bench } from "../parts/bench";
import { type Figure, ms, ratio } from "../parts/figure";
import { median, p95, timed } from "../parts/measure";
import { MOMENT } from "../parts/moment";
import { cookieOf } from "../parts/people";

/** What a player asks for at a time. */
const RANGE = 256 * 1024;
const REQUESTS = 200;
const [SMALL, LARGE] = [{ seconds: 20, size: "1280x720" }, { seconds: 120, size: "1920x1080" }];

/** A film of this length and size, uploaded as a video of its owner's. */
async function filmed(owner: Viewer, film: { seconds: number; size: string }): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "braid-bench-film-"));
  const path = join(folder, "film.mp4");
  makeFilm(path, film);
  const bytes = readFileSync(path);
  rmSync(folder, { recursive: true });
  const { id: videoId } = await startVideo(owner, { requestId: v7(), title: "A film", notice: "", elementA: null, elementB: null, elementC: null, noChildNamed: true });
  const uploadId = await beginUpload(owner, { videoId, bytes: bytes.length, fingerprint: "" });
  await receivePiece(owner, { videoId, uploadId, offset: 0, body: (async function* () { yield bytes; })() });
  return videoId;
}

/** Ranges of a film, asked for one after the other while something holds; in milliseconds. */
async function ranges(url: string, cookie: string, size: number, holds: () => boolean): Promise<number[]> {
  const each: number[] = [];
  for (let asked = 0; asked < REQUESTS && holds(); asked += 1) {
    const from = Math.floor((asked * 7919 * 1024) % Math.max(1, size - RANGE));
    each.push(await timed(async () => {
      const answer = await fetch(url, { headers: { cookie, range: `bytes=${from}-${from + RANGE - 1}` } });
      await answer.arrayBuffer();
      if (answer.status !== 206) throw new Error(`A range was answered with ${answer.status}`);
    }));
  }
  return each;
}

/** Range requests of somebody who watches while a worker on the same machine makes another film ready, against the same ones before and after. */
export async function playing(bench: Bench): Promise<Figure[]> {
  const what = "Ranges of a film while another is made ready ÷ when nothing is, p95";
  if (!findFfmpeg()) return [{ what, figure: "not taken", aim: "2", beside: "no ffmpeg on this machine" }];
  const { url, files } = await bench.served(bench.large);
  process.env.FILES_DIR = files;
  const { trustId, executive: personId } = await bench.firstTrust(bench.large);
  const owner = await findViewer({ trustId, personId, sessionVersion: 1 }, new Date(MOMENT));
  if (!owner) throw new Error("No such executive");
  const ready = (videoId: string) => processFilm({ trustId, personId, videoId }, new Date(MOMENT));
  try {
    const [watched, waiting] = [await filmed(owner, SMALL), await filmed(owner, LARGE)];
    await ready(watched);
    const [at, cookie] = [`${url}/videos/${watched}/file/720.mp4`, await cookieOf({ trustId, personId })];
    const size = Number((await fetch(at, { method: "HEAD", headers: { cookie } })).headers.get("content-length"));
    const ask = (holds: () => boolean) => ranges(at, cookie, size, holds);
    await ask(() => true); // warm
    const before = await ask(() => true);
    let busy = true;
    const making = ready(waiting).finally(() => (busy = false));
    const beside = await ask(() => busy);
    const { state } = await withTenant(owner, (db) => db.videoFile.findUniqueOrThrow({ where: { trustId_videoId: { trustId, videoId: waiting } } }));
    await making;
    const idle = [...before, ...(await ask(() => true))];
    return [{
      what, figure: ratio(p95(beside) / p95(idle)), aim: "2",
      beside: `${ms(p95(beside))} ÷ ${ms(p95(idle))}; medians ${ms(median(beside))} ÷ ${ms(median(idle))}; ${beside.length} ranges of 256 KB, ${state === "processing" ? "all" : "most"} while ${LARGE.seconds} s of ${LARGE.size} were made ready`,
    }];
  } finally {
    await stopBoss();
  }
}
