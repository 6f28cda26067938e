import { londonDay } from "@/lib/clock";
import type { CarriedFigure, PackFigures } from "@/lib/reviews/data/pack-figures";
import type { Pack } from "@/lib/reviews/pack/read-pack";
import type { VersionContent } from "@/lib/reviews/versions/version-content";
import { withItsYear } from "@/lib/school-year/day";
import type { S } from "@/lib/three-s/three-s";

type Line = { weekOf: string; descriptor: number; direction: "same" | "better" | "worse"; needToTalk: boolean; wording: string; entryId?: string | null; checkInId?: string | null };

/** What the sections of a pack are drawn from: the live pack, or a version as it was sent. */
export type PackView = {
  halfTerm: string;
  descriptors: readonly string[];
  timelines: readonly { s: S; weeks: readonly { weekOf: string; number: number; line?: Line | null | undefined }[] }[];
  priorities: readonly { title: string; baseline: string; successCriterion: string; lines: readonly { weekOf: string; s: S; direction: Line["direction"]; wording: string }[] }[];
  actions: readonly { title: string; owner: string; dueOn: string; progress: "done" | "on_track" | "stuck" | null; doneAt: Date | string | null; outcome: string | null; overdue: boolean }[];
  support: readonly { kind: string; note: string; answeredAt: Date | string | null; answer: string | null }[];
  figures: PackFigures | null;
  carried: readonly CarriedFigure[];
  /** The review on whose agenda a figure may still be put. */
  putForwardOn?: string | undefined;
  /** Whether each week links to the check-in it came from: for readers of the line. */
  links: boolean;
  /** Since when it stands so: '27 November 2026'. */
  date: string;
  /** Where the line of an S can be taken away. */
  csvOf: (s: S) => string;
};

const csvAt = (reviewId: string, version?: number) => (s: S) => `/reviews/${reviewId}/three-ss/${s}/csv${version === undefined ? "" : `?version=${version}`}`;

export const liveView = (pack: Pack, halfTerm: string, descriptors: readonly string[], links: boolean): PackView => ({
  ...pack, halfTerm, descriptors, links, date: pack.review.collatedAt ? withItsYear(londonDay(pack.review.collatedAt)) : "not yet collated", csvOf: csvAt(pack.review.id),
  putForwardOn: pack.review.openedAt && !pack.review.signedAt ? pack.review.id : undefined,
});

/** Which version it is, and when it was sent. */
export type Sent = { reviewId: string; number: number; publishedAt: Date };

export const sentView = (content: VersionContent, halfTerm: string, { reviewId, number, publishedAt }: Sent): PackView => ({ ...content, halfTerm, links: false, date: withItsYear(londonDay(publishedAt)), csvOf: csvAt(reviewId, number) });
