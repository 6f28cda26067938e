import type { FullTrust } from "./full-trust/full-trust";
import { everybodyBut, type Persona } from "./full-trust/people";
import type { Row } from "./row-matrix";

type Named = "published" | "sent" | "shown" | "brought" | "broughtNow";

/** Who sees what of practice videos: a published one, all staff; one that was sent, its reviewers; one that is shown, that colleague; one that is brought, that triad. */
export function videoRows({ videos, people }: FullTrust): Row[] {
  const row = (what: string, table: string, where: string, readers: Row["readers"], text?: string): Row => ({ what, table, where, readers, ...(text ? { text } : {}) });
  const each = [
    ["published", everybodyBut("formerPrincipal", "governor", "trustee", "guest"), ["teacher", "reviewer", "reviewerOfCedar"]],
    ["sent", ["teacher", "reviewer"], ["teacher", "reviewer"]],
    ["shown", ["teacher", "presenter"], ["teacher"]],
    ["brought", ["teacher", "presenter", "actionOwner"], ["teacher"]],
    // The finance director is in that triad and has not come.
    ["broughtNow", ["seniorLeader", "seniorLeaderOfCedar", "reviewer"], ["seniorLeader"]],
  ] as const satisfies readonly (readonly [Named, readonly Persona[], readonly Persona[]])[];
  const of = (named: Named) => `"videoId" = '${videos[named]}'`;
  const by = (persona: Persona) => `"personId" = '${people[persona].personId}'`;
  return [
    ...each.flatMap(([named, watchers, readers]) => {
      const seen = [...watchers];
      return [
        row(`a video (${named})`, "practice_video", `id = '${videos[named]}'`, seen, `video-${named}`),
        row(`an element that it shows (${named})`, "video_element", of(named), seen),
        row(`its film (${named})`, "video_file", of(named), seen),
        row(`what is said of the people in it (${named})`, "video_consent", of(named), [...readers], `video-${named}`),
      ];
    }),
    row("a reviewer’s answer", "video_review", `${of("published")} AND "reviewerId" = '${people.reviewer.personId}'`, ["teacher", "reviewer"], "video-answer"),
    row("the other reviewer’s answer", "video_review", `${of("published")} AND "reviewerId" = '${people.reviewerOfCedar.personId}'`, ["teacher", "reviewerOfCedar"], "video-answer"),
    row("to whom it is shown", "video_share", `id = '${videos.shareId}'`, ["teacher", "presenter"]),
    row("an upload under way", "video_upload", `id = '${videos.uploadId}'`, ["teacher"]),
    row("a note at a moment", "video_note", `id = '${videos.noteId}'`, ["teacher"], "video-note"),
    row("that somebody watched it", "video_view", `${of("published")} AND ${by("presenter")}`, ["presenter"]),
  ];
}
