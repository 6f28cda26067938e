import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { seal } from "@/lib/confidentiality/seal";
import { withTenant } from "@/lib/db/with-tenant";
import { asDate } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";
import { filmFolder } from "@/lib/videos/files/paths";
import type { Viewer } from "@/lib/viewers/viewer";
import { THEN } from "@/tests/support/a-trust";
import type { Mark } from "./mark";
import type { PeopledTrust } from "./people";

/** A video of somebody's with its film, its captions and its consent. */
async function aVideo(owner: Viewer, said: string, elementId: string) {
  const { trustId, personId: ownerId } = owner;
  const videoId = v7();
  const fileId = v7();
  await withTenant(owner, async (db) => {
    await db.practiceVideo.create({ data: { trustId, id: videoId, ownerId, title: said, notice: said, captions: `WEBVTT\n\n00:00:00.000 --> 00:00:04.000\n${said}\n`, startedAt: THEN, shownUntil: asDate("2027-07-21") } });
    await db.videoElement.create({ data: { trustId, videoId, elementId } });
    await db.videoFile.create({ data: { trustId, videoId, fileId, kind: "mp4", state: "ready", progress: 100, seconds: 8, parts: ["720.mp4", "poster.jpg"], addedAt: THEN } });
    await db.videoConsent.create({ data: { trustId, videoId, ownerId, whoIsSeen: said, pupilsAsked: said, staffAsked: said, purpose: said, saidAt: THEN } });
  });
  const folder = filmFolder(trustId, videoId, fileId);
  await mkdir(folder, { recursive: true });
  for (const part of ["720.mp4", "poster.jpg"]) await writeFile(join(folder, part), `${said} ${"film ".repeat(200)}`);
  return { videoId, fileId };
}

async function send(owner: Viewer, videoId: string, reviewers: Viewer[]) {
  const { trustId, personId: ownerId } = owner;
  await withTenant(owner, async (db) => {
    await db.practiceVideo.update({ where: { trustId_id: { trustId, id: videoId } }, data: { sentAt: THEN, round: 1 } });
    await db.videoReview.createMany({ data: reviewers.map(({ personId }) => ({ trustId, videoId, ownerId, round: 1, reviewerId: personId, askedAt: THEN })) });
  });
}

const answer = ({ trustId, personId: reviewerId, ...viewer }: Viewer, videoId: string, words: string) =>
  withTenant({ trustId, personId: reviewerId, today: viewer.today }, (db) =>
    db.videoReview.updateMany({ where: { trustId, videoId, reviewerId }, data: { answeredAt: THEN, verdict: "publish", words, reviewOn: asDate("2027-11-19") } }),
  );

/** A teacher's videos: one published, one with its reviewers, one that only a colleague is shown, and one for a coaching triad; and a senior leader's for theirs. */
export async function someVideos({ trustId, people }: PeopledTrust, elementId: string, mark: Mark) {
  const { teacher, presenter, actionOwner, reviewer, reviewerOfCedar, seniorLeader } = people;
  const published = await aVideo(teacher, mark("video-published"), elementId);
  await send(teacher, published.videoId, [reviewer, reviewerOfCedar]);
  for (const who of [reviewer, reviewerOfCedar]) await answer(who, published.videoId, mark("video-answer"));
  const sent = await aVideo(teacher, mark("video-sent"), elementId);
  await send(teacher, sent.videoId, [reviewer]);
  const shown = await aVideo(teacher, mark("video-shown"), elementId);
  const brought = await aVideo(teacher, mark("video-brought"), elementId);
  const broughtNow = await aVideo(seniorLeader, mark("video-broughtNow"), elementId);
  const [shareId, endedId, noteId, uploadId] = [v7(), v7(), v7(), v7()];
  await withTenant(teacher, async (db) => {
    const share = { trustId, videoId: shown.videoId, ownerId: teacher.personId, sharedAt: THEN };
    await db.videoShare.createMany({ data: [{ ...share, id: shareId, personId: presenter.personId }, { ...share, id: endedId, personId: actionOwner.personId }] });
    await db.videoShare.updateMany({ where: { trustId, id: endedId }, data: { endedAt: THEN } });
    await db.videoUpload.create({ data: { trustId, id: uploadId, videoId: shown.videoId, personId: teacher.personId, bytes: 100, fingerprint: "a file", startedAt: THEN } });
    const sealed = await seal(db, trustId, { table: "video_note", row: noteId }, mark("video-note"));
    await db.videoNote.create({ data: { trustId, id: noteId, videoId: published.videoId, personId: teacher.personId, atSecond: 3, sealed, savedAt: THEN } });
  });
  await withTenant(presenter, (db) => db.videoView.create({ data: { trustId, videoId: published.videoId, personId: presenter.personId, firstOn: asDate(presenter.today) } }));
  return { published: published.videoId, sent: sent.videoId, shown: shown.videoId, brought: brought.videoId, broughtNow: broughtNow.videoId, shareId, noteId, uploadId };
}
