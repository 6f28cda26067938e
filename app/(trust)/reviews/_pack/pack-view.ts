import type { Pack } from "@/lib/reviews/pack/read-pack";
import type { VersionContent } from "@/lib/reviews/versions/version-content";
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
  /** Whether each week links to the check-in it came from: for readers of the line. */
  links: boolean;
};

export const liveView = (pack: Pack, halfTerm: string, descriptors: readonly string[], links: boolean): PackView => ({ ...pack, halfTerm, descriptors, links });

export const sentView = (content: VersionContent, halfTerm: string): PackView => ({ ...content, halfTerm, links: false });
