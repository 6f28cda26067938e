/** Where a video is on its way. */
export const videoStates = ["draft", "sent", "published", "due", "withdrawn", "ended"] as const;
export type VideoState = (typeof videoStates)[number];

type Dates = { sentAt: Date | null; publishedAt: Date | null; withdrawnAt: Date | null; shownUntil: string | null; reviewOn: string | null };

/** Where a video is today: its dates say it all. */
export function stateOf(video: Dates, today: string): VideoState {
  if (video.withdrawnAt) return "withdrawn";
  if (video.sentAt && video.shownUntil && video.shownUntil < today) return "ended";
  if (video.publishedAt) return video.reviewOn && video.reviewOn <= today ? "due" : "published";
  return video.sentAt ? "sent" : "draft";
}

export const stateWords: Record<VideoState, string> = {
  draft: "Not sent yet",
  sent: "With the reviewers",
  published: "Published",
  due: "Published, due to be looked at again",
  withdrawn: "Withdrawn",
  ended: "The consent has ended",
};
