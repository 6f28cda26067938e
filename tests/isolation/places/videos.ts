import { criteria } from "@/lib/videos/review/criteria";
import { filmBytes } from "@/tests/support/film-bytes";
import type { FullTrust } from "../full-trust/full-trust";
import { everybodyBut } from "../full-trust/people";
import type { ActionPlace, PagePlace } from "../places";

const staff = everybodyBut("formerPrincipal", "governor", "trustee", "guest");
const of = (named: "published" | "sent" | "shown", rest = "") => ({ videos }: FullTrust) => `/videos/${videos[named]}${rest}`;

export const videoPages: Record<string, PagePlace> = {
  "/(trust)/videos/page": { path: () => "/videos", opens: staff },
  "/(trust)/videos/new/page": { path: () => "/videos/new", opens: staff },
  "/(trust)/videos/[videoId]/page": { path: of("shown"), opens: ["teacher", "presenter"] },
  "/(trust)/videos/[videoId]/prepare/page": { path: of("sent", "/prepare"), opens: ["teacher"] },
  "/(trust)/videos/[videoId]/about/page": { path: of("shown", "/about"), opens: ["teacher"] },
  "/(trust)/videos/[videoId]/film/page": { path: of("shown", "/film"), opens: ["teacher"] },
  "/(trust)/videos/[videoId]/consent/page": { path: of("shown", "/consent"), opens: ["teacher"] },
  "/(trust)/videos/[videoId]/captions/page": { path: of("shown", "/captions"), opens: ["teacher"] },
  "/(trust)/videos/[videoId]/review/page": { path: of("sent", "/review"), opens: ["reviewer"] },
  "/(trust)/videos/[videoId]/track/route": { path: of("shown", "/track"), opens: ["teacher", "presenter"] },
  "/(trust)/videos/[videoId]/file/[part]/route": { path: of("shown", "/file/poster.jpg"), opens: ["teacher", "presenter"] },
  // It answers to no GET at all.
  "/(trust)/videos/[videoId]/upload/route": { path: of("shown", "/upload"), opens: [] },
};

const owner = (name: string) => `app/(trust)/videos/actions.ts#${name}`;
const watcher = (name: string) => `app/(trust)/videos/watch-actions.ts#${name}`;
const shown = ({ videos }: FullTrust) => ({ videoId: videos.shown });
const by = (rightful: ActionPlace["rightful"], path: ActionPlace["path"], fields: ActionPlace["fields"]): ActionPlace => ({ rightful, path, fields });
const about = { title: "Cold call in Year 4", notice: "", elementA: "", elementB: "", elementC: "" };
const consent = { pupilsVisible: "no", whoIsSeen: "Two teachers", pupilsAsked: "", staffAsked: "In person", purpose: "Training", shownUntil: "2027-07-20", agreed: "on" };

export const videoActions: Record<string, ActionPlace> = {
  // Whoever works here begins a video of their own.
  [owner("startVideoAction")]: { rightful: "middleLeader", path: () => "/videos/new", may: ["teacher", "principalOfCedar", "seniorLeaderOfCedar"], fields: () => about },
  [owner("describeVideoAction")]: by("teacher", of("shown", "/about"), (full) => ({ ...shown(full), ...about, version: "1" })),
  [owner("addSmallFilmAction")]: by("teacher", of("shown", "/film"), (full) => ({ ...shown(full), film: new File([filmBytes()], "lesson.mp4") })),
  [owner("saveConsentAction")]: by("teacher", of("shown", "/consent"), (full) => ({ ...shown(full), ...consent })),
  [owner("saveCaptionsAction")]: by("teacher", of("shown", "/captions"), (full) => ({ ...shown(full), typed: "0:00 Two minutes to talk" })),
  [owner("sendForReviewAction")]: by("teacher", of("shown", "/prepare"), (full) => ({ ...shown(full), reviewerA: full.people.reviewer.personId, reviewerB: full.people.reviewerOfCedar.personId })),
  [owner("takeBackAction")]: by("teacher", of("sent", "/prepare"), ({ videos }) => ({ videoId: videos.sent })),
  [owner("withdrawVideoAction")]: by("teacher", of("published", "/prepare"), ({ videos }) => ({ videoId: videos.published })),
  [owner("deleteVideoAction")]: by("teacher", of("shown", "/prepare"), (full) => ({ ...shown(full), sure: "on" })),
  // A published video is noted on by whoever watches it, each for themselves.
  [watcher("addNoteAction")]: { ...by("presenter", of("shown"), (full) => ({ ...shown(full), moment: "0:05", note: "The pause" })), may: ["teacher"] },
  [watcher("removeNoteAction")]: by("teacher", of("published"), ({ videos }) => ({ videoId: videos.published, noteId: videos.noteId })),
  [watcher("shareVideoAction")]: by("teacher", of("shown", "/prepare"), (full) => ({ ...shown(full), colleague: "Mo Middle" })),
  // Either of the two ends it.
  [watcher("endShareAction")]: { ...by("presenter", of("shown"), (full) => ({ ...shown(full), shareId: full.videos.shareId })), may: ["teacher"] },
  [watcher("answerReviewAction")]: by("reviewer", of("sent", "/review"), ({ videos }) => ({ videoId: videos.sent, verdict: "publish", met: criteria.map(({ key }) => key), words: "", again: "12" })),
};
