import { stopBoss } from "@/lib/jobs/boss";
import { addDays } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";
import { saveCaptions } from "@/lib/videos/captions/save-captions";
import { saveConsent } from "@/lib/videos/consent/save-consent";
import { readElementsToLink } from "@/lib/videos/lists/elements-to-link";
import { findFfmpeg, type Tools } from "@/lib/videos/processing/find-ffmpeg";
import { processFilm } from "@/lib/videos/processing/process-film";
import { answerReview } from "@/lib/videos/review/answer-review";
import { criteria } from "@/lib/videos/review/criteria";
import { sendForReview } from "@/lib/videos/review/send-for-review";
import { startVideo } from "@/lib/videos/start-video";
import { beginUpload } from "@/lib/videos/upload/begin-upload";
import { receivePiece } from "@/lib/videos/upload/receive-piece";
import { viewerForJob } from "@/lib/viewers/find-viewer";
import type { Viewer } from "@/lib/viewers/viewer";
import { moment } from "../calendar";
import type { Stage } from "../stage";
import { type Clip, clips } from "./clips";
import { drawClip } from "./draw-clip";

const REVIEWERS = ["Priya Chaudhary", "Megan Llewellyn"];

async function person({ plan, idOf }: Stage, name: string, at: Date): Promise<Viewer> {
  const found = await viewerForJob({ trustId: plan.trustId, personId: idOf(name) }, at);
  if (!found) throw new Error(`${name} cannot be found`);
  return found;
}

async function* whole(bytes: Uint8Array) {
  yield bytes;
}

async function prepare(owner: Viewer, clip: Clip, tools: Tools): Promise<string> {
  const { title, notice, cards, captions, pupils } = clip;
  const element = (await readElementsToLink(owner)).find((one) => one.title.toLowerCase().includes(clip.shows));
  const { id: videoId } = await startVideo(owner, { requestId: v7(), title, notice, elementA: element?.id ?? null, elementB: null, elementC: null, noChildNamed: true });
  const bytes = await drawClip(tools, cards);
  const uploadId = await beginUpload(owner, { videoId, bytes: bytes.length, fingerprint: "" });
  await receivePiece(owner, { videoId, uploadId, offset: 0, body: whole(bytes) });
  await processFilm({ trustId: owner.trustId, personId: owner.personId, videoId }, owner.at);
  await saveCaptions(owner, videoId, { typed: captions });
  await saveConsent(owner, {
    videoId, pupilsVisible: pupils, whoIsSeen: pupils ? "14 pupils of Year 4 and one teacher" : "Two members of staff", pupilsAsked: pupils ? "A letter home, signed by each family, and a show of hands" : "",
    staffAsked: "In person, before and after filming", purpose: "For colleagues of our trust to learn from", shownUntil: addDays(owner.today, 540), agreed: "on",
  });
  return videoId;
}

async function send(stage: Stage, owner: Viewer, videoId: string, clip: Clip) {
  const [first, second] = await Promise.all(REVIEWERS.map((name) => person(stage, name, owner.at)));
  if (!first || !second) return;
  await sendForReview(owner, { videoId, reviewerA: first.personId, reviewerB: clip.pupils ? second.personId : null });
  if (clip.came !== "published") return;
  for (const reviewer of clip.pupils ? [first, second] : [first])
    await answerReview(reviewer, { videoId, verdict: "publish", met: criteria.map(({ key }) => key), reasons: [], words: "Short, and one can try it tomorrow.", again: "12" });
}

/** Practice videos of the demo trust: clips that are drawn here and now, as long as there is ffmpeg; without it the demo goes on and says so. */
export async function showPractice(stage: Stage): Promise<void> {
  const tools = findFfmpeg();
  if (!tools) return console.log("No practice videos in the demo: there is no ffmpeg on this machine (apt-get install ffmpeg).");
  for (const clip of clips) {
    const owner = await person(stage, clip.owner, moment(addDays(stage.calendar.today, -clip.daysAgo), "15:45"));
    const videoId = await prepare(owner, clip, tools);
    if (clip.came !== "draft") await send(stage, owner, videoId, clip);
  }
  await stopBoss();
}
