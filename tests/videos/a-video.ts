import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withTenant } from "@/lib/db/with-tenant";
import { v7 } from "@/lib/submissions/uuid";
import { saveCaptions } from "@/lib/videos/captions/save-captions";
import { saveConsent } from "@/lib/videos/consent/save-consent";
import { answerReview } from "@/lib/videos/review/answer-review";
import { criteria } from "@/lib/videos/review/criteria";
import { sendForReview } from "@/lib/videos/review/send-for-review";
import { startVideo } from "@/lib/videos/start-video";
import { processFilm } from "@/lib/videos/processing/process-film";
import { beginUpload } from "@/lib/videos/upload/begin-upload";
import { receivePiece } from "@/lib/videos/upload/receive-piece";
import type { Viewer } from "@/lib/viewers/viewer";
import { THEN } from "@/tests/support/a-trust";
import { TEST_ENVIRONMENT } from "@/tests/support/environment";
import { filmBytes } from "@/tests/support/film-bytes";

// A folder of these tests' own, unless a running product has one.
if (process.env.FILES_DIR === TEST_ENVIRONMENT.FILES_DIR) process.env.FILES_DIR = mkdtempSync(join(tmpdir(), "braid-films-"));

export async function* inPieces(...pieces: Uint8Array[]) {
  for (const piece of pieces) yield piece;
}

export const startOf = async (owner: Viewer, title = "Cold call with warm feet", elementA: string | null = null) =>
  (await startVideo(owner, { requestId: v7(), title, notice: "The pause", elementA, elementB: null, elementC: null, noChildNamed: true })).id;

export async function uploadTo(owner: Viewer, videoId: string, bytes: Uint8Array) {
  const uploadId = await beginUpload(owner, { videoId, bytes: bytes.length, fingerprint: "same" });
  return receivePiece(owner, { videoId, uploadId, offset: 0, body: inPieces(bytes) });
}

export const consent = (videoId: string, more: object = {}) => ({
  videoId, pupilsVisible: true, whoIsSeen: "Twelve pupils of Year 4", pupilsAsked: "Letter home", staffAsked: "In person", purpose: "Staff training", shownUntil: "2027-07-21", agreed: "on" as const, ...more,
});

/** A video with its film, played as it was sent, its captions and its consent. */
export async function aReadyVideo(owner: Viewer, { pupils = true, film = filmBytes() as Uint8Array, elementId = null as string | null } = {}) {
  const videoId = await startOf(owner, undefined, elementId);
  await uploadTo(owner, videoId, film);
  process.env.FFMPEG_PATH = "/nowhere";
  await processFilm({ trustId: owner.trustId, personId: owner.personId, videoId }, THEN);
  delete process.env.FFMPEG_PATH;
  await saveCaptions(owner, videoId, { typed: "0:00 Two minutes to talk" });
  await saveConsent(owner, consent(videoId, { pupilsVisible: pupils }));
  return videoId;
}

const said = { met: criteria.map(({ key }) => key as string), reasons: [], words: "", again: "12" as const };
export const approve = (reviewer: Viewer, videoId: string, again: "6" | "12" = "12") => answerReview(reviewer, { videoId, verdict: "publish", ...said, again });
export const giveBack = (reviewer: Viewer, videoId: string) => answerReview(reviewer, { videoId, verdict: "return", ...said, reasons: ["captions"], words: "The captions stop half way" });

/** A video that two reviewers published. */
export async function aPublishedVideo({ teacher, reviewer, second }: { teacher: Viewer; reviewer: Viewer; second: Viewer }, film?: Uint8Array) {
  const videoId = await aReadyVideo(teacher, film ? { film } : {});
  await sendForReview(teacher, { videoId, reviewerA: reviewer.personId, reviewerB: second.personId });
  await approve(reviewer, videoId);
  await approve(second, videoId);
  return videoId;
}

/** A video's row as its owner's database shows it. */
export const rowOf = (owner: Viewer, id: string) => withTenant(owner, (db) => db.practiceVideo.findUniqueOrThrow({ where: { trustId_id: { trustId: owner.trustId, id } } }));
